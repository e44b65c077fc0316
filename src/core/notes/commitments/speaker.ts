import { isCommonWord } from '../../english/common-words';
import { isJobWord, isOtherWord } from '../../english/names';

/** Who speaks in a line of minutes, and the offset of what they say. */
export interface Speaker {
	readonly name: string;
	readonly to: number;
}

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}){0,2}";
const ANY_NAME = '\\p{L}[\\p{L}\\p{N}._ -]{1,30}?';
/** `JW: …`, `@jbenet: …`; `**Hudson**: …`, `_lehnberg:_ …`, `**Tim** - …`; `[simeon] …`. */
const SPEAKER = new RegExp(
	`^[\\s•-]*(?:(?:@?(${CAPITALISED})|(@[\\w-]{2,25}))(?:\\s\\([^)]{1,30}\\))?\\s*:\\s+|(?:\\*{2,3}|_)@?(${ANY_NAME})(?:[*_]{1,3}\\s*(?:\\[[\\d:]+\\])?\\s*[:–—-]|:[*_]{1,3})\\s*|\\[(${ANY_NAME})\\]\\s+)`,
	'u',
);

/** Labels that look like a speaker's name. */
const LABEL =
	/^(?:re|fwd|date|time|note|notes|decision|deadline|today|tomorrow|where|who|what|when|resolved|pros?|cons?)$/i;

/** Returns who speaks in a line, or null: `JW: I’ll share it tomorrow` gives JW, `Plan: call Dana` nobody. */
export function speakerOf(shown: string): Speaker | null {
	const match = SPEAKER.exec(shown);
	const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.replace(/^@/, '').trim();
	if (!match || name === undefined) return null;
	const words = name.toLowerCase().split(/\s+/);
	const isLabel = words.some(
		(word) =>
			(isOtherWord(word) && name !== name.toUpperCase()) || isCommonWord(word) || isJobWord(word) || LABEL.test(word),
	);
	return isLabel ? null : { name, to: match[0].length };
}
