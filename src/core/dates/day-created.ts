import type { Day } from '../follow-up';

/**
 * Returns the day on which a file was created, from its creation time in milliseconds. Returns null for 0, for NaN, and
 * for a future day, which a wrong clock or a copied file system can cause.
 */
export function dayCreated(created: number, now: number, dayOf: (instant: number) => Day): Day | null {
	if (!(created > 0) || !Number.isFinite(created)) return null;
	const day = dayOf(created);
	return day > dayOf(now) ? null : day;
}
