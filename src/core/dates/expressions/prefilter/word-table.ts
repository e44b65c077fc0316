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

/** A power of two, several times the number of words. */
const SLOT_COUNT = 2048;

/**
 * A hash table of words and their hints. It is looked up for every word of every note, so it compares hashes only: a
 * word with the hash of another one merely causes a search that finds nothing.
 */
export class WordTable {
	private readonly hashes = new Int32Array(SLOT_COUNT);
	private readonly taken = new Uint8Array(SLOT_COUNT);
	readonly bits = new Int32Array(SLOT_COUNT);
	/** The token numbers of words with which an expression can begin, 0 for other words. */
	readonly starts = new Int32Array(SLOT_COUNT);

	constructor(entries: readonly WordEntry[]) {
		for (const [bits, words] of entries) {
			for (const word of words) {
				const slot = this.addWord(word);
				this.bits[slot] = (this.bits[slot] ?? 0) | bits;
			}
		}
	}

	/** Returns the slot of a word. Adds the word if necessary. */
	addWord(word: string): number {
		const hash = hashOf(word);
		const slot = this.slotOf(hash);
		this.taken[slot] = 1;
		this.hashes[slot] = hash;
		return slot;
	}

	/** Returns the slot that a word has, or would get. */
	slotOf(hash: number): number {
		let slot = (hash ^ (hash >>> 11)) & (SLOT_COUNT - 1);
		while (this.taken[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (SLOT_COUNT - 1);
		return slot;
	}
}
