import type { Day } from '../follow-up';
import type { DateSettings } from '../settings';
import { addDays, weekdayOf } from './moments';

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;

/** Whether a day is a working day and no holiday. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
	return calendar.workingDays.includes(weekdayOf(day)) && !calendar.holidays.includes(day);
}

/** Ends the search in a calendar without business days, in days: ten years, more than any list of holidays covers. */
const MAX_DAYS = 3660;

function step(day: Day, direction: 1 | -1, calendar: Calendar): Day {
	let next = day;
	for (let count = 0; count < MAX_DAYS; count++) {
		next = addDays(next, direction);
		if (isBusinessDay(next, calendar)) return next;
	}
	return addDays(day, direction);
}

/** Returns the n-th business day after a day: 3 after Thu 2026-11-19 is Tue 2026-11-24. 0 returns the day itself. */
export function addBusinessDays(day: Day, count: number, calendar: Calendar): Day {
	let result = day;
	for (let left = Math.abs(count); left > 0; left--) result = step(result, count < 0 ? -1 : 1, calendar);
	return result;
}

/** Returns the day itself or the first business day after it. */
export function businessDayOnOrAfter(day: Day, calendar: Calendar): Day {
	return isBusinessDay(day, calendar) ? day : step(day, 1, calendar);
}

/** Returns the business day this many business days after a day: 0 after a Saturday is the Monday after it. */
export function businessDaysLater(day: Day, count: number, calendar: Calendar): Day {
	return businessDayOnOrAfter(addBusinessDays(day, count, calendar), calendar);
}

/** Returns the day itself or the last business day before it. */
export function businessDayOnOrBefore(day: Day, calendar: Calendar): Day {
	return isBusinessDay(day, calendar) ? day : step(day, -1, calendar);
}
