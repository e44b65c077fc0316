import type { Steps } from '../../steps';
import type { OpenThingsSource } from './open-things';
import { weekReview } from './review';

/** A review of this many rows takes a few milliseconds, also the first time. */
const ROWS_AT_ONCE = 250;
/** The review of fewer rows takes no noticeable time, whether it is prepared or not. */
const FEWEST_ROWS = 1_000;

/**
 * Reviews the rows of a large vault in parts and drops the results, so that the engine compiles the review before the user
 * opens it. Each step is one part.
 */
export function* prepareReview(source: OpenThingsSource): Steps<{ readonly prepared: true }> {
	const { groups, now } = source.agenda;
	const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	if (count < FEWEST_ROWS) return { prepared: true };
	for (const { section, rows } of groups) {
		for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
			const part = rows.slice(at, at + ROWS_AT_ONCE);
			weekReview({
				...source,
				agenda: { now, groups: [{ section, rows: part }] },
				meetings: () => [],
				found: () => [],
			});
			yield part.length;
		}
	}
	return { prepared: true };
}
