import type { Parser } from 'chrono-node/en';
import type { WhenContext } from '../when-context';
import { Fragment, optionOf } from './fragment';
import type { Meaning } from './meaning';

const NEARBY = 40;
const LETTER = /[\p{L}\p{N}_]/u;

function isWordCharacter(character: string): boolean {
	const code = character.charCodeAt(0);
	if (code === 32) return false;
	return LETTER.test(character);
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
			if (from > 0 && isWordCharacter(text.charAt(from - 1)) && isWordCharacter(text.charAt(from))) return null;
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
