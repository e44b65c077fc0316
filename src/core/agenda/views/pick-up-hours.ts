import { contactZone } from '../../dates/call-hours';
import { clockOf } from '../../dates/moments';
import { convert } from '../../dates/time-zones';
import type { FollowUp, Outcome } from '../../follow-up';

/** Calls begun within one hour of the day. */
export interface HourOfCalls {
	/** 0 to 23, on the contact's clock. */
	readonly hour: number;
	readonly reached: number;
	readonly missed: number;
}

/** At which hours people pick up, over everything that was ever logged. */
export interface PickUpHours {
	/** Every hour from the first to the last with a call, those without one between them. */
	readonly hours: readonly HourOfCalls[];
	readonly calls: number;
	/** So many more are needed before the picture means something; 0 when there are enough. */
	readonly missing: number;
}

/** Fewer calls than this show chance, not habit. */
const ENOUGH = 30;

/** Whether somebody picked up; a wrong number and a call of theirs say nothing about it. */
const PICKED_UP: Readonly<Partial<Record<Outcome, boolean>>> = {
	spoke: true,
	'no answer': false,
	'left message': false,
};

/**
 * Counts the logged calls by hour and by whether somebody picked up. An attempt `2026-11-23 08:10 Call: spoke` with
 * somebody an hour ahead counts as reached at 9. Attempts without a time are left out, and a call that was logged at
 * two follow-ups with one contact counts once.
 */
export function pickUpHours(followUps: Iterable<FollowUp>, zone: string): PickUpHours {
	const found = new Map<number, { reached: number; missed: number }>();
	const seen = new Set<string>();
	let calls = 0;
	for (const { entries, contacts, timezone } of followUps) {
		const theirs = contactZone({ contact: timezone, reader: zone });
		for (const entry of entries) {
			if (entry.kind !== 'attempt' || entry.channel !== 'Call' || clockOf(entry.at) === null) continue;
			const pickedUp = PICKED_UP[entry.outcome];
			if (pickedUp === undefined) continue;
			const call = `${entry.at} ${contacts.map(({ name }) => name.toLowerCase()).join()}`;
			if (seen.has(call)) continue;
			seen.add(call);
			const at = theirs === zone ? entry.at : convert(entry.at, zone, theirs);
			const hour = Number(at.slice(11, 13));
			const count = found.get(hour) ?? { reached: 0, missed: 0 };
			count[pickedUp ? 'reached' : 'missed']++;
			found.set(hour, count);
			calls++;
		}
	}
	const [first, last] = [Math.min(...found.keys()), Math.max(...found.keys())];
	const hours: HourOfCalls[] = [];
	for (let hour = first; hour <= last; hour++) {
		hours.push({ hour, ...(found.get(hour) ?? { reached: 0, missed: 0 }) });
	}
	return { hours: calls === 0 ? [] : hours, calls, missing: Math.max(0, ENOUGH - calls) };
}

/** The hour at which the greatest share was reached, of those with at least three calls; null when none was. */
export function bestHour({ hours }: PickUpHours): HourOfCalls | null {
	let best: HourOfCalls | null = null;
	const share = ({ reached, missed }: HourOfCalls) => reached / (reached + missed);
	for (const hour of hours) {
		if (hour.reached === 0 || hour.reached + hour.missed < 3) continue;
		if (best === null || share(hour) > share(best)) best = hour;
	}
	return best;
}
