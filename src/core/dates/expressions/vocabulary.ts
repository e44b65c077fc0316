import { MONTH } from '../../english/calendar-words';

/**
 * The space between two words: one to four blanks. It is bounded, so that a long run of blanks stays cheap to match. The
 * alternative that never matches keeps the engine from copying all that follows once for each number of blanks, which makes
 * the compiled patterns several times as large.
 */
export const S = '[ \\t\\n\\r\\u00a0](?:[ \\t\\n\\r\\u00a0]|(?!)){0,3}';
/** Like {@link S}, or nothing. */
export const S0 = '[ \\t\\n\\r\\u00a0]{0,4}';
/** A hyphen or any dash. */
export const DASH = '[-\\u2010-\\u2015]';

/** `between` and its short forms: `btw 2 and 3`, `b/w Mon and Wed`. */
export const BETWEEN = '(?:between|betw?\\.?|btwn?|b\\/w)';

/** Participles of a change of date: `moved`, `pushed back`. */
export const MOVED =
	'(?:moved|preponed|rescheduled|postponed|shifted|bumped|changed|switched|delayed|extended|brought\\s+forward|pushed(?:\\s+(?:back|out))?)';
/** The words before the old date: `moved from`, `rescheduled the call from the`. */
export const MOVED_FROM = new RegExp(`\\b${MOVED}\\s+(?:\\p{L}+\\s+){0,2}from\\s+(?:the\\s+)?$`, 'iu');

/** Number words at the index of their number. */
const SMALL = [
	'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
	'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, ninety: 90, sixty: 60 };
/** Ordinal words at the index of their number. */
const ORDINALS = [
	'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
	'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
]; // prettier-ignore

/** The numbers below twenty in words, the longest first. */
const TEEN = SMALL.slice(1).reverse().join('|');
/** The numbers below ten in words: `one`, `nine`. */
const DIGIT = SMALL.slice(1, 10).join('|');
/** A counting number in words: `two`, `seventeen`, `twenty-seven`. */
export const NUMBER_WORD = `(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${DIGIT}))?|${TEEN})`;
/** An ordinal in words up to thirty-first. */
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[- ](?:${ORDINALS.slice(1, 10).join('|')})|twentieth|thirtieth|${ORDINALS.slice(1).reverse().join('|')})`;
/** The hours of a clock in words: `one` to `twelve`. */
export const HOUR_WORDS: readonly string[] = SMALL.slice(1, 13);
/** Rough hours that are one word: `sevenish`. */
export const ROUGH_HOURS: readonly string[] = HOUR_WORDS.map((word) => `${word}ish`);
/** The first words of numbers: `one` to `nineteen`, `twenty`, `thirty` … */
export const NUMBER_WORDS: readonly string[] = [...SMALL.slice(1), ...Object.keys(TENS)];
/** The first words of ordinals: `first` to `nineteenth`, `twentieth`, `twenty` … */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.slice(1), 'twentieth', 'twenty', 'thirtieth', 'thirty'];
/** The words for the afternoon: `arvo` and `aft` are spoken and written forms. */
const AFTERNOON_WORDS: readonly string[] = ['afternoon', 'arvo', 'aft'];
/** The words for the parts of a day: `morning` in `this morning`. */
export const DAY_PART_WORDS: readonly string[] = ['morning', ...AFTERNOON_WORDS, 'evening', 'night'];
/** Short forms that are one only beside a day: `mon eve`. */
export const SHORT_DAY_PARTS: readonly string[] = ['morn', 'eve'];

/** Returns the part of the day that one of these words means: `afternoon` for `Arvo`, `morning` for `morn`. */
export function dayPartFrom(word: string): 'morning' | 'afternoon' | 'evening' | 'night' {
	const text = word.toLowerCase();
	if (AFTERNOON_WORDS.includes(text)) return 'afternoon';
	return text.startsWith('morn') ? 'morning' : text.startsWith('eve') ? 'evening' : 'night';
}

/** A count of units: `2`, `two`, `a`, `a couple of`, `a few`. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORD}|(?:an?${S}|the${S})?(?:couple(?:${S}of)?|few)|an?)`;

/** Returns 27 for `twenty-seven`, 2 for `a couple of`, 3 for `a few`, 1 for `a`, and NaN for other words. */
export function numberFrom(words: string): number {
	const text = words.trim().toLowerCase();
	if (/^\d+$/.test(text)) return Number(text);
	if (/^an?$/.test(text)) return 1;
	if (/couple/.test(text)) return 2;
	if (/few$/.test(text)) return 3;
	if (SMALL.includes(text)) return SMALL.indexOf(text);
	const [tens, digit] = text.split(/[- ]/) as [string, string | undefined];
	const value = TENS[tens];
	return value === undefined ? NaN : value + (digit ? SMALL.indexOf(digit) : 0);
}

/** Returns 15 for `15th`, `15` and `fifteenth`, 21 for `twenty-first`, and NaN for other words. */
export function ordinalFrom(words: string): number {
	const text = words.trim().toLowerCase();
	const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(text);
	if (digits) return Number(digits[1]);
	if (text === 'twentieth') return 20;
	if (text === 'thirtieth') return 30;
	if (ORDINALS.includes(text)) return ORDINALS.indexOf(text);
	const [tens, digit] = text.split(/[- ]/) as [string, string | undefined];
	const value = TENS[tens];
	return value === undefined || !digit ? NaN : value + ORDINALS.indexOf(digit);
}

/** A month before a number makes a day of it: `March 8`, `Dec 10ish`. */
export const MONTH_BEFORE = new RegExp(`(?:^|[^a-z])${MONTH}\\.?\\s+$`, 'i');
