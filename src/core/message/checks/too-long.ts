import type { Check } from './finding';
import { WORDS_A_MINUTE } from '../script';

/**
 * The longest message, when spoken: docs/guidance.md, about 75 words. People do not listen to longer ones; with
 * less, its four parts have no room.
 */
export const LONGEST_SECONDS = 30;

/** The number of words that fit into the longest message. */
const MOST_WORDS = (LONGEST_SECONDS * WORDS_A_MINUTE) / 60;

/** `message.too-long`: more than 30 seconds when spoken. The finding begins at the first word that does not fit. */
export const tooLong: Check = ({ words, seconds }) => {
	const first = words[MOST_WORDS];
	const last = words[words.length - 1];
	if (!first || !last) return [];
	return [
		{
			code: 'message.too-long',
			from: first.from,
			to: last.to,
			seconds: Math.max(seconds, LONGEST_SECONDS + 1),
			wordsOver: words.length - MOST_WORDS,
			fix: null,
		},
	];
};
