import { isSpoken } from '../../channels';
import { addMinutes, dayOf } from '../../dates/moments';
import { hasTime, isAnswer } from '../../follow-up';
import type { Attempt, DayOrMinute, Entry, FollowUp, Minute } from '../../follow-up';
import { inTimeOrder } from '../history';
import { attemptHere, statedExpectation } from '../stated-date';

/**
 * What became of a promise. `settled` does not count on either side: the other side was first, the two spoke before its
 * time, or the follow-up ended.
 */
export type PromiseVerdict = 'kept' | 'late' | 'missed' | 'open' | 'settled';

/** A promise that the notes hold: the user calls back at a time, or they act by a day. */
export interface GivenPromise {
	readonly by: 'me' | 'them';
	readonly followUp: FollowUp;
	/** When it was given: the moment of the attempt, or the day of the note; null in a note without a date. */
	readonly given: DayOrMinute | null;
	/** On the user's clock. */
	readonly due: DayOrMinute;
	readonly verdict: PromiseVerdict;
	/** The moment of the entry that decided; null if none did. */
	readonly at: DayOrMinute | null;
}

/** A call within a quarter of an hour of the promised minute keeps the promise (docs/people.md). */
export const KEPT_WITHIN_MINUTES = 15;

/** Whether they acted by themselves. */
const isTheirs = ({ outcome }: Attempt) => outcome === 'they called' || outcome === 'they replied';

/** Whether a moment is over at another one: a day at its end, a minute after `grace` minutes. */
function isPast(due: DayOrMinute, at: DayOrMinute, grace = 0): boolean {
	if (!hasTime(due) || !hasTime(at)) return dayOf(at) > dayOf(due);
	return at > due && at > addMinutes(due, grace);
}

type Decided = Pick<GivenPromise, 'verdict' | 'at'>;

const decided = (verdict: PromiseVerdict, at: DayOrMinute | null): Decided => ({ verdict, at });

/** How a call, or what came instead of it, answers the promise to call back at `due`. */
function byMyAttempt(attempt: Attempt, due: DayOrMinute): Decided {
	const { at } = attempt;
	const isLate = isPast(due, at, KEPT_WITHIN_MINUTES);
	if (isTheirs(attempt) || attempt.outcome === 'sent' || !isSpoken(attempt.channel))
		return decided(isLate ? 'missed' : 'settled', at);
	if (isLate) return decided('late', at);
	if (!hasTime(due)) return decided(dayOf(at) === due ? 'kept' : 'settled', at);
	// An entry with a day alone does not say whether it was on time.
	const isOnTime = hasTime(at) && at >= addMinutes(due, -KEPT_WITHIN_MINUTES);
	return decided(isOnTime ? 'kept' : 'settled', at);
}

/** Whether an entry changes nothing about a promise: a snooze, a rehearsal. */
const isAside = (entry: Entry) => entry.kind === 'event' && entry.event !== 'closed' && entry.event !== 'gave-up';

/** `entries` are in order of time; those from `later` on come after the promise. */
function mine(due: DayOrMinute, entries: readonly Entry[], later: number, { ended }: FollowUp, now: Minute): Decided {
	let at = later;
	while (at < entries.length && isAside(entries[at] as Entry)) at++;
	const next = entries[at];
	if (next?.kind === 'attempt') return byMyAttempt(next, due);
	if (next) return decided(isPast(due, next.at, KEPT_WITHIN_MINUTES) ? 'missed' : 'settled', next.at);
	if (ended !== null) return decided('settled', null);
	return decided(isPast(due, now, KEPT_WITHIN_MINUTES) ? 'missed' : 'open', null);
}

function theirs(due: DayOrMinute, later: readonly Entry[], { ended }: FollowUp, now: Minute): Decided {
	for (const entry of later) {
		const isLate = isPast(due, entry.at);
		if (entry.kind === 'event') {
			if (entry.event === 'closed') return decided('settled', entry.at);
			if (entry.event === 'gave-up') return decided(isLate ? 'missed' : 'settled', entry.at);
		} else if (isTheirs(entry)) return decided(isLate ? 'late' : 'kept', entry.at);
		else if (isAnswer(entry.outcome)) return decided(isLate ? 'missed' : 'settled', entry.at);
	}
	if (ended !== null) return decided('settled', null);
	return decided(isPast(due, now) ? 'missed' : 'open', null);
}

/**
 * The promises of a follow-up on either side, in order of time. `- 2026-11-23 08:10 Call: left message. Calling back
 * 2026-11-24 08:30` is kept by a call from 08:15 to 08:45 on that day; `Dana will call on Friday` and `Expecting
 * 2026-11-27` are kept if they call or reply by the end of that day. `zone` is the user's.
 */
export function promisesOf(followUp: FollowUp, now: Minute, zone: string): readonly GivenPromise[] {
	const found: GivenPromise[] = [];
	const entries = inTimeOrder(followUp.entries);
	const { expected, noteDate } = followUp;
	if (expected !== null) {
		const due = statedExpectation(expected, followUp, zone);
		found.push({ by: 'them', followUp, given: noteDate.day, due, ...theirs(due, entries, followUp, now) });
	}
	entries.forEach((entry, index) => {
		if (entry.kind !== 'attempt') return;
		const { callingBack, expecting } = attemptHere(entry, followUp, zone);
		if (callingBack !== null) {
			const verdict = mine(callingBack, entries, index + 1, followUp, now);
			found.push({ by: 'me', followUp, given: entry.at, due: callingBack, ...verdict });
		}
		if (expecting !== null) {
			const verdict = theirs(expecting, entries.slice(index + 1), followUp, now);
			found.push({ by: 'them', followUp, given: entry.at, due: expecting, ...verdict });
		}
	});
	return found;
}

/** The same without the promises of the other side. */
export function ownPromisesOf(followUp: FollowUp, now: Minute, zone: string): readonly GivenPromise[] {
	const found: GivenPromise[] = [];
	const entries = inTimeOrder(followUp.entries);
	for (const [index, entry] of entries.entries()) {
		if (entry.kind !== 'attempt' || entry.callingBack === null) continue;
		const due = attemptHere(entry, followUp, zone).callingBack;
		if (due === null) continue;
		const { verdict, at } = mine(due, entries, index + 1, followUp, now);
		found.push({ by: 'me', followUp, given: entry.at, due, verdict, at });
	}
	return found;
}

/** The promises of several follow-ups, the latest first. One that several follow-ups with the same people hold is here once. */
export function promisesIn(followUps: Iterable<FollowUp>, now: Minute, zone: string): readonly GivenPromise[] {
	const found = new Map<string, GivenPromise>();
	for (const followUp of followUps) {
		const names = followUp.contacts.map(({ name }) => name.toLowerCase()).join();
		for (const promise of promisesOf(followUp, now, zone)) {
			const key = [promise.by, names, promise.given ?? '', promise.due].join('\n');
			const known = found.get(key);
			// A follow-up that says nothing more does not outweigh the one in which the call was logged.
			if (!known || known.verdict === 'open' || known.verdict === 'missed') found.set(key, promise);
		}
	}
	return [...found.values()].sort((a, b) => (a.due < b.due ? 1 : a.due > b.due ? -1 : 0));
}

/** How many promises were kept, and how many of them count: those that were kept, late or missed. */
export function keptOf(promises: Iterable<Pick<GivenPromise, 'verdict'>>): {
	readonly kept: number;
	readonly counted: number;
} {
	let kept = 0;
	let counted = 0;
	for (const { verdict } of promises) {
		if (verdict === 'open' || verdict === 'settled') continue;
		counted++;
		if (verdict === 'kept') kept++;
	}
	return { kept, counted };
}
