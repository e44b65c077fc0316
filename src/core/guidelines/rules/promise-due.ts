import { clockOf, daysBetween, dayOf } from '../../dates/moments';
import { dayWords, isCallDue } from '../situation';
import type { Guideline } from '../guideline';

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function words(due: string, now: string): string {
	const clock = clockOf(due);
	const day = daysBetween(dayOf(now), dayOf(due)) === 0 ? '' : ` ${dayWords(due, now)}`;
	if (clock === null) return `You said you would call${day}. Call now, and name a new time if nobody answers.`;
	if (due < now) return `You said ${clock}${day}. Call now, and name a new time if nobody answers.`;
	const left = minutes(clock) - minutes(now.slice(11));
	const soon = left <= 0 ? 'now' : left === 1 ? 'in a minute' : `in ${left} minutes`;
	return due.slice(0, 10) === now.slice(0, 10)
		? `You promised to call at ${clock}: that is ${soon}.`
		: `You promised to call at ${clock}: that is only minutes away.`;
}

/** A promised time is near or was missed. */
export const promiseDue: Guideline = {
	code: 'promise.due',
	name: 'A promised call is due',
	why: 'A call that comes on the minute shows what working with you would be like. Each promise kept makes the next message more believable, and makes it likelier that they pick up.',
	advise: ({ action, now }) => {
		if (action.state !== 'promised' || action.due === null || !isCallDue({ action, now })) return null;
		return { text: words(action.due, now), action: { label: 'Log attempt', does: { kind: 'log-attempt' } } };
	},
};
