import { MONTH, monthNumber } from '../../../english/calendar-words';
import type { WhenContext } from '../../date-context';
import { dayFrom } from '../../moments';
import { mayJoin } from '../characters';
import { expression, type Reading } from '../expression';
import { countsNothing } from '../not-a-date';
import { DASH, MOVED_FROM, S, S0 } from '../vocabulary';
import { monthDayOnOrAfter } from './month-day';
import { calendarDay, notInCalendar } from './numeric-date';

/** A day in a list: `the 3rd`, `4`. */
const DAY = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
/** The word or mark between the last two days of a list or range. */
const JOINER = `${S0},?${S0}(?:or|and|&|to|through|thru|until|till|${DASH}|/)${S0}`;
/** Two to six days of one month: `3, 4 or 5`. */
const DAYS = `(${DAY}(?:${S0},${S0}${DAY}){0,4}${JOINER}${DAY})`;
/** A month before the days, which another kind of date reads: `Dec 3rd or 4th`. */
const MONTH_BESIDE = new RegExp(`\\b${MONTH}\\.?\\s+$`, 'i');
/** Words after the days that put them into a month, which other kinds of dates read: `the 3rd or 4th of next month`. */
const OTHER_MONTH = new RegExp(`^\\.?\\s+(?:of|in|next|this|following|last|${MONTH})(?![a-z])|^[-/]\\d`, 'i');
/** What follows a number that is a time or part of another date: `3:30`, `3 pm`, `3/11`. */
const TIME_AFTER = /^(?::\d|\s?[ap]\.?m|\s?o['’]?clock|[/.-]\d)/i;

/** Returns a date from the first to the last of several days of a month. */
function listed(words: string, name: string, year: string | undefined, when: WhenContext): Reading | null {
	const numbers = (words.match(/\d{1,2}/g) ?? []).map(Number);
	const [number = 0, last = 0] = [numbers[0], numbers.at(-1)];
	if (number >= last) return null;
	const month = monthNumber(name);
	const lastDay = calendarDay(year ? Number(year) : null, month, last, when);
	if (lastDay === null) return last <= 31 ? notInCalendar(`${words} ${name}`, when) : null;
	const first = dayFrom(Number(lastDay.slice(0, 4)), month, number);
	if (first === null) return null;
	const day = first < when.day && !year ? when.day : first;
	const certain = year ? (['year', 'month', 'day'] as const) : (['month', 'day'] as const);
	return { date: { shape: 'date', day, lastDay, certain } };
}

/** `3rd or 4th December`, `1, 2 or 3 Dec`, `7–11 December 2026`. */
export const daysOfMonth = expression(
	() => `${DAYS}${S}(?:of${S})?(${MONTH})\\.?(?:,?${S}(\\d{4}))?`,
	([match = '', words = '', name = '', year], { before, when }) => {
		if (/[\d/.:$€£#-]/.test(before.slice(-1)) || MOVED_FROM.test(before)) return null;
		const reading = listed(words, name, year, when);
		return reading && { ...reading, drop: match.endsWith('.') ? 1 : 0 };
	},
);

/** `Dec 1-4`, `December 3rd or 4th`, `Dec 1, 2 and 3`. */
export const monthDays = expression(
	() => `(${MONTH})\\.?${S}${DAYS}(?:,?${S}(\\d{4}))?`,
	([, name = '', words = '', year], { before, after, when }) =>
		TIME_AFTER.test(after) || MOVED_FROM.test(before) || !countsNothing(after) ? null : listed(words, name, year, when),
);

/** `14th-16th`, `the 9th/10th`, `14th to 16th`: days of this month, or of the next if they are over. */
export const ordinalDays = expression(
	() =>
		`(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?${S0}(?:${DASH}|/|to|through|thru|until|till)${S0}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)`,
	([, one = '', two = ''], { before, after, when }) => {
		const [number, last] = [Number(one), Number(two)];
		if (number < 1 || number >= last || last > 31 || /[\d/.:$€£#-]/.test(before.slice(-1)) || MONTH_BESIDE.test(before))
			return null;
		if (MOVED_FROM.test(before) || OTHER_MONTH.test(after) || !countsNothing(after)) return null;
		const lastDay = monthDayOnOrAfter(last, when.day);
		const first = lastDay && dayFrom(Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7)), number);
		if (!first) return null;
		return { date: { shape: 'date', day: first < when.day ? when.day : first, lastDay, certain: ['day'] } };
	},
	'\\b',
	mayJoin,
);

/** `Nov 31`, `31st of November`, `29 Feb 2027`: days that the calendar does not have. */
export const impossibleDay = expression(
	() =>
		`(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?(${MONTH})(?:\\.?,?${S}(\\d{4}))?|(${MONTH})\\.?${S}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?(?:,?${S}(\\d{4}))?`,
	([words = '', one, monthName, year, name, two, endYear], { before, after, when }) => {
		const number = Number(one ?? two);
		if (number <= 28 || number > 39 || /[\d/.:$€£#-]/.test(before.slice(-1)) || TIME_AFTER.test(after)) return null;
		const stated = year ?? endYear;
		const day = dayFrom(stated ? Number(stated) : 2000, monthNumber(monthName ?? name ?? ''), number);
		return day === null && (/^:\s/.test(after) || countsNothing(after)) ? notInCalendar(words, when) : null;
	},
);
