import { addDays, addMonths } from '../../moments';
import { Fragment, type Line, type Refiner } from '../fragment';
import type { DateSide } from '../meaning';
import { nextOf } from '../periods';

const CONNECTOR =
	/^\s{0,4}(?:(?:or|to|through|thru|until|till|and)(?:\s+(?:maybe|perhaps|possibly|on|the|by|else))?\s+|[-–—/]\s{0,4})$/i;

/** The right end as it is meant after the left one: `Friday or Monday`, `tomorrow or the day after`. */
function endAfter(left: DateSide, right: DateSide): string | null {
	if ((right.past ?? false) !== (left.past ?? false)) return null;
	if (right.shape === 'weekday' && right.modifier === 'bare') return nextOf(left.day, right.weekday ?? 1);
	if (right.lastDay > left.day) return right.lastDay;
	if (right.shape === 'month-day') return addMonths(right.lastDay, 1) > left.day ? addMonths(right.lastDay, 1) : null;
	return null;
}

function joinRange(line: Line, left: Fragment, right: Fragment): Fragment | null {
	const [first, second] = [left.meaning.date, right.meaning.date];
	const gap = line.text.slice(left.to, right.index);
	if (!first || !second || gap.length > 16 || !CONNECTOR.test(gap)) return null;
	const before = line.text.slice(Math.max(0, left.index - 12), left.index);
	if (/\band\b/i.test(gap) && !/\bbetween\s+(?:the\s+)?$/i.test(before)) return null;
	const dayAfter = /^the\s+day\s+after$/i.test(right.text);
	const lastDay = dayAfter ? addDays(first.day, 1) : endAfter(first, second);
	if (lastDay === null || lastDay <= first.day) return null;
	const problems = [...(first.problems ?? []), ...(second.shape === 'weekday' ? [] : (second.problems ?? []))];
	const { whole: _whole, ...rest } = first;
	const date: DateSide = { ...rest, shape: 'date', lastDay, problems };
	const text = line.text.slice(left.index, right.to);
	return new Fragment(left.index, text, left.meaning.time ? { date, time: left.meaning.time } : { date });
}

/** `Monday or Tuesday`, `Nov 30 – Dec 4`, `between Monday and Wednesday`: the first, with the later as the end. */
export const joinRanges: Refiner = (line, fragments) => {
	if (fragments.length < 2) return fragments;
	const joined: Fragment[] = [];
	for (const fragment of fragments) {
		const before = joined.at(-1);
		const range = before ? joinRange(line, before, fragment) : null;
		if (range) joined[joined.length - 1] = range;
		else joined.push(fragment);
	}
	return joined;
};
