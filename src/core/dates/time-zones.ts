import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { Day, Minute } from '../follow-up';
import { addDays, addMinutes, dayOf, minuteOf } from './moments';

/**
 * Converts local minutes between zones. A minute in the reader's own zone is never converted, even in the hour that a
 * clock change skips: `02:30` is then due at the change.
 *
 * Between two zones, a minute in a skipped hour moves forward by the length of the gap (02:30 becomes 03:30), and a minute
 * in a repeated hour means the first of the two.
 */

/**
 * The most entries of each cache, because zone names come from notes, in any number. A full cache is emptied and filled
 * again, which changes no result. 4,000 short texts take less than a megabyte; a vault with calls in a few zones over
 * years fits, and with a tenth of this its agenda would compute the same moments again.
 */
const MAX_CACHED = 4000;

function store<V>(cache: Map<string, V>, key: string, value: V): V {
	if (cache.size >= MAX_CACHED) cache.clear();
	cache.set(key, value);
	return value;
}

/** Whether names are zones, by name, because asking the platform is slow. */
const known = new Map<string, boolean>();

/** A zone, `Europe/Berlin` or `+05:30`. Rejects timestamps, from which Temporal would extract the zone. */
const NAME_OR_OFFSET = /^(?:[A-Za-z][\w+/-]*|[+-]\d\d(?::?\d\d)?)$/;

/** Whether a name is an IANA zone that this machine knows, or an offset: `America/Chicago`, `-06:00`, not `Chicago`. */
export function isZone(name: string): boolean {
	const found = known.get(name);
	if (found !== undefined) return found;
	if (name.length > 64 || !NAME_OR_OFFSET.test(name)) return false;
	try {
		inZone('2000-01-01T00:00', name);
		return store(known, name, true);
	} catch {
		return store(known, name, false);
	}
}

function inZone(minute: Minute, zone: string) {
	const [year = 1970, month = 1, day = 1, hour, clockMinute] = minute.split(/[-T:]/).map(Number);
	const local = PlainDateTime.create(year, month, day, hour, clockMinute);
	return PlainDateTime.toZonedDateTime(local, zone, { disambiguation: 'compatible' });
}

const localMinuteOf = (moment: ReturnType<typeof inZone>): Minute =>
	PlainDateTime.toString(ZonedDateTime.toPlainDateTime(moment), { smallestUnit: 'minute' });

/** The offset in minutes of each day, null for a day with a clock change. */
const offsets = new Map<string, number | null>();

function offsetOf(day: Day, zone: string): number | null {
	const key = `${zone} ${day}`;
	const found = offsets.get(key);
	if (found !== undefined) return found;
	const midnight = minuteOf(day, '00:00');
	const start = inZone(midnight, zone);
	const offset = ZonedDateTime.offsetNanoseconds(start);
	const end = ZonedDateTime.offsetNanoseconds(inZone(minuteOf(addDays(day, 1), '00:00'), zone));
	const steady = localMinuteOf(start) === midnight && offset === end && offset % 60e9 === 0;
	return store(offsets, key, steady ? offset / 60e9 : null);
}

/**
 * Returns the same moment on the clock of another zone: `2026-11-23T08:30` from `America/Chicago` to `America/New_York`
 * is `2026-11-23T09:30`. Returns the minute unchanged if this machine does not know one of the zones.
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
	return localMinuteOf(ZonedDateTime.withTimeZone(inZone(minute, from), to));
}
