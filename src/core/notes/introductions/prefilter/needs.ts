import { COMMON, type Vocabulary } from '../../../english/phrases';
import { hasOther, nextPart, numberOf, OTHER } from './text-parts';

/** The numbers that a character at one place of a pattern can have: two for `[dt]`. */
type Place = readonly number[];

/** What a text must have so that a pattern, or a stretch of it, can match. */
export interface Needs {
	/** Lists of parts. One part of each list must be in the text. */
	readonly parts: readonly (readonly number[])[];
	/** How often people must be mentioned, by a sign or a pronoun: twice in `{by} introduced me to {to}`. */
	readonly people: number;
}

/** A stretch of a pattern, and its last places as far as they are known. */
interface Stretch extends Needs {
	readonly last: readonly Place[];
}

/** A list with more parts rules out so few texts that to search for them is not worth it. */
const MOST_PARTS = 96;
/** The places before a character that make a part with it. */
const PLACES_BEFORE = 2;

const SPACE: Place = [OTHER];
const NOTHING: Stretch = { parts: [], people: 0, last: [] };
/** The kinds of words of patterns that mention one person. */
const PEOPLE: ReadonlySet<string> = new Set(['by', 'to', 'whom', 'anyto']);

/** A class without a range or an escape: `[dt]`. The marks that {@link phrase} replaces are in none. */
const CLASS = /\[([^\]\\^~@{( -]+)\]/y;
/** Any class: `[^.;]`. */
const ANY_CLASS = /\[(?:\\.|[^\]\\])*\]/y;
/** What may be repeated or left out: `?`, `*`, `+`, `{0,3}?`. */
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
/** A kind of words: `{contact}`. */
const NAMED = /\{([a-z]\w*)\}/y;
/** The beginning of a group: `(`, `(?:`, `(?<by>`, `(?!`. */
const GROUP = /\((?:\?(?::|<(?![=!])\w+>|(<?[=!])))?/y;
/** An escaped mark, a class of characters, a character by its number: `\(`, `\s`, `\x40`. */
const ESCAPED = /\\(?:([^\w])|p\{\w+\}|u[\da-f]{4}|x[\da-f]{2}|(b)|.)/iy;

/** Returns all lists of parts of the places, one for each three neighbors with few enough possibilities. */
function partsOf(places: readonly Place[]): readonly number[] | null {
	const [first, second, third] = places;
	if (!first || !second || !third || first.length * second.length * third.length > MOST_PARTS) return null;
	return first.flatMap((a) => second.flatMap((b) => third.map((c) => nextPart(nextPart(a, b), c))));
}

/** Whether all parts are within a word, as `ent` in `sent`: these are in fewer texts than those with a space. */
const isInWord = (parts: readonly number[]) => parts.every((part) => !hasOther(part));

/** Three lists of parts by which alternatives can be told from other texts: the first and the last in a word, the first of all. */
const CHOICES: readonly ((lists: Needs['parts']) => readonly number[] | undefined)[] = [
	(lists) => lists.find(isInWord) ?? lists[0],
	(lists) => lists.filter(isInWord).at(-1) ?? lists.at(-1),
	(lists) => lists[0],
];

/** What a text needs for one of several alternatives. */
function ofOne(alternatives: readonly Stretch[]): Needs {
	const [only] = alternatives;
	if (only && alternatives.length === 1) return only;
	const people = Math.min(...alternatives.map((each) => each.people));
	if (alternatives.some(({ parts }) => parts.length === 0)) return { parts: [], people };
	const lists = CHOICES.map((choose) => [...new Set(alternatives.flatMap(({ parts }) => choose(parts) ?? []))]);
	return { parts: lists.filter(({ length }) => length <= MOST_PARTS), people };
}

/** Reads a pattern in the notation of {@link phrase} from its beginning to its end. */
class PatternReader {
	private at = 0;

	constructor(
		private readonly source: string,
		private readonly words: Vocabulary,
		private readonly known: Map<string, Stretch>,
	) {}

	/** Reads alternatives up to the end of their group. */
	alternatives(before: readonly Place[]): Stretch {
		const all = [this.sequence(before)];
		while (this.source[this.at] === '|') {
			this.at++;
			all.push(this.sequence(before));
		}
		return { ...ofOne(all), last: all.length === 1 ? (all[0]?.last ?? []) : [] };
	}

	private sequence(before: readonly Place[]): Stretch {
		const parts: (readonly number[])[] = [];
		let people = 0;
		let last = before;
		for (
			let next = this.source[this.at];
			next !== undefined && next !== '|' && next !== ')';
			next = this.source[this.at]
		) {
			const stretch = this.item(last);
			if (stretch === null) continue;
			const quantifier = this.take(QUANTIFIER);
			if (quantifier && (/^[?*]/.test(quantifier[0]) || quantifier[1] === '0')) last = [];
			else {
				parts.push(...stretch.parts);
				people += stretch.people;
				// Words that are repeated end with those of the last time, of which one place is known for a single character.
				last = quantifier ? stretch.last.slice(-1) : stretch.last;
			}
		}
		return { parts, people, last };
	}

	/** Reads one character, class or group; null for what takes no place, such as the edge of a word. */
	private item(last: readonly Place[]): Stretch | null {
		const named = this.take(NAMED);
		if (named) return this.named(named[1] ?? '', last);
		const group = this.take(GROUP);
		if (group) {
			const inside = this.alternatives(last);
			this.at++;
			return group[1] === undefined ? inside : null;
		}
		const few = this.take(CLASS);
		if (few)
			return this.place(
				last,
				Array.from(few[1] ?? '', (mark) => numberOf(mark.charCodeAt(0))),
			);
		if (this.take(ANY_CLASS)) return NOTHING;
		const escaped = this.take(ESCAPED);
		if (escaped) {
			if (escaped[2] !== undefined) return null;
			return escaped[1] === undefined ? NOTHING : this.place(last, [numberOf(escaped[1].charCodeAt(0))]);
		}
		const mark = this.source.charAt(this.at++);
		if (mark === '~' || mark === '^' || mark === '$') return null;
		if (mark === '@' || mark === '.') return NOTHING;
		if (mark !== ' ') return this.place(last, [numberOf(mark.charCodeAt(0))]);
		return { ...this.place(last, SPACE), last: [SPACE] };
	}

	private place(last: readonly Place[], place: Place): Stretch {
		const places = [...last.slice(-PLACES_BEFORE), [...new Set(place)]];
		const parts = partsOf(places);
		return { parts: parts ? [parts] : [], people: 0, last: places };
	}

	private named(name: string, last: readonly Place[]): Stretch {
		const before = last.slice(-PLACES_BEFORE);
		const key = `${name} ${before.join(';')}`;
		let known = this.known.get(key);
		if (!known) {
			const source = this.words[name] ?? COMMON[name] ?? '';
			const stretch = new PatternReader(source, this.words, this.known).alternatives(before);
			known = PEOPLE.has(name) ? { ...stretch, people: 1 } : stretch;
			this.known.set(key, known);
		}
		return known;
	}

	private take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.source);
		if (match) this.at = pattern.lastIndex;
		return match;
	}
}

/** What is known of each kind of words after certain places, by the vocabulary. */
const knownOf = new WeakMap<Vocabulary, Map<string, Stretch>>();

/**
 * Returns what a text must have so that a pattern in the notation of {@link phrase} can match, regardless of case, with the
 * shortest lists of parts first. `put (me|us) in` needs `put`, one of ` me` and ` us`, and others. Sure only of what it
 * rules out.
 */
export function needsOf(source: string, words: Vocabulary): Needs {
	let known = knownOf.get(words);
	if (!known) knownOf.set(words, (known = new Map<string, Stretch>()));
	const { parts, people } = new PatternReader(source, words, known).alternatives([]);
	return { parts: [...parts].sort((a, b) => a.length - b.length), people };
}
