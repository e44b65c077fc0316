import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type {} from './token-types';

const DOLLAR = 36;
const BACKSLASH = 92;
const OPEN = 91;
const CLOSE = 93;
const SPACE = 32;

/** Characters that end a tag, besides whitespace: ASCII punctuation except `-`, `_` and `/`, and general punctuation. */
const TAG_END = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;
const DIGIT = /[0-9]/;
const WHITESPACE = /\s/;

function isTagCharacter(code: Code): code is number {
	return code !== null && code > SPACE && !TAG_END.test(String.fromCharCode(code));
}

function isSpace(code: Code): boolean {
	return code === null || code < 0 || WHITESPACE.test(String.fromCharCode(code));
}

const tokenizeTag: Tokenizer = (effects, ok, nok) => {
	let named = false;
	const start: State = (code) => {
		effects.enter('tag');
		effects.consume(code);
		return inside;
	};
	const inside: State = (code) => {
		if (isTagCharacter(code)) {
			named ||= !DIGIT.test(String.fromCharCode(code));
			effects.consume(code);
			return inside;
		}
		if (!named) return nok(code);
		effects.exit('tag');
		return ok(code);
	};
	return start;
};

/** `#follow-up`, `#job/northwind`, at the start of a line or after whitespace; `#2026` is a number, `(#a)` and `a#b` are text. */
export const tag: Construct = { name: 'tag', tokenize: tokenizeTag, previous: isSpace };

function wikilinkTokenizer(type: 'wikilink' | 'wikilinkEmbed'): Tokenizer {
	return (effects, ok, nok) => {
		let empty = true;
		const start: State = (code) => {
			effects.enter(type);
			effects.consume(code);
			return type === 'wikilink' ? secondBracket : firstBracket;
		};
		const firstBracket: State = (code) => {
			if (code !== OPEN) return nok(code);
			effects.consume(code);
			return secondBracket;
		};
		const secondBracket: State = (code) => {
			if (code !== OPEN) return nok(code);
			effects.consume(code);
			return inside;
		};
		const inside: State = (code) => {
			if (code === null || code === OPEN || markdownLineEnding(code)) return nok(code);
			effects.consume(code);
			if (code === CLOSE) return closing;
			if (code > SPACE) empty = false;
			return inside;
		};
		const closing: State = (code) => {
			if (code !== CLOSE) return code === null ? nok(code) : inside(code);
			if (empty) return nok(code);
			effects.consume(code);
			effects.exit(type);
			return ok;
		};
		return start;
	};
}

/** `[[Dana Whitfield]]`, `[[Dana Whitfield#Calls|Dana]]`; `[[]]` is text. */
export const wikilink: Construct = {
	name: 'wikilink',
	tokenize: wikilinkTokenizer('wikilink'),
};

/** `![[portrait.png|100]]` */
export const wikilinkEmbed: Construct = {
	name: 'wikilinkEmbed',
	tokenize: wikilinkTokenizer('wikilinkEmbed'),
};

/** Texts in which a formula was opened and never closed, so that `$a $a $a` is not searched to its end for each sign. */
const unclosed: Record<number, WeakSet<TokenizeContext>> = { 1: new WeakSet(), 2: new WeakSet() };

const tokenizeMath: Tokenizer = function (effects, ok, nok) {
	let size = 0;
	let closing = 0;
	let afterSpace = false;
	let afterBackslash = false;
	const start: State = (code) => {
		effects.enter('inlineMath');
		effects.enter('inlineMathText');
		return opening(code);
	};
	const opening: State = (code) => {
		if (code === DOLLAR && size < 2) {
			effects.consume(code);
			size++;
			return opening;
		}
		if (code === null || code === DOLLAR || unclosed[size]?.has(this)) return nok(code);
		return size === 1 && isSpace(code) ? nok(code) : inside(code);
	};
	const inside: State = (code) => {
		if (code === null) {
			unclosed[size]?.add(this);
			return nok(code);
		}
		if (code === DOLLAR && !afterBackslash && !(size === 1 && afterSpace)) {
			effects.consume(code);
			closing = 1;
			return closing === size ? closed : second;
		}
		afterSpace = isSpace(code);
		afterBackslash = code === BACKSLASH && !afterBackslash;
		if (markdownLineEnding(code)) return lineEnding(code);
		effects.consume(code);
		return inside;
	};
	// The parser never ends when a line of a spanning token holds no token of its own.
	const lineEnding: State = (code) => {
		effects.exit('inlineMathText');
		effects.enter('lineEnding');
		effects.consume(code);
		effects.exit('lineEnding');
		effects.enter('inlineMathText');
		return inside;
	};
	const second: State = (code) => {
		afterBackslash = false;
		if (code !== DOLLAR) return inside(code);
		effects.consume(code);
		return closed;
	};
	const closed: State = (code) => {
		// `$5 or $6`: a digit after the closing sign means money.
		if (size === 1 && code !== null && code > 0 && DIGIT.test(String.fromCharCode(code))) return nok(code);
		effects.exit('inlineMathText');
		effects.exit('inlineMath');
		return ok(code);
	};
	return start;
};

/** `$x^2$`, `$$x^2$$` inside a line. */
export const inlineMath: Construct = { name: 'inlineMath', tokenize: tokenizeMath };
