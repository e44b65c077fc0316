import { isPersonNoun } from '../../english/people-nouns';
import { HAS_SIGN, SIGN } from './people-signs';
import {
	BROUGHT,
	BY_WAY_OF,
	HISTORY,
	isDenied,
	isOfThing,
	isOpening,
	NOT,
	OF_ROLE,
	OTHERS,
	SCHEDULE,
	SENDING,
	TO_YOU,
	WANTED,
} from './sentence-words';

/** Words that may say by whom the user came to somebody, with those around them and the signs of both people. */
interface Passive {
	readonly words: string;
	readonly before: string;
	readonly after: string;
	readonly by: string;
	readonly to: string | undefined;
}

/** What follows somebody who is only a part of something: `'s update` in `a quick intro from Dana's update`. */
const IS_PART = /^(?:['’]s?\s+\p{L}|\s+to\s+\p{Ll})/u;

/** What follows a product and no person: ` 5x plan` in `Opus, via Dana 5x plan`. */
const IS_PLAN = /^\s(?:\d+x\s|(?:\d+\s)?(?:plan|subscription|account|tier|api|desktop|app)(?!\p{L}))/iu;
/** What follows somebody who only passed a text on: ` dropping the link` in `via Dana dropping the link`. */
const PASSED_ON = /^\s(?:dropping|sharing|posting|tweeting|mentioning)\s/iu;
/** Words before an introduction that is arranged: `Going to get an ` in `Going to get an intro from Dana`. */
const ARRANGED = /(?:\b(?:going\sto|gonna|will)|['’]ll)\sget\s(?:an?\s|the\s)?$/i;
/** Words before what somebody may become: `Potential ` in `Potential investor introduced by Dana`. */
const POSSIBLE = /(?:^|[^\p{L}])(?:potential|possible)\s$/iu;
/** The introduction of somebody to somebody: `intro to Lee via Dana`. */
const IS_INTRO = /^(?:\w+\s)?(?:intro|introduction)\sto\s/i;
/** Where an introduction came from, after who was introduced: ` came via ` in `Lee came via Dana`. */
const CAME = /\scame\s(?:via|through|from|by)\s/i;
/** What came to the user, after who or what it was: ` came to me ` in `Lee came to me via Dana`. */
const CAME_TO_ME = /\s(?:came|comes|come)\sto\s(?:me|us)\s/i;
/** Words before somebody who did not come: `The parcel for ` in `The parcel for Lee came to me via Dana`. */
const OF_ANOTHER = /\s(?:for|of|from|about|by|to|with)\s(?:the\s)?$/i;
/** A book with an introduction: `(reprinted with an introduction by Francis Young, Bury Press, 2019)`. */
const IN_BOOK =
	/\b(?:reprinted|reissued|republished|edition|edited|translated|foreword|preface|afterword|paperback|hardcover|isbn|publish(?:ed|er|ing)|press)\b/i;
/** Somebody is told what another did: `told ` in `I told Tom that Dana suggested it`. */
export const TOLD_TO = /\b(?:tell|tells|told|telling|inform\w*|remind\w*|assur\w*)\s$/i;
/** Somebody else whose introduction it is: `Tom's` in `Tom's introduction to Lee came via Dana`. */
const OWNED = new RegExp(`${SIGN}['’]s\\s+(?:(?:intro|introduction)\\sto\\s+)?$`, 'u');

/** Words by which somebody comes to a person or a job, which others do too: `met` in `Dana met Lee through Tom`. */
const CAME_TO_KNOW =
	/^(?:met|kn[eo]w|found|reached|befriended|connected|got|get|have|had|has|heard|hear|learn(?:ed|t)|hired|given|received|discovered|came across|in touch|was connected)(?!\p{L})/iu;
/** What others do with a person named next: `Dana knows ` in `Dana knows Lee via Tom`, `Kim has ` in `Kim has Lee's number from Dana`. */
const OTHERS_KNOW = new RegExp(
	`(?:${SIGN}|(?:^|[^\\p{L}])(?:she|he|they|who))(?:\\s(?:has|had|also|just|already|first|originally|finally))*\\s(?:met|meets|knows|knew|got|gets|has|had|found|finds|reached|hired|befriended|contacted|heard\\sof|married|joined)(?:\\s(?:the|an?))?\\s$`,
	'iu',
);
/** Somebody by what they are, who was brought to others: `sister was ` in `My sister was referred to Lee by Dana`. */
const WAS =
	/(\p{L}[\p{L}-]*)\s(?:was|were|got|is|are|has\sbeen|had\sbeen|have\sbeen|gets)(?:\s(?:also|just|recently|first|already|kindly))*\s$/iu;
/** Somebody before words about them: `Kim, ` in `Kim, introduced to Lee by Dana, is happy`. */
const BEFORE_COMMA = new RegExp(`${SIGN},\\s$`, 'u');
/** What became of somebody for whom others spoke: `) got the job` in `Kim (referred by Dana) got the job`. */
const GOT_JOB =
	/^\s?\)\s(?:was\shired|(?:got|landed|won|took|gets|has\sgot)\s(?:an?|the|that|this|it)(?:\s\p{L}+){0,2}\s(?:job|role|position|contract|offer|post|place|gig)(?!\p{L}))/iu;
/** A label before something that is only wished for: `Goal for the call: ` in `Goal for the call: Dana introduces me`. */
const WISH =
	/(?:^|[^\p{L}])(?:want(?:ed)?|wish(?:es|list)?|goals?|aims?|hopes?|targets?|objectives?|dream|ideal(?:ly)?|asks?|requests?|to\sask|purpose|desired\soutcome)(?:\s[\p{L}\s]{0,30})?:\s*(?:\p{L}+\sto\s)?$/iu;
/** What became of a promise, at the end of its sentence: ` – fell through`, `, but he is on sick leave`. */
const WITHDRAWN =
	/[\s(–—,-](?:but\s|then\s|since\s)?(?:(?:it|that|this|which|she|he|they)\s)?(?:(?:has|have|had|was|is|got|then|later|since|now)\s)*(?:declined|refused|cancell?ed|called\soff|fell\sthrough|never\shappened|didn['’]t\shappen|did\snot\shappen|came\sto\snothing|no\slonger|withdrawn|withdrew|changed\s(?:her|his|their)\smind|took\sit\sback|decided\sagainst\sit|backed\sout)[\s.)!,]*$/iu;
/** Who is named before a colon, so that the words behind it are theirs or about them: `Kim: ` in `Kim: Dana introduced me to Lee`. */
const SPEAKER = new RegExp(`^[^\\p{L}\\uE000-\\uE0FF]*(${SIGN})(?:\\s\\([^)]*\\))?\\s?:\\s$`, 'u');

/** Words before what has not happened: `Hopefully `, `With luck `, `Before ` in `Before Dana introduces me, I need a CV`. */
const NOT_YET =
	/(?:^|[^\p{L}])(?:hopefully|ideally|with\s(?:some\s|any\s|a\sbit\sof\s)?luck|in\s(?:a|my)\sdream,?|before|until|till)\s+$/iu;

/** Whether the words before an introduction say that it is not a fact: `Goal for the call: Dana introduces me`. */
export const isWish = (before: string): boolean => WISH.test(before) || NOT_YET.test(before);

/** Whether the words after a promise say that it came to nothing: `Dana will introduce me to Lee – fell through`. */
export const isWithdrawn = (after: string): boolean => WITHDRAWN.test(after);

/** The sign of who speaks, before somebody who acts: Kim in `Kim: Dana introduced me to Lee`, where "me" is Kim. */
export const speakerIn = (before: string): string | undefined => SPEAKER.exec(before)?.[1];

/** Whether somebody else than the user came to a person: `Dana met Lee through Tom`, `My sister was referred to Lee by Dana`. */
function isOfOthers({ words, before, after, by, to }: Passive): boolean {
	if ((CAME_TO_KNOW.test(words) || BROUGHT.test(words)) && OTHERS.test(before)) return true;
	if (to !== undefined && words.startsWith(to) && OTHERS_KNOW.test(before)) return true;
	if (BROUGHT.test(words) && isPersonNoun((WAS.exec(before)?.[1] ?? '').toLowerCase())) return true;
	if (BROUGHT.test(words) && to !== undefined && HAS_SIGN.test(by) && BEFORE_COMMA.test(before)) return true;
	return GOT_JOB.test(after);
}

/**
 * Whether the words around an introduction show that nobody is led to anybody: `no intro from Dana`, `Intro from Dana:
 * the plan`, `introduced by the new kernel to prevent attacks`, `sent to Lee via Dana`.
 */
export function isRuledOut(passive: Passive): boolean {
	const { words, before, after, by, to } = passive;
	const isRole = POSSIBLE.test(before) && OF_ROLE.test(words);
	if (
		(WANTED.test(before) && !ARRANGED.test(before) && !isRole) ||
		NOT.test(words) ||
		isDenied(before) ||
		TO_YOU.test(words)
	)
		return true;
	// "11:00 - 11:15 Intro from Dana Whitfield", "introduced by David Lowe in 2004, SIFT is"
	if (to === undefined && (SCHEDULE.test(before) || HISTORY.test(after))) return true;
	if (to === undefined && (isOpening(words, before, after) || isOfThing(words, before))) return true;
	if (/\sthat\s/i.test(words) && TOLD_TO.test(before)) return true;
	if (isOfOthers(passive) || isWish(before)) return true;
	if (words.endsWith(by) && (IS_PART.test(after) || IS_PLAN.test(after) || PASSED_ON.test(after))) return true;
	if ((IS_INTRO.test(words) || CAME.test(words)) && OWNED.test(before)) return true;
	if (CAME_TO_ME.test(words) && OF_ANOTHER.test(before + words.slice(0, words.indexOf(to ?? by)))) return true;
	if (/\bintroduction\s/i.test(words) && IN_BOOK.test(before + after)) return true;
	return BY_WAY_OF.test(words) && SENDING.test(before + words);
}
