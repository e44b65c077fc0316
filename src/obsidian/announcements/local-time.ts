import { wallMinute, type OffsetAt } from '../../core/dates/reader-clock';
import type { Day, Minute } from '../../core/follow-up';

/** Minutes by which this machine's clock is ahead of UTC at an instant. */
export const machineOffset: OffsetAt = (instant) => -new Date(instant).getTimezoneOffset();

/** The calendar day of an instant where this machine is: `2026-11-23`. */
export function localDay(instant: Date): Day {
	return localMinute(instant).slice(0, 10);
}

/** The minute on the wall where this machine is: `2026-11-23T08:30`. */
export function localMinute(instant: Date): Minute {
	return wallMinute(instant.getTime(), machineOffset);
}
