import type { Day } from '../follow-up';
import type { DateSettings } from '../settings';
import { MONTH, monthNumber, WEEKDAY } from '../english/calendar-words';
import { dayInCalendar, firstWrittenDate, type WrittenDate } from './written-date';

/** The folder of a year: `2026`. */
const YEAR = /^(\d{4})$/;
/** The folder or beginning of a note of a month: `2026-11`. */
const YEAR_MONTH = /^(\d{4})[-_. ](\d{2})(?!\d)/;
/** The folder of a month or the note of a day: `11`, `11-November`, `23 Monday`. */
const NUMBER_FIRST = /^(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:$|[^\p{L}\p{N}])/u;
/** The note of a day in the folder of its year: `11-23`. */
const MONTH_DAY = /^(\d{2})[-_. ](\d{2})(?!\d)/;
/**
 * The same after the abbreviation of a group that meets, or a word for a meeting, and with nothing after it:
 * `WG-11-23`, `minutes_11-23`. Not `Chapter 03-04` or `v01-02`.
 */
const MEETING_MONTH_DAY =
	/^(?:WG|CG|GC|IG|SG|TC|SC|TSC|SIG|TAG|PMC|(?:meeting|minutes|call|sync|standup|retro|telecon|interview)s?)[-_. ](\d{2})[-_. ](\d{2})$/i;
/** A folder with the name of a month: `November`, `11-November`. */
const NAMED_MONTH = new RegExp(`^(?:\\d{1,2}[-_. ]{1,3})?(${MONTH})(?![a-z])`, 'i');
/** A file name that begins with a weekday and a day: `Thu 19`. */
const NAMED_DAY = new RegExp(`^${WEEKDAY}[-_., ]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'i');
/** The same with words: `Nov 23`, `Monday, November 23rd`. */
const MONTH_NAME_DAY = new RegExp(
	`^(?:${WEEKDAY}[-_., ]{1,3})?(${MONTH})[-_., ]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
	'i',
);
/** The same with the day first: `23 Nov`, `Mon 23rd November`. */
const DAY_MONTH_NAME = new RegExp(
	`^(?:${WEEKDAY}[-_., ]{1,3})?(\\d{1,2})(?:st|nd|rd|th)?[-_., ]{1,3}(${MONTH})(?![a-z])`,
	'i',
);
/** A folder between year and month or day that adds nothing: `2026/Q4/11`, `2026/W48`. */
const BETWEEN = /^(?:Q[1-4]|(?:\d{4}-)?W\d{1,2}|week \d{1,2})$/i;

/**
 * The number of names at the end of a path that are searched for a date: note, day, month and year, with two folders
 * between or above. Bounds the work for each note.
 */
const MAX_NAMES = 6;

const namesOf = (path: string): string[] => path.replace(/\.[a-z0-9]{1,8}$/i, '').split('/');

function monthOfFolder(name: string): number | null {
	const named = NAMED_MONTH.exec(name);
	if (named?.[1]) return monthNumber(named[1]);
	const number = Number(NUMBER_FIRST.exec(name)?.[1] ?? NaN);
	return number >= 1 && number <= 12 ? number : null;
}

function dayOfName(name: string): number | null {
	const number = NAMED_DAY.exec(name)?.[1] ?? NUMBER_FIRST.exec(name)?.[1];
	return number === undefined ? null : Number(number);
}

/** Returns the month and day in one name: `11-19`, `WG-11-19`, `Nov 19`, `19 November`. */
function monthAndDay(name: string): readonly [number, number] | null {
	const digits = MONTH_DAY.exec(name) ?? MEETING_MONTH_DAY.exec(name);
	if (digits) return [Number(digits[1]), Number(digits[2])];
	const named = MONTH_NAME_DAY.exec(name);
	if (named?.[1]) return [monthNumber(named[1]), Number(named[2])];
	const dayFirst = DAY_MONTH_NAME.exec(name);
	return dayFirst?.[2] ? [monthNumber(dayFirst[2]), Number(dayFirst[1])] : null;
}

/**
 * Returns the date that folders and file name spell together: `Journal/2026/11/19.md`, `2026/11-November/19 Thu.md`,
 * `2026/Nov 19.md`, `2026-11/19.md`, `2026/11/19/Dana.md`.
 */
function spelledDate(names: readonly string[], at: number): Day | null {
	const [yearMonth, year] = [YEAR_MONTH.exec(names[at] ?? ''), YEAR.exec(names[at] ?? '')?.[1]];
	const rest = names.slice(at + 1).filter((name) => !BETWEEN.test(name.trim()));
	const [first = '', second = ''] = rest.map((name) => name.trim());
	if (yearMonth) return dayInCalendar(Number(yearMonth[1]), Number(yearMonth[2]), dayOfName(first) ?? 0);
	if (!year) return null;
	const month = monthOfFolder(first);
	const number = second === '' ? null : (monthAndDay(second)?.[1] ?? dayOfName(second));
	const day = month !== null && number !== null ? dayInCalendar(Number(year), month, number) : null;
	const both = day === null && rest.length === 1 ? monthAndDay(first) : null;
	return both ? dayInCalendar(Number(year), both[0], both[1]) : day;
}

/** Returns the date in the file's name: `Meetings/2026-11-19 Dana.md`, `Fri-18-04-2025.md`. */
export function fileNameDate(path: string, settings: DateSettings): WrittenDate | null {
	return firstWrittenDate(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt)$/i, ''), settings, null);
}

/** Returns the date in the nearest folder that has one: `2026-11-19-Thu/Dana.md`, `Journal/2026/11/19.md`. */
export function folderDate(path: string, settings: DateSettings): Pick<WrittenDate, 'day' | 'ambiguous'> | null {
	const names = namesOf(path).slice(-MAX_NAMES);
	for (let at = names.length - 2; at >= 0; at--) {
		const whole = firstWrittenDate(names[at] ?? '', settings, null);
		const spelled = whole ? null : spelledDate(names, at);
		if (whole) return whole;
		if (spelled) return { day: spelled };
	}
	return null;
}

/** Returns the year in a path: `Journal/2026.md`, `2026/Meetings.md`, `2026-W47.md`. */
export function pathYear(path: string): number | null {
	for (const name of namesOf(path).reverse()) {
		const year = Number(/(?:^|[^\d])((?:19|20|21)\d\d)(?!\d)/.exec(name)?.[1] ?? NaN);
		if (year >= 1900 && year <= 2199) return year;
	}
	return null;
}
