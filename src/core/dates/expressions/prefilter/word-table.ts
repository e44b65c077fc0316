/** Adds one letter to the hash of a word, ignoring case. */
export const stepHash = (hash: number, code: number) => (Math.imul(hash, 31) + (code | 32)) | 0;

/** Returns the hash of a word, which is equal for `Monday` and `monday`. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = stepHash(hash, word.charCodeAt(at));
	return hash;
}

/** The bits of hints or traits, and the words that have them. */
export type WordEntry = readonly [bits: number, words: readonly string[]];

/** The least number of slots of a table. A power of two, so that a bit mask finds the slot of a hash. */
const FEWEST_SLOTS = 64;
/** Slots for each word. In a sparse table, most words that are not in it meet an empty slot. */
const SLOTS_PER_WORD = 4;
/** The number of cells of a slot, and what they hold. */
const SLOT_CELLS = 4;
const [HASH, BITS, START, MARK] = [0, 1, 2, 3];

/**
 * A hash table of words and their hints. It is looked up for every word of every note, so it compares hashes only: a
 * word with the hash of another one merely causes a search that finds nothing. All that is known of a word is in
 * neighboring cells.
 */
export class WordTable {
	private readonly cells: Int32Array;
	private readonly lastCell: number;

	/** `more` is the number of words that are added later. */
	constructor(entries: readonly WordEntry[], more = 0) {
		const count = entries.reduce((sum, [, words]) => sum + words.length, more);
		let slots = FEWEST_SLOTS;
		while (slots < count * SLOTS_PER_WORD) slots *= 2;
		this.cells = new Int32Array(slots * SLOT_CELLS);
		this.lastCell = slots * SLOT_CELLS - 1;
		for (const [bits, words] of entries) {
			for (const word of words) {
				const slot = this.addWord(word);
				this.cells[slot + BITS] = this.bitsOf(slot) | bits;
			}
		}
	}

	/** Returns the slot of a word. Adds the word if necessary. `mark` is a number other than 0 to find with {@link markOf}. */
	addWord(word: string, mark = 1): number {
		const hash = hashOf(word);
		const slot = this.slotOf(hash);
		this.cells[slot + HASH] = hash;
		this.cells[slot + MARK] = Math.max(mark, this.cells[slot + MARK] ?? 0);
		return slot;
	}

	/** Returns the slot that a word has, or would get. */
	slotOf(hash: number): number {
		const { cells, lastCell } = this;
		let slot = ((hash ^ (hash >>> 11)) * SLOT_CELLS) & lastCell;
		while (cells[slot + MARK] !== 0 && cells[slot + HASH] !== hash) slot = (slot + SLOT_CELLS) & lastCell;
		return slot;
	}

	/** Returns the mark with which a word was added, 0 for a word that is not in the table. */
	markOf(slot: number): number {
		return this.cells[slot + MARK] ?? 0;
	}

	bitsOf(slot: number): number {
		return this.cells[slot + BITS] ?? 0;
	}

	/** Returns the token number of a word with which an expression can begin, 0 for other words. */
	startOf(slot: number): number {
		return this.cells[slot + START] ?? 0;
	}

	setStart(slot: number, start: number): void {
		this.cells[slot + START] = start;
	}
}
