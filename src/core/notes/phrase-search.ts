/** A phrase to search for: its first word, and the source of a pattern that begins with that word. */
export interface SearchPhrase {
	readonly phrase: string;
	readonly source: string;
}

/** A first word that is shorter is searched together with the next one: `to do`. */
const SHORT_CHARS = 3;

/** Returns the plain texts in lower case with which a phrase can begin: `follow` for `Follow-up`, `to d` for `To do`. */
function stemsOf(phrase: string): string[] {
	const [first = '', second] = phrase
		.trim()
		.toLowerCase()
		.split(/[\s_-]+/);
	if (first.length >= SHORT_CHARS || second === undefined) return [first];
	return [' ', '\t', '-', '_', '\u00A0', ''].map((joint) => first + joint + second.charAt(0));
}

/**
 * Finds phrases in a text, regardless of case. It looks for the first words with plain string searches, which are much
 * faster than one pattern with all phrases, and tries the patterns only there.
 */
export class PhraseSearch {
	private readonly patterns: ReadonlyMap<string, RegExp>;
	private readonly everywhere: RegExp;
	private last: { readonly text: string; readonly places: readonly number[] } | null = null;

	constructor(phrases: readonly SearchPhrase[]) {
		const sources = new Map<string, Set<string>>();
		const all = phrases.filter(({ phrase }) => phrase.trim() !== '');
		for (const { phrase, source } of all) {
			for (const stem of stemsOf(phrase)) sources.set(stem, (sources.get(stem) ?? new Set()).add(source));
		}
		this.patterns = new Map([...sources].map(([stem, set]) => [stem, new RegExp([...set].join('|'), 'imy')]));
		this.everywhere = new RegExp([...new Set(all.map(({ source }) => source))].join('|') || '(?!)', 'gim');
	}

	/** Returns the offsets at which a phrase begins, in order. */
	placesIn(text: string): readonly number[] {
		if (this.last?.text !== text) this.last = { text, places: this.search(text) };
		return this.last.places;
	}

	has(text: string): boolean {
		return this.placesIn(text).length > 0;
	}

	private search(text: string): number[] {
		const lower = text.toLowerCase();
		if (lower.length !== text.length) return [...text.matchAll(this.everywhere)].map(({ index }) => index);
		const places = new Set<number>();
		for (const [stem, pattern] of this.patterns) {
			for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
				pattern.lastIndex = at;
				if (pattern.test(text)) places.add(at);
			}
		}
		return [...places].sort((a, b) => a - b);
	}
}
