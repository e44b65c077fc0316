import type { Day } from '../../../follow-up';
import { businessDayOnOrAfter, businessDayOnOrBefore } from '../../business-days';
import { addDays, lastDayOfMonth } from '../../moments';
import { Fragment, type Line, type Refiner } from '../fragment';
import type { DateSide } from '../meaning';
import { nextOf } from '../periods';

/** A date that bounds the span before it: `before Thursday`, `not before the 10th`, `no later than Wed`. */
const BOUND =
	/^(?:(?:(no|not)\s+)?(?:(before|earlier\s+than|sooner\s+than|ahead\s+of|prior\s+to)|(after|later\s+than|beyond))|(on\s+or\s+after)|(on\s+or\s+before))\s/i;
/** The gap between a span and its bound: `next week, before Thursday`, `in January (after the 11th`. */
const GAP = /^\s{0,3}[,;(–—-]?\s{0,3}(?:but\s+)?$/i;

/** The day of a bound inside a week or month: the Wednesday of that week, the 10th of that month. Null if it has none. */
function dayInside(span: DateSide, { weekday, number, shape }: DateSide): Day | null {
	const { whole } = span;
	if (whole === undefined || shape === 'nth-weekday') return null;
	if (span.shape === 'week' && weekday !== undefined) return nextOf(whole, weekday, true);
	if (span.shape !== 'month' || number === undefined || number < 1) return null;
	const day = addDays(whole, number - 1);
	return day <= lastDayOfMonth(whole) ? day : null;
}

/** Returns the part of a span that its bound leaves: from the 16th to the end in `in December after the 15th`. */
function bounded(line: Line, span: Fragment, bound: Fragment): Fragment | null {
	const [outer, inner] = [span.meaning.date, bound.meaning.date];
	const match = BOUND.exec(bound.text);
	if (!match || !outer || !inner || span.meaning.time || bound.meaning.time) return null;
	if (!GAP.test(line.text.slice(span.to, bound.index))) return null;
	const at = dayInside(outer, inner);
	if (at === null) return null;
	const { settings, day: here } = line.when;
	const [, negation, earlier, later, orAfter] = match;
	const includes = negation !== undefined || (earlier === undefined && later === undefined);
	const isStart = orAfter !== undefined || (negation === undefined ? later !== undefined : earlier !== undefined);
	const edge = includes
		? at
		: isStart
			? businessDayOnOrAfter(addDays(at, 1), settings)
			: businessDayOnOrBefore(addDays(at, -1), settings);
	const day = isStart ? edge : outer.day;
	const lastDay = isStart ? outer.lastDay : edge;
	if (day > lastDay) return null;
	const isOver = lastDay < here && !outer.certain.includes('year');
	const date: DateSide = { shape: 'date', day, lastDay, certain: outer.certain, past: outer.past === true || isOver };
	return new Fragment(span.index, line.text.slice(span.index, bound.to), { ...span.meaning, date });
}

/** Step 6: joins a week or month with the bound after it: `next week, not before Wed`, `in December after the 15th`. */
export const boundSpans: Refiner = (line, fragments) => {
	if (fragments.length < 2) return fragments;
	const joined: Fragment[] = [];
	for (const fragment of fragments) {
		const before = joined.at(-1);
		const part = before ? bounded(line, before, fragment) : null;
		if (part) joined[joined.length - 1] = part;
		else joined.push(fragment);
	}
	return joined;
};
