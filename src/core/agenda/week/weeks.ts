import { addDays, dayOf, daysBetween, startOfWeek } from '../../dates/moments';
import type { Day, DayOrMinute } from '../../follow-up';
import type { Weekday } from '../../settings';

/** A week of days on the user's clock, from the day on which the user's weeks start, a setting. */
export interface Week {
	readonly from: Day;
	/** The seventh day, which belongs to the week. */
	readonly to: Day;
}

const weekFrom = (from: Day): Week => ({ from, to: addDays(from, 6) });

/** The week of a moment: `2026-11-27T15:00` is in the week from Monday 2026-11-23 to Sunday 2026-11-29. */
export function weekOf(moment: DayOrMinute, weekStart: Weekday): Week {
	return weekFrom(startOfWeek(dayOf(moment), weekStart));
}

/** The week that is `count` weeks later; negative counts go back. */
export function addWeeks({ from }: Week, count: number): Week {
	return weekFrom(addDays(from, 7 * count));
}

/** The day of a week with this weekday, 1 for Monday. */
export function dayInWeek({ to }: Week, weekday: Weekday): Day {
	const day = addDays(startOfWeek(to, 1), weekday - 1);
	return day > to ? addDays(day, -7) : day;
}

/** Whether a day or a minute is in a week: Sunday 23:59 is, Monday 00:00 after it is not. */
export function isInWeek(moment: DayOrMinute, { from, to }: Week): boolean {
	return from <= moment && (moment <= to || moment.startsWith(to));
}

/** The number of a week in ISO 8601: the week from 2026-12-28 is 53, since its Thursday is in 2026. */
export function weekNumber(week: Week): number {
	const middle = dayInWeek(week, 4);
	return Math.floor(daysBetween(`${middle.slice(0, 4)}-01-01`, middle) / 7) + 1;
}
