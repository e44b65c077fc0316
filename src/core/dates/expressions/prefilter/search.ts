import type { Fragment, Line } from '../fragment';
import { kinds } from '../registry';
import { startOf } from './hints';
import { Tokens } from './tokens';

/** What stands for numbers and marks in the lists of words. */
const NUMBERS: Readonly<Record<string, number>> = { '0': Tokens.NUMBER, '0000': Tokens.FOUR_DIGITS };
/** Marks that may lead a time: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** All kinds of expression by what they can begin with. */
class Beginnings {
	private readonly entries = kinds();
	/** By the number of a word, or of {@link Tokens}, which kinds can begin with it. */
	private readonly starting: number[][] = [];
	/** Of each kind the groups of signs of which one must stand close behind its first word. */
	private readonly first: Int32Array;
	private readonly second: Int32Array;
	private readonly third: Int32Array;
	/** The same for signs that may stand anywhere in the text. */
	private readonly anywhere: Int32Array;
	readonly every = this.entries.map((_, kind) => kind);

	constructor() {
		const groupsOf = (isAnywhere: boolean) =>
			this.entries.map(([, , ...groups]) => groups.filter((group) => group < 0 === isAnywhere));
		const close = groupsOf(false);
		// A group that is not there is one that every text with signs has a sign of.
		const group = (place: number) => Int32Array.from(close, (groups) => groups[place] ?? -1);
		[this.first, this.second, this.third] = [group(0), group(1), group(2)];
		this.anywhere = Int32Array.from(groupsOf(true), ([group]) => group ?? -1);
		this.entries.forEach(([, first], kind) => {
			for (const word of first.split(' ')) {
				const start = NUMBERS[word] ?? (MARKS.includes(word) ? Tokens.MARK : startOf(word));
				const list = (this.starting[start] ??= []);
				if (!list.includes(kind)) list.push(kind);
			}
		});
	}

	at(start: number): readonly number[] {
		return this.starting[start] ?? [];
	}

	/** Whether a kind may begin before what shows some signs, in a text that shows others. */
	mayBegin(kind: number, near: number, all: number): boolean {
		return (
			(near & (this.first[kind] ?? -1)) !== 0 &&
			(near & (this.second[kind] ?? -1)) !== 0 &&
			(near & (this.third[kind] ?? -1)) !== 0 &&
			(all & (this.anywhere[kind] ?? -1)) !== 0
		);
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

/** Tries at one place a kind of expression that may begin there. */
function tryAt(kinds: Beginnings, kind: number, line: Line, at: number, found: Found[]): void {
	if (at < (ends[kind] ?? 0)) return;
	const fragment = kinds.readAt(kind, line, at);
	if (!fragment) return;
	ends[kind] = fragment.to;
	if (fragment.text !== '') found.push({ fragment, kind });
}

/** The fragments of a line that shows some signs in all and has some tokens, as they come. */
export function search(line: Line, signs: number, tokens: Tokens): Found[] {
	const kinds = (beginnings ??= new Beginnings());
	const found: Found[] = [];
	ends.fill(0);
	for (let token = 0; token < tokens.count; token++) {
		const at = tokens.at(token);
		// In a field that is wholly a date everything may be.
		const near = line.whole ? signs : tokens.signsFrom(at);
		for (const kind of kinds.at(tokens.start(token))) {
			if (kinds.mayBegin(kind, near, signs)) tryAt(kinds, kind, line, at, found);
		}
	}
	return found;
}

/** The same, but with every kind tried at every place. */
export function searchEverywhere(line: Line): Found[] {
	const kinds = (beginnings ??= new Beginnings());
	const found: Found[] = [];
	ends.fill(0);
	for (let at = 0; at < line.text.length; at++) {
		for (const kind of kinds.every) tryAt(kinds, kind, line, at, found);
	}
	return found;
}
