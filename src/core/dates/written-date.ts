import type { Clock, Day } from '../follow-up';
import type { DateSettings } from '../settings';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../english/calendar-words';
import { dayFrom, weekdayOf } from './moments';
import { readWhens } from './date-words';

/** A day written out in full, with a time where one stands beside it. */
export interface WrittenDate {
	readonly day: Day;
	readonly time: Clock | null;
}

const ISO = /(?:^|[^\d])(\d{4})([-._/ ])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T ,_]{1,2}([01]\d|2[0-3])[:.h]?([0-5]\d)(?!\d))?/;
const COMPACT =
	/(?:^|[^\d])((?:19|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[T_-]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?!\d)/;
const DAY_MONTH_YEAR = /(?:^|[^\d.-])(\d{1,2})([-./_ ])(\d{1,2})\2(\d{4})(?!\d)/;

const inCalendar = (year: number) => year >= 1900 && year <= 2199;

function fromParts(year: number, month: number, day: number): Day | null {
	return inCalendar(year) ? dayFrom(year, month, day) : null;
}

/** `2026-11-19`, `2026.11.19`, `20261119`, `19-11-2026`: digits alone, read without any date parser. */
export function numericWrittenDate(text: string, settings: DateSettings): WrittenDate | null {
	const iso = ISO.exec(text);
	const day = iso && fromParts(Number(iso[1]), Number(iso[3]), Number(iso[4]));
	if (iso && day) return { day, time: iso[5] && iso[6] ? `${iso[5]}:${iso[6]}` : null };
	const compact = COMPACT.exec(text);
	const compactDay = compact && fromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
	if (compactDay) return { day: compactDay, time: null };
	const [, one, , two, year] = DAY_MONTH_YEAR.exec(text) ?? [];
	if (!year) return null;
	const [a, b] = [Number(one), Number(two)];
	const monthFirst = a > 12 ? false : b > 12 ? true : settings.dateOrder === 'month-first';
	const numeric = fromParts(Number(year), monthFirst ? a : b, monthFirst ? b : a);
	return numeric === null ? null : { day: numeric, time: null };
}

const NAMED = new RegExp(MONTH, 'i');
const TIME_BESIDE = /\d:\d\d|\d ?[ap]\.?m\b|\bat \d/i;
const LINK_BRACKETS = /\[\[|\]\]/g;

/**
 * The first date of a text that states its month and day: `Thu, Nov 19, 2026`, `19 November`. A missing year is the
 * given one, or a neighbour of it that fits a weekday written beside the day; without a given year there is no date.
 */
export function firstWrittenDate(text: string, settings: DateSettings, year: number | null): WrittenDate | null {
	if (!/\d/.test(text)) return null;
	const plain = text.replace(LINK_BRACKETS, '  ');
	const numeric = numericWrittenDate(plain, settings);
	if (numeric && !NAMED.test(plain) && (numeric.time !== null || !TIME_BESIDE.test(plain))) return numeric;
	const context = { day: `${String(year ?? 2000).padStart(4, '0')}-01-01`, time: null, base: null, settings };
	for (const when of readWhens(plain, context)) {
		if (!when.certain.includes('month') || !when.certain.includes('day')) continue;
		if (when.certain.includes('year'))
			return inCalendar(Number(when.day.slice(0, 4))) ? { day: when.day, time: when.time } : null;
		if (year === null) continue;
		const day = onWeekday(when.phrase, year, Number(when.day.slice(5, 7)), Number(when.day.slice(8, 10)));
		if (day) return { day, time: when.time };
	}
	return numeric;
}

function onWeekday(phrase: string, year: number, month: number, number: number): Day | null {
	const word = new RegExp(`(?:^|[^a-z])(${WEEKDAY})(?![a-z])`, 'i').exec(phrase)?.[1];
	const inYear = (candidate: number) => dayFrom(candidate, month, number);
	if (!word) return inYear(year);
	const weekday = weekdayNumber(word);
	const fitting = [year, year + 1, year - 1].map(inYear).find((day) => day !== null && weekdayOf(day) === weekday);
	return fitting ?? inYear(year);
}

const YEAR = /^(\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-_. ](\d{2})(?!\d)/;
const NUMBER_FIRST = /^(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:$|[^\p{L}\p{N}])/u;
const MONTH_DAY = /^(\d{2})[-_. ](\d{2})(?!\d)/;
const NAMED_MONTH = new RegExp(`^(?:\\d{1,2}[-_. ]{1,3})?(${MONTH})(?![a-z])`, 'i');
const NAMED_DAY = new RegExp(`^${WEEKDAY}[-_., ]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'i');
const MONTH_NAME_DAY = new RegExp(
	`^(?:${WEEKDAY}[-_., ]{1,3})?(${MONTH})[-_., ]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
	'i',
);
const DAY_MONTH_NAME = new RegExp(
	`^(?:${WEEKDAY}[-_., ]{1,3})?(\\d{1,2})(?:st|nd|rd|th)?[-_., ]{1,3}(${MONTH})(?![a-z])`,
	'i',
);
const BETWEEN = /^(?:Q[1-4]|(?:\d{4}-)?W\d{1,2}|week \d{1,2})$/i;

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

/** A month and day in one name: `11-19`, `Nov 19`, `19 November`. */
function monthAndDay(name: string): readonly [number, number] | null {
	const digits = MONTH_DAY.exec(name);
	if (digits) return [Number(digits[1]), Number(digits[2])];
	const named = MONTH_NAME_DAY.exec(name);
	if (named?.[1]) return [monthNumber(named[1]), Number(named[2])];
	const dayFirst = DAY_MONTH_NAME.exec(name);
	return dayFirst?.[2] ? [monthNumber(dayFirst[2]), Number(dayFirst[1])] : null;
}

/**
 * A date that folders and name spell together: `Journal/2026/11/19.md`, `2026/11-November/19 Thu.md`,
 * `2026/Nov 19.md`, `2026-11/19.md`, `2026/11/19/Dana.md`.
 */
export function folderDate(path: string): Day | null {
	const names = path
		.replace(/\.[a-z0-9]{1,8}$/i, '')
		.split('/')
		.slice(-6);
	for (let at = names.length - 2; at >= 0; at--) {
		const [yearMonth, year] = [YEAR_MONTH.exec(names[at] ?? ''), YEAR.exec(names[at] ?? '')?.[1]];
		const rest = names.slice(at + 1).filter((name) => !BETWEEN.test(name.trim()));
		const [first = '', second = ''] = rest.map((name) => name.trim());
		let day: Day | null = null;
		if (yearMonth) day = fromParts(Number(yearMonth[1]), Number(yearMonth[2]), dayOfName(first) ?? 0);
		else if (year) {
			const month = monthOfFolder(first);
			const number = second === '' ? null : (monthAndDay(second)?.[1] ?? dayOfName(second));
			if (month !== null && number !== null) day = fromParts(Number(year), month, number);
			const both = day === null && rest.length === 1 ? monthAndDay(first) : null;
			if (both) day = fromParts(Number(year), both[0], both[1]);
		}
		if (day) return day;
	}
	return null;
}

/** The year that a path states without a whole date: `Journal/2026.md`, `2026/Meetings.md`, `2026-W47.md`. */
export function pathYear(path: string): number | null {
	for (const name of path
		.replace(/\.[a-z0-9]{1,8}$/i, '')
		.split('/')
		.reverse()) {
		const year = Number(/(?:^|[^\d])((?:19|20|21)\d\d)(?!\d)/.exec(name)?.[1] ?? NaN);
		if (inCalendar(year)) return year;
	}
	return null;
}
