import type { Check } from './finding';
import { nextCallIn, nextCallSentence } from '../next-call';

/** `message.no-next-call`: a message that does not say when I call again. */
export const noNextCall: Check = (script, { nextCall }) => {
	const found = nextCallIn(script);
	if (found?.timed || script.words.length === 0) return [];
	const last = script.sentences[script.sentences.length - 1];
	const place = found?.sentence ?? last ?? { from: 0, to: script.source.length };
	const insert = nextCall === null ? null : nextCallSentence(nextCall);
	const end = script.source.trimEnd().length;
	const fix =
		insert === null
			? null
			: found
				? { from: place.from, to: place.to, insert, label: `Replace by “${insert.replace(/\.$/, '')}”` }
				: {
						from: end,
						to: end,
						insert: gapAt(script.source, end) + insert,
						label: `Add “${insert.replace(/\.$/, '')}”`,
					};
	const message = found
		? 'You say that you will call again, but not when.'
		: 'End with the time of your next call, so that nobody has to call you.';
	return [{ code: 'message.no-next-call', from: place.from, to: place.to, message, fix }];
};

/** The closing has its own line in a script of labelled or several lines. */
function gapAt(source: string, end: number): string {
	if (end === 0) return '';
	return source.slice(0, end).includes('\n') ? '\n' : ' ';
}
