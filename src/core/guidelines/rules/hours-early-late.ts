import { callTimes, type CallTimes } from '../../dates/call-hours';
import type { Minute } from '../../follow-up';
import type { CallHours, Guideline } from '../guideline';
import { relativeDay } from '../situation';

function callHours(times: CallTimes, now: Minute): CallHours | null {
	if (times.good) return { good: true, theirs: times.otherZone ? times.theirs.slice(11) : null };
	if (times.next === null) return null;
	const { theirs, mine } = times.next;
	return {
		good: false,
		theirs: times.otherZone ? theirs.slice(11) : null,
		mine: mine.slice(11),
		day: relativeDay(mine, now),
	};
}

/** A cold call is best made before the working day begins or after it ends. */
export const hoursEarlyLate: Guideline<'hours.early-late'> = {
	code: 'hours.early-late',
	advise: ({ followUp, action, now, policy }) => {
		if (action.kind !== 'cold' || action.state !== 'due') return null;
		const zones = { contact: followUp.timezone, reader: policy.zone };
		const times = callTimes(now, zones, policy.settings);
		const hours = callHours(times, now);
		if (hours === null) return null;
		const until = times.good ? null : (times.next?.mine ?? null);
		return { ...hours, action: until === null ? null : { kind: 'snooze', until } };
	},
};
