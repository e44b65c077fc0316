import { SIGN } from './people-signs';
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
const TOLD_TO = /\b(?:tell|tells|told|telling|inform\w*|remind\w*|assur\w*)\s$/i;
/** Somebody else whose introduction it is: `Tom's` in `Tom's introduction to Lee came via Dana`. */
const OWNED = new RegExp(`${SIGN}['’]s\\s+(?:(?:intro|introduction)\\sto\\s+)?$`, 'u');

/**
 * Whether the words around an introduction show that nobody is led to anybody: `no intro from Dana`, `Intro from Dana:
 * the plan`, `introduced by the new kernel to prevent attacks`, `sent to Lee via Dana`.
 */
export function isRuledOut({ words, before, after, by, to }: Passive): boolean {
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
	if (BROUGHT.test(words) && OTHERS.test(before)) return true;
	if (words.endsWith(by) && (IS_PART.test(after) || IS_PLAN.test(after) || PASSED_ON.test(after))) return true;
	if ((IS_INTRO.test(words) || CAME.test(words)) && OWNED.test(before)) return true;
	if (CAME_TO_ME.test(words) && OF_ANOTHER.test(before + words.slice(0, words.indexOf(to ?? by)))) return true;
	if (/\bintroduction\s/i.test(words) && IN_BOOK.test(before + after)) return true;
	return BY_WAY_OF.test(words) && SENDING.test(before + words);
}
