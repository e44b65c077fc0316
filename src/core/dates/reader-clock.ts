import type { Minute } from '../follow-up';
import { dayNumber, numberedDay, two } from './day-number';

/**
 * The reader's clock, computed from instants (milliseconds since the epoch) and the offset of the reader's zone. Callers
 * pass in the offset, because only the machine knows it.
 */

/** Returns the minutes by which local time is ahead of UTC at an instant: -300 in New York in winter, 330 in Kolkata. */
export type OffsetAt = (instant: number) => number;

/** The milliseconds of a minute. */
const MINUTE_MS = 60_000;
/** The minutes of a day without a change of the clock. */
const DAY_MINUTES = 1440;
/** Clock changes are months apart and at most a day long, so two days to either side include every offset. */
const AROUND_MS = 2 * DAY_MINUTES * MINUTE_MS;

const minutesOf = (minute: Minute): number =>
	dayNumber(minute.slice(0, 10)) * DAY_MINUTES + Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14, 16));

/** Returns the local minute at an instant: `2026-11-23T08:30`. */
export function localMinuteAt(instant: number, offsetAt: OffsetAt): Minute {
	const minutes = Math.floor(instant / MINUTE_MS) + offsetAt(instant);
	const day = Math.floor(minutes / DAY_MINUTES);
	const rest = minutes - day * DAY_MINUTES;
	return `${numberedDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Returns the first instant after `from`, up to `to`, whose offset differs from that of `from`. */
function switchBetween(from: number, to: number, offsetAt: OffsetAt): number {
	const offset = offsetAt(from);
	let [before, after] = [from, to];
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (offsetAt(middle) === offset) before = middle;
		else after = middle;
	}
	return after;
}

/**
 * Returns the instants at which a local minute begins: two in the repeated hour of a clock change, otherwise one. For a
 * minute that a clock change skips, returns the instant of the change.
 */
export function instantsOf(minute: Minute, offsetAt: OffsetAt): readonly number[] {
	const universal = minutesOf(minute) * MINUTE_MS;
	const [from, to] = [universal - AROUND_MS, universal + AROUND_MS];
	const offsets = new Set([offsetAt(from), offsetAt(universal), offsetAt(to)]);
	const found = [...offsets]
		.map((offset) => universal - offset * MINUTE_MS)
		.filter((instant) => localMinuteAt(instant, offsetAt) === minute)
		.sort((a, b) => a - b);
	return found.length > 0 ? found : [switchBetween(from, to, offsetAt)];
}

/** Returns the next instant of a local minute. Returns `from` if the clock already shows that minute or a later one. */
export function nextInstant(minute: Minute, from: number, offsetAt: OffsetAt): number {
	if (localMinuteAt(from, offsetAt) >= minute) return from;
	return instantsOf(minute, offsetAt).find((instant) => instant > from) ?? from;
}

/** Returns the minutes since the clock last showed `minute`, or 0 if it is in the future. */
export function minutesSince(minute: Minute, now: number, offsetAt: OffsetAt): number {
	const reached = instantsOf(minute, offsetAt).filter((instant) => instant <= now);
	const last = reached.at(-1);
	return last === undefined ? 0 : Math.floor((now - last) / MINUTE_MS);
}
