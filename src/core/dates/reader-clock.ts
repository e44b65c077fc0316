import type { Minute } from '../follow-up';
import { dayNumber, numberedDay, two } from './day-number';

/**
 * The clock on the reader's wall, told from instants (milliseconds since the epoch) and the offset of the place where
 * the reader is. What the offset is at an instant only the machine knows, so it is always passed in.
 */

/** Minutes by which the wall is ahead of UTC at an instant: -300 in New York in winter, 330 in Kolkata. */
export type OffsetAt = (instant: number) => number;

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Switches lie months apart, and none moves a clock by more than a day, so two days to either side show all there is. */
const AROUND = 2 * DAY_MINUTES * MINUTE;

const minutesOf = (minute: Minute): number =>
	dayNumber(minute.slice(0, 10)) * DAY_MINUTES + Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14, 16));

/** The minute on the wall at an instant: `2026-11-23T08:30`. */
export function wallMinute(instant: number, offsetAt: OffsetAt): Minute {
	const minutes = Math.floor(instant / MINUTE) + offsetAt(instant);
	const day = Math.floor(minutes / DAY_MINUTES);
	const rest = minutes - day * DAY_MINUTES;
	return `${numberedDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The first instant after `from`, up to `to`, at which the offset is no longer the one of `from`. */
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
 * The instants at which a minute begins on the wall: one, two in the hour that comes twice, and for a minute that the
 * switch to summer time leaves out the instant at which the clock jumps past it.
 */
export function instantsOf(minute: Minute, offsetAt: OffsetAt): readonly number[] {
	const universal = minutesOf(minute) * MINUTE;
	const [from, to] = [universal - AROUND, universal + AROUND];
	const offsets = new Set([offsetAt(from), offsetAt(universal), offsetAt(to)]);
	const found = [...offsets]
		.map((offset) => universal - offset * MINUTE)
		.filter((instant) => wallMinute(instant, offsetAt) === minute)
		.sort((a, b) => a - b);
	return found.length > 0 ? found : [switchBetween(from, to, offsetAt)];
}

/** When the wall next comes to a minute, seen from an instant: that instant itself if it shows the minute or a later one. */
export function nextInstant(minute: Minute, from: number, offsetAt: OffsetAt): number {
	if (wallMinute(from, offsetAt) >= minute) return from;
	return instantsOf(minute, offsetAt).find((instant) => instant > from) ?? from;
}

/** The minutes that passed since the wall last came to `minute`; 0 if it did not yet. */
export function minutesSince(minute: Minute, now: number, offsetAt: OffsetAt): number {
	const reached = instantsOf(minute, offsetAt).filter((instant) => instant <= now);
	const last = reached.at(-1);
	return last === undefined ? 0 : Math.floor((now - last) / MINUTE);
}
