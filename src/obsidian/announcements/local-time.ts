import { localMinuteAt, type OffsetAt } from '../../core/dates/reader-clock';
import type { Day, Minute } from '../../core/follow-up';

/** Minutes by which this device's clock is ahead of UTC at an instant. */
export const machineOffset: OffsetAt = (instant) => -new Date(instant).getTimezoneOffset();

/** The local calendar day of an instant: `2026-11-23`. */
export function localDay(instant: Date): Day {
	return localMinute(instant).slice(0, 10);
}

/** The local minute of an instant: `2026-11-23T08:30`. */
export function localMinute(instant: Date): Minute {
	return localMinuteAt(instant.getTime(), machineOffset);
}

/** Returns this device's IANA zone, `Europe/Berlin`. Asks `Intl`, which is slow, at most once per minute. */
export function localZone(now: () => Minute): () => string {
	let askedAt = '';
	let zone = '';
	return () => {
		const minute = now();
		if (minute !== askedAt) [askedAt, zone] = [minute, Intl.DateTimeFormat().resolvedOptions().timeZone];
		return zone;
	};
}
