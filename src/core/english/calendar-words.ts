import type { Weekday } from '../settings';

/**
 * The words of the calendar: weekdays, months, and days that have a name of their own. Every pattern, list of first
 * words and formatted day in the core derives from these tables.
 */

/** A weekday or month: the forms for display, and all forms that people write, in lower case, longest first. */
export interface CalendarWord {
	readonly name: string;
	readonly short: string;
	readonly forms: readonly string[];
	/** How people mistype it: `wensday`. */
	readonly misspelt?: readonly string[];
	/** The form that is also a person's name: `April`, `Jan`. */
	readonly person?: string;
}

/** Monday first. */
export const WEEKDAYS: readonly CalendarWord[] = [
	{ name: 'Monday', short: 'Mon', forms: ['monday', 'mon'], misspelt: ['mondy', 'monady'] },
	{
		name: 'Tuesday',
		short: 'Tue',
		forms: ['tuesday', 'tues', 'tue'],
		misspelt: ['tuseday', 'teusday', 'tuesdy', 'tusday', 'tuesady', 'tueday'],
	},
	{
		name: 'Wednesday',
		short: 'Wed',
		forms: ['wednesday', 'weds', 'wed'],
		misspelt: ['wensday', 'wendsday', 'wednsday', 'wedensday', 'wendesday', 'wenesday', 'wednessday', 'wednesay'],
	},
	{
		name: 'Thursday',
		short: 'Thu',
		forms: ['thursday', 'thurs', 'thur', 'thu'],
		misspelt: ['thurday', 'thrusday', 'thursdy', 'thusday', 'thursady', 'thurdsay'],
	},
	{ name: 'Friday', short: 'Fri', forms: ['friday', 'fri'], misspelt: ['firday', 'fridy', 'friady'] },
	{
		name: 'Saturday',
		short: 'Sat',
		forms: ['saturday', 'sat'],
		misspelt: ['saterday', 'satuday', 'satruday', 'saturady'],
	},
	{ name: 'Sunday', short: 'Sun', forms: ['sunday', 'sun'], misspelt: ['sundy'] },
];

/** January first. */
export const MONTHS: readonly CalendarWord[] = [
	{ name: 'January', short: 'Jan', forms: ['january', 'jan'], person: 'jan' },
	{ name: 'February', short: 'Feb', forms: ['february', 'feb'] },
	{ name: 'March', short: 'Mar', forms: ['march', 'mar'], person: 'mar' },
	{ name: 'April', short: 'Apr', forms: ['april', 'apr'], person: 'april' },
	{ name: 'May', short: 'May', forms: ['may'], person: 'may' },
	{ name: 'June', short: 'Jun', forms: ['june', 'jun'], person: 'june' },
	{ name: 'July', short: 'Jul', forms: ['july', 'jul'] },
	{ name: 'August', short: 'Aug', forms: ['august', 'aug'], person: 'august' },
	{ name: 'September', short: 'Sep', forms: ['september', 'sept', 'sep'] },
	{ name: 'October', short: 'Oct', forms: ['october', 'oct'] },
	{ name: 'November', short: 'Nov', forms: ['november', 'nov'] },
	{ name: 'December', short: 'Dec', forms: ['december', 'dec'] },
];

/** `tomorrow`, with the spellings that people type in a hurry. */
export const TOMORROW_WORDS: readonly string[] = [
	'tomorrow',
	'tomorow',
	'tommorow',
	'tommorrow',
	'tmrw',
	'tmrrw',
	'tmr',
	'tmw',
	'tomoz',
	'tomoro',
	'tmoro',
	'tmo',
	'tmro',
	'tomrw',
	'tomorro',
	'tomorrrow',
	'tomorrw',
	'tommrow',
	'tomarrow',
];

/** A short form of `tomorrow` that is also a name, so it is one only in lower case after a name: `Ana tom 9am`. */
export const TOMORROW_OR_NAME = 'tom';

/** `tomorrow`, `today` and `tonight` with a digit, as in text messages, without the digit. */
export const NAMED_DAYS_AFTER_2: readonly string[] = ['moro', 'mrw', 'morrow', 'mro', 'moz', 'day', 'nite', 'night'];

/** `tonight`, with its short spelling. */
export const TONIGHT_WORDS: readonly string[] = ['tonight', 'tonite'];

/** Days that have a name of their own, counted from the day of writing. */
export const NAMED_DAY_WORDS: readonly string[] = ['today', ...TOMORROW_WORDS, 'yesterday', ...TONIGHT_WORDS];

const formsOf = (words: readonly CalendarWord[]): readonly string[] =>
	words.flatMap(({ forms, misspelt = [] }) => [...forms, ...misspelt]);

/** `monday mon tuesday tues …`: every form, in lower case. */
export const WEEKDAY_WORDS: readonly string[] = formsOf(WEEKDAYS);
/** `january jan february …`: every form, in lower case. */
export const MONTH_WORDS: readonly string[] = formsOf(MONTHS);

/** The same words, to look one up: `dec`. */
const IS_MONTH: ReadonlySet<string> = new Set(MONTH_WORDS);

/** Whether a text is only months: true for `May` and `May and June`, false for `May 5`. */
export const isMonths = (text: string) =>
	text
		.toLowerCase()
		.split(/\s+(?:and|or|to|&)\s+|\s*[-–,/]\s*/)
		.every((word) => IS_MONTH.has(word));

/** `(?:monday|mon|…)`: a pattern that matches one of some words, a longer one before its beginning. */
export function anyOf(words: readonly string[]): string {
	return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

/** Months that are also names of people, in lower case: `april`, `jan`. */
export const MONTH_PERSONS: readonly string[] = MONTHS.flatMap(({ person }) => person ?? []);

/** Matches a weekday in any form; use with the flag `i` and a boundary. */
export const WEEKDAY = anyOf(WEEKDAY_WORDS);
/** Matches a month in any form; use with the flag `i` and a boundary. */
export const MONTH = anyOf(MONTH_WORDS);
/** Matches `Mon`, which also begins `Monday`; use with the flag `i` where the rest of the word does not matter. */
export const WEEKDAY_SHORT = anyOf(WEEKDAYS.map(({ short }) => short));
/** Matches `Jan`, which also begins `January`. */
export const MONTH_SHORT = anyOf(MONTHS.map(({ short }) => short));
const shortened = (words: readonly CalendarWord[]): readonly string[] =>
	words.flatMap(({ name, forms }) => forms.filter((form) => form !== name.toLowerCase()));

/** Weekdays that end in a stop: `tues`, not `tuesday`. */
export const WEEKDAY_ABBREVIATIONS: readonly string[] = shortened(WEEKDAYS);
/** Months that end in a stop: `sept`, not `september`. */
export const MONTH_ABBREVIATIONS: readonly string[] = shortened(MONTHS);
/** Matches the whole name of a weekday: `Monday`, not `Mon`. */
export const WEEKDAY_NAME = anyOf(WEEKDAYS.map(({ name }) => name));
/** Matches the whole name of a month: `September`, not `Sep`. */
export const MONTH_NAME = anyOf(MONTHS.map(({ name }) => name));

const places = (words: readonly CalendarWord[]): ReadonlyMap<string, number> =>
	new Map(
		words.flatMap(({ short, misspelt = [] }, place) =>
			[short.toLowerCase(), ...misspelt].map((form) => [form, place + 1]),
		),
	);
/** The numbers of weekdays by their short forms: 1 for `mon`. */
const WEEKDAY_NUMBERS = places(WEEKDAYS);
/** The numbers of months by their short forms: 1 for `jan`. */
const MONTH_NUMBERS = places(MONTHS);
const placeIn = (numbers: ReadonlyMap<string, number>, word: string) =>
	numbers.get(word.slice(0, 3).toLowerCase()) ?? numbers.get(word.toLowerCase()) ?? 0;

/** `Weds`, `Tues.`, `friday` (always a weekday): Monday is 1, Sunday 7. */
export function weekdayNumber(word: string): Weekday {
	return placeIn(WEEKDAY_NUMBERS, word) as Weekday;
}

/** `Sept`, `December` (always a month): January is 1, December 12. */
export function monthNumber(word: string): number {
	return placeIn(MONTH_NUMBERS, word);
}
