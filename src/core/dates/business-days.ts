import type { Day } from '../follow-up';
import type { DateSettings } from '../settings';
import { addDays, weekdayOf } from './moments';

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;

/** A working day that is no listed holiday. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
	return calendar.workingDays.includes(weekdayOf(day)) && !calendar.holidays.includes(day);
}

/** A calendar of nothing but holidays must still come to an end. */
const FURTHEST = 3660;

function step(day: Day, direction: 1 | -1, calendar: Calendar): Day {
	let next = day;
	for (let count = 0; count < FURTHEST; count++) {
		next = addDays(next, direction);
		if (isBusinessDay(next, calendar)) return next;
	}
	return addDays(day, direction);
}

/** The n-th business day after (or, negative, before) a day: 3 after Thu 2026-11-19 is Tue 2026-11-24. 0 gives the day. */
export function addBusinessDays(day: Day, count: number, calendar: Calendar): Day {
	let result = day;
	for (let left = Math.abs(count); left > 0; left--) result = step(result, count < 0 ? -1 : 1, calendar);
	return result;
}

/** The day itself or the first business day after it. */
export function businessDayOnOrAfter(day: Day, calendar: Calendar): Day {
	return isBusinessDay(day, calendar) ? day : step(day, 1, calendar);
}

/** The day itself or the last business day before it. */
export function businessDayOnOrBefore(day: Day, calendar: Calendar): Day {
	return isBusinessDay(day, calendar) ? day : step(day, -1, calendar);
}
