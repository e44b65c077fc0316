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
const PLACES = 2048;

/**
 * A hash table of words and their hints. It is looked up for every word of every note, so it compares hashes only: a
 * word with the hash of another one merely causes a search that finds nothing.
 */
export class WordTable {
	private readonly hashes = new Int32Array(PLACES);
	private readonly taken = new Uint8Array(PLACES);
	readonly signs = new Int32Array(PLACES);
	/** The token numbers of words with which an expression can begin, 0 for other words. */
	readonly starts = new Int32Array(PLACES);

	constructor(entries: readonly WordEntry[]) {
		for (const [sign, words] of entries) {
			for (const word of words) {
				const place = this.placeFor(word);
				this.signs[place] = (this.signs[place] ?? 0) | sign;
			}
		}
	}

	/** Returns the slot of a word. Adds the word if necessary. */
	placeFor(word: string): number {
		const hash = hashOf(word);
		const place = this.placeOf(hash);
		this.taken[place] = 1;
		this.hashes[place] = hash;
		return place;
	}

	/** Returns the slot that a word has, or would get. */
	placeOf(hash: number): number {
		let place = (hash ^ (hash >>> 11)) & (PLACES - 1);
		while (this.taken[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
		return place;
	}
}
