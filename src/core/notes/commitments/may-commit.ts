import { COMMUNICATION_VERBS } from '../../english/verbs';

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
	'a?wait(?:s|ing)?',
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
/** A quick test, which most lines fail: without one of these verbs, a line holds no commitment. */
const MAY_COMMIT = new RegExp(
	`\\b(?:${[...new Set([...VERBS, ...OTHER_WORDS, 'check', 'checks'])].join('|')})\\b`,
	'i',
);

/** Quick test for a verb of communication, or for something the user waits for. */
export function mayCommit(text: string): boolean {
	return MAY_COMMIT.test(text);
}
