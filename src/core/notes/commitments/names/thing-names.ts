import type { Someone } from '../people';
import type { Word } from './word';

/** Whether a name is part of a thing: “send SSZ feedback”, “send Batch 1 letters”. */
export function isLabelled(words: readonly Word[], { from, to }: Someone): boolean {
	const next = words[to]?.key ?? '';
	if (/^#?\d+$/.test(next)) return true;
	return (
		to === from + 1 &&
		/^\p{Lu}{2,}$/u.test(words[from]?.text ?? '') &&
		/^\p{Ll}{3,}$/u.test(next) &&
		!/^(?:the|his|her|our|some|and)$/.test(next)
	);
}
