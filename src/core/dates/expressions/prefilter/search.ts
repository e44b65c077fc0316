import type { Fragment, Line } from '../fragment';
import { kinds } from '../registry';
import { startOf } from './hints';
import { Tokens } from './tokens';

/** The placeholders for numbers in the lists of first words. */
const NUMBERS: Readonly<Record<string, number>> = { '0': Tokens.NUMBER, '0000': Tokens.FOUR_DIGITS };
/** The marks with which a time can begin: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** All kinds of expression, by the tokens with which they can begin. */
class KindIndex {
	private readonly entries = kinds();
	/** The kinds that can begin with a token, by the token's number. */
	private readonly starting: number[][] = [];
	/** The groups of hints of each kind. One hint of each group must follow the kind's first word closely. */
	private readonly first: Int32Array;
	private readonly second: Int32Array;
	private readonly third: Int32Array;
	/** The group of hints of each kind of which one must occur anywhere in the text. */
	private readonly anywhere: Int32Array;
	readonly every = this.entries.map((_, kind) => kind);

	constructor() {
		const groupsOf = (isAnywhere: boolean) =>
			this.entries.map(([, , ...groups]) => groups.filter((group) => group < 0 === isAnywhere));
		const close = groupsOf(false);
		// -1 has every bit set, so it never rejects a text that has hints.
		const group = (place: number) => Int32Array.from(close, (groups) => groups[place] ?? -1);
		[this.first, this.second, this.third] = [group(0), group(1), group(2)];
		this.anywhere = Int32Array.from(groupsOf(true), ([group]) => group ?? -1);
		this.entries.forEach(([, first], kind) => {
			for (const word of first) {
				const start = NUMBERS[word] ?? (MARKS.includes(word) ? Tokens.MARK : startOf(word));
				const list = (this.starting[start] ??= []);
				if (!list.includes(kind)) list.push(kind);
			}
		});
	}

	at(start: number): readonly number[] {
		return this.starting[start] ?? [];
	}

	/** Whether a kind can begin at a token, by the hints `near` the token and those of the whole text. */
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

let kindIndex: KindIndex | undefined;
let tokens: Tokens | undefined;
/** The end of each kind's last fragment in the current line. Reused, because allocating it costs more than a search. */
const ends = new Int32Array(64);

/** Returns the shared tokens. Finish the search of one text before you scan the next. */
export function tokensForSearch(): Tokens {
	kindIndex ??= new KindIndex();
	return (tokens ??= new Tokens());
}

export interface Found {
	readonly fragment: Fragment;
	/** The kind's index in the registry. Sorts fragments with the same offset. */
	readonly kind: number;
}

/** Tries one kind of expression at one offset. */
function tryAt(kinds: KindIndex, kind: number, line: Line, at: number, found: Found[]): void {
	if (at < (ends[kind] ?? 0)) return;
	const fragment = kinds.readAt(kind, line, at);
	if (!fragment) return;
	ends[kind] = fragment.to;
	if (fragment.text !== '') found.push({ fragment, kind });
}

/** Returns the fragments of a line, given the hints and tokens of its text, by offset. */
export function search(line: Line, hints: number, tokens: Tokens): Found[] {
	const kinds = (kindIndex ??= new KindIndex());
	const found: Found[] = [];
	ends.fill(0);
	for (let token = 0; token < tokens.count; token++) {
		const at = tokens.at(token);
		// A field that is wholly a date has every hint.
		const near = line.whole ? hints : tokens.hintsFrom(at);
		for (const kind of kinds.at(tokens.start(token))) {
			if (kinds.mayBegin(kind, near, hints)) tryAt(kinds, kind, line, at, found);
		}
	}
	return found;
}

/** Does the same, but tries every kind at every offset. */
export function searchEverywhere(line: Line): Found[] {
	const kinds = (kindIndex ??= new KindIndex());
	const found: Found[] = [];
	ends.fill(0);
	for (let at = 0; at < line.text.length; at++) {
		for (const kind of kinds.every) tryAt(kinds, kind, line, at, found);
	}
	return found;
}
