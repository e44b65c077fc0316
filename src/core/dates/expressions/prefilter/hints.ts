import { DATED, HINT } from './hint';
import { SUFFIXES, TRAIT, WORDS } from './hint-words';
import { BLOCK_BITS, Tokens } from './tokens';
import { stepHash, WordTable } from './word-table';

/** The bits of a word's entry that are hints: those below the first of `TRAIT`, bit 28. */
const WORD_HINTS = (1 << 28) - 1;
/**
 * More words than lie between a number and the name of its month, so that a number counts as far from any month at the
 * beginning of a text.
 */
const MANY_WORDS = 1000;
/** Words whose meaning depends on their neighbors, by the mark that they have in the table. */
const NEIGHBORED = ['am', 'pm', 'i', 'on', 'of', 'to', 'm', 'b', 'o', 'comma'] as const;
const [AM, PM, I, ON, OF, TO, M, B, O, COMMA] = NEIGHBORED.map((_, place) => place + 2);

/**
 * About as many words as the kinds of expression can begin with, for which the table has room. With far more words it
 * would only become slower.
 */
const FIRST_WORDS = 200;

let words: WordTable | undefined;
let suffixes: WordTable | undefined;

function wordTable(): WordTable {
	const table = new WordTable(WORDS, FIRST_WORDS);
	NEIGHBORED.forEach((word, place) => table.addWord(word, place + 2));
	return table;
}

/** With `on`, a unit can count from a date: `two weeks on from Monday`, `3d on`. */
const UNITS = HINT.day | HINT.week | HINT.month | HINT.unit;
/** The number of spaces in a row that make a gap, which no date spans. */
const GAP_SPACES = 9;
/** A space, or a mark that counts as one. `- . / :` join digits, `< = > @ ~` begin a time. */
const SPACE = 32;
/** The character code of `0`. */
const ZERO = 48;
const [DASH, DOT, SLASH, COLON, EQUALS] = [45, 46, 47, 58, 61];
const isLeadMark = (mark: number) => (mark >= 60 && mark <= 62) || mark === 64 || mark === 126;
/** Whether a character is a hyphen or dash of Unicode. */
const isDash = (code: number) => (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isSpace = (code: number) => code === SPACE || (code >= 9 && code <= 13) || code === 160;
/** Whether a character is a space of Unicode, as some programs write between 8:30 and PM. */
const isUnicodeSpace = (code: number) =>
	(code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
/** Returns a character code. Returns 0 after the end, because NaN would slow down the scan. */
const codeAt = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0);

/** The number of the last registered word. Those up to {@link Tokens.MARK} mean something else. */
let lastStart = Tokens.MARK;

/** Registers a word with which an expression can begin, such as `next`, as a token, and returns the token's number. */
export function startOf(word: string): number {
	words ??= wordTable();
	const slot = words.addWord(word);
	if (words.startOf(slot) === 0) words.setStart(slot, ++lastStart);
	return words.startOf(slot);
}

/** The hints of single characters: markup, or a measure. */
const MARKS = new Int32Array(256);
for (const character of '*_`@') MARKS[character.charCodeAt(0)] = HINT.markup;
for (const character of '$£¥+(') MARKS[character.charCodeAt(0)] = HINT.measure;
/** Whether two characters begin markup: `[[`, `](`, `==`, `~~`, `#tag`, `<tag`, `://`. */
function beginsMarkup(code: number, next: number): boolean {
	switch (code) {
		case 91:
			return next === 91;
		case 93:
			return next === 40;
		case 61:
		case 126:
			return next === code;
		case 35:
			return next > SPACE;
		case 60:
			return next === SLASH || isLetter(next);
		case COLON:
			return next === SLASH;
		default:
			return false;
	}
}

/** Returns the token of a number of up to four digits, by the character after it. */
function numberStart(size: number, next: number, isYear: boolean): number {
	const start = size === 4 ? Tokens.FOUR_DIGITS : size === 3 ? Tokens.THREE_DIGITS : Tokens.NUMBER;
	if (next === SLASH) return start + Tokens.SLASHED;
	if (next === DASH || next === DOT || isDash(next)) return start + Tokens.JOINED;
	if (isLetter(next)) return start + Tokens.LETTERED;
	return isYear ? Tokens.YEAR : start;
}

/** Whether a number of four digits begins with 19 or 20. */
function beginsYear(text: string, at: number): boolean {
	const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
	return (first === ZERO + 1 && second === ZERO + 9) || (first === ZERO + 2 && second === ZERO);
}

/** ✅ ➕ ❌, and the first code unit of 🛫. */
const EMOJI = [0x2705, 0x2795, 0x274c, 0xd83d];
/** The character code of the euro sign: `€5` is no day. */
const EURO = 0x20ac;

/** The character code of `%`: `5%` is no day. */
const PERCENT = 37;
/** The character code of `k`: `10k` is no day. */
const K = 107;

/** Whether a number can be an amount of money, a percentage, a telephone number or a proportion. */
function measures(size: number, zero: boolean, afterDigits: boolean, mark: number, next: number): boolean {
	if (size === 3 || size > 4 || (zero && size > 2)) return true;
	if (next === PERCENT || (next | 32) === K) return true;
	return afterDigits && (mark === SLASH || (mark === COLON && size === 1));
}

/**
 * Returns the hints of a text as bits of {@link HINT}, collected in one pass. Fills `tokens` with the offsets of numbers,
 * marks and the words that {@link startOf} registered. Stops early once it has found one of the hints in `enough`.
 */
export function hintsOf(text: string, tokens: Tokens | null = null, enough = 0): number {
	const table = (words ??= wordTable());
	suffixes ??= new WordTable(SUFFIXES);
	tokens?.clear();
	let all = 0;
	/** The hints of the current block, which ends at `edge`. */
	let hints = 0;
	let edge = 1 << BLOCK_BITS;
	let previous = 0;
	let traits = 0;
	let spaces = 0;
	/** The last mark after the previous word or number, 0 if nothing separates them. */
	let mark = 0;
	let afterDigits = false;
	/** The number of words since the last number, and since the last name of a month. */
	let sinceNumber = MANY_WORDS;
	let sinceMonth = MANY_WORDS;
	const { length } = text;
	let at = 0;
	while (at < length) {
		if (at >= edge) {
			all |= hints;
			if ((all & enough) !== 0) return all;
			edge = ((at >> BLOCK_BITS) + 1) << BLOCK_BITS;
			tokens?.note(hints, edge - 1 - (1 << BLOCK_BITS));
			hints = 0;
		}
		let code = text.charCodeAt(at);
		if (code === SPACE) {
			at++;
			if (mark === 0) mark = SPACE;
			if (++spaces >= GAP_SPACES) hints |= HINT.gap;
		} else if (isLetter(code)) {
			const from = at;
			let hash = 0;
			do {
				hash = stepHash(hash, code);
				code = codeAt(text, ++at);
			} while (isLetter(code));
			const slot = table.slotOf(hash);
			const word = table.markOf(slot);
			spaces = 0;
			// The letters of `4th` are no word of their own.
			if (word === COMMA) hints |= HINT.typographic;
			else {
				if (!afterDigits || mark !== 0) sinceNumber++;
				sinceMonth++;
			}
			// Most words are in no list.
			if (word === 0 && !afterDigits) {
				previous = traits = mark = 0;
				continue;
			}
			let found = table.bitsOf(slot);
			const start = table.startOf(slot);
			if (tokens !== null && start !== 0) tokens.add(from, at, start);
			hints |= found & WORD_HINTS;
			if ((found & HINT.ordinal) !== 0) {
				if (sinceMonth <= 3) hints |= HINT.monthDay;
				sinceNumber = !afterDigits || mark !== 0 ? 0 : -1;
			}
			if ((found & HINT.monthName) !== 0) {
				if (sinceNumber <= 2) hints |= HINT.monthDay;
				sinceMonth = 0;
			}
			if (afterDigits && (mark === 0 || mark === SPACE)) {
				// `9 pm` is a time, but `2026-11-23 pm` is an afternoon.
				const suffix = suffixes.bitsOf(suffixes.slotOf(hash));
				hints |= suffix | (mark === SPACE && (word === AM || word === PM) ? HINT.part : 0);
				found |= suffix & HINT.unit;
			} else if ((found & HINT.numberWord) !== 0 && ((traits & TRAIT.lead) !== 0 || isLeadMark(mark))) {
				hints |= HINT.clock;
			} else if (word === PM || (word === AM && previous !== I)) hints |= HINT.part;
			else if (word === ON && (traits & UNITS) !== 0) hints |= HINT.away;
			else if (word === TO && (traits & (HINT.numberWord | HINT.unit)) !== 0) hints |= HINT.half;
			else if (word === OF && (traits & TRAIT.closing) !== 0) hints |= HINT.part;
			else if (word === M && mark === DOT) hints |= HINT.part | HINT.clock;
			else if (word === B && previous === O) hints |= HINT.part;
			previous = word;
			traits = found;
			afterDigits = false;
			mark = 0;
		} else if (isDigit(code)) {
			const start = at;
			const zero = code === ZERO;
			while (isDigit(code)) code = codeAt(text, ++at);
			hints |= HINT.digit;
			if (tokens !== null && at - start <= 4) {
				const isYear = at - start === 4 && beginsYear(text, start);
				tokens.add(start, at, numberStart(at - start, code, isYear));
			}
			if (start === 0) hints |= HINT.ordinal;
			if (at - start === 4) hints |= HINT.fourDigits;
			if (sinceMonth <= 1) hints |= HINT.monthDay;
			sinceNumber = 0;
			if ((traits & TRAIT.label) !== 0) hints |= HINT.label;
			if (measures(at - start, zero, afterDigits, mark, code)) hints |= HINT.measure;
			if (isLeadMark(mark) || (afterDigits ? mark === COLON : (traits & TRAIT.lead) !== 0)) hints |= HINT.clock;
			else if (!afterDigits && (traits & TRAIT.dayLead) !== 0) hints |= HINT.ordinal;
			else if (afterDigits && (mark === DASH || mark === DOT || mark === SLASH)) hints |= HINT.dateDigits;
			previous = 0;
			traits = 0;
			afterDigits = true;
			mark = 0;
			spaces = 0;
		} else {
			at++;
			// No time begins with `=`.
			if (tokens !== null && code !== EQUALS && isLeadMark(code)) tokens.add(at - 1, at, Tokens.MARK);
			if (isSpace(code) || isUnicodeSpace(code)) {
				if (code > 255) hints |= HINT.typographic;
				if (mark === 0) mark = SPACE;
				if (++spaces >= GAP_SPACES) hints |= HINT.gap;
				continue;
			}
			spaces = 0;
			hints |= code < 256 ? (MARKS[code] ?? 0) : code === EURO ? HINT.measure : EMOJI.includes(code) ? HINT.markup : 0;
			if (code === PERCENT && afterDigits) hints |= HINT.measure;
			if (beginsMarkup(code, codeAt(text, at))) hints |= HINT.markup;
			// `**`, `__` and `==` around a word become spaces.
			const isHighlight = code === EQUALS && (codeAt(text, at) === EQUALS || codeAt(text, at - 2) === EQUALS);
			if (code === 42 || code === 95 || isHighlight) mark ||= SPACE;
			else if (isDash(code)) {
				mark = DASH;
				hints |= HINT.typographic;
			} else mark = code;
		}
	}
	tokens?.note(hints, length);
	return all | hints;
}

/**
 * Whether a text can hold a date in words: true for `call Monday`, false for `call Dana`, and sometimes true for
 * nothing (`may I call`). A linear test in one pass, for use before any date parser.
 */
export function mayHoldDate(text: string): boolean {
	return (hintsOf(text, null, DATED) & DATED) !== 0;
}

/**
 * Whether a text begins with a hint, a word with a trait or a registered word, or with no letter at all: true for
 * `Monday` and `8:30`, false for `Dana`.
 */
export function beginsWithHint(text: string): boolean {
	const first = text.charCodeAt(0);
	if (!isLetter(first)) return text !== '';
	const table = (words ??= wordTable());
	let hash = 0;
	for (let at = 0; isLetter(codeAt(text, at)); at++) hash = stepHash(hash, text.charCodeAt(at));
	return table.markOf(table.slotOf(hash)) !== 0;
}
