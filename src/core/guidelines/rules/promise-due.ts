import { clockOf } from '../../dates/moments';
import { asleepAt } from '../../dates/waking-hours';
import type { Clock } from '../../follow-up';
import { isCallDue, relativeDay } from '../situation';
import type { Guideline } from '../guideline';

const minuteOfDay = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

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
