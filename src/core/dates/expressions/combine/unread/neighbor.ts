import { withoutCopies } from '../../../../english/without-copies';
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
	 * The words of which the pattern needs at least one, with `0` for a digit, `+` for a mark that joins and `-day` for a word
	 * that ends in "day".
	 */
	readonly words: readonly string[];
	/** The dates that have such a neighbor; all if not set. */
	readonly shapes?: readonly Shape[];
	/** Whether up to 60 characters may lie between the words and the date, not 32. */
	readonly isFar?: boolean;
	readonly accept?: (match: RegExpExecArray, place: Place) => boolean;
	/** Whether the date is that of a thing or an event: `the interview on Friday`. */
	readonly thing?: true;
}

/** Words beside a date that were not understood. */
export interface Unread {
	readonly words: string;
	/** Whether they make it the date of a thing or an event, which is no date to act. */
	readonly thing?: true | undefined;
}

export type More = Omit<Neighbor, 'pattern' | 'words'>;

/** Without the flag `u` a search takes half the time. */
const flagsOf = (source: string) => (source.includes('\\p{') ? 'iu' : 'i');

/** Returns a neighbor whose pattern is made when a date first needs it. */
function neighbor(words: string | readonly string[], made: () => RegExp, more: More): Neighbor {
	let pattern: RegExp | undefined;
	return {
		get pattern() {
			return (pattern ??= made());
		},
		words: typeof words === 'string' ? words.split(' ') : words,
		...more,
	};
}

/** Words that end directly before a date. `words` has those that the pattern needs, separated by blanks. */
export function before(words: string | readonly string[], source: string, more: More = {}): Neighbor {
	return neighbor(words, () => new RegExp(`\\b(${withoutCopies(source)})$`, flagsOf(source)), more);
}

/** Words that begin directly after a date. */
export function after(words: string | readonly string[], source: string, more: More = {}): Neighbor {
	return neighbor(words, () => new RegExp(`^(${withoutCopies(source)})`, flagsOf(source)), more);
}

/** The shapes of dates that name a weekday. */
export const WEEKDAYS: readonly Shape[] = ['weekday', 'nth-weekday'];
/** The shapes of dates that state a day of the month. */
export const EXACT: readonly Shape[] = ['date', 'month-day'];

/** In the words of a neighbor: a digit, a mark that joins, a word that ends in "day". */
const DIGIT = '0';
/** Represents a mark that joins two dates, one of {@link MARKS}. */
const MARK = '+';
/** Represents every word that ends in "day": `Monday`, `holiday`. */
const DAY = '-day';
/** Marks that join two dates: `Mon/Tue`, `Mon & Tue`. */
const MARKS = '-–—/&+';
/**
 * How far beside a date words can be that change its meaning: about one clause, such as `the week after the trade fair
 * in Leipzig`. Half as much would cut long names; more would search another clause for each date.
 */
export const NEAR_CHARACTERS = 60;
/**
 * The number of characters next to a date in which the words of most neighbors are: `doesn't take calls on ` has 22,
 * and was missed with 16. Only neighbors that are marked as far are searched further.
 */
const CLOSE_CHARACTERS = 32;
/**
 * How many characters after a date a mark that joins can be: it is the first thing there, after blanks and a comma. With
 * more, every dash of the next words would try five patterns.
 */
const MARK_CHARACTERS = 12;
/** The bits of a whole number, each of which represents one neighbor. */
const BITS = 32;
const [ZERO, NINE, BLANK] = [48, 57, 32];
const [D, A, Y] = ['d', 'a', 'y'].map((letter) => letter.charCodeAt(0));
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
/** The letters of the shortest weekday, `Mon`. */
const DAY_LETTERS = 3;
/** Whether the letters before an offset are "day". */
const endsInDay = (text: string, at: number) =>
	text.charCodeAt(at - 1) === Y && text.charCodeAt(at - 2) === A && text.charCodeAt(at - 3) === D;

/** A neighbor can begin in the middle of a word with an apostrophe: the `'s` of `Monday's`. */
const APOSTROPHES = "'’";
/**
 * A letter or digit before a match, by which the match is only the end of a longer word: `r` before `off` in
 * `rear off`.
 */
const WORD_END = /[\p{L}\p{N}'’]$/u;

/** Whether a match begins with a whole word: `not`, but not the end of `can’t`. */
function isWhole({ index, input }: RegExpExecArray): boolean {
	if (index === 0 || input.charCodeAt(index - 1) === BLANK || APOSTROPHES.includes(input.charAt(index))) return true;
	return !WORD_END.test(input.charAt(index - 1));
}

/** One bit for each neighbor, in as many whole numbers as they need. */
type Bits = Int32Array;

/**
 * Finds the first neighbor of a date. Tries a pattern only if the text has one of its words, so that most dates cost one
 * pass over the words around them.
 */
class NeighborIndex {
	/** For each word the place of its neighbors in {@link bits}; 0 for other words. */
	private readonly table: WordTable;
	private readonly bits: (Bits | null)[] = [null];
	private readonly digit: Bits;
	private readonly mark: Bits;
	private readonly day: Bits;
	/** The neighbors whose words may be far from the date. */
	private readonly far: Bits;
	private readonly hasFar: boolean;
	/** The neighbors of dates of each shape, and those of dates of any shape. */
	private readonly ofShape: ReadonlyMap<Shape, Bits>;
	private readonly ofAny: Bits;
	/** The neighbors that have a word in the text. Kept, so that a date needs no array of its own. */
	private readonly found: Bits;

	/** `side` is where the words are, seen from the date. */
	constructor(
		private readonly side: 'before' | 'after',
		private readonly entries: readonly Neighbor[],
	) {
		const bitsOf = (accepts: (neighbor: Neighbor) => boolean): Bits => {
			const bits = new Int32Array(Math.ceil(entries.length / BITS));
			for (const [place, neighbor] of entries.entries()) {
				const word = Math.floor(place / BITS);
				if (accepts(neighbor)) bits[word] = (bits[word] ?? 0) | (1 << (place % BITS));
			}
			return bits;
		};
		const none = bitsOf(() => false);
		const byWord = new Map<string, Bits>();
		for (const [place, neighbor] of entries.entries()) {
			for (const word of neighbor.words) {
				const bits = byWord.get(word) ?? none.slice();
				const part = Math.floor(place / BITS);
				bits[part] = (bits[part] ?? 0) | (1 << (place % BITS));
				byWord.set(word, bits);
			}
		}
		const bitsOfWord = (word: string) => byWord.get(word) ?? none;
		const words = new Set(entries.flatMap((entry) => entry.words));
		this.table = new WordTable(
			[...words]
				.filter((word) => ![DIGIT, MARK, DAY].includes(word))
				.map((word) => [this.bits.push(bitsOfWord(word)) - 1, [word]]),
		);
		this.digit = bitsOfWord(DIGIT);
		this.mark = bitsOfWord(MARK);
		this.day = bitsOfWord(DAY);
		this.far = bitsOf(({ isFar }) => isFar === true);
		this.hasFar = this.far.some((bits) => bits !== 0);
		const shapes = new Set(entries.flatMap((entry) => entry.shapes ?? []));
		const ofShape = (shape: Shape) => bitsOf((entry) => entry.shapes?.includes(shape) ?? true);
		this.ofShape = new Map([...shapes].map((shape) => [shape, ofShape(shape)]));
		this.ofAny = bitsOf((entry) => entry.shapes === undefined);
		this.found = bitsOf(() => false);
	}

	/** Returns the words directly beside the date that were not understood. */
	find(place: Place): Unread | null {
		const { index, to, meaning } = place.fragment;
		const line = place.line.text;
		const isBefore = this.side === 'before';
		const begin = isBefore ? Math.max(0, index - NEAR_CHARACTERS) : to;
		const end = isBefore ? index : Math.min(line.length, to + NEAR_CHARACTERS);
		this.search(line, begin, end - begin);
		const shape = meaning.date?.shape;
		const possible = (shape && this.ofShape.get(shape)) ?? this.ofAny;
		let text: string | null = null;
		for (let word = 0; word < this.found.length; word++) {
			for (let bits = (this.found[word] ?? 0) & (possible[word] ?? 0); bits !== 0; bits &= bits - 1) {
				const neighbor = this.entries[word * BITS + 31 - Math.clz32(bits & -bits)];
				if (!neighbor) break;
				const { accept, thing } = neighbor;
				text ??= line.slice(begin, end);
				const match = neighbor.pattern.exec(text);
				if (match && isWhole(match) && (accept?.(match, place) ?? true)) return { words: match[1] ?? match[0], thing };
			}
		}
		return null;
	}

	private add(bits: Bits, isClose: boolean): void {
		for (let word = 0; word < bits.length; word++) {
			const added = (bits[word] ?? 0) & (isClose ? -1 : (this.far[word] ?? 0));
			this.found[word] = (this.found[word] ?? 0) | added;
		}
	}

	/** Collects the neighbors that have a word among `size` characters of a line. */
	private search(line: string, begin: number, size: number): void {
		this.found.fill(0);
		const isBefore = this.side === 'before';
		const end = begin + (this.hasFar || isBefore ? size : Math.min(size, CLOSE_CHARACTERS));
		const closeFrom = isBefore ? begin + size - CLOSE_CHARACTERS : begin;
		const closeTo = isBefore ? begin + size : begin + CLOSE_CHARACTERS;
		const markTo = isBefore ? end : begin + MARK_CHARACTERS;
		for (let at = this.hasFar ? begin : Math.max(begin, closeFrom); at < end;) {
			let code = line.charCodeAt(at);
			const from = at;
			if (isLetter(code)) {
				let word = 0;
				do {
					word = stepHash(word, code);
					code = ++at < end ? line.charCodeAt(at) : 0;
				} while (isLetter(code));
				const isClose = at > closeFrom && from < closeTo;
				const bits = this.bits[this.table.bitsOf(this.table.slotOf(word))];
				if (bits) this.add(bits, isClose);
				if (at - from >= DAY_LETTERS && endsInDay(line, at)) this.add(this.day, isClose);
			} else {
				at++;
				if (code === BLANK) continue;
				const isClose = at > closeFrom && from < closeTo;
				if (code >= ZERO && code <= NINE) this.add(this.digit, isClose);
				else if (from < markTo && MARKS.includes(line.charAt(from))) this.add(this.mark, isClose);
			}
		}
	}
}

/** Finds the first neighbor of a date. Builds what it needs for that when it is first used. */
export class Neighbors {
	private index: NeighborIndex | undefined;

	/** `side` is where the words are, seen from the date. */
	constructor(
		private readonly side: 'before' | 'after',
		private readonly entries: readonly Neighbor[],
	) {}

	/** Returns the words directly beside the date that were not understood. */
	find(place: Place): Unread | null {
		return (this.index ??= new NeighborIndex(this.side, this.entries)).find(place);
	}
}
