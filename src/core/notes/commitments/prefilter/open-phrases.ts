import type { SearchPhrase } from '../../phrase-search';
import { ALONE, CONSIDERING, DELIVERED, ORDERS, OWED, WORK } from '../any-verb/open-verbs';

/** A topic within a few words of the verb that turns to it. */
const TOPIC =
	'\\s+(?:[a-z]+\\s+){0,4}?(?:it|this|that|these|those|them|topics?|agenda|discussions?|conversations?|questions?|proposals?|decisions?|matters?|subject|feedback|vote|points?)\\b';

/** The forms of a verb, as the source of a pattern: `take` and `taking`. */
const formsOf = (verb: string) => (verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|ing)` : `${verb}(?:.?ing)?`);

/** A verb of work, with a word before it: `also draft`, `be drafting`. */
const WORKING = `\\s+(?:be\\s+|also\\s+|now\\s+|then\\s+|[a-z]+ly\\s+)?(?:${[...WORK].join('|')})`;

/** Sources of patterns for acts whose verbs are not of communication, by how each begins. */
const SOURCES: readonly (readonly [string, string])[] = [
	...[...CONSIDERING].map((verb) => [verb.slice(0, 3), `${formsOf(verb)}${TOPIC}`] as const),
	...[...ALONE].map((verb) => [verb.slice(0, 3), formsOf(verb)] as const),
	['have', `have\\s+(?:[a-z]+\\s+){0,4}?${OWED.source.slice(1, -1)}`],
	...['needs', 'wants', 'would like'].map(
		(verb) =>
			[
				verb,
				`${verb}\\s+(?:[a-z]+\\s+){0,6}?(?:${OWED.source.slice(1, -1)}|${DELIVERED.source.slice(1, -1)}|my\\b)`,
			] as const,
	),
	...['will', 'should', 'must'].map((verb) => [verb, verb] as const),
	['ll', `ll${WORKING}`],
	['needs', 'needs\\s+to'],
	['has', 'has\\s+to'],
	...['can', 'could', 'would'].map((verb) => [verb, `${verb}\\s+you`] as const),
	...['take', 'have', 'give'].map(
		(verb) => [verb, `${verb}\\s+(?:it\\s+|this\\s+|that\\s+)?a\\s+(?:[a-z]+\\s+)?(?:look|read|pass)\\b`] as const,
	),
	...['protect', 'find', 'make', 'block', 'set', 'carve', 'reserve', 'schedule', 'free'].map(
		(verb) => [verb, `${verb}\\s+(?:[a-z]+\\s+){0,3}?time\\b`] as const,
	),
	['calendar', 'calendar\\s'],
	['work', 'works?\\s+(?:[a-z]+\\s+)?for\\s+me'],
	...['agreed', 'promised', 'committed', 'volunteered', 'offered'].map((verb) => [verb, `${verb}\\s+to`] as const),
	...['going', 'plans', 'planning', 'hopes', 'hoping'].map((verb) => [verb, `${verb}\\s+to`] as const),
	['giv', 'giving\\s+(?:an?|the|his|her)'],
	['to', 'to'],
	['for', 'for'],
	['due', 'due'],
	['discussion', 'discussion\\s*\\('],
	['consultation', 'consultation\\s*\\('],
	['until', 'until(?=\\s[^()\\n]{2,25}\\))'],
	['deadline', 'deadline'],
	['by', 'by'],
];

/** Phrases of acts whose verbs are not of communication: `look at it`, `have something`, `Kim to`. */
export const OPEN_PHRASES: readonly SearchPhrase[] = SOURCES.map(([phrase, source]) => ({
	phrase,
	source: `\\b(?:${source})\\b`,
}));

/** Any of these acts, for one quick search of a line: `Kim to draft` in `Kim to draft it`. */
const ANY = new RegExp(`\\b(?:${SOURCES.map(([, source]) => source).join('|')})`, 'i');

/** Quick test for an act of any verb: true for `Kim to draft it`. */
export function mayActOpenly(text: string): boolean {
	return ANY.test(text);
}

/** A person to whom or for whom something is done: `to you`, `for Lee`. */
const PERSON = /(?:you|him|her|them|everyone|everybody|\[\[|@|\p{Lu})/uy;
/** Words with which somebody promises or plans what reaches a person: `will` in `Kim will send it to you`. */
const PROMISE = /['’]ll\b|\b(?:will|should|need|needs|must|can|could|let|going|plan|plans|hope|hopes|want|to)\b/i;
/** A line that begins with an order to make something: `- [ ] Draft the offer`. */
const ORDER = new RegExp(`[\\s>*+•-]*(?:\\[.\\]\\s*)?(?:${[...WORK].join('|')})\\s`, 'iy');
/** A line that begins with an order, no matter who is to carry it out: `- Order the chairs`, `- [ ] @kim get them`, `- **Kim** paint it`. */
const ANY_ORDER = new RegExp(
	`[\\s>*+•-]*(?:\\[.\\]\\s*)?(?:(?:ACTION|Action|AI|TODO)[\\w\\s*]{0,8}[:–-]?[\\s*]+)?(?:[*_]{0,3}@?[\\p{L}\\w-]{2,25}[*_]{0,3}:?(?:\\s?(?:&|\\/|,|and|[-–—=]?>|[-–—→])\\s?[\\p{Lu}]?[\\p{L}]{0,20}|\\s\\p{Lu}[\\p{L}]{1,20}){0,2}\\s+)?(?:get|${[...ORDERS].join('|')})\\s`,
	'iuy',
);
/** A line that begins with all people of a group: `- All members need to vote`. */
const OF_ALL = /[\s>*+•-]*(?:\[.\]\s*)?(?:all|every(?:one|body))\s/iy;
/**
 * How far before a person the promise is, in characters: about a clause, as in `will send the minutes of the last
 * three meetings of the board to Kim`, where it is 62. Further away, it belongs to another act.
 */
const NEAR_CHARACTERS = 90;
/**
 * How far from the beginning of its line the name of the person who is to act ends, in characters: two full names after a
 * list marker, a checkbox and a date have 58. Further on, a name is not the first word of a sentence.
 */
const NAME_WITHIN_CHARACTERS = 60;

const [SPACE, AT] = [32, 64];
const isCapital = (code: number) => (code >= 65 && code <= 90) || code === AT || code > 127;

/** Whether a word with a capital, near the beginning of its line, ends before an offset: `- Kim `. */
function endsName(text: string, end: number): boolean {
	let at = end;
	while (at > 0 && text.charCodeAt(at - 1) > SPACE && text.charCodeAt(at - 1) !== AT) at--;
	const first = text.charCodeAt(at - 1) === AT ? AT : text.charCodeAt(at);
	// The initials of `eP to propose it`.
	const isInitials = end - at === 2 && isCapital(text.charCodeAt(at + 1));
	if (!isCapital(first) && !isInitials && !isMarked(text, at)) return false;
	return text.lastIndexOf('\n', at) >= at - NAME_WITHIN_CHARACTERS || at < NAME_WITHIN_CHARACTERS;
}

/** Whether a word begins with emphasis, a link or a tag: `**Kim**`, `[[Kim]]`, `#kim`. */
const isMarked = (text: string, at: number) => '*_[#('.includes(text.charAt(at));

/** The beginning of a line that names who speaks or acts: `- Kim: `, `- [ ] **Kim**: `, `AI (Kim): `, `- [Kim] `. */
const SPEAKER =
	/[\s>*+•-]*(?:\[.\]\s*)?(?:[*_@[]{0,3}(?:(?:&\s|and\s|[-–—]\s)?[([]?[\p{Lu}\d][^\s:]{0,24}\s?){1,4}[*_\])]{0,4}:|(?:@[\w-]{2,25}|\p{Lu}{2,3})\s+[-–—→]\s|\[\p{Lu}[^\][\n]{1,60}\]\s)/uy;
/** A day that ends with a bracket, or before one: `by Friday)`, `by Friday (Kim)`. */
const IN_BRACKETS = /\s[^()\n]{2,25}[()]/y;

/** Whether the line that holds an offset begins with who speaks or acts: `Kim: I will draft it by Friday`. */
export function hasSpeaker(text: string, at: number): boolean {
	SPEAKER.lastIndex = text.lastIndexOf('\n', at) + 1;
	return SPEAKER.test(text);
}

/** Whether `by` at an offset can be the day of an order that names who is to act: `Kim: wireframe by Friday`. */
export function mayBeDue(text: string, at: number): boolean {
	IN_BRACKETS.lastIndex = at + 2;
	if (IN_BRACKETS.test(text) || hasSpeaker(text, at)) return true;
	ANY_ORDER.lastIndex = text.lastIndexOf('\n', at) + 1;
	OF_ALL.lastIndex = ANY_ORDER.lastIndex;
	return ANY_ORDER.test(text) || OF_ALL.test(text);
}

/** A verb after `will` or `should` that needs no name before it: `will draft` in `I will draft it`. */
const WILL_WORK = new RegExp(`(?:will|should|must)(?:${WORKING}|\\s+(?:come|arrive|have|get|receive))`, 'iy');
/** The beginning of a line that says what a speaker does: `- Will bring it`, `- Kim: will bring it`, `Status: will`. */
const TOLD = /(?:^|\n|:)[\s>*+_•-]*$/;
/** How many characters {@link TOLD} needs: those of a nested list marker. */
const TOLD_CHARACTERS = 24;
/** Others without a name before `will`: `they` in `they will report`. */
const OTHERS = /(?:^|[^\p{L}])(?:they|she|he)\s$/iu;
/** How many characters {@link OTHERS} needs: those of `they` with what is around it. */
const OTHERS_CHARACTERS = 6;

/** Whether `will`, `should` or `must` at an offset can belong to an act, by the words around it: `Kim will tidy it`. */
export function mayWork(text: string, at: number): boolean {
	WILL_WORK.lastIndex = at;
	if (WILL_WORK.test(text) || TOLD.test(text.slice(Math.max(0, at - TOLD_CHARACTERS), at))) return true;
	if (text.charCodeAt(at - 1) !== SPACE) return false;
	let from = at - 1;
	while (from > 0 && text.charCodeAt(from - 1) > SPACE) from--;
	const first = text.charCodeAt(from);
	return isCapital(first) || isMarked(text, from) || OTHERS.test(text.slice(Math.max(0, at - OTHERS_CHARACTERS), at));
}

/**
 * Whether `to` or `for` at an offset can belong to an act, by the words around it: `Kim to draft`, `I'll get it to you`.
 * Both are so common that this precedes the search for a date.
 */
export function mayReach(text: string, at: number): boolean {
	const isTo = (text.charCodeAt(at) | 32) === 116;
	if (text.charCodeAt(at - 1) !== SPACE) return false;
	if (isTo && endsName(text, at - 1)) return true;
	PERSON.lastIndex = at + (isTo ? 3 : 4);
	if (!PERSON.test(text)) return false;
	const from = Math.max(text.lastIndexOf('\n', at) + 1, at - NEAR_CHARACTERS);
	if (PROMISE.test(text.slice(from, at))) return true;
	ORDER.lastIndex = text.lastIndexOf('\n', at) + 1;
	return ORDER.test(text);
}
