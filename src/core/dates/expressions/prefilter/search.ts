import type { Fragment, Line } from '../fragment';
import { FILLER_CODE } from '../mask';
import { kinds } from '../registry';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../vocabulary';
import { beginsWithHint, startOf } from './hints';
import { Tokens } from './tokens';

const anyNext = (start: number) => [start, start + Tokens.JOINED, start + Tokens.LETTERED, start + Tokens.SLASHED];
/** The placeholders for numbers in the lists of first words. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
	'0': [...anyNext(Tokens.NUMBER), ...anyNext(Tokens.THREE_DIGITS)],
	'0.': [Tokens.NUMBER, Tokens.THREE_DIGITS].flatMap((start) => [start + Tokens.JOINED, start + Tokens.SLASHED]),
	'0/': [Tokens.NUMBER + Tokens.SLASHED, Tokens.THREE_DIGITS + Tokens.SLASHED],
	'0h': [Tokens.NUMBER + Tokens.LETTERED],
	'000': anyNext(Tokens.THREE_DIGITS),
	'0000': anyNext(Tokens.FOUR_DIGITS),
	'0000.': [Tokens.FOUR_DIGITS + Tokens.JOINED, Tokens.FOUR_DIGITS + Tokens.SLASHED],
	'2000': [Tokens.YEAR],
};
/** After a first word: only where a number follows closely, or another word of the list directly. */
const [WITH_NUMBER, WITH_NEXT] = [':0', '>'];
/** Before a word that only follows a first word. */
const FOLLOWER = '+';
/** The marks with which a time can begin: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** Shared by all words and numbers with which no kind of date starts, so that no array is created per word. */
const NO_KINDS: readonly number[] = [];
/**
 * More tokens than the registry has words, a few hundred. With fewer, a word would have no place in the table of kinds.
 */
const TOKEN_COUNT = 1024;

/** All kinds of expression, by the tokens with which they can begin. */
class KindIndex {
	private readonly entries = kinds();
	/** The kinds that can begin with a token, by the token's number. */
	private readonly starting: number[][] = [];
	private readonly numbered: number[][] = [];
	private readonly followed: number[][] = [];
	/** The kinds that can have a token as a word of their list: one bit of two numbers for each kind. */
	private readonly members = new Int32Array(TOKEN_COUNT * 2);
	/** The hints of which a kind that can begin with a token needs one, by the token's number. */
	private readonly wanted = new Int32Array(TOKEN_COUNT);
	/** 1 for the token of each number in words. */
	readonly numbers = new Uint8Array(TOKEN_COUNT);
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
		for (const word of [...NUMBER_WORDS, ...ORDINAL_WORDS, 'noon']) this.numbers[startOf(word)] = 1;
		this.entries.forEach(([, first], kind) => {
			for (const entry of first) this.addFirst(kind, entry);
		});
	}

	private addFirst(kind: number, entry: string): void {
		const isFollower = entry.startsWith(FOLLOWER);
		const ending = [WITH_NUMBER, WITH_NEXT].find((each) => entry.endsWith(each) && entry !== each) ?? '';
		const word = entry.slice(isFollower ? FOLLOWER.length : 0, entry.length - ending.length);
		const list = ending === WITH_NUMBER ? this.numbered : ending === WITH_NEXT ? this.followed : this.starting;
		for (const start of NUMBERS[word] ?? [MARKS.includes(word) ? Tokens.MARK : startOf(word)]) {
			const member = start * 2 + (kind >> 5);
			this.members[member] = (this.members[member] ?? 0) | (1 << (kind & 31));
			if (isFollower) continue;
			const kindsOf = (list[start] ??= []);
			if (!kindsOf.includes(kind)) kindsOf.push(kind);
			this.wanted[start] = (this.wanted[start] ?? 0) | (this.first[kind] ?? -1);
		}
	}

	/** Whether any kind can begin with a token, by the hints near it. A cheap test before {@link mayBegin}. */
	mayBeginAt(start: number, near: number): boolean {
		return (near & (this.wanted[start] ?? 0)) !== 0;
	}

	/** Returns the kinds that can begin with a token. */
	at(start: number): readonly number[] {
		return this.starting[start] ?? NO_KINDS;
	}

	/** Returns those that can begin with it only if a number follows closely. */
	withNumberAt(start: number): readonly number[] {
		return this.numbered[start] ?? NO_KINDS;
	}

	/** Returns those that can begin with it only if another word of their list follows directly. */
	withNextAt(start: number): readonly number[] {
		return this.followed[start] ?? NO_KINDS;
	}

	/** Whether a token is a word of the list of a kind. */
	hasWord(kind: number, start: number): boolean {
		return ((this.members[start * 2 + (kind >> 5)] ?? 0) & (1 << (kind & 31))) !== 0;
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

	/** Reads a kind of expression at an offset. Pass `isThorough` to skip its cheap test. */
	readAt(kind: number, line: Line, at: number, isThorough: boolean): Fragment | null {
		const expression = this.entries[kind]?.[0];
		if (!expression) return null;
		if (!isThorough && expression.mayBegin?.(line.text, at) === false) return null;
		return expression.readAt(line, at);
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

/**
 * Whether a text may begin with a date, of which it looks at the first word: true for `Nov 23: called` and `at 8`, false for
 * `Dana calls on Nov 23`.
 */
export function mayBeginWithDate(text: string): boolean {
	kindIndex ??= new KindIndex();
	return beginsWithHint(text);
}

export interface Found {
	readonly fragment: Fragment;
	/** The kind's index in the registry. Sorts fragments with the same offset. */
	readonly kind: number;
}

/** Tries one kind of expression at one offset. */
function tryAt(kinds: KindIndex, kind: number, line: Line, at: number, found: Found[], isThorough = false): void {
	if (at < (ends[kind] ?? 0)) return;
	const fragment = kinds.readAt(kind, line, at, isThorough);
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
		const start = tokens.start(token);
		if (!kinds.mayBeginAt(start, near) || line.text.charCodeAt(at) === FILLER_CODE) continue;
		for (const kind of kinds.at(start)) {
			if (kinds.mayBegin(kind, near, hints)) tryAt(kinds, kind, line, at, found);
		}
		const followed = kinds.withNextAt(start);
		if (followed.length > 0) {
			const next = tokens.startAfter(token);
			for (const kind of followed) {
				if (kinds.hasWord(kind, next) && kinds.mayBegin(kind, near, hints)) tryAt(kinds, kind, line, at, found);
			}
		}
		const numbered = kinds.withNumberAt(start);
		if (numbered.length === 0 || !tokens.isNumberNear(token, kinds.numbers)) continue;
		for (const kind of numbered) {
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
		for (const kind of kinds.every) tryAt(kinds, kind, line, at, found, true);
	}
	return found;
}
