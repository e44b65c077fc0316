/** A stretch of text whose signs are noted together has 64 characters. */
export const STRETCH = 6;

/**
 * Where in a text something may begin: a number, a mark, or a word that was asked for, and what the text shows from there
 * on. Kept from text to text.
 */
export class Tokens {
	/** A number of up to three digits, and one of four; nothing begins with a longer one. */
	static readonly NUMBER = 1;
	static readonly FOUR_DIGITS = 2;
	static readonly MARK = 3;
	private places = new Int32Array(512);
	private readonly stretches: number[] = [];
	private noted = 0;
	count = 0;

	clear(): void {
		this.count = 0;
		this.noted = 0;
	}

	/** Notes the signs of all characters before an offset that are not noted yet. */
	note(signs: number, before: number): void {
		this.stretches[this.noted++] = signs;
		while (this.noted << STRETCH < before) this.stretches[this.noted++] = 0;
		this.stretches[this.noted] = 0;
	}

	/** What the text shows close behind an offset: for at least 64 characters. */
	signsFrom(at: number): number {
		const stretch = at >> STRETCH;
		return (this.stretches[stretch] ?? 0) | (this.stretches[stretch + 1] ?? 0);
	}

	add(at: number, start: number): void {
		if (this.count * 2 >= this.places.length) {
			const more = new Int32Array(this.places.length * 2);
			more.set(this.places);
			this.places = more;
		}
		this.places[this.count * 2] = at;
		this.places[this.count * 2 + 1] = start;
		this.count++;
	}

	/** The offset of a token, counted from 0. */
	at(token: number): number {
		return this.places[token * 2] ?? 0;
	}

	start(token: number): number {
		return this.places[token * 2 + 1] ?? 0;
	}
}
