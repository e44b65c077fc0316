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

interface Scope {
	readonly kinds: Beginnings;
	/** For each kind whether the line may hold it. */
	readonly possible: readonly boolean[];
}

let beginnings: Beginnings | undefined;
/** For each kind, where its last fragment in the line at hand ends; kept, since making it would cost more than a search. */
const ends = new Int32Array(64);

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

export interface Found {
	readonly fragment: Fragment;
	/** Of fragments at the same place the one whose kind stands first in the list comes first. */
	readonly kind: number;
}

/** Tries at one place the kinds of expression that can begin there. */
function tryAt(line: Line, at: number, starting: readonly number[], found: Found[], { kinds, possible }: Scope): void {
	for (const kind of starting) {
		if (!possible[kind] || at < (ends[kind] ?? 0)) continue;
		const fragment = kinds.readAt(kind, line, at);
		if (!fragment) continue;
		ends[kind] = fragment.to;
		if (fragment.text !== '') found.push({ fragment, kind });
	}
}

/** The fragments of a line that has some signs, as they come. `everywhere` tries every kind at every word. */
export function search(line: Line, signs: number, everywhere: boolean): Found[] {
	const kinds = (beginnings ??= new Beginnings());
	const scope = { kinds, possible: kinds.possibleIn(signs) };
	const found: Found[] = [];
	const { text } = line;
	const { length } = text;
	ends.fill(0);
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
		if (starting) tryAt(line, from, starting, found, scope);
	}
	return found;
}
