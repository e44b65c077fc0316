/** A part of a pattern. `(?=)` and `(?!)` match no characters. */
type Part =
	| { readonly kind: 'one-of' | 'all-of'; readonly parts: readonly Part[] }
	| { readonly kind: 'repeated'; readonly part: Part; readonly least: number; readonly most: number }
	| { readonly kind: 'character'; readonly from: readonly string[] }
	| { readonly kind: 'group'; readonly part: Part; readonly number: number }
	| { readonly kind: 'same-as'; readonly number: number }
	| { readonly kind: 'ahead'; readonly part: Part }
	| { readonly kind: 'nothing' };

const NOTHING: Part = { kind: 'nothing' };
/** The characters of a class: `\d`, `\s`. */
const CLASSES: Readonly<Record<string, string>> = {
	d: '0123456789',
	w: 'az5_',
	s: ' \t\u00a0\u202f',
	t: '\t',
	n: '\n',
	r: '\r',
};
/** Where a pattern allows a space but the form has none. Becomes a space between letters: nobody writes `twoweeks`. */
const NO_SPACE = '\ue000';
/** The least and the most texts of a pattern for each time that each alternative is to be taken. */
const [LEAST_FORMS, MOST_FORMS] = [20, 160];

/** Parses the source of a pattern. Supports the syntax that the patterns of dates use. */
class PatternReader {
	private at = 0;
	private groups = 0;

	constructor(private readonly source: string) {}

	read(): Part {
		const part = this.alternatives();
		if (this.at < this.source.length) throw new Error(`cannot parse ${this.source.slice(this.at)}`);
		return part;
	}

	private takes(text: string): boolean {
		if (!this.source.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	private alternatives(): Part {
		const parts = [this.sequence()];
		while (this.takes('|')) parts.push(this.sequence());
		return { kind: 'one-of', parts };
	}

	private sequence(): Part {
		const parts: Part[] = [];
		while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
			parts.push(this.repeated(this.single()));
		}
		return { kind: 'all-of', parts };
	}

	private repeated(part: Part): Part {
		if (this.takes('?')) return { kind: 'repeated', part, least: 0, most: 1 };
		if (this.takes('+')) return { kind: 'repeated', part, least: 1, most: 3 };
		const [counts = '', least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(this.source.slice(this.at)) ?? [];
		if (counts === '') return part;
		this.at += counts.length;
		return { kind: 'repeated', part, least: Number(least), most: Number(comma ? most : least) };
	}

	private single(): Part {
		if (this.takes('(?=') || this.takes('(?!')) {
			const isPositive = this.source.charAt(this.at - 1) === '=';
			const part = this.closed();
			return isPositive ? { kind: 'ahead', part } : NOTHING;
		}
		if (this.takes('(?:')) return this.closed();
		if (this.takes('(')) {
			const number = ++this.groups;
			return { kind: 'group', part: this.closed(), number };
		}
		if (this.takes('[')) return { kind: 'character', from: this.classCharacters() };
		const character = this.source.charAt(this.at++);
		if (character === '$') return NOTHING;
		if (character !== '\\') return { kind: 'character', from: [character] };
		const escaped = this.source.charAt(this.at);
		if (escaped === 'b') this.at++;
		if (escaped === 'b') return NOTHING;
		if (/[1-9]/.test(escaped)) return { kind: 'same-as', number: Number(this.source.charAt(this.at++)) };
		return { kind: 'character', from: this.escapedCharacters() };
	}

	private closed(): Part {
		const part = this.alternatives();
		if (!this.takes(')')) throw new Error(`no end of a group in ${this.source}`);
		return part;
	}

	private escapedCharacters(): string[] {
		const character = this.source.charAt(this.at++);
		if (character !== 'u') return [...(CLASSES[character] ?? character)];
		this.at += 4;
		return [String.fromCharCode(parseInt(this.source.slice(this.at - 4, this.at), 16))];
	}

	private classCharacters(): string[] {
		const characters: string[] = [];
		const next = () => (this.takes('\\') ? this.escapedCharacters() : [this.source.charAt(this.at++)]);
		if (this.takes('^')) throw new Error(`a negated class in ${this.source}`);
		while (!this.takes(']')) {
			const from = next();
			if (this.source.charAt(this.at) !== '-' || this.source.charAt(this.at + 1) === ']') characters.push(...from);
			else {
				this.at++;
				const [first = 0, last = 0] = [from, next()].map(([character = '']) => character.charCodeAt(0));
				for (let code = first; code <= last; code++) characters.push(String.fromCharCode(code));
			}
		}
		return characters;
	}
}

/** Returns random whole numbers below a limit, the same ones on each run. */
export function randomFrom(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
}

const isBlank = (part: Part): boolean =>
	part.kind === 'character'
		? part.from.includes(' ')
		: part.kind === 'one-of'
			? part.parts.some(isBlank)
			: part.kind === 'all-of' &&
				part.parts.length <= 2 &&
				part.parts.length > 0 &&
				part.parts.every((each) => isBlank(each) || each.kind === 'repeated');

/** Builds texts that a pattern matches. Of several alternatives, it takes the one that it has taken least. */
class FormWriter {
	private readonly uses = new Map<Part, number[]>();
	private groups: string[] = [];

	constructor(private readonly random: (limit: number) => number) {}

	/** Whether every alternative was taken at least that many times. */
	hasTaken(times: number): boolean {
		return [...this.uses.values()].every((uses) => uses.every((count) => count >= times));
	}

	write(part: Part): string {
		switch (part.kind) {
			case 'one-of':
				return this.write(part.parts[this.choose(part, part.parts.length)] ?? NOTHING);
			case 'all-of':
				return part.parts.map((each) => this.write(each)).join('');
			case 'repeated':
				return this.repeat(part);
			case 'character':
				return this.character(part.from);
			case 'group':
				return (this.groups[part.number] = this.write(part.part));
			case 'same-as':
				return this.groups[part.number] ?? '';
			case 'ahead':
				return this.choose(part, 2) === 0 ? '' : this.write(part.part);
			case 'nothing':
				return '';
		}
	}

	private choose(part: Part, count: number): number {
		const uses = this.uses.get(part) ?? new Array<number>(count).fill(0);
		this.uses.set(part, uses);
		const least = Math.min(...uses);
		const open = uses.flatMap((times, option) => (times === least || this.random(4) === 0 ? [option] : []));
		const option = open[this.random(open.length)] ?? 0;
		uses[option] = (uses[option] ?? 0) + 1;
		return option;
	}

	private repeat(part: Part & { kind: 'repeated' }): string {
		const blank = isBlank(part.part);
		const most = Math.min(part.most, part.least + 4);
		const count =
			blank && this.random(4) > 0 ? Math.min(1, most) : part.least + this.choose(part, most - part.least + 1);
		if (count === 0) return blank ? NO_SPACE : '';
		return Array.from({ length: count }, () => this.write(part.part)).join('');
	}

	/** Returns one of some characters: mostly a plain space or hyphen if they are among them. */
	private character(from: readonly string[]): string {
		const plain = [' ', '-'].find((character) => from.includes(character));
		return plain !== undefined && this.random(4) > 0 ? plain : (from[this.random(from.length)] ?? '');
	}
}

/**
 * Returns texts that a pattern can match, mostly enough that they contain each of its alternatives `times` times: `next
 * week`, `week` for `(?:next )?week`. Some do not match, because lookaheads count as optional text.
 */
export function formsOf(source: string, times: number, seed: number): string[] {
	const pattern = new PatternReader(source).read();
	const writer = new FormWriter(randomFrom(seed));
	const forms: string[] = [];
	while (forms.length < LEAST_FORMS * times || (!writer.hasTaken(times) && forms.length < MOST_FORMS * times)) {
		const form = writer.write(pattern);
		forms.push(form.replace(/([a-z\ue000])\ue000+(?=[a-z])/gi, '$1 ').replaceAll(NO_SPACE, ''));
	}
	return forms;
}
