import type { Day } from '../follow-up';

/**
 * The day on which a file was created, from the disk's answer in milliseconds: null for 0 and other non-answers, and
 * for a day that is still to come, which a wrong clock or a copied file system leaves behind.
 */
export function dayCreated(created: number, now: number, dayOf: (instant: number) => Day): Day | null {
	if (!(created > 0) || !Number.isFinite(created)) return null;
	const day = dayOf(created);
	return day > dayOf(now) ? null : day;
}
