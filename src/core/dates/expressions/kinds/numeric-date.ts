import type { Day, Problem } from '../../../follow-up';
import { dayFrom, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression, type Reading } from '../expression';
import { countsNothing } from '../not-a-date';
import { single } from '../periods';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../../../english/calendar-words';
import { DASH, S0 } from '../vocabulary';

/** Returns a day of a year. Without a year, returns the first such day on or after the context's day. */
export function calendarDay(year: number | null, month: number, number: number, context: WhenContext): Day | null {
	if (year !== null) return dayFrom(year, month, number);
	const here = Number(context.day.slice(0, 4));
	// The next 29th of February can be eight years away.
	for (let ahead = 0; ahead <= 8; ahead++) {
		const day = dayFrom(here + ahead, month, number);
		if (day && day >= context.day) return day;
	}
	return null;
}

function ambiguous(written: string, day: Day): Problem {
	return { code: 'date.ambiguous', words: written, day };
}

/** Returns the reading of words that have the form of a date but name no day: `Nov 31`, `2026-02-30`. */
export function notInCalendar(words: string, { day }: WhenContext): Reading {
	return { date: single('date', day, ['month', 'day']), unread: words.trim(), impossible: true };
}

/** The first year of two digits that belongs to the last century, as computers have long read them: 1970 for `70`. */
const FIRST_OF_LAST_CENTURY = 70;

/** Returns 2026 for `26`, 1986 for `86`. */
export function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length !== 2) return year;
	return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** `2026-11-23`, `2026/11/23`, `2026.11.23`: the most common form, and much cheaper here than in chrono. */
export const yearFirstDate = expression(
	() => '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})',
	([written = '', year = '', , month = '', number = ''], { before, after, when }) => {
		if (/[\w/.:#-]/.test(before.slice(-1)) || /^(?:[/-]\w|\.\d|:\d)/.test(after)) return null;
		const day = calendarDay(Number(year), Number(month), Number(number), when);
		if (day !== null) return { date: single('date', day, ['year', 'month', 'day']) };
		return Number(month) <= 12 && Number(number) <= 31 && Number(number) > 28 ? notInCalendar(written, when) : null;
	},
);

/** Words that make a date of two numbers with a dot: `on 3.12`. */
const LEAD = /\b(?:on|by|until|till|before|after|from)\s+$/i;
/** Words before `25.11.` that make it a day rather than a version: `25.11. call Dana`, `Wed, 25.11.`, `due 25.11.` */
const DAY_EXPECTED = new RegExp(`(?:^|\\b(?:due|deadline:?|am|bis)\\s|\\b${WEEKDAY}[.,]?\\s)\\s*$`, 'i');
/** A time after `24.11.`, which makes it a day: ` at 10:00`, `, 9am`. */
const TIME_BEHIND = /^,?\s+(?:(?:at|@)\s*\d{1,2}(?![\d.,/])|\d{1,2}(?::[0-5]\d|\s?[ap]\.?m(?![a-z])))/i;
/** A weekday before a date: `Mon, ` in `Mon, 11/23`. */
const WEEKDAY_BEFORE = new RegExp(`\\b(${WEEKDAY})[.,]?\\s+$`, 'i');

/** Whether the weekday before `7.12.` is that of the day, so that the numbers are no time: `Mon 7.12.` */
function isOnWeekday(before: string, one: number, two: number, when: WhenContext): boolean {
	const weekday = WEEKDAY_BEFORE.exec(before)?.[1];
	const day = weekday === undefined ? null : calendarDay(null, two, one, when);
	return day !== null && weekdayOf(day) === weekdayNumber(weekday ?? '');
}

/** What people do together on a day, or do again: `12/18 lunch at Joe's`, `12/18 touch base`. Not what numbers count: `3/4 calls`. */
const MEETING_AFTER =
	/^\s+(?:lunch|breakfast|brunch|dinner|coffee|drinks?|tea|beers?|pints?|meeting|meetup|chat|catch-?up|zoom|teams|demo|visit|tour|interview|appointment|appt|show|event|conference|fair|party|deadline|session|workshop|webinar|panel|walk-?through|walkthru|site\s+visit|happy\s+hour|touch\s+base|circle\s+back|loop\s+back|f\/up?|fu|cb|retry)(?![a-z])/i;

/** `12/1`, `1/12/2026`, `23.11.2026`, `19-11-2026`, in the order of day and month in the settings. */
export const numericDate = expression(
	() =>
		'(\\d{1,2})(?:\\/(\\d{1,2})(?:\\/(\\d{4}|\\d{2}))?|\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?|-(\\d{1,2})-(\\d{4})|-(\\d{1,2})(?=\\s{1,3}(?:at\\s+|@\\s*)?\\d{1,2}(?::\\d\\d|\\s?[ap]m)))',
	(groups, { before, after, when }) => {
		const [written = '', one = ''] = groups;
		const two = groups[2] ?? groups[4] ?? groups[6] ?? groups[8] ?? '';
		const year = groups[3] ?? groups[5] ?? groups[7];
		if (/[\w/.:$€£#-]/.test(before.slice(-1)) || /^(?:\/|:\d|[.-]\d|\.\w)/.test(after)) return null;
		const dotted = groups[4] !== undefined;
		if (dotted && !year && !LEAD.test(before)) {
			const isDay =
				Number(one) > 12
					? DAY_EXPECTED.test(before) || TIME_BEHIND.test(after)
					: isOnWeekday(before, Number(one), Number(two), when);
			if (!isDay) return null;
		}
		if (dotted && year?.length === 2 && !(Number(one) > 12 || /\b(?:on|by|until|till)\s+$/i.test(before))) return null;
		if (!year && !groups[8] && !/^:\s/.test(after) && !countsNothing(after) && !MEETING_AFTER.test(after)) return null;
		const [a, b] = [Number(one), Number(two)];
		const monthFirst = a > 12 ? false : b > 12 ? true : when.settings.dateOrder === 'month-first' && !(dotted && !year);
		const day = calendarDay(year ? fullYear(year) : null, monthFirst ? a : b, monthFirst ? b : a, when);
		if (!day) {
			const impossible = Math.min(a, b) <= 12 && Math.min(a, b) > 0 && Math.max(a, b) > 28 && Math.max(a, b) <= 31;
			return impossible ? notInCalendar(written, when) : null;
		}
		const date = single('date', day, year ? ['year', 'month', 'day'] : ['month', 'day']);
		return { date: a <= 12 && b <= 12 && a !== b ? { ...date, problems: [ambiguous(written, day)] } : date };
	},
);

/** `2026-Dec-16`, `2026 Dec 16`. */
export const namedYearFirstDate = expression(
	() => `(\\d{4})[-/. ](${MONTH})[-/. ](\\d{1,2})`,
	([written = '', year = '', name = '', number = ''], { before, when }) => {
		if (/[\w/.:#-]/.test(before.slice(-1))) return null;
		const day = calendarDay(Number(year), monthNumber(name), Number(number), when);
		return day === null ? notInCalendar(written, when) : { date: single('date', day, ['year', 'month', 'day']) };
	},
);

/** What joins the two ends of a range: `–`, `to`, `until`. */
const TO = `${S0}(?:${DASH}|to|through|thru|until|till)${S0}`;

/** `2026-11-23 – 2026-11-27`, `2026-11-23–27`. */
export const yearFirstRange = expression(
	() => `(\\d{4})-(\\d\\d)-(\\d\\d)${TO}(?:(?:(\\d{4})-)?(\\d\\d)-)?(\\d\\d)`,
	([, year = '', month = '', number = '', endYear, endMonth, endNumber = ''], { before, after }) => {
		if (/[\w/.:#-]/.test(before.slice(-1)) || /^(?:[/-]\w|[.:]\d)/.test(after)) return null;
		const day = dayFrom(Number(year), Number(month), Number(number));
		const lastDay = dayFrom(Number(endYear ?? year), Number(endMonth ?? month), Number(endNumber));
		return day && lastDay && day < lastDay
			? { date: { shape: 'date', day, lastDay, certain: ['year', 'month', 'day'] } }
			: null;
	},
);

/** `12/7–12/11`, `12/7-11`, `7/12 to 11/12`, in the order of day and month in the settings. */
export const numericRange = expression(
	() => `(\\d{1,2})\\/(\\d{1,2})(?:\\/(\\d{4}|\\d{2}))?${TO}(?:(\\d{1,2})\\/)?(\\d{1,2})(?:\\/(\\d{4}|\\d{2}))?`,
	([written = '', one = '', two = '', year, three, four = '', endYear], { before, after, when }) => {
		if (
			/[\w/.:$€£#-]/.test(before.slice(-1)) ||
			/^(?:[/:]|[.-]\d|\.\w|\s?[ap]\.?m)/i.test(after) ||
			!countsNothing(after)
		)
			return null;
		const pairs =
			three === undefined
				? [[one, two]]
				: [
						[one, two],
						[three, four],
					];
		const numbers = pairs.map(([a, b]) => [Number(a), Number(b)] as const);
		const isDayFirst = numbers.some(([a]) => a > 12);
		const isMonthFirst = numbers.some(([, b]) => b > 12);
		const monthFirst = isDayFirst ? false : isMonthFirst || when.settings.dateOrder === 'month-first';
		if (three === undefined && !monthFirst) return null;
		const [month, number] = monthFirst ? [one, two] : [two, one];
		const [endMonth, endNumber] = three === undefined ? [month, four] : monthFirst ? [three, four] : [four, three];
		const stated = endYear ?? year;
		const last = calendarDay(stated ? fullYear(stated) : null, Number(endMonth), Number(endNumber), when);
		if (last === null) return null;
		const first = dayFrom(Number(last.slice(0, 4)), Number(month), Number(number));
		const day =
			first !== null && first > last ? dayFrom(Number(last.slice(0, 4)) - 1, Number(month), Number(number)) : first;
		if (day === null || day >= last) return null;
		const from = day < when.day && last >= when.day && !stated ? when.day : day;
		const certain = stated ? (['year', 'month', 'day'] as const) : (['month', 'day'] as const);
		const problems = isDayFirst || isMonthFirst ? [] : [ambiguous(written, from)];
		return { date: { shape: 'date', day: from, lastDay: last, certain, problems } };
	},
);
