import { eventDay, soundsLikeDate, unreadDay } from '../../../dates/date-words';
import type { When } from '../../../follow-up';
import type { Cue, Role, Sentence } from '../cues';

/** What is between a day and the promise after it: `, ` in `by Christmas, Dana will call`. */
const FRONTED = /^[\s,]*$/;

/** Which roles end the clause of a promise: those of the user's acts and of conditions. */
const ENDS_CLAUSE: ReadonlySet<Role> = new Set(['act', 'condition', 'otherwise']);

/** The words of a day that is not read, and whether only an event names it: `once she's back`, unlike `by Christmas`. */
export interface UnreadPromise {
	readonly words: string;
	readonly ofEvent: boolean;
}

/**
 * Returns the words of the first day of a promise or condition that is not read: `by Christmas` in `Dana will call by
 * Christmas, otherwise Friday`. `dates` are those that were read in the sentence.
 */
export function unreadPromise(sentence: Sentence, cues: readonly Cue[], dates: readonly When[]): UnreadPromise | null {
	for (const [place, cue] of cues.entries()) {
		if (cue.role !== 'promise' && cue.role !== 'condition') continue;
		const next = cues.slice(place + 1).find(({ at }) => at >= cue.to)?.at ?? sentence.to;
		const lastTo = Math.max(sentence.from, ...cues.slice(0, place).map(({ to }) => to));
		const isRead = dates.some(({ from }) => from >= Math.min(lastTo, cue.at) && from < next);
		if (isRead) continue;
		const words = sentence.text.slice(cue.to - sentence.from, next - sentence.from);
		const behind = unreadDay(words);
		if (behind) return { words: behind.words, ofEvent: false };
		const lead = sentence.text.slice(lastTo - sentence.from, Math.max(lastTo, cue.at) - sentence.from);
		const front = cue.role === 'promise' ? unreadDay(lead) : null;
		if (front && FRONTED.test(lead.slice(front.to))) return { words: front.words, ofEvent: false };
		// "She's back" in "once she's back" has a role of its own.
		const end = cues.find(({ at, role }) => at >= cue.to && ENDS_CLAUSE.has(role))?.at ?? sentence.to;
		const event = dates.some(({ from }) => from >= cue.to && from < end)
			? null
			: eventDay(sentence.text.slice(cue.to - sentence.from, end - sentence.from));
		if (event) return { words: event.words.trimEnd(), ofEvent: true };
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
