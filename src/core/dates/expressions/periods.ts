import type { Day } from '../../follow-up';
import type { DateSettings, Weekday } from '../../settings';
import { businessDayOnOrBefore } from '../business-days';
import { addDays, addMonths, lastDayOfMonth, startOfWeek, weekdayOf } from '../moments';
import type { Amount, DateSide } from './meaning';

export interface Period {
	readonly day: Day;
	readonly lastDay: Day;
}

/** Returns the last working day of a span, or its last day if it has no working day ("the weekend"). */
export function lastWorkingDay(day: Day, lastDay: Day, settings: DateSettings): Day {
	const last = businessDayOnOrBefore(lastDay, settings);
	return last < day ? lastDay : last;
}

/** Returns the n-th working day of the week that begins on `first`. 1 is the first, -1 the last. Ignores holidays. */
export function workday(first: Day, place: number, settings: DateSettings): Day {
	const step = place > 0 ? 1 : -1;
	const weekday = weekdayOf(first);
	let left = Math.abs(place);
	let found: number | null = null;
	for (let count = place > 0 ? 0 : 6; count >= 0 && count <= 6 && left > 0; count += step) {
		if (!settings.workingDays.includes((((weekday - 1 + count) % 7) + 1) as Weekday)) continue;
		found = count;
		left--;
	}
	return found === null ? first : addDays(first, found);
}

/** Returns the working days of the week that begins on `first`: Monday to Friday, without holidays at the end. */
export function workingWeek(first: Day, settings: DateSettings): Period {
	const day = workday(first, 1, settings);
	return { day, lastDay: lastWorkingDay(day, workday(first, -1, settings), settings) };
}

/** Returns the first day of the week of `day`. */
export function firstDayOfWeek(day: Day, settings: DateSettings): Day {
	return startOfWeek(day, settings.weekStart);
}

export function monthOf(day: Day): Day {
	return `${day.slice(0, 8)}01`;
}

/** Returns the n-th (-1: last) such weekday of the month that begins on `first`, or null if the month has fewer. */
export function nthWeekday(first: Day, weekday: number, number: number): Day | null {
	if (number < 0) {
		const last = lastDayOfMonth(first);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1));
	return day <= lastDayOfMonth(first) ? day : null;
}

/** Returns the first day after `day` that falls on `weekday`. With `same`, `day` itself counts. */
export function nextOf(day: Day, weekday: number, same = false): Day {
	const ahead = (weekday - weekdayOf(day) + 7) % 7;
	return addDays(day, ahead === 0 && !same ? 7 : ahead);
}

/** Returns the day `count` days, weeks, months or years after `day`. Use `addBusinessDays` for business days. */
export function shift(day: Day, count: number, unit: Amount['unit']): Day {
	if (unit === 'day') return addDays(day, count);
	if (unit === 'week') return addDays(day, 7 * count);
	if (unit === 'month') return addMonths(day, count);
	if (unit === 'year') return addMonths(day, 12 * count);
	return day;
}

/** Whether an amount is at most 20 years: false for "in 999 years". */
export function withinReason(amount: Amount): boolean {
	const years = { minute: 0, hour: 0, day: 1 / 365, 'business-day': 1 / 250, week: 1 / 52, month: 1 / 12, year: 1 };
	return amount.most * years[amount.unit] <= 20;
}

/** Returns a date of one day. */
export function single(shape: DateSide['shape'], day: Day, certain: DateSide['certain']): DateSide {
	return { shape, day, lastDay: day, certain };
}
