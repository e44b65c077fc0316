/** Adds one letter to a word's number; capitals and small letters are the same. */
export const stepHash = (hash: number, code: number) => (Math.imul(hash, 31) + (code | 32)) | 0;

/** A word's number: equal for `Monday` and `monday`. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = stepHash(hash, word.charCodeAt(at));
	return hash;
}

/** A power of two, and several times as many as there are words. */
const PLACES = 2048;

/**
 * What words show, found by their number in a few steps; looked at for every word of every note. A word that shares its
 * number with another is only looked at in vain.
 */
export class WordTable {
	private readonly hashes = new Int32Array(PLACES);
	private readonly taken = new Uint8Array(PLACES);
	readonly signs = new Int32Array(PLACES);
	/** The place of a word in a list of another's; 0 for none. */
	readonly starts = new Int32Array(PLACES);

	constructor(entries: readonly (readonly [number, string])[]) {
		for (const [sign, list] of entries) {
			for (const word of list.split(' ')) {
				const place = this.placeFor(word);
				this.signs[place] = (this.signs[place] ?? 0) | sign;
			}
		}
	}

	/** Makes room for a word that is not there. */
	placeFor(word: string): number {
		const hash = hashOf(word);
		const place = this.placeOf(hash);
		this.taken[place] = 1;
		this.hashes[place] = hash;
		return place;
	}

	/** Where a word is, or would be. */
	placeOf(hash: number): number {
		let place = (hash ^ (hash >>> 11)) & (PLACES - 1);
		while (this.taken[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
		return place;
	}
}
