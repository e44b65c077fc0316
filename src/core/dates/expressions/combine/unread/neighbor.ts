import type { DateSide } from '../../meaning';
import type { Fragment, Line } from '../../fragment';
import { stepHash, WordTable } from '../../prefilter/word-table';

type Shape = DateSide['shape'];

/** A date and the words around it. */
export interface Place {
	readonly line: Line;
	readonly fragment: Fragment;
	/** The fragment before this one, if there is one. */
	readonly last: Fragment | undefined;
}

/**
 * Words next to a date that belong to it and that no kind of expression understands. Group 1 of the pattern is the part
 * that was not understood.
 */
export interface Neighbor {
	readonly pattern: RegExp;
	/**
	 * The words of which the pattern needs at least one, with `0` for a digit and `+` for a mark. If there are none, it is
	 * always tried.
	 */
	readonly words: readonly string[];
	/** The dates that have such a neighbor; all if not set. */
	readonly shapes?: readonly Shape[];
	readonly accept?: (match: RegExpExecArray, place: Place) => boolean;
}

type More = Omit<Neighbor, 'pattern' | 'words'>;

/** Words that end directly before a date. `words` has those that the pattern needs, separated by blanks. */
export function before(words: string | readonly string[], source: string, more: More = {}): Neighbor {
	const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}'’])(${source})$`, 'iu');
	return { pattern, words: typeof words === 'string' ? words.split(' ') : words, ...more };
}

/** Words that begin directly after a date. */
export function after(words: string | readonly string[], source: string, more: More = {}): Neighbor {
	const pattern = new RegExp(`^(${source})`, 'iu');
	return { pattern, words: typeof words === 'string' ? words.split(' ') : words, ...more };
}

/** The shapes of dates that name a weekday. */
export const WEEKDAYS: readonly Shape[] = ['weekday', 'nth-weekday'];
/** The shapes of dates that state a day of the month. */
export const EXACT: readonly Shape[] = ['date', 'month-day'];

/** In the words of a neighbor: any digit, and any character but letters, digits and blanks. */
const DIGIT = '0';
const MARK = '+';
/** One bit each of a whole number. */
const MOST_NEIGHBORS = 32;
const [ZERO, NINE, BLANK] = [48, 57, 32];
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * Finds the first neighbor of a date. Tries a pattern only if the text has one of its words, so that most dates cost one
 * pass over the words around them.
 */
export class Neighbors {
	private readonly table: WordTable;
	private readonly always: number;
	private readonly digit: number;
	private readonly mark: number;

	constructor(private readonly entries: readonly Neighbor[]) {
		if (entries.length > MOST_NEIGHBORS) throw new Error(`more than ${MOST_NEIGHBORS} neighbors`);
		const bitsOf = (word: string) =>
			entries.reduce((bits, { words }, place) => (words.includes(word) ? bits | (1 << place) : bits), 0);
		const words = new Set(entries.flatMap((entry) => entry.words));
		this.table = new WordTable(
			[...words].filter((word) => word !== DIGIT && word !== MARK).map((word) => [bitsOf(word), [word]]),
		);
		this.always = entries.reduce((bits, { words }, place) => (words.length === 0 ? bits | (1 << place) : bits), 0);
		this.digit = bitsOf(DIGIT);
		this.mark = bitsOf(MARK);
	}

	/** Returns the words in `text`, directly beside the date, that were not understood. */
	find(text: string, place: Place): string | null {
		const bits = this.bitsIn(text);
		if (bits === 0) return null;
		for (const [index, { pattern, shapes, accept }] of this.entries.entries()) {
			if ((bits & (1 << index)) === 0) continue;
			const shape = place.fragment.meaning.date?.shape;
			if (shapes && (shape === undefined || !shapes.includes(shape))) continue;
			const match = pattern.exec(text);
			if (match && (accept?.(match, place) ?? true)) return match[1] ?? match[0];
		}
		return null;
	}

	private bitsIn(text: string): number {
		let bits = this.always;
		for (let at = 0; at < text.length;) {
			let code = text.charCodeAt(at);
			if (isLetter(code)) {
				let word = 0;
				for (; isLetter(code); code = text.charCodeAt(++at)) word = stepHash(word, code);
				bits |= this.table.bits[this.table.slotOf(word)] ?? 0;
				continue;
			}
			if (code >= ZERO && code <= NINE) bits |= this.digit;
			else if (code !== BLANK) bits |= this.mark;
			at++;
		}
		return bits;
	}
}
