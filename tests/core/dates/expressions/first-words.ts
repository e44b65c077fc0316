/**
 * The tokens with which a pattern can begin: lowercase words, {@link NUMBER} for a digit, or a mark such as `@`. Null if the pattern is too general.
 */
export type FirstWords = ReadonlySet<string> | null;

/** More letters than the longest first word has. */
const LETTERS = 20;
/** The token for any digit. */
export const NUMBER = '0';

/** The beginnings that a part of a pattern can match: words that the next part can continue, and complete words. */
interface Heads {
	readonly open: ReadonlySet<string>;
	readonly over: ReadonlySet<string>;
}

class Unclear extends Error {}

const EMPTY: Heads = { open: new Set(['']), over: new Set() };
const isLetter = (character: string) => {
	const code = character.charCodeAt(0) | 32;
	return code >= 97 && code <= 122;
};

function oneOf(characters: Iterable<string>): Heads {
	const [open, over]: [Set<string>, Set<string>] = [new Set(), new Set()];
	for (const character of characters) {
		if (isLetter(character)) open.add(character.toLowerCase());
		else over.add(character);
	}
	return { open, over };
}

/** Concatenates two parts. The second part continues a word with letters, and completes it with any other character. */
function chain(first: Heads, next: Heads): Heads {
	if (first.open.size === 0) return first;
	const [open, over] = [new Set<string>(), new Set(first.over)];
	const add = (word: string, goesOn: boolean) => {
		if (goesOn && word.length < LETTERS) open.add(word);
		else over.add(word.slice(0, LETTERS));
	};
	for (const word of first.open) {
		for (const more of next.open) add(word + more, true);
		for (const more of next.over) add(word === '' || isLetter(more.charAt(0)) ? word + more : word, false);
	}
	return { open, over };
}

const either = (one: Heads, other: Heads): Heads => ({
	open: new Set([...one.open, ...other.open]),
	over: new Set([...one.over, ...other.over]),
});

/** Whether a part is a space. Where it is optional, it counts as required, because nobody writes `twoweeks`. */
const isBlank = ({ over }: Heads) => over.has(' ');

/** Parses the source of a pattern from left to right. Supports the syntax that the patterns of the project use. */
class PatternReader {
	private at = 0;

	constructor(private readonly source: string) {}

	read(): Heads {
		const heads = this.alternatives();
		if (this.at < this.source.length) throw new Unclear();
		return heads;
	}

	private next(): string {
		return this.source.charAt(this.at++);
	}

	private takes(text: string): boolean {
		if (!this.source.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	private alternatives(): Heads {
		let heads = this.sequence();
		while (this.takes('|')) heads = either(heads, this.sequence());
		return heads;
	}

	private sequence(): Heads {
		let heads = EMPTY;
		while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
			if (heads.open.size === 0) this.pass('|)');
			else heads = chain(heads, this.quantified(this.piece()));
		}
		return heads;
	}

	/** Skips to the next of some characters outside inner groups. */
	private pass(ends: string): void {
		for (let depth = 0; this.at < this.source.length; this.at++) {
			const character = this.source.charAt(this.at);
			if (depth === 0 && ends.includes(character)) return;
			if (character === '\\') this.at++;
			else if (character === '[') this.at = this.source.indexOf(']', this.at);
			else if (character === '(') depth++;
			else if (character === ')') depth--;
		}
	}

	private quantified(piece: Heads): Heads {
		if (this.takes('?')) return isBlank(piece) ? piece : either(piece, EMPTY);
		const counted = /^\{(\d+)(?:,\d*)?\}/.exec(this.source.slice(this.at, this.at + 9));
		if (!counted) {
			if ('*+'.includes(this.source.charAt(this.at) || ' ')) throw new Unclear();
			return piece;
		}
		this.at += counted[0].length;
		// A word of counted letters has no known end.
		if ([...piece.open].some((word) => word !== '')) throw new Unclear();
		return counted[1] === '0' && !isBlank(piece) ? either(piece, EMPTY) : piece;
	}

	private piece(): Heads {
		const character = this.next();
		if (character === '(') return this.group();
		if (character === '[') return this.anyOf();
		if (character === '\\') return this.escaped();
		if (character === '$') return EMPTY;
		if ('.^*+?{}'.includes(character)) throw new Unclear();
		return oneOf([character]);
	}

	private group(): Heads {
		if (this.takes('?=') || this.takes('?!')) return this.lookedAt();
		this.takes('?:');
		const heads = this.alternatives();
		if (!this.takes(')')) throw new Unclear();
		return heads;
	}

	/** A lookahead matches no characters. */
	private lookedAt(): Heads {
		this.pass(')');
		if (!this.takes(')')) throw new Unclear();
		return EMPTY;
	}

	private escaped(): Heads {
		const character = this.next();
		if (character === 'b') return EMPTY;
		if (character === 'd') return oneOf([NUMBER]);
		if (character === 'u') {
			this.at += 4;
			return oneOf([' ']);
		}
		// White space, or a reference to an earlier group: no word begins with either.
		if (/[nrts2-9]/.test(character)) return oneOf([' ']);
		if (/[a-z\d]/i.test(character) || character === '') throw new Unclear();
		return oneOf([character]);
	}

	private anyOf(): Heads {
		if (this.takes('^')) throw new Unclear();
		let heads: Heads = { open: new Set(), over: new Set() };
		while (!this.takes(']')) {
			if (this.at >= this.source.length) throw new Unclear();
			const from = this.next();
			if (from === '\\') heads = either(heads, this.escaped());
			else if (/\d/.test(from)) heads = either(heads, oneOf([NUMBER]));
			else heads = either(heads, oneOf([from]));
			if (this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) !== ']') {
				// `0-5` is a digit, `\u2010-\u2015` is a dash. A range of letters has too many beginnings.
				if (isLetter(from)) throw new Unclear();
				this.at++;
				if (this.next() === '\\') this.escaped();
			}
		}
		return heads;
	}
}

/** Returns `next`, `toda` and a number for `(?:next|today)[ ]week|\d{1,2}`. */
export function firstWords(source: string): FirstWords {
	try {
		const { open, over } = new PatternReader(source).read();
		const words = new Set<string>();
		for (const word of [...open, ...over]) {
			if (word === '') return null;
			words.add(/\d/.test(word.charAt(0)) ? NUMBER : word);
		}
		return words;
	} catch (error) {
		if (error instanceof Unclear) return null;
		throw error;
	}
}
