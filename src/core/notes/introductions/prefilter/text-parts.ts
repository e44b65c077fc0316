/** Three characters rule out most texts; with four, a text would be looked up in a million places instead of 32,768. */
const PART_CHARACTERS = 3;
/** Five bits are enough for the letters a to z, three marks and "any other". */
const CHARACTER_BITS = 5;
/** The largest number of a character. */
const LAST_CHARACTER = (1 << CHARACTER_BITS) - 1;
/** The largest number of three characters. */
const LAST_PART = (1 << (CHARACTER_BITS * PART_CHARACTERS)) - 1;
/** The number of any character that is neither a letter from a to z nor a known mark: of a space, a digit, `é`. */
export const OTHER = 0;
/** The number of a text, after which the numbers start again: the largest one that fits two bytes. */
const LAST_TEXT = 0xffff;

/** Marks that are in patterns. All kinds of quotes count as one. */
const [QUOTE, SLASH, COLON] = [27, 28, 29];
const MARKS: ReadonlyMap<number, number> = new Map(
	[...Array.from('\'’"“”‘', (mark) => [mark, QUOTE] as const), ['/', SLASH] as const, [':', COLON] as const].map(
		([mark, number]) => [mark.charCodeAt(0), number],
	),
);

/** Returns 1 for `a` and `A`, 26 for `z`, the number of a mark, and 0 for any other character. */
export function numberOf(code: number): number {
	const lower = code | 32;
	if (lower >= 97 && lower <= 122) return lower - 96;
	return code === 32 ? OTHER : (MARKS.get(code) ?? OTHER);
}

/** Returns the number of a part with one more character: that of `ent` for the part `sen` and `t`. */
export const nextPart = (part: number, character: number): number => ((part << CHARACTER_BITS) | character) & LAST_PART;

/** Whether one of the characters of a part is neither a letter nor a known mark: true for the part `to `. */
export function hasOther(part: number): boolean {
	for (let left = PART_CHARACTERS, rest = part; left > 0; left--, rest >>= CHARACTER_BITS) {
		if ((rest & LAST_CHARACTER) === OTHER) return true;
	}
	return false;
}

/** Rows of parts, one after the other in one array, because objects would take longer to go through than the rows. */
export class PartRows {
	readonly parts: Uint16Array;
	/** Where each row begins, and where the last one ends. */
	readonly starts: Uint16Array;

	constructor(rows: readonly (readonly number[])[]) {
		this.parts = Uint16Array.from(rows.flat());
		this.starts = new Uint16Array(rows.length + 1);
		for (const [row, { length }] of rows.entries()) this.starts[row + 1] = (this.starts[row] ?? 0) + length;
	}
}

/**
 * Knows which three characters are next to each other in a text, regardless of case. One pass over the text answers for all
 * patterns that need some of them.
 */
export class TextParts {
	/** For each part, the number of the last text that has it. */
	private readonly textOf = new Uint16Array(LAST_PART + 1);
	private number = 0;
	private text: string | null = null;

	/** Returns the rows of which a text has a part, and the rows without parts. */
	rowsIn(text: string, { parts, starts }: PartRows): readonly number[] {
		if (text !== this.text) this.look(text);
		const rows: number[] = [];
		for (let row = 0; row + 1 < starts.length; row++) {
			const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
			if (from === to || this.hasOne(parts, from, to)) rows.push(row);
		}
		return rows;
	}

	/** Whether a text has a part of each row. */
	hasAll(text: string, { parts, starts }: PartRows): boolean {
		if (text !== this.text) this.look(text);
		for (let row = 0; row + 1 < starts.length; row++) {
			if (!this.hasOne(parts, starts[row] ?? 0, starts[row + 1] ?? 0)) return false;
		}
		return true;
	}

	private hasOne(parts: Uint16Array, from: number, to: number): boolean {
		const { textOf, number } = this;
		for (let at = from; at < to; at++) if (textOf[parts[at] ?? 0] === number) return true;
		return false;
	}

	private look(text: string): void {
		if (this.number === LAST_TEXT) {
			this.textOf.fill(0);
			this.number = 0;
		}
		this.number++;
		this.text = text;
		const { textOf, number } = this;
		let part = 0;
		for (let at = 0; at < text.length; at++) {
			part = nextPart(part, numberOf(text.charCodeAt(at)));
			textOf[part] = number;
		}
		// Beyond its end, a text has the characters that end a short word.
		for (let left = PART_CHARACTERS - 1; left > 0; left--) {
			part = nextPart(part, OTHER);
			textOf[part] = number;
		}
	}
}

/** The parts of the last text, which all patterns share. */
export const PARTS = /* @__PURE__ */ new TextParts();
