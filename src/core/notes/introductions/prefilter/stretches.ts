import { COMMON, type Vocabulary } from '../../../english/phrases';
import { SIGN } from '../people-signs';

/**
 * To look for a longer item takes longer, with its compilation, than the patterns that it rules out, in characters:
 * `{contact}` has 700. With fewer, the verbs of most patterns would not be looked for.
 */
const LONGEST_ITEM_CHARACTERS = 150;

/** One mark or word of a pattern in the notation of `phrase`: `{me}`, `\(`, `\x40`, `[dt]`, `a`. */
const ITEM = /\{[a-z]\w*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy;
/** What follows an item that is repeated; the group is there if it may be left out: `?`, `*`, `{0,3}?`. */
const QUANTIFIER = /(?:([?*]|\{0,\d*\})|\+|\{\d+(?:,\d*)?\})\??/y;
/** A name of a kind of words: `me` of `{me}`. */
const KIND = /\{([a-z]\w*)\}/g;
/** What can match a sign, or only looks at what is beside it: `[^.]`, `\W`, `^`, `(?! to)`. */
const BESIDE_SIGNS = /\[\^|\\[WSDp]|[\^$]|\(\?[=!]/;
/** A mark for any character: `a.`, but neither `\.` nor that of `[.,]`. */
const ANY_CHARACTER = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^.\\[])*\./;
/** Words, without which a stretch rules nothing out: `way`. */
const LETTERS = /[a-z]{3}/i;
/** The beginning of a group that is remembered by a name: `(?<bare>`. */
const NAMED_GROUP = /\(\?<\w+>/g;

/** A part of a pattern, of which a stretch is made. */
interface Item {
	readonly source: string;
	readonly isOptional: boolean;
}

/** Reads the items of patterns with a vocabulary. */
class ItemReader {
	constructor(private readonly words: Vocabulary) {}

	private wordsOf(kind: string): string {
		return this.words[kind] ?? COMMON[kind] ?? '';
	}

	/** Spells out all kinds of words: `(me|us|you)` for `{me}`. */
	spelled(source: string): string {
		let text = source;
		while (/\{[a-z]/.test(text)) text = text.replace(KIND, (_, kind: string) => `(${this.wordsOf(kind)})`);
		return text;
	}

	/** Returns the items of a pattern, each group as one: `(send|sent)`, ` `, `{me}`. Null for `send|sent`, which has no group. */
	items(source: string): readonly Item[] | null {
		const items: Item[] = [];
		let depth = 0;
		let from = 0;
		for (let at = 0; at < source.length;) {
			ITEM.lastIndex = at;
			const [mark = ''] = ITEM.exec(source) ?? [];
			at += mark.length;
			if (mark === '(') depth++;
			else if (mark === ')') depth--;
			if (depth > 0) continue;
			if (mark === '|') return null;
			QUANTIFIER.lastIndex = at;
			const quantifier = QUANTIFIER.exec(source);
			at += quantifier?.[0].length ?? 0;
			items.push({
				source: source.slice(from, at),
				isOptional: quantifier?.[1] !== undefined || this.isOptional(mark),
			});
			from = at;
		}
		return items;
	}

	/** Whether a kind of words may be left out, as `{freely}` may. */
	private isOptional(mark: string): boolean {
		const kind = /^\{(.+)\}$/.exec(mark)?.[1];
		return kind !== undefined && this.items(this.wordsOf(kind))?.every(({ isOptional }) => isOptional) === true;
	}

	/** Whether an item is for people, for any words, or longer than this number of characters. */
	isGap({ source }: Item, longest: number): boolean {
		const text = this.spelled(source);
		if (text.length > longest || text.includes(SIGN)) return true;
		return BESIDE_SIGNS.test(text) || ANY_CHARACTER.test(text);
	}
}

/** Whether an item is needed in a stretch: at its ends, neither the edge of a word nor what may be left out is. */
const isNeeded = ({ source, isOptional }: Item) => !isOptional && source !== '~';

/** Returns the stretches of items up to a length. */
function stretchesUpTo(longest: number, items: readonly Item[], reader: ItemReader): readonly string[] {
	const stretches: string[] = [];
	let stretch: Item[] = [];
	const end = () => {
		const last = stretch.map(isNeeded).lastIndexOf(true);
		const text = stretch
			.slice(Math.max(stretch.findIndex(isNeeded), 0), last + 1)
			.map(({ source }) => source)
			.join('');
		if (LETTERS.test(reader.spelled(text))) stretches.push(text.replace(NAMED_GROUP, '('));
		stretch = [];
	};
	for (const item of items) {
		if (reader.isGap(item, longest)) end();
		else stretch.push(item);
	}
	end();
	return stretches;
}

/**
 * Returns the stretches of words between the people of a pattern, in the notation of `phrase`: ` put (me|us) in touch with `
 * of `{by} put (me|us) in touch with {to}`. A text that matches the pattern has each of them.
 * Long lists of words are looked for only if the pattern has nothing else.
 */
export function stretchesOf(source: string, words: Vocabulary): readonly string[] {
	const reader = new ItemReader(words);
	const items = reader.items(source) ?? [];
	const stretches = stretchesUpTo(LONGEST_ITEM_CHARACTERS, items, reader);
	return stretches.length > 0 ? stretches : stretchesUpTo(Infinity, items, reader);
}
