/**
 * How many texts are remembered before all are dropped, so that a large vault does not fill the memory: 5,000 short
 * texts take less than a megabyte. With fewer, the common words of a vault would be computed again and again.
 */
const MOST_TEXTS = 5000;
/**
 * Longer texts, in characters, are computed each time: few words have more letters, and engines keep a long part of a
 * note as a reference to the whole note.
 */
const LONGEST_CHARACTERS = 12;

/**
 * Remembers what a pure function of a word returned. `new Memo((word) => word.toUpperCase()).of('kim')` is `KIM`, and is
 * computed once.
 */
export class Memo<Value> {
	private readonly values = new Map<string, Value>();

	constructor(private readonly compute: (word: string) => Value) {}

	of(word: string): Value {
		const known = this.values.get(word);
		if (known !== undefined) return known;
		const value = this.compute(word);
		if (word.length > LONGEST_CHARACTERS) return value;
		if (this.values.size >= MOST_TEXTS) this.values.clear();
		this.values.set(word, value);
		return value;
	}
}
