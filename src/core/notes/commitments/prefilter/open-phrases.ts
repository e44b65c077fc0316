import type { SearchPhrase } from '../../phrase-search';
import { ALONE, CONSIDERING, OWED } from '../open/open-verbs';

/** A topic within a few words of the verb that turns to it. */
const TOPIC =
	'\\s+(?:[a-z]+\\s+){0,4}?(?:it|this|that|these|those|them|topics?|agenda|discussions?|conversations?|questions?|proposals?|decisions?|matters?|subject|feedback|vote|points?)\\b';

/** The forms of a verb, as the source of a pattern: `take` and `taking`. */
const formsOf = (verb: string) => (verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|ing)` : `${verb}(?:.?ing)?`);

/** Sources of patterns for acts whose verbs are none of communication, by how each begins. */
const SOURCES: readonly (readonly [string, string])[] = [
	...[...CONSIDERING].map((verb) => [verb.slice(0, 3), `${formsOf(verb)}${TOPIC}`] as const),
	...[...ALONE].map((verb) => [verb.slice(0, 3), formsOf(verb)] as const),
	['have', `have\\s+(?:[a-z]+\\s+){0,4}?${OWED.source.slice(1, -1)}`],
	['to', 'to'],
	['for', 'for'],
	['due', 'due'],
	['until', 'until(?=\\s[^()\\n]{2,25}\\))'],
	['deadline', 'deadline'],
	['by', 'by(?=\\s[^()\\n]{2,25}\\))'],
];

/** Phrases of acts whose verbs are none of communication: `look at it`, `have something`, `Kim to`. */
export const OPEN_PHRASES: readonly SearchPhrase[] = SOURCES.map(([phrase, source]) => ({
	phrase,
	source: `\\b(?:${source})\\b`,
}));

const ANY = new RegExp(`\\b(?:${SOURCES.map(([, source]) => source).join('|')})`, 'i');

/** Quick test for an act of any verb: true for `Kim to draft it`. */
export function mayActOpenly(text: string): boolean {
	return ANY.test(text);
}

/** Words so common that their neighbors decide first: `to` after a name or before a person. */
const AFTER_NAME = /(?:^|[^\p{L}\p{N}])[@\p{Lu}][\p{L}\p{M}\d.'’_-]*[*_\])]{0,3}[^\S\n]+$/u;
const BEFORE_PERSON = /^[^\S\n]+(?:you|him|her|them|everyone|everybody|all|the|my|our|\[\[|@|\p{Lu})/u;

/** Whether `to` or `for` can belong to an act, by the words directly around it: `Kim to draft`, `a draft for Lee`. */
export const mayReach = ({ before, after }: { readonly before: string; readonly after: string }) =>
	AFTER_NAME.test(before.slice(-40)) || BEFORE_PERSON.test(after.slice(0, 20));
