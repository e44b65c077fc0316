import { dayOf, daysBetween } from '../../dates/moments';
import { isAnswer } from '../../follow-up';
import type { Attempt, FollowUp, Minute } from '../../follow-up';
import { linkKey } from '../persons/mention';

/** One attempt on the line from the first attempt to the present. */
export interface TimelinePoint {
	readonly attempt: Attempt;
	/** 0 at the first attempt, 1 now. */
	readonly place: number;
	readonly kind: 'answered' | 'message' | 'nothing';
}

const namesOf = ({ contacts }: FollowUp) => contacts.map(({ name, link }) => linkKey(link ?? name));

/** All attempts with the people of a follow-up, in any of these follow-ups; a call logged in two counts once. */
export function attemptsWith(one: FollowUp, followUps: Iterable<FollowUp>): readonly Attempt[] {
	const people = new Set(namesOf(one));
	const found = new Map<string, Attempt>();
	for (const followUp of followUps) {
		if (followUp !== one && !namesOf(followUp).some((name) => people.has(name))) continue;
		for (const entry of followUp.entries) {
			if (entry.kind === 'attempt') found.set(`${entry.at} ${entry.channel} ${entry.outcome}`, entry);
		}
	}
	return [...found.values()];
}

/** Outcomes that gave the contact something to read or hear. */
const MESSAGES: readonly string[] = ['left message', 'sent'];

/**
 * The latest attempts of one contact in order of time, each with its position between the first one and `now`. The first
 * is at 0, also if it is the only one or all are of today.
 */
export function contactTimeline(attempts: readonly Attempt[], now: Minute, most = Infinity): readonly TimelinePoint[] {
	const sorted = [...attempts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-most);
	const first = sorted[0];
	if (!first) return [];
	const whole = Math.max(1, daysBetween(dayOf(first.at), dayOf(now)));
	return sorted.map((attempt) => ({
		attempt,
		place: Math.min(1, Math.max(0, daysBetween(dayOf(first.at), dayOf(attempt.at)) / whole)),
		kind: isAnswer(attempt.outcome) ? 'answered' : MESSAGES.includes(attempt.outcome) ? 'message' : 'nothing',
	}));
}
