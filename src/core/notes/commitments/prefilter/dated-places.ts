import { mayHoldDate } from '../../../dates/date-words';
import { isLikelyPlace } from './likely-places';
import { hasSpeaker, mayBeDue, mayReach, mayWork } from './open-phrases';

/**
 * A longer sentence after a commitment is not only its date, in characters: `By the end of next week, or on Monday at
 * the latest.` has 52. Only a cheap test, so it must not be too small.
 */
const LONGEST_DATE_CHARACTERS = 200;
/**
 * A longer beginning of a line says more than when something takes place, in characters: about twelve words, the most
 * that such a sentence has (`next-sentence.ts`).
 */
const LONGEST_BEFORE_CHARACTERS = 100;
/**
 * What takes place on a day to which the next sentence may belong: `meeting` in `Next meeting: Friday. Kim to report.`
 */
const OCCASION = /\b(?:meeting|call|session|interview|lunch|dinner|coffee|appointment|visit|event|works)/i;
/** The letters of a word before a full stop that is no abbreviation, unlike `Sept.` or `Prof.`. */
const WORD_LETTERS = 5;
/** The only abbreviation with more letters that can be in the middle of a sentence. */
const LONG_ABBREVIATION = 'approx';
/**
 * The beginning of a line whose words begin with a number, which can be a day of the month: `- [ ] 5` in `- [ ] 5 May:
 * call Dana`.
 */
const NUMBER_FIRST = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\]\s*)?\d/;

const [TAB, FEED, SPACE, BANG, STOP, QUESTION] = [9, 10, 32, 33, 46, 63];
const isBlank = (code: number) => code === SPACE || (code >= TAB && code <= 13);
const isSmallLetter = (code: number) => code >= 97 && code <= 122;

/** Whether a sentence surely ends with the character at an offset: `. ` after a long word, `! `, `? `. */
function endsAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code !== STOP && code !== BANG && code !== QUESTION) return false;
	if (at + 1 < text.length && !isBlank(text.charCodeAt(at + 1))) return false;
	if (code !== STOP) return true;
	for (let back = 1; back <= WORD_LETTERS; back++) if (!isSmallLetter(text.charCodeAt(at - back))) return false;
	return !text.endsWith(LONG_ABBREVIATION, at);
}

/** Returns the offset after the sentence at an offset, or the end of its line. */
function sentenceEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) !== FEED) if (endsAt(text, at++)) break;
	return at;
}

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const [F, T, O] = [102, 116, 111];
/** Whether a frequent word begins at an offset: `to` or `for`. */
const isFrequent = (text: string, at: number) =>
	(((text.charCodeAt(at) | 32) === T && !isLetter(text.charCodeAt(at + 2))) ||
		((text.charCodeAt(at) | 32) === F && !isLetter(text.charCodeAt(at + 3)))) &&
	(text.charCodeAt(at + 1) | 32) === O;

const [B, Y] = [98, 121];
const isBy = (text: string, at: number) =>
	(text.charCodeAt(at) | 32) === B && (text.charCodeAt(at + 1) | 32) === Y && !isLetter(text.charCodeAt(at + 2));

/** The character code of `l`. */
const L = 108;
/** Whether the rest of `I'll` is at an offset. */
const isShortWill = (text: string, at: number) =>
	text.charCodeAt(at) === L && text.charCodeAt(at + 1) === L && !isLetter(text.charCodeAt(at + 2));
/** Auxiliaries of promises and duties, which are so common that the words around them are tested first: `will`. */
const AUXILIARY = /(?:will|should|must)(?![a-z])/iy;
/** The character codes of `w`, `s` and `m`, with which they begin. */
const [W, S, M] = [119, 115, 109];
function isAuxiliary(text: string, at: number): boolean {
	const first = text.charCodeAt(at) | 32;
	if (first !== W && first !== S && first !== M) return false;
	AUXILIARY.lastIndex = at;
	return AUXILIARY.test(text);
}

/**
 * Returns the offsets of the words of commitments whose sentence, or a short one before or after it, may hold a date: the one in
 * `I'll call Dana on Friday.`, but not the one in `Call Dana. The weather on Monday was fine, and we all went out.` A
 * linear test that spares most lines their reading. `places` are the offsets of all such words, in order.
 */
export function datedPlaces(text: string, places: readonly number[]): number[] {
	const dated: number[] = [];
	let done = 0;
	/** Whether the sentence that ends at `done` still lacks a place that is likely. */
	let isOpen = false;
	for (const at of places) {
		// Most of these are ruled out by the words around them, which takes less than the search for a date.
		if (isFrequent(text, at) && !mayReach(text, at)) continue;
		if (isBy(text, at) && !mayBeDue(text, at)) continue;
		if (isAuxiliary(text, at) && !mayWork(text, at)) continue;
		// “I'll finish it by Friday” counts only in what a speaker says.
		if (isShortWill(text, at) && !hasSpeaker(text, at)) continue;
		if (at >= done) {
			let from = at;
			while (from > done && text.charCodeAt(from - 1) !== FEED && !endsAt(text, from - 1)) from--;
			done = sentenceEnd(text, at);
			const sentence = text.slice(from, done);
			isOpen =
				mayHoldDate(sentence) ||
				isNumberFirst(text, from, sentence) ||
				nextMayBeDate(text, done) ||
				lastMayBeDate(text, from);
		}
		if (!isOpen || !isLikelyPlace(text, at)) continue;
		dated.push(at);
		isOpen = false;
	}
	return dated;
}

const isNumberFirst = (text: string, from: number, sentence: string) =>
	(from === 0 || text.charCodeAt(from - 1) === FEED) && NUMBER_FIRST.test(sentence);

function nextMayBeDate(text: string, from: number): boolean {
	const to = sentenceEnd(text, from);
	return to > from && to - from <= LONGEST_DATE_CHARACTERS && mayHoldDate(text.slice(from, to));
}

/** Whether the sentence before an offset, in the same line, is short and may hold a date: `The call is on Friday.` */
function lastMayBeDate(text: string, from: number): boolean {
	let start = Math.max(0, from - 1);
	while (start > 0 && from - start < LONGEST_BEFORE_CHARACTERS && text.charCodeAt(start - 1) !== FEED) start--;
	if (start >= from || from - start >= LONGEST_BEFORE_CHARACTERS) return false;
	const before = text.slice(start, from);
	return OCCASION.test(before) && mayHoldDate(before);
}
