import { contactZone } from '../../dates/call-hours';
import { convert } from '../../dates/time-zones';
import { hasTime, type Contact, type FollowUp, type Outcome } from '../../follow-up';

/** Calls within one hour of the day. */
export interface HourOfCalls {
	/** 0 to 23, on the contact's clock. */
	readonly hour: number;
	readonly reached: number;
	readonly missed: number;
}

/** The hours at which people pick up, from all logged calls. */
export interface PickUpHours {
	/** Every hour from the first to the last with a call. */
	readonly hours: readonly HourOfCalls[];
	readonly calls: number;
	/** Calls that are missing for a meaningful picture; 0 if there are enough. */
	readonly missing: number;
}

/**
 * With fewer calls the picture shows chance, not habit (docs/agenda.md): 30 calls are about three for each hour of a
 * working day.
 */
const ENOUGH_CALLS = 30;

/** Whether a person picked up; null for a wrong number and for their own call. */
const PICKED_UP: Readonly<Partial<Record<Outcome, boolean>>> = {
	spoke: true,
	'no answer': false,
	'left message': false,
};

/**
 * Counts the logged calls by hour and by whether a person picked up. An attempt `2026-11-23 08:10 Call: spoke` with a
 * contact one hour ahead counts as reached at 9. Attempts without a time do not count, and a call that was logged in two
 * follow-ups with one contact counts once.
 */
export function pickUpHours(followUps: Iterable<FollowUp>, zone: string): PickUpHours {
	const counts = Array.from({ length: 24 }, (_, hour) => ({ hour, reached: 0, missed: 0 }));
	const seen = new Map<string, Set<string>>();
	let calls = 0;
	for (const { entries, contacts, timezone } of followUps) {
		if (entries.length === 0) continue;
		const theirs = contactZone({ contact: timezone, reader: zone });
		let counted: Set<string> | null = null;
		for (const entry of entries) {
			if (entry.kind !== 'attempt' || entry.channel !== 'Call' || !hasTime(entry.at)) continue;
			const pickedUp = PICKED_UP[entry.outcome];
			if (pickedUp === undefined) continue;
			counted ??= countedWith(contacts, seen);
			if (counted.has(entry.at)) continue;
			counted.add(entry.at);
			const at = theirs === zone ? entry.at : convert(entry.at, zone, theirs);
			const count = counts[Number(at.slice(11, 13))];
			if (!count) continue;
			if (pickedUp) count.reached++;
			else count.missed++;
			calls++;
		}
	}
	const used = counts.filter(({ reached, missed }) => reached + missed > 0).map(({ hour }) => hour);
	const hours = counts.slice(used[0] ?? counts.length, (used.at(-1) ?? 0) + 1);
	return { hours, calls, missing: Math.max(0, ENOUGH_CALLS - calls) };
}

/** The times of the calls with some contacts that are counted already. */
function countedWith(contacts: readonly Contact[], seen: Map<string, Set<string>>): Set<string> {
	const names = contacts.length === 1 ? (contacts[0]?.name ?? '') : contacts.map(({ name }) => name).join();
	const key = names.toLowerCase();
	let known = seen.get(key);
	if (!known) seen.set(key, (known = new Set()));
	return known;
}

/** The hour with the greatest share of calls reached, of those with at least three calls; null without one. */
export function bestHour({ hours }: PickUpHours): HourOfCalls | null {
	let best: HourOfCalls | null = null;
	const share = ({ reached, missed }: HourOfCalls) => reached / (reached + missed);
	for (const hour of hours) {
		if (hour.reached === 0 || hour.reached + hour.missed < 3) continue;
		if (best === null || share(hour) > share(best)) best = hour;
	}
	return best;
}
