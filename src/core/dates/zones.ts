import { Temporal } from 'temporal-polyfill';
import type { Day, Minute } from '../follow-up';
import { addMinutes, dayOf } from './days';

/**
 * Wall-clock minutes between zones. A minute of the reader's own zone is never converted: it stays what the note says,
 * also in the hour that a switch to summer time leaves out (`02:30` is then simply due when the clock jumps past it).
 *
 * Between two zones, at a switch: a minute that does not exist is moved on by the length of the gap (02:30 becomes
 * 03:30), and of a minute that comes twice the first is meant. That is what a person who keeps an appointment does.
 */

/** Names come from notes, so what is remembered about them is kept bounded. */
const REMEMBERED = 4000;

function remember<V>(memory: Map<string, V>, key: string, value: V): V {
	if (memory.size >= REMEMBERED) memory.clear();
	memory.set(key, value);
	return value;
}

const known = new Map<string, boolean>();

/** Keeps out whole timestamps, of which Temporal would take the zone. */
const NAME_OR_OFFSET = /^(?:[A-Za-z][\w+/-]*|[+-]\d\d(?::?\d\d)?)$/;

/** An IANA name this machine knows, in any case, or an offset: `America/Chicago` and `-06:00`, not `Chicago` or ``. */
export function isZone(name: string): boolean {
	const found = known.get(name);
	if (found !== undefined) return found;
	if (name.length > 64 || !NAME_OR_OFFSET.test(name)) return false;
	try {
		Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name);
		return remember(known, name, true);
	} catch {
		return remember(known, name, false);
	}
}

/** The offset in minutes of each day that has only one; null for a day with a switch, also one that begins late. */
const offsets = new Map<string, number | null>();

function offsetOf(day: Day, zone: string): number | null {
	const key = `${zone} ${day}`;
	const found = offsets.get(key);
	if (found !== undefined) return found;
	const date = Temporal.PlainDate.from(day);
	const start = date.toZonedDateTime(zone);
	const end = date.add({ days: 1 }).toZonedDateTime(zone);
	const minutes = start.offsetNanoseconds / 60e9;
	const whole = start.hour === 0 && start.minute === 0 && start.day === date.day;
	const steady = whole && start.offsetNanoseconds === end.offsetNanoseconds && Number.isInteger(minutes);
	return remember(offsets, key, steady ? minutes : null);
}

/**
 * The same moment on another zone's clock: `2026-11-23T08:30` from `America/Chicago` to `America/New_York` is
 * `2026-11-23T09:30`. A zone this machine does not know counts as the other one, so nothing is moved.
 */
export function convert(minute: Minute, from: string, to: string): Minute {
	if (from === to || !isZone(from) || !isZone(to)) return minute;
	const offset = offsetOf(dayOf(minute), from);
	if (offset !== null) {
		const universal = addMinutes(minute, -offset);
		const there = offsetOf(dayOf(universal), to);
		if (there !== null) {
			const local = addMinutes(universal, there);
			if (offsetOf(dayOf(local), to) === there) return local;
		}
	}
	return Temporal.PlainDateTime.from(minute)
		.toZonedDateTime(from, { disambiguation: 'compatible' })
		.withTimeZone(to)
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' });
}
