import type { WhenContext } from '../../date-context';
import { Fragment, type Line, type Refiner } from '../fragment';
import { anchorDate, joinDates } from './dates';
import { joinTimes, sameMoment } from './times';
import type { Meaning, TimeSide } from '../meaning';

/** Step 1: keeps the longest of overlapping fragments. */
export const sift: Refiner = (_line, fragments) => {
	if (fragments.length < 2) return fragments;
	const kept: Fragment[] = [];
	for (const fragment of fragments) {
		let keep = true;
		for (let last = kept.at(-1); last && last.to > fragment.index; last = kept.at(-1)) {
			keep = isBetter(fragment, last);
			if (!keep) break;
			kept.pop();
		}
		if (keep) kept.push(fragment);
	}
	return kept;
};

function isBetter(one: Fragment, other: Fragment): boolean {
	if (one.text.length !== other.text.length) return one.text.length > other.text.length;
	return Boolean(other.meaning.weak) && !one.meaning.weak;
}

/** A day, and how long the act takes, before a time: `Tuesday, 30 minutes, at 2:30`. */
const LASTING = /^,?\s{1,3}(?:for\s+)?(?:\d{1,3}|half\s+an|an?)\s?(?:minutes?|mins?|m|hours?|hrs?|h),?\s{1,3}$/i;
/** The gap between a date and its time: `Monday at 8`, `Dec 3 (around 9:30)`. */
const DATE_THEN_TIME = /^[\])]{0,2}\s{0,8}(?:[,(–—-]\s{0,6})?(?:(?:in|on|at|by|around|about|from)\s+)?(?:the\s+)?$/i;
/** The gap between a time and its date: `8:30 on Monday`, `morning of Dec 3`, `after 4 any day next week`. */
const TIME_THEN_DATE = /^\s{0,6}(?:,\s{0,4})?(?:any\s?(?:day|time)\s+)?(?:(?:on|of|in|for|this|by)\s+)?(?:the\s+)?$/i;
/** The gap between two statements of one time: `8:30 in the morning`. */
const TIME_THEN_TIME = /^\s{0,6}(?:,\s{0,4})?\(?(?:(?:in|at|on|around|about)\s+)?(?:the\s+)?$/i;

/** Whether a time after these words belongs to the day before them. */
const joinsTime = (gap: string) => DATE_THEN_TIME.test(gap) || LASTING.test(gap);

function joinMeanings(left: Meaning, right: Meaning, gap: string, context: WhenContext): Meaning | null {
	if (left.anchor) {
		const date =
			right.date && !right.time && /^\s{0,4}(?:the\s+)?$/i.test(gap)
				? anchorDate(left.anchor, right.date, context)
				: null;
		return date && { date, ...(left.time ? { time: left.time } : {}) };
	}
	if (right.anchor) return null;
	const date = left.date && right.date ? joinDates(left.date, right.date, gap, context) : (left.date ?? right.date);
	if (date === null || (right.trailing && !left.date)) return null;
	let time: TimeSide | null | undefined = left.time ?? right.time;
	const moment = left.time && right.time && !(left.date && right.date) ? sameMoment(left.time, right.time, gap) : null;
	if (moment) time = moment;
	else if (left.time && right.time) {
		time = left.date && right.date ? null : joinTimes(left.time, right.time);
		if (time === null || !(left.date && !right.date ? joinsTime(gap) : TIME_THEN_TIME.test(gap))) return null;
	} else if (!(left.date && right.date)) {
		if (right.date ? !TIME_THEN_DATE.test(gap) : !joinsTime(gap)) return null;
		if (right.time?.zone && !right.time.clock && left.date && !left.time) return null;
		if (left.time?.zone && !left.time.clock && !left.time.part) return null;
	}
	// A day that needs a neighbor (`first Friday` … `of next month`) still needs it after it joins a time.
	const shape = date?.shape;
	const weakDate = (left.date ? left.weak : false) || (right.date ? right.weak : false);
	const settled =
		left.date && right.date
			? true
			: date
				? !weakDate || (shape === 'month-day' && Boolean(time?.clock?.sure))
				: !(left.weak && right.weak);
	const unread = left.unread ?? right.unread;
	const impossible = left.impossible ?? right.impossible;
	return {
		date,
		time,
		weak: !settled,
		...(unread === undefined ? {} : { unread }),
		...(impossible === undefined ? {} : { impossible }),
	};
}

/**
 * The most characters between two fragments that are one date: `, for half an hour, ` between `Tuesday` and `at 2:30`
 * has 20. With 10, such a time lost its day. More are words of another clause.
 */
const MOST_CHARACTERS_BETWEEN = 22;

/** Joins two fragments. Returns null if they and the words between them are not one date. */
function joinFragments(line: Line, left: Fragment, right: Fragment): Fragment | null {
	const from = left.to;
	if (right.index - from > MOST_CHARACTERS_BETWEEN) return null;
	const gap = line.text.slice(from, right.index);
	if (right.meaning.date?.shape === 'month-day' && gap.includes('(') && line.text.charAt(right.to) !== ')') return null;
	const meaning = joinMeanings(left.meaning, right.meaning, gap, line.when);
	if (!meaning) return null;
	const closing = gap.includes('(') && line.text.charAt(right.to) === ')' ? 1 : 0;
	return new Fragment(left.index, line.text.slice(left.index, right.to + closing), meaning);
}

/** Whether a weekday belongs to the day of a month directly after it: `Friday 11/17`. */
function isOfDay(line: Line, { meaning, to }: Fragment, next: Fragment | undefined): boolean {
	const isWeekday = meaning.date?.shape === 'weekday' && meaning.time === undefined;
	if (!isWeekday || next?.meaning.date?.shape !== 'date') return false;
	return /^[,.]?\s{1,2}$/.test(line.text.slice(to, next.index));
}

/** Step 2: joins neighbors from left to right, and each result with the fragment before it. */
export const joinNeighbors: Refiner = (line, fragments) => {
	if (fragments.length < 2) return fragments;
	const joined: Fragment[] = [];
	for (const [place, fragment] of fragments.entries()) {
		let current = fragment;
		// In `this week (by Friday 11/17)` the weekday belongs to the day after it.
		if (isOfDay(line, fragment, fragments[place + 1])) {
			joined.push(fragment);
			continue;
		}
		for (let before = joined.at(-1); before; before = joined.at(-1)) {
			const both = joinFragments(line, before, current);
			if (!both) break;
			joined.pop();
			current = both;
		}
		joined.push(current);
	}
	return joined;
};

const isStrong = ({ meaning }: Fragment) =>
	!meaning.weak && !meaning.anchor && (meaning.date ?? meaning.time) !== undefined;

/** Step 3: drops fragments that mean nothing by themselves. */
export const dropWeak: Refiner = (_line, fragments) =>
	fragments.every(isStrong) ? fragments : fragments.filter(isStrong);
