import type { Clock, Day, When } from '../follow-up';
import type { DateSettings } from '../settings';
import { MONTH, WEEKDAY, weekdayNumber } from '../english/calendar-words';
import { addDays, dayFrom, weekdayOf } from './moments';
import type { ProblemData } from '../problem';
import { isOfThing, isWhollyRead, readAllWhens } from './date-words';

/** A day written in full, with the time next to it, if any. Offsets are UTF-16 positions in the text. */
export interface WrittenDate {
	readonly day: Day;
	readonly time: Clock | null;
	readonly from: number;
	readonly to: number;
	/** The words, if the order of day and month in the settings decided their meaning: `10/11/2026`. */
	readonly ambiguous?: string;
}

/** A date with the year first, with any separator and perhaps a time: `2026-11-23`, `2026/11/23 08:30`. */
const ISO = /(^|[^\d])((\d{4})([-._/ ])(\d{1,2})\4(\d{1,2})(?!\d)(?:[T ,_]{1,2}([01]\d|2[0-3])[:.h]?([0-5]\d)(?!\d))?)/;
/** A date without separators: `20261123`, `20261123T0830`. */
const COMPACT =
	/(^|[^\d])(((?:19|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[T_-]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?)(?!\d)/;
/** A date whose year comes last: `23.11.2026`, `11/23/2026`. */
const DAY_MONTH_YEAR = /(^|[^\d.-]|[a-z][.-])((\d{1,2})([-./_ ])(\d{1,2})\4(\d{4}))(?!\d)/i;

/** The hyphens and dashes between the parts of a date that are no `-`: `2026–11–19`. */
const DASHES = /[\u2010-\u2015\u2212]/g;

const inCalendar = (year: number) => year >= 1900 && year <= 2199;

export function dayInCalendar(year: number, month: number, day: number): Day | null {
	return inCalendar(year) ? dayFrom(year, month, day) : null;
}

const spanOf = ({ index }: RegExpExecArray, before = '', date = '') => ({
	from: index + before.length,
	to: index + before.length + date.length,
});

/** Returns the day with its month and day of the month exchanged: `2026-06-09` for `2026-09-06`. */
export const exchanged = (day: Day): Day => `${day.slice(0, 5)}${day.slice(8, 10)}-${day.slice(5, 7)}`;

/** Returns the first date in digits: `2026-11-19`, `2026.11.19`, `20261119`, `19-11-2026`. Uses no date parser. */
export function numericWrittenDate(written: string, settings: DateSettings): WrittenDate | null {
	const text = written.replace(DASHES, '-');
	const iso = ISO.exec(text);
	const day = iso && dayInCalendar(Number(iso[3]), Number(iso[5]), Number(iso[6]));
	if (iso && day) return { day, time: iso[7] && iso[8] ? `${iso[7]}:${iso[8]}` : null, ...spanOf(iso, iso[1], iso[2]) };
	const compact = COMPACT.exec(text);
	const compactDay = compact && dayInCalendar(Number(compact[3]), Number(compact[4]), Number(compact[5]));
	if (compact && compactDay) return { day: compactDay, time: null, ...spanOf(compact, compact[1], compact[2]) };
	const match = DAY_MONTH_YEAR.exec(text);
	if (!match) return null;
	const [, before, date = '', one, , two, year] = match;
	const [a, b] = [Number(one), Number(two)];
	const monthFirst = a > 12 ? false : b > 12 ? true : settings.dateOrder === 'month-first';
	const numeric = dayInCalendar(Number(year), monthFirst ? a : b, monthFirst ? b : a);
	if (numeric === null) return null;
	const isAmbiguous = a <= 12 && b <= 12 && a !== b;
	const found = { day: numeric, time: null, ...spanOf(match, before, date) };
	return isAmbiguous ? { ...found, ambiguous: date } : found;
}

/** A month's name, with which numbers mean something else: `23 Nov 2026`. */
const NAMED = new RegExp(MONTH, 'i');
/** A time beside a numeric date that the quick reader has missed: `11/23/2026 at 8`. */
const TIME_BESIDE = /\d:\d\d|\d ?[ap]\.?m\b|\bat \d/i;
/** Words that can make another day of a date in digits: `not 2026-11-05`, `the week after 2026-11-05`. */
const MOVES_DATE =
	/\b(?:not|never|except|but|instead|than|before|after|following|prior|from|since|until|till|weeks?(?!\s+(?:of|commencing|beginning|starting)\b)|days?|months?)\b/i;
/** The brackets of a link around a date: `[[2026-11-23]]`. */
const LINK_BRACKETS = /\[\[|\]\]/g;

/** Returns the days that a month and day without a year can be, the best first. */
export type YearOf = (month: number, day: number) => readonly Day[];

/** Prefers a given year, then the years next to it: 2026 for a folder `Journal/2026`. */
export const inYear =
	(year: number): YearOf =>
	(month, day) =>
		[year, year + 1, year - 1].map((each) => dayInCalendar(each, month, day)).filter((each) => each !== null);

/**
 * The number of days by which a date without a year can precede the note’s date. With fewer, a day of last month could
 * be read as one of next year; with more, a day of next summer as one of this year.
 */
const DAYS_BEFORE = 60;

/** Prefers the first day after `base` or up to 60 days before it: near 2026-11-16, `Jan 5` is 2027-01-05. */
export function near(base: Day): YearOf {
	const earliest = addDays(base, -DAYS_BEFORE);
	const year = Number(base.slice(0, 4));
	return (month, day) => {
		const days = [year - 1, year, year + 1, year + 2].map((each) => dayInCalendar(each, month, day));
		const inOrder = days.filter((each) => each !== null);
		return [...inOrder.filter((each) => each >= earliest), ...inOrder.filter((each) => each < earliest).reverse()];
	};
}

/**
 * Returns the first date of a text that states a month and day: `Thu, Nov 19, 2026`, `19 November`. `yearOf` supplies a
 * missing year, preferably one that fits the weekday in the text. If it is null, dates without a year are skipped.
 */
export function firstWrittenDate(written: string, settings: DateSettings, yearOf: YearOf | null): WrittenDate | null {
	if (!/\d/.test(written)) return null;
	const plain = written.replace(LINK_BRACKETS, '  ').replace(DASHES, '-');
	const numeric = numericWrittenDate(plain, settings);
	const isPlain = !NAMED.test(plain) && (numeric?.time !== null || !TIME_BESIDE.test(plain));
	if (numeric && isPlain && !MOVES_DATE.test(plain)) return numeric;
	const context = { day: '2000-01-01', time: null, base: null, settings };
	const whens = readAllWhens(plain, context);
	if (numeric && movedFrom(numeric, whens, plain)) return null;
	for (const when of whens.filter((each) => isUsable(each, plain))) {
		if (!when.certain.includes('month') || !when.certain.includes('day')) continue;
		const { from, to, time, phrase } = when;
		const isAmbiguous = when.problems.some(({ code }) => code === 'date.ambiguous');
		const found = { time, from, to, ...(isAmbiguous ? { ambiguous: phrase } : {}) };
		if (when.certain.includes('year')) {
			return inCalendar(Number(when.day.slice(0, 4))) ? { day: when.day, ...found } : null;
		}
		if (yearOf === null) continue;
		const days = yearOf(Number(when.day.slice(5, 7)), Number(when.day.slice(8, 10)));
		const day = onWeekday(phrase, days);
		if (day) return { day, ...found };
	}
	return numeric;
}

/** A noun that a date names, as in `Notes from the Nov 19, 2026 meeting`: the note is of that day. */
const NOUN_AFTER = /^(?:\s+|-)\p{Ll}/u;

/** Whether a date in a heading or name can be that of the note. */
function isUsable(when: When, text: string): boolean {
	return isWhollyRead(when) || (isOfThing(when) && NOUN_AFTER.test(text.slice(when.to)));
}

/** Returns the date in words that makes another day of a date in digits: `the week after 2026-11-05`. */
function movedFrom({ day, from, to }: WrittenDate, whens: readonly When[], text: string): When | undefined {
	return whens.find((when) => when.to > from && when.from < to && (when.day !== day || !isUsable(when, text)));
}

/** A date that was read only in part, and the offset of its words. */
export interface UnreadDate {
	readonly from: number;
	readonly problem: ProblemData['date.partly-read'];
}

/**
 * Returns the first date with a year that a text holds only in part, or that the calendar does not have: `2026-11-31`,
 * `31 November`.
 */
export function unreadWrittenDate(written: string, settings: DateSettings): UnreadDate | null {
	if (!/\d/.test(written)) return null;
	const plain = written.replace(LINK_BRACKETS, '  ').replace(DASHES, '-');
	const whens = readAllWhens(plain, { day: '2000-01-01', time: null, base: null, settings });
	for (const when of whens) {
		if (isUsable(when, plain)) continue;
		const { from, problems, certain } = when;
		for (const problem of problems) {
			if (problem.code !== 'date.partly-read' || (problem.day !== null && !certain.includes('year'))) continue;
			return { from, problem: { words: problem.words, unread: problem.unread, day: problem.day } };
		}
	}
	const numeric = MOVES_DATE.test(plain) ? numericWrittenDate(plain, settings) : null;
	const moved = numeric && movedFrom(numeric, whens, plain);
	if (!moved) return null;
	const unread = moved.phrase.slice(0, Math.max(0, numeric.from - moved.from)).trim();
	return { from: moved.from, problem: { words: moved.phrase, unread, day: moved.day } };
}

function onWeekday(phrase: string, days: readonly Day[]): Day | null {
	const word = new RegExp(`(?:^|[^a-z])(${WEEKDAY})(?![a-z])`, 'i').exec(phrase)?.[1];
	const fitting = word ? days.find((day) => weekdayOf(day) === weekdayNumber(word)) : undefined;
	return fitting ?? days[0] ?? null;
}
