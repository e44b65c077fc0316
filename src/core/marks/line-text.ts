import { hashText, wordsOfId } from '../notes/identity';

/**
 * A quote mark, an indentation, a list marker or a checkbox at the beginning of what is left of a line: `> `, `- ` and
 * `[ ]` in `> - [ ] Call Lee`.
 */
const PREFIX = /^(?:\s+|>|[-*+•–](?=\s)|\d{1,9}[.)](?=\s)|\[.?\]|☐|☑)/u;

/** More blanks than this, in UTF-16 units, are several prefixes, which bounds the work for a line of blanks only. */
const LONGEST_PREFIX_CHARACTERS = 100;

/**
 * Returns where the words of a line follow-up begin in its source line: 6 in `- [ ] Call Dana`. Returns null if the
 * line does not have the words that the id of the follow-up names, so that the reading is of another text.
 */
export function wordsFrom(line: string, id: string): number | null {
	const starts: number[] = [];
	for (let from: number | null = 0; from !== null;) {
		starts.push(from);
		const prefix: string | undefined = PREFIX.exec(line.slice(from, from + LONGEST_PREFIX_CHARACTERS))?.[0];
		from = prefix === undefined ? null : from + prefix.length;
	}
	const key = wordsOfId(id);
	// The words nearly always begin after the last prefix, and a line can be long.
	for (const from of starts.reverse()) {
		const words = line.slice(from).trim();
		if (`l${hashText(words)}` === key) return line.indexOf(words, from);
	}
	return null;
}

/** Offsets in a source line, UTF-16 units; `to` is excluded. */
export interface LineSpan {
	readonly from: number;
	readonly to: number;
}

const sameWords = (one: string, other: string) => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/**
 * Returns the span of words in a source line: those at the offset `near` if they are there, else the occurrence nearest to
 * it. Returns null if the line does not have the words as written, for example where a comment divides them.
 */
export function spanOf(line: string, words: string, near: number): LineSpan | null {
	if (words === '') return null;
	if (sameWords(line.slice(near, near + words.length), words)) return { from: near, to: near + words.length };
	let best: number | null = null;
	for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
		if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
	}
	return best === null ? null : { from: best, to: best + words.length };
}
