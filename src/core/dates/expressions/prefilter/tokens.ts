/** The binary logarithm of the length of a block, 64 characters. The hints of a block are stored together. */
export const BLOCK_BITS = 6;

/**
 * The offsets of a text at which an expression can begin (a number, a mark or a registered word), and the hints that
 * follow each offset. One instance is reused for all texts.
 */
export class Tokens {
	/** Numbers of one to three digits, and of four digits. No expression begins with a longer number. */
	static readonly NUMBER = 1;
	static readonly FOUR_DIGITS = 2;
	static readonly MARK = 3;
	private entries = new Int32Array(512);
	private readonly blocks: number[] = [];
	private noted = 0;
	count = 0;

	clear(): void {
		this.count = 0;
		this.noted = 0;
	}

	/** Stores the hints of the characters before an offset that have none stored yet. */
	note(hints: number, before: number): void {
		this.blocks[this.noted++] = hints;
		while (this.noted << BLOCK_BITS < before) this.blocks[this.noted++] = 0;
		this.blocks[this.noted] = 0;
	}

	/** Returns the hints of the text after an offset, for at least 64 characters. */
	hintsFrom(at: number): number {
		const block = at >> BLOCK_BITS;
		return (this.blocks[block] ?? 0) | (this.blocks[block + 1] ?? 0);
	}

	add(at: number, start: number): void {
		if (this.count * 2 >= this.entries.length) {
			const more = new Int32Array(this.entries.length * 2);
			more.set(this.entries);
			this.entries = more;
		}
		this.entries[this.count * 2] = at;
		this.entries[this.count * 2 + 1] = start;
		this.count++;
	}

	/** Returns the offset of the n-th token, counting from 0. */
	at(token: number): number {
		return this.entries[token * 2] ?? 0;
	}

	start(token: number): number {
		return this.entries[token * 2 + 1] ?? 0;
	}
}
