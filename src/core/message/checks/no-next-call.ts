import { nextCallIn, nextCallSentence } from '../next-call';
import type { Script } from '../script';
import type { Span } from '../../markdown/scan';
import type { Check, Fix } from './finding';

/** The closing has a line of its own in a script of several lines. */
function gapAt(source: string, end: number): string {
	if (end === 0) return '';
	return source.slice(0, end).includes('\n') ? '\n' : ' ';
}

/** Replaces the sentence that names no time, or adds the closing at the end of the script. */
function fixFor({ source }: Script, announcement: Span | null, closing: string): Fix {
	if (announcement) {
		return { from: announcement.from, to: announcement.to, kind: 'replace', insert: closing, words: closing };
	}
	const end = source.trimEnd().length;
	return { from: end, to: end, kind: 'add', insert: gapAt(source, end) + closing, words: closing };
}

/** `message.no-next-call`: the message does not say when the user calls again. */
export const noNextCall: Check = (script, { nextCall }) => {
	const found = nextCallIn(script);
	if (found?.timed || script.words.length === 0) return [];
	const last = script.sentences[script.sentences.length - 1];
	const announcement = found?.sentence ?? null;
	const { from, to } = announcement ?? last ?? { from: 0, to: script.source.length };
	const fix = nextCall === null ? null : fixFor(script, announcement, nextCallSentence(nextCall));
	return [{ code: 'message.no-next-call', from, to, announced: announcement !== null, fix }];
};
