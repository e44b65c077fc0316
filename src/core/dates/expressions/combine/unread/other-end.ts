import { lettersBefore } from '../../characters';
import type { DateSide } from '../../meaning';

/** The other end of a range that no rule joined: `between Monday and …`, `from the 4th to …`. */
const OTHER_END = /^\s+(?:and|to|through|thru|until|till|[-–—])\s+[^\s,.;]+(?:\s+[^\s,.;]+)?/i;
/** The word with which a range begins: `between Monday and …`. */
const RANGE_LEAD = /\b(between|from)\s+(?:the\s+)?$/i;

/** How far before a date its `between` or `from` can begin. */
const LEAD_CHARACTERS = 18;

/** The last two letters of `between`, `from` and `the`, for a cheap test. */
const LEAD_ENDS: readonly string[] = ['en', 'om', 'he'];

/** Returns the words after `between Monday` that no rule joined. */
export function otherEnd(left: string, right: string, { day, lastDay }: DateSide): string | null {
	if (!LEAD_ENDS.includes(lettersBefore(left, left.length, 2))) return null;
	const lead = day === lastDay ? RANGE_LEAD.exec(left.slice(-LEAD_CHARACTERS))?.[1] : undefined;
	if (lead === undefined) return null;
	const end = OTHER_END.exec(right)?.[0] ?? null;
	return end !== null && (/^b/i.test(lead) || !/^\s+and\b/i.test(end)) ? end : null;
}
