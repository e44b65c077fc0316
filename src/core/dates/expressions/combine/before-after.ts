import { businessDayOnOrAfter, businessDayOnOrBefore } from '../../business-days';
import { addDays } from '../../moments';
import { Fragment, type Line, type Refiner } from '../fragment';

function shiftEdge(line: Line, fragment: Fragment): Fragment {
	const { date, time } = fragment.meaning;
	const before = line.text.slice(Math.max(0, fragment.index - 16), fragment.index);
	const match = /\b(?:(before|prior\s+to|sooner\s+than)|after|later\s+than)\s+(?:the\s+)?$/i.exec(before);
	if (!match || !date || date.past || date.shape === 'named') return fragment;
	const text = match[0] + fragment.text;
	const index = fragment.index - match[0].length;
	const earlier = match[1] !== undefined;
	if (time?.clock) {
		if (time.bound || time.until) return fragment;
		return new Fragment(index, text, { date, time: { ...time, bound: earlier ? 'before' : 'after' } });
	}
	if (
		time ||
		/^(?:['’]s\b|\s+(?:interview|meeting|call|panel|event|chat|conversation|screen))/i.test(
			line.text.slice(fragment.to, fragment.to + 16),
		)
	)
		return fragment;
	const { when } = line;
	const { settings } = when;
	const moved = earlier
		? businessDayOnOrBefore(addDays(date.day, -1), settings)
		: businessDayOnOrAfter(addDays(date.lastDay, 1), settings);
	const day = moved < when.day ? when.day : moved;
	return new Fragment(index, text, { date: { ...date, shape: 'date', day, lastDay: day } });
}

/** `before Friday` ends the working day before it, `after the 15th` begins the working day after it. */
export const shiftEdges: Refiner = (line, fragments) => fragments.map((fragment) => shiftEdge(line, fragment));
