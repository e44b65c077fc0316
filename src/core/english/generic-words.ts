import { stemOf } from './stem';
import { EVERYDAY_NOUNS } from './words/everyday-nouns';
import { EVERYDAY_QUALITIES } from './words/everyday-qualities';
import { EVERYDAY_VERBS } from './words/everyday-verbs';
import { FUNCTION_WORDS } from './words/function-words';
import { JOB_SEARCH_WORDS } from './words/job-search-words';
import { NOTE_KINDS } from './words/note-kinds';
import { PLEASANTRIES } from './words/pleasantries';
import { TIME_WORDS } from './words/time-words';

/** Parts of sentences that the other lists lack. */
const MORE_FUNCTION_WORDS = [
	'about',
	'from',
	'with',
	'have',
	'has',
	'had',
	'was',
	'were',
	'been',
	'being',
	'are',
	'would',
	'could',
	'should',
	'might',
	'must',
	'shall',
	'than',
	'because',
	'while',
	'when',
	'where',
	'what',
	'which',
	'why',
	'how',
	'whose',
	'into',
	'onto',
	'upon',
	'through',
	'not',
	'don',
	'doesn',
	'isn',
	'won',
	'yes',
	'own',
	'such',
	'both',
	'either',
	'one',
	'ones',
	'something',
	'anything',
	'nothing',
	'everything',
	'him',
	'them',
	'everyone',
	'everybody',
	'someone',
	'somebody',
	'anyone',
	'anybody',
	'nobody',
	'folks',
	'myself',
	'yourself',
	'himself',
	'herself',
	'themselves',
	'ourselves',
];

const withStems = (...lists: readonly (readonly string[])[]) =>
	new Set(lists.flatMap((words) => words.flatMap((word) => [word.toLowerCase(), stemOf(word.toLowerCase())])));

/** The qualities, to look one up: `better`. */
const QUALITIES = /* @__PURE__ */ new Set(EVERYDAY_QUALITIES);

/** Words that belong to no topic, with their stems: `the`, `summary`, `interview`. */
const GENERIC = /* @__PURE__ */ withStems(
	EVERYDAY_QUALITIES,
	EVERYDAY_VERBS,
	FUNCTION_WORDS,
	JOB_SEARCH_WORDS,
	MORE_FUNCTION_WORDS,
	NOTE_KINDS,
	PLEASANTRIES,
	TIME_WORDS,
);

/**
 * Whether a word in lower case belongs to no topic: it holds a sentence together, names a kind of note, or occurs in titles
 * of every kind. `meetings`, `cool` and `better` are generic, `cooling` and `backhauls` are not.
 */
export function isGenericWord(word: string): boolean {
	if (GENERIC.has(word)) return true;
	const stem = stemOf(word);
	return GENERIC.has(stem) && !(word.endsWith('ing') && QUALITIES.has(stem));
}

/** Nouns that make a topic only beside another word, with their stems: `market`. */
const EVERYDAY = /* @__PURE__ */ withStems(EVERYDAY_NOUNS);

/** Whether a word in lower case makes a topic only beside another: `market` in `prediction market`. */
export function isEverydayNoun(word: string): boolean {
	return EVERYDAY.has(word) || EVERYDAY.has(stemOf(word));
}
