/** A formula or a filter, parsed: `status != "done" && file.hasTag("job")`. */
export type Expression =
	| { readonly kind: 'literal'; readonly value: string | number | boolean | null }
	| { readonly kind: 'regexp'; readonly source: string; readonly flags: string }
	| { readonly kind: 'list'; readonly items: readonly Expression[] }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'member'; readonly of: Expression; readonly name: string }
	| { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
	| {
			readonly kind: 'call';
			readonly on: Expression | null;
			readonly name: string;
			readonly given: readonly Expression[];
	  }
	| { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly of: Expression }
	| { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** From the weakest to the strongest. */
const BINARY: readonly (readonly string[])[] = [
	['||'],
	['&&'],
	['==', '!='],
	['<=', '>=', '<', '>'],
	['+', '-'],
	['*', '/', '%'],
];

const NUMBER = /^\d+(?:\.\d+)?/;
const NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*/u;
const REGEXP = /^\/((?:\\.|[^/\\\n])+)\/([a-z]*)/;

/** Throws a `SyntaxError` for a text that is not an expression. */
export function parseExpression(text: string): Expression {
	return new Parser(text).parse();
}

class Parser {
	private at = 0;

	constructor(private readonly text: string) {}

	parse(): Expression {
		const expression = this.binary(0);
		this.skipSpace();
		if (this.at < this.text.length) this.fail();
		return expression;
	}

	private binary(level: number): Expression {
		const operators = BINARY[level];
		if (!operators) return this.unary();
		let left = this.binary(level + 1);
		for (let operator = this.take(operators); operator !== null; operator = this.take(operators)) {
			left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
		}
		return left;
	}

	private unary(): Expression {
		const operator = this.take(['!', '-']) as '!' | '-' | null;
		return operator === null ? this.postfix() : { kind: 'unary', operator, of: this.unary() };
	}

	private postfix(): Expression {
		let expression = this.primary();
		for (;;) {
			if (this.take(['.']) !== null) {
				const name = this.match(NAME)?.[0] ?? this.fail();
				const given = this.take(['(']) === null ? null : this.listUntil(')');
				expression = given ? { kind: 'call', on: expression, name, given } : { kind: 'member', of: expression, name };
			} else if (this.take(['[']) !== null) {
				expression = { kind: 'index', of: expression, at: this.binary(0) };
				this.expect(']');
			} else return expression;
		}
	}

	private primary(): Expression {
		if (this.take(['(']) !== null) {
			const inner = this.binary(0);
			this.expect(')');
			return inner;
		}
		if (this.take(['[']) !== null) return { kind: 'list', items: this.listUntil(']') };
		const number = this.match(NUMBER);
		if (number) return { kind: 'literal', value: Number(number[0]) };
		const regexp = this.match(REGEXP);
		if (regexp) return { kind: 'regexp', source: regexp[1] ?? '', flags: regexp[2] ?? '' };
		const quote = this.text[this.at];
		if (quote === '"' || quote === "'") return { kind: 'literal', value: this.string(quote) };
		const name = this.match(NAME)?.[0] ?? this.fail();
		if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
		if (name === 'null') return { kind: 'literal', value: null };
		if (this.take(['(']) !== null) return { kind: 'call', on: null, name, given: this.listUntil(')') };
		return { kind: 'name', name };
	}

	private listUntil(end: string): Expression[] {
		const items: Expression[] = [];
		if (this.take([end]) !== null) return items;
		do items.push(this.binary(0));
		while (this.take([',']) !== null);
		this.expect(end);
		return items;
	}

	private string(quote: string): string {
		let value = '';
		for (this.at++; this.at < this.text.length; this.at++) {
			const character = this.text[this.at];
			if (character === quote) {
				this.at++;
				return value;
			}
			if (character === '\\') this.at++;
			value += this.text[this.at] ?? '';
		}
		return this.fail();
	}

	private skipSpace(): void {
		while (/\s/.test(this.text[this.at] ?? '')) this.at++;
	}

	private match(pattern: RegExp): RegExpExecArray | null {
		this.skipSpace();
		const found = pattern.exec(this.text.slice(this.at));
		if (found) this.at += found[0].length;
		return found;
	}

	private take(words: readonly string[]): string | null {
		this.skipSpace();
		const found = words.find((word) => this.text.startsWith(word, this.at));
		// A comparison is not the `!` before a value.
		if (found === undefined || (found === '!' && this.text[this.at + 1] === '=')) return null;
		this.at += found.length;
		return found;
	}

	private expect(word: string): void {
		if (this.take([word]) === null) this.fail();
	}

	private fail(): never {
		throw new SyntaxError(`Cannot read “${this.text}” at character ${this.at + 1}.`);
	}
}
