import type { Day, Minute } from '../core/follow-up';

const two = (number: number) => String(number).padStart(2, '0');

/** The calendar day of an instant where this machine is: `2026-11-23`. */
export function localDay(instant: Date): Day {
	return `${String(instant.getFullYear()).padStart(4, '0')}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** The minute on the wall where this machine is: `2026-11-23T08:30`. */
export function localMinute(instant: Date): Minute {
	return `${localDay(instant)}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** Milliseconds since the epoch at which a wall-clock minute begins here. One that daylight saving skips begins after the gap. */
export function beginningOf(minute: Minute): number {
	const [year = 0, month = 1, day = 1, hour = 0, clockMinute = 0] = minute.split(/[-T:]/).map(Number);
	return new Date(year, month - 1, day, hour, clockMinute).getTime();
}
