import type { Day, Rhythm } from '../../time';
import { addDays, addMonths } from '../moments';

/**
 * Returns the day one or more lengths of a rhythm after a day: a month after `2026-01-31` is `2026-02-28`, and six weeks
 * after `2026-11-19` is `2026-12-31`.
 */
export function addRhythm(day: Day, { unit, count }: Rhythm, times = 1): Day {
	return unit === 'day' ? addDays(day, count * times) : addMonths(day, count * times);
}
