import { contactZone, type CallZones } from './call-hours';
import { addDays, dayOf, minuteOf } from './moments';
import { convert } from './time-zones';
import type { Clock, Minute } from '../time';

/** The hours in which people may be called, on their own clock. */
const WAKING = { from: '07:00', to: '21:00' };

/** The contact's night: their clock now, and when to call instead on both clocks. */
export interface Asleep {
	readonly theirs: Clock;
	readonly callAt: { readonly theirs: Clock; readonly mine: Minute };
}

/** Whether people may be called at a minute of their own clock. */
export function isWaking(theirs: Minute): boolean {
	const clock = theirs.slice(11);
	return clock >= WAKING.from && clock < WAKING.to;
}

/**
 * The contact's night at the minute `now` on the reader's clock: at 08:02 in London it is 03:02 in Chicago, where calls
 * begin at 07:00, which is 12:00 for the reader. Null while they are awake, and if their clock is the reader's.
 */
export function asleepAt(now: Minute, zones: CallZones): Asleep | null {
	const zone = contactZone(zones);
	if (zone === zones.reader) return null;
	const theirs = convert(now, zones.reader, zone);
	if (isWaking(theirs)) return null;
	const clock = theirs.slice(11);
	const morning = minuteOf(addDays(dayOf(theirs), clock < WAKING.from ? 0 : 1), WAKING.from);
	return { theirs: clock, callAt: { theirs: WAKING.from, mine: convert(morning, zone, zones.reader) } };
}
