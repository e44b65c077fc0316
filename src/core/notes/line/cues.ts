import { sentenceSplitter } from '../../english/sentences';
import type { NameAt } from './contact';

/**
 * Who acts in a part of a line. `condition` is “if I don't hear by …”, `otherwise` what follows it, `away` an absence
 * until a day, `background` what has happened.
 */
export type Role = 'act' | 'promise' | 'condition' | 'otherwise' | 'away' | 'background';

/** Words that begin a part of a line with a role. Offsets are positions in the line. */
export interface Cue {
	readonly at: number;
	readonly to: number;
	readonly role: Role;
	/** The name of the person who promised, or null. */
	readonly subject: NameAt | null;
	/** Whether another person is the subject. A following "and will call" then has the same subject. */
	readonly third: boolean;
	/** Whether it takes its subject from the previous cue: “and will call”, “and send”. */
	readonly joined: boolean;
	/** Whether the act may be no message to the user: "Lou reads it by Sunday". */
	readonly isOtherAct?: true;
}

export interface ClauseStart {
	readonly at: number;
	/** The text before it: the start of the sentence; a comma, colon, "but" or "so"; "and", "or", "then"; a date. */
	readonly after: 'start' | 'comma' | 'joining' | 'date';
}

/** A sentence of a line. `text` is the sentence alone; offsets in it plus `from` are positions in the line. */
export interface Sentence {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly starts: readonly ClauseStart[];
}

/** Splits a line into sentences, also at brackets, semicolons, dashes, arrows and `=`. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter('[;()→]|\\s[—–-]{1,2}>?\\s|\\s=>?\\s|—');
/** Where a clause can begin within a sentence, so that an order can follow: `she is out, call Friday`. */
const JOINT = /[,:]|\b(?:and|then|or|but|so|while|&)(?![\p{L}\p{N}])/giu;

/** Spaces, quotes and markup before the first word: `**` in `**Call Dana**`. */
const BEFORE_WORD = /[\s"“‘'*_>]/u;

/** Returns the offset of the first word at or after an offset. */
function wordAt(text: string, from: number): number {
	let at = from;
	while (at < text.length && BEFORE_WORD.test(text.charAt(at))) at++;
	return at;
}

/** Splits a line from `start` into sentences, but never within a date. `dates` are offsets. */
export function sentencesOf(line: string, start: number, dates: readonly { from: number; to: number }[]): Sentence[] {
	const insideDate = (at: number) => dates.some((date) => at >= date.from && at < date.to);
	return SENTENCES.split(line, start, dates).map((span) => {
		const text = line.slice(span.from, span.to);
		const starts: ClauseStart[] = [{ at: 0, after: 'start' }];
		for (const match of matchesOf(JOINT, text)) {
			if (insideDate(span.from + match.index)) continue;
			const joins = /^(?:and|or|then|&)$/i.test(match[0]);
			starts.push({ at: match.index + match[0].length, after: joins ? 'joining' : 'comma' });
		}
		for (const date of dates) {
			if (date.to > span.from && date.to < span.to) starts.push({ at: date.to - span.from, after: 'date' });
		}
		return {
			from: span.from,
			to: span.to,
			text,
			starts: starts.map(({ at, after }) => ({ at: wordAt(text, at), after })),
		};
	});
}

/** Shared by all texts without a match, so that no array is created per test. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * Returns all matches of a global expression. `matchAll` copies the expression on each call, which costs more than a
 * search.
 */
function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
	expression.lastIndex = 0;
	let match = expression.exec(text);
	if (match === null) return NONE;
	const matches: RegExpExecArray[] = [];
	for (; match !== null; match = expression.exec(text)) {
		matches.push(match);
		if (match[0] === '') expression.lastIndex++;
	}
	return matches;
}

type Accepted = Partial<Cue> | boolean;

/**
 * Returns a cue for some words of a sentence, with the changes in `accepted`, or an empty list if `accepted` is false.
 */
function cueOver(sentence: Sentence, at: number, words: string, role: Role, accepted: Accepted): Cue[] {
	if (accepted === false) return [];
	const from = sentence.from + at;
	const cue = { at: from, to: from + words.length, role, subject: null, third: false, joined: false };
	return [accepted === true ? cue : { ...cue, ...accepted }];
}

/**
 * Returns cues for every match of a global expression in a sentence. `hint` matches wherever the expression does, in a
 * fraction of the time.
 */
export function cuesOf(
	sentence: Sentence,
	expression: RegExp,
	role: Role,
	hint: RegExp,
	accept: (match: RegExpExecArray, at: number) => Accepted = () => true,
): Cue[] {
	if (!hint.test(sentence.text)) return [];
	const cues: Cue[] = [];
	for (const match of matchesOf(expression, sentence.text)) {
		cues.push(...cueOver(sentence, match.index, match[0], role, accept(match, match.index)));
	}
	return cues;
}

/** Returns cues for an expression, anchored with `^`, that counts only where a clause begins. */
export function cuesAtStarts(
	sentence: Sentence,
	expression: RegExp,
	role: Role,
	accept: (match: RegExpExecArray, start: ClauseStart) => Accepted = () => true,
): Cue[] {
	return sentence.starts.flatMap((start) => {
		const match = expression.exec(start.at === 0 ? sentence.text : sentence.text.slice(start.at));
		return match ? cueOver(sentence, start.at, match[0], role, accept(match, start)) : [];
	});
}
