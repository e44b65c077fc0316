/**
 * How many characters at the beginning of a hint are looked at. Three rule out most texts; with four, the table of all
 * beginnings would have a million cells instead of 32,768.
 */
const KEY_CHARACTERS = 3;
/** Five bits are enough for the letters a to z, three marks and "any other". */
const CHARACTER_BITS = 5;
/** The largest number of a character. */
const LAST_CHARACTER = (1 << CHARACTER_BITS) - 1;
/** The largest number of a beginning. */
const LAST_KEY = (1 << (CHARACTER_BITS * KEY_CHARACTERS)) - 1;
/** The bits of a whole number, each of which represents one hint. */
const BITS = 32;

/** Marks that hints begin with. All kinds of quotes count as one. */
const [QUOTE, SLASH, COLON] = [27, 28, 29];
const MARKS: ReadonlyMap<number, number> = new Map(
	[...Array.from('\'’"“”‘', (mark) => [mark, QUOTE] as const), ['/', SLASH] as const, [':', COLON] as const].map(
		([mark, number]) => [mark.charCodeAt(0), number],
	),
);

/** Returns 1 for `a` and `A`, 26 for `z`, the number of a mark, and 0 for any other character. */
function numberOf(code: number): number {
	const lower = code | 32;
	if (lower >= 97 && lower <= 122) return lower - 96;
	return code === 32 ? 0 : (MARKS.get(code) ?? 0);
}

/** The characters of one place of a pattern: `[dt]` has two. */
const PLACE = /\[([^\]^-]*)\]|\\([^a-z])|([^?*+{()[\]\\.^$])/iy;

/** Returns the possible characters at the first places of an alternative: `s`, `e`, `n` for `sen[dt]`. */
function placesOf(alternative: string): string[] {
	const places: string[] = [];
	let at = 0;
	while (places.length < KEY_CHARACTERS) {
		PLACE.lastIndex = at;
		const match = PLACE.exec(alternative);
		if (!match || '?*{'.includes(alternative.charAt(PLACE.lastIndex) || '-')) break;
		places.push(match[1] ?? match[2] ?? match[3] ?? '');
		at = PLACE.lastIndex;
	}
	return places;
}

/** The numbers that a character of a pattern can have: all of them for one that has no number itself. */
const ANY: readonly number[] = Array.from({ length: LAST_CHARACTER + 1 }, (_, number) => number);

/** Returns the keys of all texts that begin like the source of a hint, an alternation of words: `sen[dt]|lead`. */
function keysOf(source: string): number[] {
	const keys: number[] = [];
	for (const alternative of source.split('|')) {
		const [first = ANY, second = ANY, third = ANY] = placesOf(alternative).map((characters) => {
			const numbers = Array.from(characters, (character) => numberOf(character.charCodeAt(0)));
			return numbers.length === 0 || numbers.includes(0) ? ANY : numbers;
		});
		for (const a of first) {
			for (const b of second) {
				const start = ((a << CHARACTER_BITS) | b) << CHARACTER_BITS;
				for (const c of third) keys.push(start | c);
			}
		}
	}
	return keys;
}

const hasBit = (set: Int32Array | undefined, hint: number) =>
	set !== undefined && (((set[Math.floor(hint / BITS)] ?? 0) >>> (hint % BITS)) & 1) === 1;

/**
 * Finds in one pass over a text which of many hints it may contain, anywhere in a word and regardless of case. Sure only of
 * those that it rules out, because it looks at three characters.
 */
export class HintScan {
	/** The number of the set of hints that begin with each key, 0 for a key of no hint. */
	private readonly setOf = new Uint16Array(LAST_KEY + 1);
	private readonly sets: Int32Array[] = [];
	private readonly found: Int32Array;
	private text: string | null = null;

	constructor(hints: readonly RegExp[]) {
		const size = Math.ceil(hints.length / BITS);
		this.found = new Int32Array(size);
		for (const [number, { source }] of hints.entries()) {
			/** Each set, and the one that has this hint too. Hints come in order, so equal sets are made only once. */
			const larger = new Map<number, number>();
			for (const key of keysOf(source)) {
				const id = this.setOf[key] ?? 0;
				if (hasBit(this.sets[id - 1], number)) continue;
				let more = larger.get(id);
				if (more === undefined) larger.set(id, (more = this.addSet(id, number, size)));
				this.setOf[key] = more;
			}
		}
	}

	/** Returns the number of a new set: one that exists already, and one more hint. */
	private addSet(id: number, hint: number, size: number): number {
		const set = this.sets[id - 1]?.slice() ?? new Int32Array(size);
		const word = Math.floor(hint / BITS);
		set[word] = (set[word] ?? 0) | (1 << (hint % BITS));
		return this.sets.push(set);
	}

	/** Whether a text may contain the hint with this number, counted from 0. */
	has(text: string, hint: number): boolean {
		if (text !== this.text) this.search(text);
		return hasBit(this.found, hint);
	}

	private search(text: string): void {
		const { setOf, found } = this;
		this.text = text;
		found.fill(0);
		let key = 0;
		// Beyond its end, a text has the characters that end a short hint.
		for (let at = 0; at < text.length + KEY_CHARACTERS - 1; at++) {
			key = ((key << CHARACTER_BITS) | (at < text.length ? numberOf(text.charCodeAt(at)) : 0)) & LAST_KEY;
			const id = setOf[key] ?? 0;
			const set = id === 0 ? undefined : this.sets[id - 1];
			if (set) for (let word = 0; word < found.length; word++) found[word] = (found[word] ?? 0) | (set[word] ?? 0);
		}
	}
}
