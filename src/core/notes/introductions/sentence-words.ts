import { HAS_SIGN, SIGN } from './people-signs';

/** A refusal, a failure or a doubt between the person and the act: `forgot to` in `Dana forgot to introduce me`. */
export const NOT =
	/(?:n['’]t|~?\b(?:not|never|no longer|cannot|refus\w*|declin\w*|decided against|decided not|doubt\w*|unlikely|nearly|almost|supposedly|allegedly|pretend\w*|claims?|claimed|half promis\w*|(?:would|could|should)['’]ve|forgot\w*|fail\w*|unable|unwilling|without|nobody|nothing|instead|rather than|hesita\w*|reluctan\w*|maybe|perhaps|might|if|whether|unless|hop(?:e|es|ing)|wish\w*|supposed to have|was going to|were going to|would have|could have|should have))\b/i;
/** The user is the one who acts or asks: `I` in `Dana, I introduced Lee`, `asked`. */
export const MINE = /(?:^|[\s,(])(?:I|we|you|me|us|my)(?:\s|['’]|$)|\bask(?:s|ed|ing)?\b|\bwant(?:s|ed)? me\b/i;
/** Where the last of several clauses with one subject begins: `he didn't stay long and suggested I call Lee`. */
export const LAST_CLAUSE = /,?\s(?:and|but)\s(?!.*\s(?:and|but)\s)/i;
/** What makes a bare verb an announcement: `will introduce`, `offered to introduce`. */
export const ANNOUNCED =
	/(?:['’]ll|['’]d|\b(?:will|would|shall|can|could|going to|gonna|offer\w*|promis\w*|agree[sd]?|happy|glad|willing|volunteer\w*|plans?|planning|intends?|wants?|means?|kind|nice|generous|helped?|did|does|said|says|keen|ready|able|tries|try|trying|is|are|due|doing|gonna|enough|sending|writing)\b)/i;
/** Words before a person of whom something is only asked or hoped: `ask` in `ask Dana to introduce me`. */
export const WISHED =
	/\b(?:ask(?:ed|ing|s)?|get(?:ting)?|have|want(?:ed|s|ing)?|need(?:ed|s)?|hop(?:e|es|ed|ing)(?: that)?|if|whether|unless|see if|remind(?:ed|ing)?|tell|let|maybe|perhaps|did|does|do|can|could|will|would|has|might|should|may|invite[ds]?|beg(?:ged)?|email(?:ed)?|message[ds]?|call(?:ed)?|ping(?:ed)?|nudge[ds]?|chase[ds]?|for|convince[ds]?|wish(?:ed)?|request(?:ed)?)(?: (?:her|his|their|my|the|our))?\s+$/i;
/** Somebody is waited for, or named first in a note in short words: `Waiting on Dana to introduce me`. */
export const AWAITED =
	/(?:^|[:;–—-]\s*|\b(?:wait(?:ing)?|awaiting)\s+(?:on|for)\s+|\bawaiting\s+)(?:[-*+•]\s+\[.\])?[\s(*•-]*$/i;
/** Words before an introduction that does not exist yet: `ask for an intro from Dana`. */
export const WANTED =
	/(?:\b(?:no|without|switch(?:ing)? to|consider(?:ing)?|prefer(?:red)?|ask(?:s|ed|ing)?(?:\s+[^\s]+)?(?:\s+for)?|need(?:s|ed|ing)?|want(?:s|ed)?|looking for|get|request(?:s|ed|ing)?|hop(?:e|ing) for|could use|would love|seek(?:ing)?|try(?:ing)?(?: to get)?|possible|potential|if|declined|refused|find|maybe|never got|did not get|didn['’]t get|any|requires?|chase|can|could)\s+)(?:(?:an?|the|any|some|that|my|her|his|for)\s+){0,2}(?:\S+\s+){0,2}$/i;
/** Somebody else is introduced: `he was introduced to Lee`. */
export const OTHERS = new RegExp(
	`(?:${SIGN}|\\b(?:he|she|they|who|you|it|team|company|client|candidate))(?:\\s+(?:was|were|got|is|are|has been|had been|have been|be|gets|being))?\\s+$`,
	'iu',
);
/** A person, and by way of whom: `Lee, via` in `Lee, via Dana`. */
export const BY_WAY_OF = new RegExp(`${SIGN}[\\s,]*(?:via|c/o)\\s`, 'iu');
/** What goes to somebody by way of another person: `sent` in `sent the CV to Lee via Dana`. */
export const SENDING =
	/\b(?:sen[dt]|sending|deliver\w*|forward\w*|email\w*|mail\w*|gave|give|hand\w*|pass\w*|pay|paid|order\w*|book\w*)\b/i;
/** Somebody else's: `Dana's friend introduced me`. */
export const OF_SOMEONE =
	/^['’]s?\s+(?!(?:happy|glad|willing|offered|agreed|promised|now|also|already|kindly|just|been|gonna|(?!(?:meet|wedd|train|brief|post|list|offer|build|even|morn|th|someth|review|talk)ing(?!\p{L}))[\p{L}'’]+in[g'’]?)(?![\p{L}]))/u;
/** A clause about somebody else begins after "and", so that the subject is the first person: `Dana met Tom and introduced me`. */
export const AND_VERB = /^,?\s+and\s/i;

/**
 * Somebody unnamed who acts, in a clause of its own: `, and a friend` in `Then Lockdown hit, and a friend introduced me`.
 * Not `, an old friend,` and ` and a friend`, with which the first person acts.
 */
export const UNNAMED =
	/(?:\p{L}(?:[,;]\s+(?:(?:and|so|but|then|when|while)\s+)?|\s+(?:and|so|but|then|when|while|because)\s+)(?:an?|the|my|our|her|his|their|another|some)|^\s+one\s+of\s+\p{L}+|[,\s]\s*one\s+of\s+\p{L}+)\s+(?:(?!(?:and|but|or|who|which|that|to|with|she|he|day|week|month|year|morning|evening|night|time)\s)[\p{L}'’-]+\s+){1,4}$/iu;
/** The user came to somebody, who is named after it: `referred` in `referred to Lee by Dana`. */
export const BROUGHT =
	/^(?:e-?)?(?:introduced|referred|connected|pointed|directed|sent|put|linked|hooked|passed|forwarded)\s/i;
/** Several people introduce themselves: `Introductions from Dana and Lee`. */
const OPENING = /^(?:brief |short |quick )?(?:intros|introductions)\s(?:from|by)\s/i;
/** The first item of a program: `Introduction by Dana`. */
const OPENING_BY = /^(?:intro|introduction)\sby\s/i;
/** An introduction of the user, by the person named after it: `Warm intro from Dana`, `Introduction by Dana`. */
const INTRO = /^(?:\w+\s)?(?:intro|introduction)\s(?:from|by)\s/i;
/**
 * Words around an introduction that is a talk, with `|` in the place of the introduction: `a short |` for `a short
 * intro from Dana`, `| describing` for `intro by Dana describing the list`.
 */
const IN_TALK =
	/(?:\b(?:brief|short|\d+[\s-]minutes?|hello\/?|began with|begins with|started with|opened with)[\s/]*\||\|(?:\s(?:describing|explaining|outlining)\b|\s(?:on|about)\sthe\b))/i;
/**
 * Acts that the user does as often as others, so that without a subject they lead the user to nobody: `Looping in Lee`,
 * `cc’d Lee`, `copying Lee`. Not `looped me in`.
 */
export const IS_OWN = /^(?:loop|cc|cop)(?!\w*\s(?:me|us)\b)/i;
/** Words to somebody else, unless they are quoted: `Dana: “happy to introduce you to Lee”`. */
export const TO_YOU = /\byou\b/i;
/** A mark before quoted words, which are said to the user: `Dana: “happy to introduce you”`. */
export const QUOTES = /["“‘':]/;
/**
 * The time of an item of a program, before words about an introduction: `10:30 – ` in `10:30 – Intro by Dana`.
 * That introduction opens a talk, and leads the user to nobody.
 */
export const SCHEDULE = /^[\W\d]*\d{1,2}[:.]\d\d(?:\s?[ap]m)?[\W\d]*$/i;
/**
 * What a book says of an invention after the name of its inventor: ` in 2004 as` in `introduced by David Lowe in 2004
 * as a method`.
 */
export const HISTORY =
	/^\s*(?:,?\s+in\s+(?:1[5-9]|20)\d\d(?!-)(?![.;]?\s*$)|,\s+\p{Lu}[\p{L}\d-]+\s+(?:is|are|was|were|has|detects|can)\s)/u;
/** Words about an introduction that leave out to whom: `referred by Dana`. The person may be named before. */
export const OF_SOMEONE_NAMED =
	/refer|introduc|intro\b|\bvia\b|\bthr(?:ough|u)\b|c\/o|^\W{0,6}(?:contact|lead|name|number|tip)\s|\((?:\w+ )*(?:contact|lead|name|number|e-?mail|details|tip|recommendation)/i;
/** Somebody after a dash: `referral from Dana – Lee Park`. */
export const NAMED_AFTER = new RegExp(`^\\s*[–—:-]\\s*(${SIGN}(?:(?:,? and |, | ?& ?)${SIGN})*)`, 'u');
/** Somebody by their office in the next field of a note in short words: `; recruiter: Lee Park`. */
export const OFFICER_AFTER = new RegExp(
	`^[\\s.;,|]*(?:the\\s)?(?:recruiter|hiring\\s(?:manager|mgr)|hm|interviewer|contact(?:\\sperson)?|manager|poc)\\s?[:=]\\s?(${SIGN})`,
	'iu',
);
/** A line of one or two people: `Lee (via Dana)`, `- Follow up with Lee (via Dana) on Monday`. */
export const SHORT_VIA = new RegExp(
	`^(?:\\W*|\\W*(?:follow[- ]?up|call|email|meet|met|check in|catch up|talk|coffee|lunch|chat)(?: with| to)? )(?:${SIGN}\\W{1,3})?via\\W{1,4}${SIGN}(?:\\W|\\s(?:on|by|next|this|about|before|after|at|tomorrow)\\s.*)*$`,
	'iu',
);
/**
 * Somebody or something that was introduced to the user: ` introduced to me by ` in `The method was introduced to me by
 * Dana`.
 */
export const TO_ME = /\sintroduced to (?:me|us) by\s/i;
/** A person by way of another one, at the end of the words: `via Dana`. */
export const IS_VIA = /(?:^|[^\p{L}])(?:via|c\/o)\s.$/iu;
/** Somebody by what they are: `an investor introduced by Kim`. */
export const OF_ROLE =
	/^(?:contact|lead|investor|client|customer|candidate|friend|recruiter|founder|prospect|guest|supplier|agent|lawyer)\s/i;
/** What only people do: `told me to call Lee`. Sites and firms connect, point and refer too. */
export const PERSONAL =
	/^(?:\W*)(?:suggest|recommend|told|tells|said|says|advis|propos|urge|insist|think|thought|mention|felt|reckon|hint|figured|noted|encourag|gave|giv|introduc|e-introduc|intro|text|vouch|put\w*\s+(?:in\s+)?a\s+(?:good|kind|nice)|offer|made|make|pass|forward)/i;
/** Advice to talk to somebody, who can only be a person: `suggested talking to Ash Kyd`. */
export const ADVICE =
	/^(?:\W*)(?:suggest|recommend|told|tells|said|says|advis|propos|urge|insist|think|thought|mention|reckon|encourag)/i;
/** A name is all that is suggested: `suggested Lee Park`. */
export const BARE = new RegExp(
	`^suggest(?:ed|s)\\s+(?:(?:her|his|their|my|our|the|an?)\\s[\\p{L}\\s,-]*)?${SIGN}(?:\\s\\([^)]*\\)|,|&|\\s|and\\s|plus\\s|${SIGN})*$`,
	'u',
);
/** What somebody did for the user by name: `Lee Park, referred by Cam Neel`. */
export const REFERRED =
	/\b(?:referred|introduced|recommended|name (?:from|via)|suggestion|recommendation|advice|suggested)\b/i;
/** Somebody who is named before: `Lee called; got her number from Dana`. */
export const OF_PRONOUN = /^(?:got|get|given|have|had|received)\s(?:her|his)\s/i;
/** Several people who act together: `Dana and Lee introduced me to Tom`. */
export const TOGETHER = new RegExp(
	`(?:^[^\\p{L}\\uE000-\\uE0FF]*|,\\s+|\\bboth\\s+)(${SIGN}(?:,\\s+${SIGN})*),?\\s+(?:and|&)\\s+$`,
	'u',
);
/** Nothing but a preposition before a name: `(via ` in `(via Dana)`. */
export const VIA_ONLY = /^[\s(:;,–—-]*(?:via|through|thru|c\/o|thanks to)\s/i;
/** What somebody does after their name, who is not the one who is led to: ` is running` in `Lee is running the audit (via Dana)`. */
export const ACTS_HERSELF =
	/^\s+(?:is|are|was|were|has|had|will|would|can|could|says?|said|plans|wants|thinks|runs|sent)\s/i;
/** Somebody who can act: `Met Dana`, `she`. */
export const SUBJECT = new RegExp(`${SIGN}|\\b(?:she|he)\\b|^[\\s\\W]*$`, 'i');
/** Words before somebody who acts on nobody: `goes way back with Lee`. */
export const IN_OBJECT = /\b(?:with|to|about|of|for|at)\s+$/i;
/** Words by which a firm or a site is named as often as a person, at the end of a match: `via Dana`, `thanks to Dana`. */
export const WAY = /(?:^|[^\p{L}])(?:via|c\/o|through|thru|thanks to|thx to)\s.$/iu;
/** Words before the author of a text: `by Lee Park via Dana`. */
export const WRITTEN_BY = /\bby\s+$/i;

/** Whether words are of people who open a meeting or a talk: `Intros from Dana and Lee`, `Intro by Dana: the plan`. */
export const isOpening = (words: string, before: string, after: string) =>
	OPENING.test(words) ||
	(OPENING_BY.test(words) && /^[\W\d]*$/.test(before)) ||
	(INTRO.test(words) && IN_TALK.test(before + '|' + after));

/** Whether the words before deny what follows: `no intro from Dana`, `it is not true that`. */
export const isDenied = (before: string) =>
	/\b(?:not|never|no|n['’]t|without|instead of|rather than|nobody|if)\s+(?:\S+\s+){0,2}$/i.test(before);

/** Whether words without a person before `introduced by` name a thing: `the Cox model, introduced by Dana`. */
export const isOfThing = (words: string, before: string) =>
	/^[,\s]*(?:introduced|suggested|proposed)\s/i.test(words) &&
	!HAS_SIGN.test(before) &&
	/\p{L}{3}[^\p{L}.:\])]*$/u.test(before) &&
	!/^[^\p{L}]*\p{L}+[^\p{L}]*$/u.test(before);

/** Whether a sentence says nothing else, so that the contact of the note is meant: `VIP customer referred by Dana.` */
export const isAll = (before: string, after: string) =>
	/^\W*(?:[\p{L}-]+\s){0,3}$/u.test(before) && /^\W*$/.test(after);

/** What somebody is or does at the beginning of a sentence: `He was ` in `He was an advisor`. */
const IS_SUBJECT = new RegExp(
	`^[^\\p{L}\\uE000-\\uE0FF]*(he|she|${SIGN})\\s(?:is|was|has been|became|works|worked|runs|ran|leads|led|advises|helps)\\s`,
	'iu',
);
/** Words before what somebody works for or belongs to: ` an advisor of `. */
const IN_FRONT_OF_WORK = /\s(?:for|of|at|in|from|with|on|to|behind)\s(?:the\s)?$/i;
/** Who or what is named before a participle after a comma: `, introduced` in `Northwind, introduced by Dana`. */
const BEFORE_PARTICIPLE = new RegExp(
	`^${SIGN},\\s(?:introduced|referred|recommended|connected|met)\\s(?:by|through|thru|via)\\s`,
	'iu',
);
/** Somebody who can be the subject of a sentence: `Dana`, `she`, `our`. */
const SUBJECT_WORD = new RegExp(`${SIGN}|\\b(?:she|he|it|they|we|I|my|our|the|this)\\b`, 'i');

/**
 * Who was introduced if a participle belongs to the beginning of the sentence and not to the sign before it: `He` in
 * `He is an advisor of Northwind, introduced by Dana`; nothing for `Runs sales for Northwind, introduced by Dana`, which
 * leaves out who. `mayBeThing` is whether the sign can mean a thing.
 */
export function subjectOfParticiple(sentence: string, sign: number, mayBeThing: boolean): string | undefined {
	const before = sentence.slice(0, sign);
	if (!BEFORE_PARTICIPLE.test(sentence.slice(sign)) || !IN_FRONT_OF_WORK.test(before)) return undefined;
	return IS_SUBJECT.exec(before)?.[1] ?? (mayBeThing && !SUBJECT_WORD.test(before) ? '' : undefined);
}

/** Words of somebody about themselves: `me` in `introduced me to Lee`. */
const OF_SPEAKER = /\b(?:me|us|my|I|we)\b/;
/** Words in double quotes: `“It works,”`. */
const QUOTATION = /"[^"]*"|“[^”]*”/g;

/** Whether words at an offset are quoted, so that "me" is somebody else: `"Dana introduced me to Lee," the singer said`. */
export function isQuoted(line: string, at: number, words: string): boolean {
	if (!OF_SPEAKER.test(words) || !/["“]/.test(line.slice(0, at + 1))) return false;
	return Array.from(line.matchAll(QUOTATION)).some(
		({ 0: quotation, index }) => index <= at && at + words.length <= index + quotation.length,
	);
}
