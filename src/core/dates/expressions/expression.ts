import { withoutCopies } from '../../english/without-copies';
import { Fragment, type Line } from './fragment';
import type { Meaning } from './meaning';
import type { WhenContext } from '../date-context';

/**
 * How many characters on each side of a match an expression can look at. With 15, `rescheduled from the 24th to the
 * 27th` lost its new day; with more, a word of another clause would count.
 */
const CONTEXT_CHARACTERS = 40;
/** A character of a word. No date begins or ends in the middle of a word: `Mon` in `Monica`. */
const LETTER = /[\p{L}\p{N}_]/u;

function isWordCharacter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123) || code === 95;
	return LETTER.test(text.charAt(at));
}

/** The text around a match, and the context of its words. */
export interface MatchContext {
	/** The text before and after the match, at most 40 characters each. */
	readonly before: string;
	readonly after: string;
	readonly when: WhenContext;
	readonly whole: boolean;
}

/** A meaning, with the number of characters at the start and end of the match that are not part of it. */
export interface Reading extends Meaning {
	readonly skip?: number;
	readonly drop?: number;
}

/** One kind of date expression. */
export interface Expression {
	/** Returns the source of its regular expression. */
	readonly source: () => string;
	/** A cheap test before the pattern: whether one can begin at `at`. */
	readonly mayBegin?: (text: string, at: number) => boolean;
	/** Reads the expression that begins exactly at `at`. Returns null if none begins there. */
	readAt(line: Line, at: number): Fragment | null;
}

/**
 * Defines one kind of expression by a pattern and the meaning of a match. The pattern ignores case and matches only
 * between word boundaries of any script. It is compiled on first use.
 */
export function expression(
	source: () => string,
	read: (groups: readonly (string | undefined)[], context: MatchContext) => Reading | null,
	boundary = '\\b',
	mayBegin?: Expression['mayBegin'],
): Expression {
	let compiled: RegExp | undefined;
	return {
		source,
		...(mayBegin ? { mayBegin } : {}),
		readAt({ text, when, whole }, at) {
			compiled ??= new RegExp(`${boundary}(?:${withoutCopies(source())})(?![A-Za-z0-9_\\u00c0-\\u024f])`, 'iy');
			compiled.lastIndex = at;
			const match = compiled.exec(text);
			if (match === null || (at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at))) return null;
			const to = at + match[0].length;
			const reading = read(match, {
				before: text.slice(Math.max(0, at - CONTEXT_CHARACTERS), at),
				after: text.slice(to, to + CONTEXT_CHARACTERS),
				when,
				whole,
			});
			if (!reading) return null;
			const start = at + (reading.skip ?? 0);
			return new Fragment(start, text.slice(start, to - (reading.drop ?? 0)), reading);
		},
	};
}
