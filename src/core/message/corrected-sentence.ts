import { oneLine } from '../english/plain-text';
import type { Span } from '../markdown/scan';

/** What drags the tone of a message down. */
export type DowncastKind = 'apology' | 'plea' | 'self-doubt' | 'complaint';

/** What to say instead of an apology or a plea. For self-doubt, the value of the script replaces it. */
const SENTENCES: Readonly<Record<Exclude<DowncastKind, 'self-doubt'>, string>> = {
	apology: 'Thank you for taking a moment.',
	plea: "I'd be glad of your advice.",
	complaint: "I'm looking for the next team I can help.",
};

/** A sentence that says the same without apology or plea; for self-doubt what the user offers, or null if that is unknown. */
export function correctedSentence(kind: DowncastKind, value: string | null): string | null {
	return kind === 'self-doubt' ? value : SENTENCES[kind];
}

/**
 * The words of a sentence up to its turn: `I know you are busy, but` in `I know you are busy, but I have a question`.
 */
const TURN = /^[^.!?]*?[,;–—-]?\s*\b(?:but|so|and yet|though|anyway|still)\b,?\s+(?=\S)/i;
/** A rest of fewer characters says too little to be kept: `thanks a lot`, the shortest that is kept, has 12. */
const SHORT_REST_CHARACTERS = 12;

/**
 * What remains of a sentence without its downcast words: "Did you get my letter?" of "I hate to be a pest, but did you
 * get my letter?", "I'm a teacher." of "I'm just a teacher." Null if nothing worth keeping remains.
 */
export function correctedWords(sentence: string, { to, from }: Span, isFine: (rest: string) => boolean): string | null {
	const after = sentence.slice(to);
	const turn = TURN.exec(after);
	const rest = oneLine(after.slice(turn?.[0].length ?? after.length));
	if (rest.length >= SHORT_REST_CHARACTERS && isFine(rest)) return rest.charAt(0).toUpperCase() + rest.slice(1);
	const phrase = sentence.slice(from, to);
	const plain = phrase.replace(/\b(?:just|only|merely)\s+(?=an?\s)/i, '');
	if (plain === phrase) return null;
	const whole = oneLine(sentence.slice(0, from) + plain + after);
	return isFine(whole) ? whole : null;
}
