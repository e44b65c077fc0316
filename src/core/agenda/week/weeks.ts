import { addDays, dayOf, daysBetween, startOfWeek } from '../../dates/moments';
import type { Day, DayOrMinute } from '../../follow-up';

/** A week of days on the user's clock. */
export interface Week {
	/** A Monday. */
	readonly from: Day;
	/** The Sunday after it, which belongs to the week. */
	readonly to: Day;
}

/** The first day of a week, 1 for Monday, as in ISO 8601. The review on Friday looks back on the working days before it. */
const MONDAY = 1;
const THURSDAY_OFFSET = 3;

/** The week of a moment: `2026-11-27T15:00` is in the week from 2026-11-23 to 2026-11-29. */
export function weekOf(moment: DayOrMinute): Week {
	const from = startOfWeek(dayOf(moment), MONDAY);
	return { from, to: addDays(from, 6) };
}

/** The week that is `count` weeks later; negative counts go back. */
export function addWeeks({ from }: Week, count: number): Week {
	return weekOf(addDays(from, 7 * count));
}

/** Whether a day or a minute is in a week: Sunday 23:59 is, Monday 00:00 after it is not. */
export function isInWeek(moment: DayOrMinute, { from, to }: Week): boolean {
	const day = dayOf(moment);
	return from <= day && day <= to;
}

/** The number of a week in ISO 8601: the week from 2026-12-28 is 53, since its Thursday is in 2026. */
export function weekNumber({ from }: Week): number {
	const thursday = addDays(from, THURSDAY_OFFSET);
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Whether a moment is in a week in some zone of the world: at most a day before or after it. */
export function isNear(moment: DayOrMinute, { from, to }: Week): boolean {
	const day = dayOf(moment);
	return addDays(from, -1) <= day && day <= addDays(to, 1);
}
