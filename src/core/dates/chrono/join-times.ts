import type { TimeSide } from './meaning';

/** `tomorrow morning` + `at 7`, `8:30 am` + `CST`: one time; null when they are two. */
export function joinTimes(left: TimeSide, right: TimeSide): TimeSide | null {
	if (left.zone && right.zone) return null;
	if (left.clock && right.clock) return null;
	if (left.part && right.part && left.part !== 'first-thing' && right.part !== 'first-thing') return null;
	if ((!left.clock && !left.part && !left.zone) || (!right.clock && !right.part && !right.zone)) return null;
	const { clock: _clock, until: _until, bound: _bound, ...rest } = left;
	return right.clock
		? { ...rest, ...right, ...((right.part ?? left.part) ? { part: right.part ?? left.part } : {}) }
		: { ...left, ...right };
}
