import { contactZone, type CallZones } from '../../dates/call-hours';
import { addDays, clockOf, dayOf, minuteOf } from '../../dates/moments';
import { convert } from '../../dates/time-zones';
import type { Clock, Minute } from '../../follow-up';
import { isCallDue, relativeDay } from '../situation';
import type { Asleep, Guideline } from '../guideline';

const minuteOfDay = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The hours in which people may be called, on their own clock. */
const WAKING = { from: '07:00', to: '21:00' };

/** The contact's night at the minute `now`, if their clock is not the user's; null while they are awake. */
function asleepAt(now: Minute, zones: CallZones): Asleep | null {
	const zone = contactZone(zones);
	if (zone === zones.reader) return null;
	const theirs = convert(now, zones.reader, zone);
	const clock = theirs.slice(11);
	if (clock >= WAKING.from && clock < WAKING.to) return null;
	const morning = minuteOf(addDays(dayOf(theirs), clock < WAKING.from ? 0 : 1), WAKING.from);
	return { theirs: clock, callAt: { theirs: WAKING.from, mine: convert(morning, zone, zones.reader).slice(11) } };
}

/** A promised time is near or was missed. */
export const promiseDue: Guideline<'promise.due'> = {
	code: 'promise.due',
	advise: ({ action, now, followUp, policy }) => {
		const { state, due } = action;
		if (state !== 'promised' || due === null || !isCallDue({ action, now })) return null;
		const day = relativeDay(due, now);
		const clock = clockOf(due);
		const minutes =
			clock === null || due < now ? null : day.ahead * 24 * 60 + minuteOfDay(clock) - minuteOfDay(now.slice(11));
		const asleep = asleepAt(now, { contact: followUp.timezone, reader: policy.zone });
		return { day, clock, minutes, asleep, action: { kind: 'log-attempt' } };
	},
};
