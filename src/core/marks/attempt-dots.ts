/** With more dots than this, numbers are shown instead: they are faster to read than dots to count. */
const MAX_DOTS = 8;

/**
 * The dots of the attempts, one for each that was made or is allowed, true for a made one: two of three are
 * `[true, true, false]`. Null where there are too many to see their number at a glance.
 */
export function attemptDots(made: number, limit: number): readonly boolean[] | null {
	const total = Math.max(made, limit);
	return total > MAX_DOTS ? null : Array.from({ length: total }, (_, at) => at < made);
}
