import { addDays, minuteOf } from '../../dates/moments';
import type { Day, Minute } from '../../follow-up';
import { weekOf, type Week } from './weeks';

/** The clock time on Friday from which the list offers the review. */
const OFFERED_FROM = '15:00';
const FRIDAY_OFFSET = 4;

const offeredFrom = ({ from }: Week): Minute => minuteOf(addDays(from, FRIDAY_OFFSET), OFFERED_FROM);

/**
 * The Monday of the week whose review the list offers at a moment: from Friday 15:00 until the end of Sunday, unless the
 * user has opened or dismissed it since then. `seen` is the Monday of the week for which they did that last.
 */
export function offeredReview(now: Minute, seen: Day | null): Day | null {
	const week = weekOf(now);
	return now >= offeredFrom(week) && seen !== week.from ? week.from : null;
}

/** The next minute at which the offer of a review appears or goes: Friday 15:00, or the Monday after it. */
export function nextOfferChange(now: Minute): Minute {
	const week = weekOf(now);
	const from = offeredFrom(week);
	return now < from ? from : minuteOf(addDays(week.to, 1), '00:00');
}
