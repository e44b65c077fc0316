import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, State, Tokenizer, TokenizeContext } from 'micromark-util-types';
import type {} from './token-types';

interface PairBlock {
	/** The character that is doubled at the start and at the end. */
	marker: number;
	block: 'commentBlock' | 'mathBlock';
	text: 'commentBlockText' | 'mathBlockText';
	/** Whether `%% a %%` alone on a line is a block; `$$ a $$` is part of a paragraph. */
	singleLine: boolean;
	/** Whether tags and links inside count. */
	holdsText: boolean;
}

const nextLine: Construct = {
	partial: true,
	tokenize(this: TokenizeContext, effects, ok, nok) {
		const start: State = (code) => {
			if (code === null) return nok(code);
			effects.enter('lineEnding');
			effects.consume(code);
			effects.exit('lineEnding');
			return lineStart;
		};
		const lineStart: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
		return start;
	},
};

function pairBlock({ marker, block, text, singleLine, holdsText }: PairBlock): Construct {
	const tokenize: Tokenizer = function (effects, ok, nok) {
		let firstLine = true;
		let run = 0;
		let closed = false;
		let textAfterClose = false;
		let inText = false;

		const isEnd = (code: Code) => code === null || markdownLineEnding(code);
		const enterText = () => {
			if (holdsText) effects.enter('chunkText', { contentType: 'text' });
			else effects.enter(text);
			inText = true;
		};
		const exitText = () => {
			if (inText) effects.exit(holdsText ? 'chunkText' : text);
			inText = false;
		};

		const start: State = (code) => {
			effects.enter(block);
			effects.enter('pairMarker');
			effects.consume(code);
			return second;
		};
		const second: State = (code) => {
			if (code !== marker) return nok(code);
			effects.consume(code);
			effects.exit('pairMarker');
			return line;
		};
		const line: State = (code) => {
			if (isEnd(code)) return lineEnd(code);
			if (!inText) enterText();
			if (code === marker && !closed) {
				run++;
				closed = run === 2;
			} else {
				run = 0;
				textAfterClose ||= closed && !markdownSpace(code);
			}
			effects.consume(code);
			return line;
		};
		const lineEnd: State = (code) => {
			if (firstLine && closed && (textAfterClose || !singleLine)) return nok(code);
			exitText();
			if (closed || this.interrupt) return done(code);
			firstLine = false;
			run = 0;
			return effects.attempt(nextLine, line, done)(code);
		};
		const done: State = (code) => {
			effects.exit(block);
			return ok(code);
		};
		return start;
	};
	return { name: block, concrete: true, tokenize };
}

/** `%%` … `%%` over several lines, or alone on one. It interrupts a paragraph; unclosed, it reaches to the end. */
export const commentBlock = pairBlock({
	marker: 37,
	block: 'commentBlock',
	text: 'commentBlockText',
	singleLine: true,
	holdsText: true,
});

/** `$$` … `$$` over several lines. */
export const mathBlock = pairBlock({
	marker: 36,
	block: 'mathBlock',
	text: 'mathBlockText',
	singleLine: false,
	holdsText: false,
});
