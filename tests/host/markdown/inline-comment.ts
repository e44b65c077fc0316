import { markdownLineEnding } from 'micromark-util-character';
import type { Construct, State, Tokenizer } from 'micromark-util-types';
import type {} from '../metadata/token-types';

const PERCENT = 37;

const tokenize: Tokenizer = (effects, ok, nok) => {
	let opened = 0;
	let run = 0;
	const start: State = (code) => {
		effects.enter('inlineComment');
		effects.enter('inlineCommentText');
		return opening(code);
	};
	const opening: State = (code) => {
		if (opened === 2) return inside(code);
		if (code !== PERCENT) return nok(code);
		effects.consume(code);
		opened++;
		return opening;
	};
	const inside: State = (code) => {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			run = 0;
			effects.exit('inlineCommentText');
			effects.enter('lineEnding');
			effects.consume(code);
			effects.exit('lineEnding');
			effects.enter('inlineCommentText');
			return inside;
		}
		run = code === PERCENT ? run + 1 : 0;
		effects.consume(code);
		return run === 2 ? closed : inside;
	};
	const closed: State = (code) => {
		effects.exit('inlineCommentText');
		effects.exit('inlineComment');
		return ok(code);
	};
	return start;
};

/** `%% not for others %%` inside a paragraph. */
export const inlineComment: Construct = { name: 'inlineComment', tokenize };
