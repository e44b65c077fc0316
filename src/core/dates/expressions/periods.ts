import type { Day } from '../../follow-up';
import type { DateSettings } from '../../settings';
import { businessDayOnOrBefore } from '../business-days';
import { addDays, addMonths, lastDayOfMonth, startOfWeek, weekdayOf } from '../moments';
import type { Amount, DateSide } from './meaning';

export interface Span {
	readonly day: Day;
	readonly lastDay: Day;
}

/** The last working day of a span, or its last day when it has none ("the weekend"). */
export function lastWorkingDay(day: Day, lastDay: Day, settings: DateSettings): Day {
	const last = businessDayOnOrBefore(lastDay, settings);
	return last < day ? lastDay : last;
}

/** The n-th of the working days (from 1; from the end when negative) that the week of `first` has by the calendar. */
export function workday(first: Day, place: number, settings: DateSettings): Day {
	const days = [0, 1, 2, 3, 4, 5, 6]
		.map((count) => addDays(first, count))
		.filter((day) => settings.workingDays.includes(weekdayOf(day)));
	const index = place > 0 ? Math.min(place, days.length) - 1 : Math.max(days.length + place, 0);
	return days[index] ?? first;
}

/** The working week that begins in the week of `first`: Monday to Friday, holidays at its end left out. */
export function workingWeek(first: Day, settings: DateSettings): Span {
	const day = workday(first, 1, settings);
	return { day, lastDay: lastWorkingDay(day, workday(first, -1, settings), settings) };
}

/** First day of the week that holds a day. */
export function weekOf(day: Day, settings: DateSettings): Day {
	return startOfWeek(day, settings.weekStart);
}

export function monthOf(day: Day): Day {
	return `${day.slice(0, 8)}01`;
}

/** The named month as a span: its first day to its last working day. */
export function wholeMonth(first: Day, settings: DateSettings): Span {
	return { day: first, lastDay: lastWorkingDay(first, lastDayOfMonth(first), settings) };
}

/** The n-th (or, -1, last) of a weekday in the month that begins on `first`; null when it has fewer. */
export function nthWeekday(first: Day, weekday: number, number: number): Day | null {
	if (number < 0) {
		const last = lastDayOfMonth(first);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1));
	return day <= lastDayOfMonth(first) ? day : null;
}

/** First day after `day` (on or after, when `same`) that falls on a weekday. */
export function nextOf(day: Day, weekday: number, same = false): Day {
	const ahead = (weekday - weekdayOf(day) + 7) % 7;
	return addDays(day, ahead === 0 && !same ? 7 : ahead);
}

/** A number of whole days, weeks, months or years later. Business days are counted elsewhere. */
export function shift(day: Day, count: number, unit: Amount['unit']): Day {
	if (unit === 'day') return addDays(day, count);
	if (unit === 'week') return addDays(day, 7 * count);
	if (unit === 'month') return addMonths(day, count);
	if (unit === 'year') return addMonths(day, 12 * count);
	return day;
}

/** Days far outside any calendar are not meant: the shift of "in 999 years" is refused. */
export function withinReason(amount: Amount): boolean {
	const years = { minute: 0, hour: 0, day: 1 / 365, 'business-day': 1 / 250, week: 1 / 52, month: 1 / 12, year: 1 };
	return amount.most * years[amount.unit] <= 20;
}

/** A date side of one day. */
export function single(shape: DateSide['shape'], day: Day, certain: DateSide['certain']): DateSide {
	return { shape, day, lastDay: day, certain };
}
