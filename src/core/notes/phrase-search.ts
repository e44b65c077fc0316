/** A phrase to search for: its words, and the source of a pattern that begins with them. */
export interface SearchPhrase {
	readonly phrase: string;
	readonly source: string;
}

/**
 * The letters at the beginning of a word that decide whether a phrase can begin there. Three rule out most words; with
 * four, the table of all beginnings would have a million cells instead of 32,768.
 */
const KEY_LETTERS = 3;
/** Five bits are enough for the letters a to z and "any other". */
const LETTER_BITS = 5;
/** The numbers of the letters a to z. */
const LETTERS = Array.from({ length: 26 }, (_, at) => at + 1);

/** Returns 1 for `a` and `A`, 26 for `z`, and 0 for any other character. */
function letterOf(code: number): number {
	const lower = code | 32;
	return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

/** What may be left out between two words of a phrase: `Followup` for `Follow-up`. */
const JOINT = /^[\s_-]+/;

/**
 * Returns the keys of all words with which a phrase can begin, from `left` letters: `Follow up` begins with `fol`, and
 * `To do` with `tod`, or with `to` and no letter.
 */
function keysOf(phrase: string, left = KEY_LETTERS): number[] {
	if (left === 0) return [0];
	const place = LETTER_BITS * (left - 1);
	const after = (letter: number, rest: string) => keysOf(rest, left - 1).map((key) => (letter << place) | key);
	if (phrase === '') return [0, ...LETTERS.flatMap((letter) => after(letter, ''))];
	const letter = letterOf(phrase.charCodeAt(0));
	if (letter !== 0) return after(letter, phrase.slice(1));
	return JOINT.test(phrase) ? [0, ...keysOf(phrase.replace(JOINT, ''), left)] : [0];
}

/** Where the words of a phrase have their first letter, and the keys of the words that begin like it. */
interface Beginning {
	readonly back: number;
	readonly keys: readonly number[];
	/** The same for phrases with the same keys. */
	readonly id: string;
}

/** The beginnings of known phrases: most phrases are the same for all settings. */
const beginnings = new WeakMap<SearchPhrase, Beginning>();

/** Returns the beginning of a phrase, with `back` -1 for a phrase without any letter from a to z. */
function beginningOf(searched: SearchPhrase): Beginning {
	const known = beginnings.get(searched);
	if (known) return known;
	const words = searched.phrase.trim();
	const back = words.search(/[a-z]/i);
	const keys = back < 0 ? [] : keysOf(words.slice(back));
	const beginning = { back, keys, id: keys.join() };
	beginnings.set(searched, beginning);
	return beginning;
}

/** A pattern to try at a word, `back` characters before it: 1 for `#follow-up`. */
interface Trial {
	readonly group: number;
	readonly back: number;
	readonly sources: Set<string>;
	pattern: RegExp | null;
}

/** Where the phrases of each group begin in a text. */
type Places = readonly (readonly number[])[];

/**
 * Finds phrases in a text, regardless of case, where a word begins. One scan looks at the first letters of each word, and
 * tries a pattern only where one of the phrases can begin. Groups of phrases share the scan.
 */
export class PhraseSearch {
	/** The number of the trials of each key, 0 for a key of no phrase. */
	private readonly trialsOf = new Uint16Array(1 << (LETTER_BITS * KEY_LETTERS));
	private readonly trials: (readonly Trial[])[] = [[]];
	/** Phrases without any letter from a to z. */
	private readonly others: { readonly group: number; readonly pattern: RegExp }[] = [];
	private last: { readonly text: string; readonly places: Places } | null = null;

	constructor(private readonly groups: readonly (readonly SearchPhrase[])[]) {
		const byKeys = new Map<string, { readonly keys: readonly number[]; readonly trials: Trial[] }>();
		for (const [group, phrases] of groups.entries()) {
			for (const searched of phrases) {
				const { phrase, source } = searched;
				const { back, keys, id } = beginningOf(searched);
				if (back < 0 && phrase.trim() !== '') this.others.push({ group, pattern: new RegExp(source, 'gim') });
				if (back < 0) continue;
				const same = byKeys.get(id) ?? { keys, trials: [] };
				byKeys.set(id, same);
				const trial = same.trials.find((each) => each.group === group && each.back === back);
				if (trial) trial.sources.add(source);
				else same.trials.push({ group, back, sources: new Set([source]), pattern: null });
			}
		}
		for (const { keys, trials } of byKeys.values()) this.addTrials(keys, trials);
	}

	private addTrials(keys: readonly number[], trials: readonly Trial[]): void {
		/** The number of the trials with the new ones, by the number without them. */
		const numbers = new Map<number, number>();
		for (const key of keys) {
			const before = this.trialsOf[key] ?? 0;
			const number = numbers.get(before) ?? this.trials.push([...(this.trials[before] ?? []), ...trials]) - 1;
			numbers.set(before, number);
			this.trialsOf[key] = number;
		}
	}

	/** Returns the offsets at which a phrase of a group begins, in order. */
	placesIn(text: string, group = 0): readonly number[] {
		if (this.last?.text !== text) this.last = { text, places: this.search(text) };
		return this.last.places[group] ?? [];
	}

	has(text: string, group = 0): boolean {
		return this.placesIn(text, group).length > 0;
	}

	private search(text: string): Places {
		const places = this.groups.map(() => new Set<number>());
		for (const { group, pattern } of this.others) {
			for (const { index } of text.matchAll(pattern)) places[group]?.add(index);
		}
		this.scan(text, places);
		return places.map((found) => (found.size < 2 ? [...found] : [...found].sort((a, b) => a - b)));
	}

	private scan(text: string, places: readonly Set<number>[]): void {
		const { trialsOf } = this;
		const { length } = text;
		for (let at = 0; at < length; at++) {
			const first = letterOf(text.charCodeAt(at));
			if (first === 0) continue;
			const from = at;
			const second = ++at < length ? letterOf(text.charCodeAt(at)) : 0;
			const third = second !== 0 && ++at < length ? letterOf(text.charCodeAt(at)) : 0;
			const trials = trialsOf[(((first << LETTER_BITS) | second) << LETTER_BITS) | third] ?? 0;
			if (trials !== 0) this.tryAt(text, from, trials, places);
			if (third !== 0) while (++at < length && letterOf(text.charCodeAt(at)) !== 0);
		}
	}

	private tryAt(text: string, at: number, trials: number, places: readonly Set<number>[]): void {
		for (const trial of this.trials[trials] ?? []) {
			const from = at - trial.back;
			if (from < 0) continue;
			const pattern = (trial.pattern ??= new RegExp([...trial.sources].join('|'), 'imy'));
			pattern.lastIndex = from;
			if (pattern.test(text)) places[trial.group]?.add(from);
		}
	}
}
