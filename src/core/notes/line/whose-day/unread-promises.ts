import { soundsLikeDate, unreadDay } from '../../../dates/date-words';
import type { When } from '../../../follow-up';
import type { Cue, Sentence } from '../cues';

/** What is between a day and the promise behind it: `, ` in `by Christmas, Dana will call`. */
const FRONTED = /^[\s,]*$/;

/**
 * Returns the words of the first day of a promise or condition that is not read: `by Christmas` in `Dana will call by
 * Christmas, otherwise Friday`. `dates` are those that were read in the sentence.
 */
export function unreadPromise(sentence: Sentence, cues: readonly Cue[], dates: readonly When[]): string | null {
	for (const [place, cue] of cues.entries()) {
		if (cue.role !== 'promise' && cue.role !== 'condition') continue;
		const next = cues.slice(place + 1).find(({ at }) => at >= cue.to)?.at ?? sentence.to;
		const lastTo = Math.max(sentence.from, ...cues.slice(0, place).map(({ to }) => to));
		const isRead = dates.some(({ from }) => from >= Math.min(lastTo, cue.at) && from < next);
		if (isRead) continue;
		const behind = unreadDay(sentence.text.slice(cue.to - sentence.from, next - sentence.from));
		if (behind) return behind.words;
		const lead = sentence.text.slice(lastTo - sentence.from, Math.max(lastTo, cue.at) - sentence.from);
		const front = cue.role === 'promise' ? unreadDay(lead) : null;
		if (front && FRONTED.test(lead.slice(front.to))) return front.words;
	}
	return null;
}

/** The dates around an "otherwise", by role. */
interface Otherwise {
	readonly conditional: boolean;
	readonly otherwise: readonly When[];
	readonly promise: readonly When[];
	readonly condition: readonly When[];
}

/** Returns the words after "otherwise" that look like an unreadable date: "otherwise I try after Easter". */
export function unreadFallback(
	shown: string,
	{ conditional, otherwise, promise, condition }: Otherwise,
): string | null {
	if (!conditional || otherwise.length > 0) return null;
	const words = shown.slice([...promise, ...condition].at(-1)?.to ?? shown.length);
	return soundsLikeDate(words) ? words.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd() : null;
}
