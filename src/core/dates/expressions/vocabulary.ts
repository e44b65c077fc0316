import type { Weekday } from '../../settings';

/** Between two words. Bounded, so that a run of blanks costs no more than one blank. */
export const S = '[ \\t\\n\\r\\u00a0]{1,4}';
export const S0 = '[ \\t\\n\\r\\u00a0]{0,4}';
export const DASH = '[-\\u2010-\\u2015]';

export const WEEKDAY =
	'(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const SMALL = [
	'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
	'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, ninety: 90, sixty: 60 };
const ORDINALS = [
	'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
	'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
]; // prettier-ignore

const TEEN = SMALL.slice(1).reverse().join('|');
const DIGIT = SMALL.slice(1, 10).join('|');
/** A counting number in words: `two`, `seventeen`, `twenty-seven`. */
export const NUMBER_WORD = `(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${DIGIT}))?|${TEEN})`;
/** An ordinal in words up to thirty-first. */
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[- ](?:${ORDINALS.slice(1, 10).join('|')})|twentieth|thirtieth|${ORDINALS.slice(1).reverse().join('|')})`;
/** What may count units: `2`, `two`, `a`, `a couple of`, `a few`. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORD}|(?:an?${S}|the${S})?(?:couple(?:${S}of)?|few)|an?)`;

/** `twenty-seven` is 27, `a couple of` 2, `a few` 3, `a` 1; NaN for anything else. */
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

/** `15th`, `15`, `fifteenth`, `twenty-first` as numbers; NaN for anything else. */
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

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Weds`, `Tues.`, `friday`: Monday 1 … Sunday 7. */
export function weekdayFrom(word: string): Weekday {
	return (WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1) as Weekday;
}

/** `Sept`, `December`: 1 … 12. */
export function monthFrom(word: string): number {
	return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
