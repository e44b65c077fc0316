import type { Fragment, Line } from './fragment';
import { kinds } from './kinds';
import { startOf, Tokens } from './signs';

/** Stands for any number. */
const NUMBER = '0';
/** Marks that may lead a time: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** All kinds of expression by what they can begin with. */
class Beginnings {
	private readonly entries = kinds();
	/** By the number of a word, or of {@link Tokens}, which kinds can begin with it. */
	private readonly starting: number[][] = [];
	/** By the signs of a text, which kinds it may hold; texts of everyday notes show a few dozen mixtures. */
	private readonly possible = new Map<number, Uint8Array>();
	readonly every = this.entries.map((_, kind) => kind);

	constructor() {
		this.entries.forEach(([, first], kind) => {
			for (const word of first.split(' ')) {
				const start = word === NUMBER ? Tokens.NUMBER : MARKS.includes(word) ? Tokens.MARK : startOf(word);
				const list = (this.starting[start] ??= []);
				if (!list.includes(kind)) list.push(kind);
			}
		});
	}

	at(start: number): readonly number[] {
		return this.starting[start] ?? [];
	}

	/** For each kind whether a text with these signs may hold it. */
	possibleIn(signs: number): Uint8Array {
		let possible = this.possible.get(signs);
		if (!possible) {
			const holds = this.entries.map(([, , ...groups]) => groups.every((group) => (signs & group) !== 0));
			this.possible.set(signs, (possible = Uint8Array.from(holds, Number)));
		}
		return possible;
	}

	readAt(kind: number, line: Line, at: number): Fragment | null {
		return this.entries[kind]?.[0].readAt(line, at) ?? null;
	}
}

let beginnings: Beginnings | undefined;
let tokens: Tokens | undefined;
/** For each kind, where its last fragment in the line at hand ends; kept, since making it would cost more than a search. */
const ends = new Int32Array(64);

/** What a text is to be searched with: filled by its scan, and used up before the next. */
export function tokensForSearch(): Tokens {
	beginnings ??= new Beginnings();
	return (tokens ??= new Tokens());
}

export interface Found {
	readonly fragment: Fragment;
	/** Of fragments at the same place the one whose kind stands first in the list comes first. */
	readonly kind: number;
}

/** Tries at one place the kinds of expression that can begin there. */
function tryAt(line: Line, at: number, starting: readonly number[], possible: Uint8Array, found: Found[]): void {
	for (const kind of starting) {
		if (possible[kind] === 0 || at < (ends[kind] ?? 0)) continue;
		const fragment = beginnings?.readAt(kind, line, at);
		if (!fragment) continue;
		ends[kind] = fragment.to;
		if (fragment.text !== '') found.push({ fragment, kind });
	}
}

/** The fragments of a line that has some signs and tokens, as they come. */
export function search(line: Line, signs: number, at: Tokens): Found[] {
	beginnings ??= new Beginnings();
	const possible = beginnings.possibleIn(signs);
	const found: Found[] = [];
	ends.fill(0);
	for (let token = 0; token < at.count; token++) {
		tryAt(line, at.at(token), beginnings.at(at.start(token)), possible, found);
	}
	return found;
}

/** The same, but with every kind tried at every place. */
export function searchEverywhere(line: Line, signs: number): Found[] {
	beginnings ??= new Beginnings();
	const found: Found[] = [];
	ends.fill(0);
	for (let at = 0; at < line.text.length; at++) {
		tryAt(line, at, beginnings.every, beginnings.possibleIn(signs), found);
	}
	return found;
}
