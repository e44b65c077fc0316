import { COMMUNICATION_VERBS } from '../../english/verbs';
import type { SearchPhrase } from '../phrase-search';

/** Further words of commitments: “let her know”, “drop Lee a line”, “hear back”, “coffee with Isha”. */
const OTHER_WORDS: readonly string[] = [
	'know',
	'drop',
	'pop',
	'put',
	'make',
	'get (?:me|us|him|her|them|you)',
	'expect(?:s|ed|ing)?',
	'be (?:sent|delivered|shared|provided)',
	'give',
	'shoot',
	'owe',
	'owes',
	'try',
	'promised',
	'back',
	'touch',
	'hear',
	'hearing',
	'forward',
	'answers?',
	'news',
	'decisions?',
	'feedback',
	'word',
	'responses?',
	'quot(?:es?|ations?)',
	'offers?',
	'contracts?',
	'verdict',
	'callbacks?',
	'await(?:s|ing)?',
	'wait(?:s|ing)?',
	'coffee',
	'lunch',
	'dinner',
	'breakfast',
	'zoom',
	'interview',
	'conversation',
	'set up',
	'arrange',
	'arranging',
	'book',
	'booking',
	'organi[sz]e',
	'organi[sz]ing',
	'scheduling',
	'meeting',
	'reply',
	'replies',
	'catch-?up',
	'follow-?ups?',
	'1:1',
];

const firstWord = (words: string) => words.split(' ', 1)[0] ?? '';
/** The first words of verbs of communication, for a quick test. */
const VERBS = COMMUNICATION_VERBS.flatMap(({ bare, third, doing }) => [bare, third, doing].map(firstWord)).filter(
	// "get back", "come back" and "get in touch" have another of the words.
	(word) => !/^(?:get|come|check)/.test(word),
);
/** One of them is in each line with a commitment. */
const WORDS = [...new Set([...VERBS, ...OTHER_WORDS, 'check', 'checks'])];
/** A quick test, which most lines fail: without one of these words, a line holds no commitment. */
const MAY_COMMIT = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'i');

/** Words of commitments in a line that has one of the others too: “if there is no movement by Friday, call”. */
const FURTHER_WORDS: readonly string[] = [
	'get',
	'gets',
	'stick',
	'goes out',
	'being',
	'estimates?',
	'confirmations?',
	'indications?',
	'pricing',
	'proposals?',
	'results?',
	'outcome',
	'ready',
	'anticipated',
	'agreed',
	'movement',
	'responded',
];

/** One of these phrases is in each sentence with a commitment. */
export const COMMITMENT_PHRASES: readonly SearchPhrase[] = [...WORDS, ...FURTHER_WORDS].map((words) => ({
	phrase: /^[a-z]+[ -]?/.exec(words)?.[0] ?? words,
	source: `\\b(?:${words})\\b`,
}));

/** Quick test for a verb of communication, or for something the user waits for. */
export function mayCommit(text: string): boolean {
	return MAY_COMMIT.test(text);
}
