import { addDays, minuteOf } from '../../dates/moments';
import type { Day, Minute } from '../../follow-up';
import type { Settings } from '../../settings';
import { dayInWeek, weekOf, type Week } from './weeks';

/** The clock time on Friday from which the list offers the review. */
const OFFERED_FROM = '15:00';
/** As `weekdayOf` counts: Monday is 1. */
const FRIDAY = 5;

type WeekSettings = Pick<Settings, 'weekStart'>;

const offeredFrom = (week: Week): Minute => minuteOf(dayInWeek(week, FRIDAY), OFFERED_FROM);

/**
 * The first day of the week whose review the list offers at a moment: from Friday 15:00 until the week ends, unless the user
 * has opened or dismissed it since then. `seen` is the first day of the week for which they did that last.
 */
export function offeredReview(now: Minute, seen: Day | null, { weekStart }: WeekSettings): Day | null {
	const week = weekOf(now, weekStart);
	return now >= offeredFrom(week) && seen !== week.from ? week.from : null;
}

/** The next minute at which the offer of a review appears or goes: Friday 15:00, or the start of the next week. */
export function nextOfferChange(now: Minute, { weekStart }: WeekSettings): Minute {
	const week = weekOf(now, weekStart);
	const from = offeredFrom(week);
	return now < from ? from : minuteOf(addDays(week.to, 1), '00:00');
}
