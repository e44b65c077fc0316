import { callTimes } from '../../dates/call-hours';
import { dayOf } from '../../dates/moments';
import type { CallTimes } from '../../dates/call-hours';
import { dayWords } from '../situation';
import type { Guideline } from '../guideline';

function words(times: CallTimes, now: string): string | null {
	const theirs = times.theirs.slice(11);
	if (times.good) {
		return times.otherZone
			? `A good moment to call: it is ${theirs} for them.`
			: 'A good moment to call: at this hour people pick up themselves.';
	}
	if (times.next === null) return null;
	const { theirs: there, mine } = times.next;
	const day = dayOf(mine) === dayOf(now) ? '' : ` ${dayWords(mine, now)}`;
	return times.otherZone
		? `Next good time to call: ${there.slice(11)} for them, ${mine.slice(11)} for you${day}.`
		: `Next good time to call:${day} ${mine.slice(11)}.`;
}

/** A cold call is best made before the day begins or after it ends. */
export const hoursEarlyLate: Guideline = {
	code: 'hours.early-late',
	name: 'Cold calls early or late',
	why: 'At the edges of the day there are no meetings and nobody guards the door, so the person you want may well answer in person. The hours are a setting, and they are counted on their clock.',
	advise: ({ followUp, action, now, policy }) => {
		if (action.kind !== 'cold' || action.state !== 'due') return null;
		const zones = { contact: followUp.timezone, reader: policy.zone };
		const times = callTimes(now, zones, policy.settings);
		const text = words(times, now);
		if (text === null) return null;
		const until = times.good ? null : (times.next?.mine ?? null);
		return { text, action: until === null ? null : { label: 'Snooze until then', does: { kind: 'snooze', until } } };
	},
};
