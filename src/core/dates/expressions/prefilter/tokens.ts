/** The binary logarithm of the length of a block, 32 characters. The hints of a block are stored together. */
export const BLOCK_BITS = 5;
/**
 * The blocks whose hints belong to an offset: its own and the next two. So at least 64 characters after the offset are
 * looked at, in which an expression with its parts ends. With fewer, the end of a long one would be missed; with more, a
 * number would be tried as a date because of a word in another sentence.
 */
const NEAR_BLOCKS = 3;
/** How many of the next tokens, within how many characters, make a number near. */
const NEAR_TOKENS = 4;
/** How far after a word the next words of the same date can begin. */
const NEAR_CHARACTERS = 36;
/** The most spaces that a pattern allows between two words. */
const GAP_CHARACTERS = 4;
/** The number of cells that a token takes. */
const TOKEN_CELLS = 3;

function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	const more = new Int32Array(2 * length);
	more.set(numbers);
	return more;
}

/**
 * The offsets of a text at which an expression can begin (a number, a mark or a registered word), and the hints that
 * follow each offset. One instance is reused for all texts.
 */
export class Tokens {
	/**
	 * Numbers of one or two, of three and of four digits, each plus {@link JOINED} if a mark such as `.` follows directly,
	 * plus {@link LETTERED} if a letter does, and plus {@link SLASHED} for a slash. No expression begins with a longer number.
	 */
	static readonly NUMBER = 1;
	static readonly THREE_DIGITS = 5;
	static readonly FOUR_DIGITS = 9;
	static readonly JOINED = 1;
	static readonly LETTERED = 2;
	static readonly SLASHED = 3;
	/** Four digits that can be a year of this century or the last, and that neither a mark nor a letter follows. */
	static readonly YEAR = 13;
	static readonly MARK = 14;
	private entries = new Int32Array(512);
	private blocks = new Int32Array(256);
	private noted = 0;
	/** The block whose near hints were last asked for, and these. */
	private nearBlock = -1;
	private nearHints = 0;
	count = 0;

	clear(): void {
		this.count = 0;
		this.noted = 0;
		this.nearBlock = -1;
	}

	/** Stores the hints of the characters before an offset that have none stored yet. */
	note(hints: number, before: number): void {
		const needed = (before >> BLOCK_BITS) + 2 * NEAR_BLOCKS;
		if (needed > this.blocks.length) this.blocks = grown(this.blocks, needed);
		this.blocks[this.noted++] = hints;
		while (this.noted << BLOCK_BITS < before) this.blocks[this.noted++] = 0;
		for (let next = 0; next < NEAR_BLOCKS; next++) this.blocks[this.noted + next] = 0;
	}

	/** Returns the hints of the text after an offset, for at least 64 characters. */
	hintsFrom(at: number): number {
		const block = at >> BLOCK_BITS;
		if (block !== this.nearBlock) {
			this.nearBlock = block;
			this.nearHints = 0;
			for (let next = block; next < block + NEAR_BLOCKS; next++) this.nearHints |= this.blocks[next] ?? 0;
		}
		return this.nearHints;
	}

	/** Whether a number, by digits or by the words in `words`, follows a token closely. */
	isNumberNear(token: number, words: Uint8Array): boolean {
		const to = this.at(token) + NEAR_CHARACTERS;
		for (let next = token + 1; next <= token + NEAR_TOKENS && next < this.count && this.at(next) <= to; next++) {
			const start = this.start(next);
			if (start < Tokens.MARK || words[start] === 1) return true;
		}
		return false;
	}

	add(at: number, end: number, start: number): void {
		if (this.count * TOKEN_CELLS + TOKEN_CELLS > this.entries.length) {
			this.entries = grown(this.entries, this.entries.length + 1);
		}
		const cell = this.count * TOKEN_CELLS;
		this.entries[cell] = at;
		this.entries[cell + 1] = start;
		this.entries[cell + 2] = end;
		this.count++;
	}

	/** Returns the offset of the n-th token, counting from 0. */
	at(token: number): number {
		return this.entries[token * TOKEN_CELLS] ?? 0;
	}

	start(token: number): number {
		return this.entries[token * TOKEN_CELLS + 1] ?? 0;
	}

	/** Returns what begins directly after a token, or 0 if the next token is more than a few spaces away. */
	startAfter(token: number): number {
		if (token + 1 >= this.count) return 0;
		const end = this.entries[token * TOKEN_CELLS + 2] ?? 0;
		return this.at(token + 1) - end <= GAP_CHARACTERS ? this.start(token + 1) : 0;
	}
}
