import type { Fragment, Line } from './fragment';
import { kinds } from './kinds';
import { hashOf, stepHash } from './signs';

/** How many letters of a word decide what is tried at it. */
const LETTERS = 4;
/** Stands for any number. */
const NUMBER = '0';
/** Marks that may lead a time: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** All kinds of expression by what they can begin with. */
class Beginnings {
	private readonly entries = kinds();
	private readonly words = new Map<number, number[]>();
	/** By the signs of a text, which kinds it may hold; texts of everyday notes show a few dozen mixtures. */
	private readonly possible = new Map<number, readonly boolean[]>();
	readonly atNumber: number[] = [];
	readonly atMark: number[] = [];
	readonly every = this.entries.map((_, kind) => kind);

	constructor() {
		this.entries.forEach(([, first], kind) => {
			for (const word of first.split(' ')) {
				const starting = word === NUMBER ? this.atNumber : MARKS.includes(word) ? this.atMark : this.listOf(word);
				if (!starting.includes(kind)) starting.push(kind);
			}
		});
	}

	private listOf(word: string): number[] {
		const hash = hashOf(word.slice(0, LETTERS));
		let list = this.words.get(hash);
		if (!list) this.words.set(hash, (list = []));
		return list;
	}

	atWord(hash: number): readonly number[] | undefined {
		return this.words.get(hash);
	}

	/** For each kind whether a text with these signs may hold it. */
	possibleIn(signs: number): readonly boolean[] {
		let possible = this.possible.get(signs);
		if (!possible) {
			possible = this.entries.map(([, , ...groups]) => groups.every((group) => (signs & group) !== 0));
			this.possible.set(signs, possible);
		}
		return possible;
	}

	readAt(kind: number, line: Line, at: number): Fragment | null {
		return this.entries[kind]?.[0].readAt(line, at) ?? null;
	}
}

let beginnings: Beginnings | undefined;

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Tries, at each word, number and mark of a line, the kinds of expression that can begin there. */
class Search {
	private readonly found: Found[] = [];
	/** For each kind, where its last fragment ends. */
	private readonly ends: Int32Array;

	constructor(
		private readonly line: Line,
		private readonly kinds: Beginnings,
		private readonly possible: readonly boolean[],
		private readonly everywhere: boolean,
	) {
		this.ends = new Int32Array(kinds.every.length);
	}

	run(): Found[] {
		const { line, kinds, everywhere } = this;
		const { text } = line;
		const { length } = text;
		for (let at = 0; at < length;) {
			const from = at;
			let code = text.charCodeAt(at);
			let starting: readonly number[] | undefined;
			if (isLetter(code)) {
				let hash = 0;
				do {
					if (at - from < LETTERS) hash = stepHash(hash, code);
					code = ++at < length ? text.charCodeAt(at) : 0;
				} while (isLetter(code));
				starting = kinds.atWord(hash);
			} else if (isDigit(code)) {
				do code = ++at < length ? text.charCodeAt(at) : 0;
				while (isDigit(code));
				starting = kinds.atNumber;
			} else {
				at++;
				if (code === 64 || code === 126 || (code >= 60 && code <= 62)) starting = kinds.atMark;
			}
			if (everywhere) starting = kinds.every;
			if (starting) this.tryAt(from, starting);
		}
		return this.found;
	}

	private tryAt(at: number, starting: readonly number[]): void {
		for (const kind of starting) {
			if (!this.possible[kind] || at < (this.ends[kind] ?? 0)) continue;
			const fragment = this.kinds.readAt(kind, this.line, at);
			if (!fragment) continue;
			this.ends[kind] = fragment.to;
			if (fragment.text !== '') this.found.push({ fragment, kind });
		}
	}
}

export interface Found {
	readonly fragment: Fragment;
	/** Of fragments at the same place the one whose kind stands first in the list comes first. */
	readonly kind: number;
}

/** The fragments of a line that has some signs, as they come. `everywhere` tries every kind at every word. */
export function search(line: Line, signs: number, everywhere: boolean): Found[] {
	beginnings ??= new Beginnings();
	return new Search(line, beginnings, beginnings.possibleIn(signs), everywhere).run();
}
