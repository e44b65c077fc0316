import { isCommonWord } from '../../english/common-words';
import { isJobWord, isOtherWord } from '../../english/names';

/** Who speaks in a line of minutes, and the offset of what they say. */
export interface Speaker {
	readonly name: string;
	readonly to: number;
}

/** A name of one to three capitalised words. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}){0,2}";
/** A name in bold or italics, which needs no capital: `**dana**: I will call`. */
const ANY_NAME = '\\p{L}[\\p{L}\\p{N}._ -]{1,30}?';
/** `JW: …`, `@jbenet: …`; `**Hudson**: …`, `_lehnberg:_ …`, `**Tim** - …`; `[simeon] …`. */
const SPEAKER = new RegExp(
	`^[\\s•-]*(?:(?:@?(${CAPITALISED})|(@[\\w-]{2,25}))(?:\\s\\([^)]{1,30}\\))?\\s*:\\s+|(?:\\*{2,3}|_)@?(${ANY_NAME})(?:[*_]{1,3}\\s*(?:\\[[\\d:]+\\])?\\s*[:–—-]|:[*_]{1,3})\\s*|\\[(${ANY_NAME})\\]\\s+)`,
	'u',
);

/** Whose action it is: `ACTION BW: …`, `**Action item for Myles**: …`. */
const ACTION = new RegExp(
	`^[\\s•*_-]*(?:ACTION|Action)(?:\\s(?:ITEM|item))?(?:\\s(?:FOR|for|ON|on))?\\s+@?(${CAPITALISED}|[\\w-]{2,25})[*_]*\\s*:[*_]*\\s+`,
	'u',
);

/** Labels that look like a speaker's name. */
const LABEL =
	/^(?:re|fwd|date|time|note|notes|decision|deadline|today|tomorrow|where|who|what|when|resolved|resolution|content|context|status|outcome|results?|summary|pros?|cons?|todo|to-do|action|goal|update)$/i;

/** Who is to act, alone at the end: `Check in on May 30th. (@rlitt)`, `Will share a draft - MB`. */
const AT_END = new RegExp(
	`(?:[([]\\s*(?:owner:?\\s*)?(?:@([\\w-]{2,25})|(${CAPITALISED}))\\s*[)\\]]|\\s[-–—]\\s*(?:@([\\w-]{2,25})|(\\p{Lu}{2,3})))\\W*$`,
	'u',
);

/** Whether words that look like a speaker's name are a label: `Plan`, `Next week`. */
function isLabel(name: string): boolean {
	const isInitials = name === name.toUpperCase();
	return name
		.toLowerCase()
		.split(/\s+/)
		.some(
			(word) =>
				/^follow-?ups?$|^\d+$/.test(word) ||
				(isOtherWord(word) && !isInitials) ||
				isCommonWord(word) ||
				isJobWord(word) ||
				LABEL.test(word),
		);
}

/** Returns who speaks in a line, or null: `JW: I’ll share it tomorrow` gives JW, `Plan: call Dana` nobody. */
export function speakerOf(shown: string): Speaker | null {
	const action = ACTION.exec(shown);
	if (action?.[1] !== undefined && !isLabel(action[1])) return { name: action[1], to: action[0].length };
	const match = SPEAKER.exec(shown);
	const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.replace(/^@/, '').trim();
	if (match && name !== undefined && !isLabel(name)) return { name, to: match[0].length };
	const end = AT_END.exec(shown);
	const last = end?.[1] ?? end?.[2] ?? end?.[3] ?? end?.[4];
	return last === undefined || isLabel(last) ? null : { name: last, to: 0 };
}
