import { unreadDay } from '../../../dates/date-words';
import { MONTH, WEEKDAY } from '../../../english/calendar-words';
import { withoutCopies } from '../../../english/without-copies';
import { nameAt, roleAt, type NameAt } from '../contact';
import { cuesAtStarts, type ClauseStart, type Cue, type Sentence } from '../cues';

/** The owner of a thing before it: `Raj's `, `the board's `, but not `it's `. */
const OWNER =
	"(?:(?:(?:the|our|my)\\s+)?(?!(?:it|that|what|let|here|there|she|he|who)['’]s)[\\p{L}][\\p{L}\\p{M}-]*['’]s\\s+)?";
/** Words that say nothing of whose a thing is: `the final`, `a written`. */
const ATTRIBUTES =
	'(?:(?:an?|the|their|her|his|your|final|(?:background|reference|security|credit|medical|lab|exam)(?:\\s+check(?=\\s+res))?|some|hiring|first|next|written|formal|second[\\s-]round|third[\\s-]round|test|interview)\\s+){0,2}';
/** What the user waits for: `decision`, `offer letter`. */
const THING =
	'(?:decision|answer|reply|response|feedback|verdict|news|word|results?|outcome|offer(?:\\s+letter)?|callback|update|contract|invites?|invitations?|paperwork|shortlist|letter|quote|estimate|documents?|report|approval|references?|check|brief|draft|figures?)';
/** More of what a person sends: `invoice from Mona`. */
const SENT = `(?:${THING}|(?:invoice|forms?|numbers|slides|files?|minutes|photos|samples|payment|deposit|confirmation)(?!\\p{L}))`;
/** What the user waits for: `their decision`, `a written offer`, `Raj's answer is due`. */
const AWAITED = new RegExp(
	`^${OWNER}${ATTRIBUTES}${THING}(?!\\p{L})(?:\\s+(?:from|on|of|about)(?:\\s+(?:the|my|their|her|his))?\\s+\\S+){0,2}\\s*(?:(?:is|are)\\s+(?:on\\s+)?(?:the\\s+)?(?:\\d|\\p{L}{3,9}\\.?\\s+\\d|\\p{L}+day(?!\\p{L}))|(?:(?:is|are)\\s+)?(?:due|arrives?|follows?|come|(?:go|goes|come|comes|is|are)\\s+out|on\\s+(?:its|the)\\s+way|expected|promised|coming|comes|by|in|on|next|this|within|before|until|should|will|tomorrow|today|early|late|end)(?!\\p{L}))`,
	'iu',
);
/** What the user hands in, unless it has another owner or sender: `report due`, but not `Raj's report due`. */
const DELIVERED =
	/^(?:(?:an?|the|my|our|final|first|next|written|formal)\s+){0,2}(?:report|draft|documents?|paperwork|references?|figures?|quote|estimate)\s+(?:(?:is|are)\s+)?due$/iu;
/** A result directly before its date: "Decision Dec 1-4", "offer by Friday", "Raj's answer Monday". */
const RESULT_DATE = new RegExp(
	withoutCopies(
		`^(?:(?:(?:an?|the|their|final|hiring|some)\\s+){0,2}|${OWNER.slice(0, -1)})(?:decision|verdict|results?|outcome|offer|news|shortlist|(?:final\\s+)?answer)\\s*[:–-]?\\s+(?:(?:sometime\\s+|somewhere\\s+)?between\\s+)?(?:the\\s+(?=\\d))?(?:${MONTH}|${WEEKDAY}|\\d{1,2}(?:[/.-]\\d|st|nd|rd|th|\\s+${MONTH})|\\d{4}-|tomorrow|today)`,
	),
	'iu',
);
/** A thing with its owner directly before its date: `Quinn's reply Monday`. */
const OWN_THING = new RegExp(
	withoutCopies(`^${OWNER.slice(0, -1)}${THING}\\s*[:–-]?\\s+(?:${MONTH}|${WEEKDAY}|\\d{4}-|tomorrow|today)(?!\\p{L})`),
	'iu',
);
/** A thing of a person directly before its date: "feedback from Bree 5–9 October", "offer letter from Raj on Monday". */
const THING_FROM = new RegExp(
	`^(?:(?:an?|the|their|her|his|signed|written)\\s+){0,2}${SENT}\\s+from\\s+(?:the\\s+)?\\S+(?:\\s\\p{L}\\S*)?\\s+(?:(?:on|by|due)\\s+)?(?:${MONTH}|${WEEKDAY}|\\d|tomorrow|today|(?:this|next)\\s)`,
	'iu',
);
/** What puts something off, in front of its new day: `slipped to`, `moved back until`. */
const PUT_OFF =
	'(?:slipped|slips|moved|pushed|postponed|delayed|deferred|bumped|put\\s+(?:back|off))\\s+(?:back\\s+|out\\s+)?(?:to|until|till|into)(?!\\p{L})';
/** A thing that comes later than it was promised: `Kim's decision has slipped to`, `results pushed to`. */
const LATER_THING = new RegExp(
	`^${OWNER}${ATTRIBUTES}${THING}(?:\\s+(?:has|have|had|is|was|got|gets))?(?:\\s+been)?\\s+${PUT_OFF}`,
	'iu',
);
/** Somebody puts off what they promised: `Kim pushed her answer to`. */
const PUTS_OFF = new RegExp(
	`^(?:the\\s+)?[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]*)?\\s+(?:has\\s+|have\\s+)?(?:slipped|moved|pushed|postponed|delayed|deferred|bumped|put\\s+(?:back|off))\\s+(?:(?:her|his|their|the|its)\\s+)(?:\\p{L}+\\s+)?${THING}\\s+(?:back\\s+|out\\s+)?(?:to|until|till)(?!\\p{L})`,
	'iu',
);
/** What the user hopes for: `hopefully some feedback`. */
const HOPED = new RegExp(
	`^(?:hopefully|with\\s+(?:any\\s+)?luck)[,:]?\\s+${OWNER}${ATTRIBUTES}${THING}(?!\\p{L})`,
	'iu',
);
/** What must come before anything else happens, or is hoped for: `pending Kim's OK`, `fingers crossed for Tuesday`. */
const PENDING =
	/^(?:fingers\s+crossed(?:\s+for)?(?=\s)|pending\s+(?:(?:an?|the|their|her|his|\p{L}+['’]s)\s+)?(?:\p{L}+\s+)?\p{L}+)(?!\p{L})/iu;
/** What arrives by itself: `visa to come through`, `passport to arrive`. Not `asked me to come in`. */
const ARRIVES =
	/^(?:(?:the|my|a|an)\s+)?(?!\p{Ll}+(?:ed|s)\s+(?:me|us|him|her|them)\s|(?:asked|asks|told|tells|wants?|wanted|needs?|have|has|had|got|going|wait|waiting|hope|hoping|able)\s)\p{Ll}+(?:\s(?!me\s|us\s)\p{Ll}+)?\s+to\s+(?:come(?:\s+(?:in|through))?|arrive|be\s+(?:approved|issued|announced|published|released))(?!\p{L}|\s+back)/u;

/** A result that comes only after a day: "decision after Christmas". */
const RESULT_AFTER =
	/^(?:(?:an?|the|their|final|hiring)\s+){0,2}(?:decision|verdict|results?|outcome|offer|shortlist|final\s+answer|feedback)\s+(?:only\s+)?(?=after(?!\p{L}))/iu;
/** The words before the person from whom a thing comes: ` from ` in `feedback from Bree`. */
const FROM = /\sfrom\s+(?:the\s+)?/i;

/** Returns whose thing it is, whose words begin at an offset of the line: Raj in `Raj's answer` and `the contract from Raj`. */
export function ownerOfThing(words: string, at: number, line: string): NameAt | null {
	const article = /^(?:the|our|my)\s+/i.exec(words)?.[0].length ?? 0;
	const own = /^[\p{L}\p{M}-]+['’]s\s/u.test(words.slice(article)) ? nameAt(line, at + article) : null;
	if (own) return own;
	const from = FROM.exec(words);
	const place = from && at + from.index + from[0].length;
	return place === null ? null : (nameAt(line, place, true) ?? roleAt(line, place));
}

/** The end of the words in front of a topic: ` re: ` in `call Bea re: offer Friday`. */
const RE = /(?:^|[\s(])(?:re|ref|abt|about|regarding|concerning)\s*:\s*$/iu;
/** Whether a clause is only the topic of the user's act: `offer Friday` in `call Bea re: offer Friday`. */
const isTopic = ({ text }: Sentence, { at }: ClauseStart) => RE.test(text.slice(0, at));

/** Somebody wrote or called, before what the user answers: `Ida emailed me, ` in `Ida emailed me, answer by Friday`. */
const THEY_WROTE =
	/(?:^|[^\p{L}])(?!(?:I|we)\s)[\p{L}'’-]+\s+(?:just\s+|has\s+|have\s+)?(?:e-?mailed|wrote|written|texted|messaged|rang|called|phoned|asked|pinged|left\s+(?:me\s+)?a\s+\p{L}+)(?!\p{L})(?:(?!\bI\b)[^.;])*[,–—-]\s*(?:so\s+)?$/iu;
/** An answer without an owner, which may be the user's: `answer by`, `reply tomorrow`. */
const ANSWERS = /^(?:answer|reply|response)\s/i;

/**
 * Returns the cues of things that the user waits for: "a decision in the next two weeks", "Raj's answer comes Monday", "the
 * contract from Bea by Tuesday".
 */
export function awaitedThingCues(sentence: Sentence, line: string): Cue[] {
	const accept = ({ 0: words }: RegExpExecArray, start: ClauseStart) => {
		const isFrom = /^\s+(?:back\s+)?from\s/i.test(sentence.text.slice(start.at + words.length));
		if (ANSWERS.test(words) && THEY_WROTE.test(sentence.text.slice(0, start.at))) return false;
		if (start.after === 'date' || (DELIVERED.test(words) && !isFrom) || isTopic(sentence, start)) return false;
		const subject = ownerOfThing(words, sentence.from + start.at, line);
		return { subject, third: subject !== null };
	};
	// In "offer to arrive Wed, sign it by Fri" the user acts after it.
	const hasWordsBehindDate = sentence.starts.some(
		({ at, after }) => after === 'date' && /\p{L}/u.test(sentence.text.slice(at)),
	);
	const isUnread = ({ 0: words }: RegExpExecArray, { at }: ClauseStart) =>
		unreadDay(sentence.text.slice(at + words.length))?.at === 0;
	return [
		...[RESULT_DATE, OWN_THING, THING_FROM, AWAITED, HOPED, PENDING].flatMap((thing) =>
			cuesAtStarts(sentence, thing, 'promise', accept),
		),
		...cuesAtStarts(sentence, ARRIVES, 'promise', (match, start) => !hasWordsBehindDate && accept(match, start)),
		...cuesAtStarts(sentence, RESULT_AFTER, 'promise', isUnread),
	];
}

/**
 * Returns the cues of what comes later than it was promised: "Kim's decision has slipped to Monday", "she pushed her answer
 * to Monday".
 */
export function putOffCues(sentence: Sentence, line: string): Cue[] {
	return [
		...cuesAtStarts(sentence, LATER_THING, 'promise', ({ 0: words }, { at }) => {
			const subject = ownerOfThing(words, sentence.from + at, line);
			return { subject, third: subject !== null };
		}),
		...cuesAtStarts(sentence, PUTS_OFF, 'promise', (_, { at }) => {
			const subject = nameAt(line, sentence.from + at) ?? roleAt(line, sentence.from + at);
			return !/^(?:I|we)\s/i.test(sentence.text.slice(at)) && { subject, third: true };
		}),
	];
}
