import type { Parser } from 'chrono-node/en';
import type { WhenContext } from '../when-context';
import { Fragment, optionOf } from './fragment';
import type { Meaning } from './meaning';

const NEARBY = 40;
const LETTER = /[\p{L}\p{N}_]/u;

function isWordCharacter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123) || code === 95;
	return LETTER.test(text.charAt(at));
}

/** The last character of the word that begins at an offset. */
function wordEnd(text: string, at: number): number {
	let end = at;
	while (end + 1 < text.length && isWordCharacter(text, end) && isWordCharacter(text, end + 1)) end++;
	return end;
}

/** Where an expression was found. */
export interface Place {
	/** The text before and after it, at most 40 characters. */
	readonly before: string;
	readonly after: string;
	readonly when: WhenContext;
	readonly whole: boolean;
}

/** A meaning, and how many characters at the match's start and end are not part of it. */
export interface Reading extends Meaning {
	readonly skip?: number;
	readonly drop?: number;
}

/**
 * A chrono parser for one kind of expression: a pattern, and what a match of it means. The pattern stands between word
 * boundaries of any script and ignores case; it is compiled when first used.
 */
export function expression(
	source: () => string,
	read: (groups: readonly (string | undefined)[], place: Place) => Reading | null,
	boundary = '\\b',
): Parser {
	let compiled: RegExp | undefined;
	return {
		pattern: () => (compiled ??= new RegExp(`${boundary}(?:${source()})(?![A-Za-z0-9_\\u00c0-\\u024f])`, 'i')),
		extract(context, match) {
			const from = match.index ?? 0;
			const to = from + match[0].length;
			const text = context.text;
			// Chrono goes on one character behind `match.index`: an expression cannot begin inside this word.
			match.index = wordEnd(text, from);
			if (from > 0 && isWordCharacter(text, from - 1) && isWordCharacter(text, from)) return null;
			const { when, whole } = optionOf(context);
			const reading = read(match, {
				before: text.slice(Math.max(0, from - NEARBY), from),
				after: text.slice(to, to + NEARBY),
				when,
				whole,
			});
			if (!reading) return null;
			const start = from + (reading.skip ?? 0);
			return new Fragment(context, start, text.slice(start, to - (reading.drop ?? 0)), reading);
		},
	};
}
