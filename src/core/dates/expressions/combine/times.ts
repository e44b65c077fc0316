import { USER, type DayPart, type TimeSide } from '../meaning';

/** Parts of a day that are an end of a longer part: `early morning`, `late afternoon`. */
const EDGES: Readonly<Partial<Record<DayPart, 'early' | 'late'>>> = {
	'early-morning': 'early',
	'late-afternoon': 'late',
};

/** Joins `first thing` and `morning`, `late (Monday)` and `afternoon`. Returns null if they are two parts. */
function joinParts(left: DayPart, right: DayPart): DayPart | null {
	if (left === 'first-thing' || right === 'first-thing') return 'first-thing';
	const edge = EDGES[left];
	if (edge && (right === 'morning' || right === 'afternoon')) return `${edge}-${right}`;
	return edge && (right === 'evening' || right === 'night') ? right : null;
}

/** Joins `tomorrow morning` and `at 7`, `8:30 am` and `CST`. Returns null if they are two times. */
export function joinTimes(left: TimeSide, right: TimeSide): TimeSide | null {
	if ((!left.clock && !left.part) || (left.zone && right.zone) || (left.clock && right.clock)) return null;
	const part = left.part && right.part ? joinParts(left.part, right.part) : (left.part ?? right.part);
	if (part === null) return null;
	return { ...left, ...right, ...(part ? { part } : {}) };
}

/** What joins the same moment on two clocks: ` / ` in `10am PT / 1pm ET`, ` (` in `9am PT (noon ET)`. */
const TWO_CLOCKS = /^\s{0,3}(?:[/|=(,–—-]\s{0,3}(?:(?:is|so|aka|i\.?e\.?)\s{1,2})?|is\s{1,2})$/i;

/**
 * Returns the first of two times that are one moment on two clocks, or the one on the user's own: 13:00 for `8am hers / 1pm
 * mine`. Returns null for other times.
 */
export function sameMoment(left: TimeSide, right: TimeSide, gap: string): TimeSide | null {
	if (!left.clock || !right.clock || !left.zone || !right.zone) return null;
	if (left.zone === right.zone || !TWO_CLOCKS.test(gap)) return null;
	return right.zone === USER ? right : left;
}
