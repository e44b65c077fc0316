import { Fragment, type Line } from './fragment';
import type { Meaning } from './meaning';
import type { WhenContext } from '../date-context';

const NEARBY = 40;
const LETTER = /[\p{L}\p{N}_]/u;

function isWordCharacter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123) || code === 95;
	return LETTER.test(text.charAt(at));
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

/** One kind of date expression. */
export interface Expression {
	/** What it looks like; its first words tell where in a text it is worth a try. */
	readonly source: () => string;
	/** The expression that begins exactly at an offset of a line; null where there is none. */
	readAt(line: Line, at: number): Fragment | null;
}

/**
 * One kind of expression: a pattern, and what a match of it means. The pattern stands between word boundaries of any
 * script and ignores case; it is compiled when first used.
 */
export function expression(
	source: () => string,
	read: (groups: readonly (string | undefined)[], place: Place) => Reading | null,
	boundary = '\\b',
): Expression {
	let compiled: RegExp | undefined;
	return {
		source,
		readAt({ text, when, whole }, at) {
			compiled ??= new RegExp(`${boundary}(?:${source()})(?![A-Za-z0-9_\\u00c0-\\u024f])`, 'iy');
			compiled.lastIndex = at;
			const match = compiled.exec(text);
			if (match === null || (at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at))) return null;
			const to = at + match[0].length;
			const reading = read(match, {
				before: text.slice(Math.max(0, at - NEARBY), at),
				after: text.slice(to, to + NEARBY),
				when,
				whole,
			});
			if (!reading) return null;
			const start = at + (reading.skip ?? 0);
			return new Fragment(start, text.slice(start, to - (reading.drop ?? 0)), reading);
		},
	};
}
