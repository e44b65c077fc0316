import { addMonths, dayFrom, daysBetween } from '../../dates/moments';
import type { Day, When } from '../../follow-up';

/** A day without a year that is further ahead is one of the past, in days: `Nov 17` in a note of November 19. */
const MOST_DAYS_AHEAD = 183;
/** The same for a day without a month, in days: `the 17th` in a note of November 19. */
const MOST_DAYS_AHEAD_IN_MONTH = 21;
/** Returns the same day a year before, or the day itself where that year has none, as of February 29. */
function yearBefore(day: Day): Day {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return dayFrom(year - 1, month, date) ?? day;
}

/**
 * Returns a date of a log whose day lacks its year or month, as a day that can have been logged: what was done is never
 * most of a year ahead. After an entry of 2026-11-19, `Nov 17` is 2026-11-17, and `Jan 5` is 2027-01-05.
 */
export function loggedDay<Date extends Pick<When, 'day' | 'lastDay' | 'certain'>>(when: Date, from: Day): Date {
	const { certain, day } = when;
	if (certain.includes('year') || !certain.includes('day')) return when;
	const ahead = daysBetween(from, day);
	const isFar = ahead > (certain.includes('month') ? MOST_DAYS_AHEAD : MOST_DAYS_AHEAD_IN_MONTH);
	if (!isFar) return when;
	const past = certain.includes('month') ? yearBefore(day) : addMonths(day, -1);
	return { ...when, day: past, lastDay: past };
}
