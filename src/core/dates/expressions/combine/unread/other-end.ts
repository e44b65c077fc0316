import { lettersBefore } from '../../characters';
import type { Fragment } from '../../fragment';
import type { DateSide } from '../../meaning';
import { BETWEEN } from '../../vocabulary';
import { NEAR_CHARACTERS } from './neighbor';

/** The other end of a range that no rule joined: `between Monday and …`, `from the 4th to …`. */
const OTHER_END = /^\s+(?:and|&|to|through|thru|until|till|[-–—])\s+[^\s,.;]+(?:\s+[^\s,.;]+)?/i;
/** The word with which a range begins: `between Monday and …`. */
const RANGE_LEAD = new RegExp(`(?:^|[^a-z])(${BETWEEN}|from)\\s+(?:the\\s+)?$`, 'i');

/** How far before a date its `between` or `from` can begin: `between the ` has 12, the rest is for more blanks. */
const LEAD_CHARACTERS = 18;

/** The last two letters of `between`, `btw`, `btwn`, `bet`, `from` and `the`, for a cheap test. */
const LEAD_ENDS: readonly string[] = ['en', 'tw', 'wn', '/w', 'et', 'om', 'he'];

/** Returns the words after `between Monday` that no rule joined. */
export function otherEnd(text: string, { index, to }: Fragment, { day, lastDay }: DateSide): string | null {
	if (!LEAD_ENDS.includes(lettersBefore(text, index, 2))) return null;
	const left = text.slice(Math.max(0, index - LEAD_CHARACTERS), index);
	const lead = day === lastDay ? RANGE_LEAD.exec(left)?.[1] : undefined;
	if (lead === undefined) return null;
	const end = OTHER_END.exec(text.slice(to, to + NEAR_CHARACTERS))?.[0] ?? null;
	return end !== null && (/^b/i.test(lead) || !/^\s+and\b/i.test(end)) ? end : null;
}
