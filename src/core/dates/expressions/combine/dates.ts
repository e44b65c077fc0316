import { addDays, addMonths, lastDayOfMonth, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { shiftDay } from '../kinds/amount';
import { pastYearMatching } from '../kinds/named-month-day';
import type { Anchor, DateSide } from '../meaning';
import { monthDayOnOrAfter, weekdayAndMonthDay } from '../kinds/month-day';
import { lastWorkingDay, monthOf, nextOf, nthWeekday, firstDayOfWeek, workday, workingWeek } from '../periods';
import type { Day, Problem } from '../../../follow-up';
import { addBusinessDays, businessDayOnOrBefore } from '../../business-days';

type Join = (left: DateSide, right: DateSide, context: WhenContext) => DateSide | null;

/** The doubts about a date, which a day that is counted from it keeps. */
function doubtsOf({ problems = [] }: DateSide, day: Day): { problems?: readonly Problem[] } {
	if (problems.length === 0) return {};
	return {
		problems: problems.map((problem) => (problem.code === 'date.same-weekday' ? { ...problem, day } : problem)),
	};
}

const unite = (a: DateSide, b: DateSide) => [...new Set([...a.certain, ...b.certain])];
const on = (side: DateSide, day: string | null, more: Partial<DateSide> = {}): DateSide | null =>
	day === null
		? null
		: {
				shape: 'date',
				day,
				lastDay: day,
				certain: side.certain,
				past: side.past ?? false,
				...doubtsOf(side, day),
				...more,
			};

/** `Monday the 23rd`: the first 23rd, flagged if it is no Monday. */
const weekdayWithMonthDay: Join = (left, right, { day }) =>
	weekdayAndMonthDay(left.weekday ?? 1, right.number ?? 1, day) ?? { ...right, certain: unite(left, right) };

/** Flags a date if the weekday next to it is wrong. */
function checked(date: DateSide, weekday: DateSide): DateSide {
	const isSame = date.lastDay !== date.day || weekdayOf(date.day) === weekday.weekday;
	return isSame ? date : { ...date, weekdayDiffers: true };
}

/** `Thu, Nov 19`: the date counts. Without a year, a past date can be the one that falls on the weekday. */
const weekdayWithDate: Join = (left, right, context) => {
	const certain = unite(left, right);
	// `not Fri, Mon 30th`
	if (right.certain.includes('weekday') && weekdayOf(right.day) !== left.weekday) return null;
	// `Sunday 3 weeks after Jan 15` may mean the third Sunday, or one beside that day.
	if (right.counted && weekdayOf(right.day) !== left.weekday) return null;
	const earlier =
		right.certain.includes('year') || right.lastDay !== right.day
			? null
			: pastYearMatching(right.day, left.weekday ?? 1, context);
	return earlier
		? { ...right, day: earlier, lastDay: earlier, certain, past: true }
		: checked({ ...right, certain }, left);
};

/** `2026-11-23 (Mon)`, `tomorrow, Friday`: the date counts. */
const agreeing: Join = (left, right) => {
	const [date, weekday] = left.shape === 'weekday' ? [right, left] : [left, right];
	return checked({ ...date, certain: unite(left, right) }, weekday);
};

/** `tomorrow, 25 November`, `Nov 25 (tomorrow)`: one day, stated twice. */
const repeated: Join = (left, right) =>
	left.day === right.day && left.lastDay === right.lastDay
		? { ...(left.shape === 'date' ? left : right), certain: unite(left, right) }
		: null;

/** `Joe Friday on 2026-12-01`: the explicit date counts, flagged if its weekday differs. */
const explicitOverWeekday: Join = (left, right) =>
	right.certain.includes('month') && right.lastDay === right.day ? checked(right, left) : null;

/** The words between a weekday and the day that it is next to: `the Monday after Dec 3`. */
const BESIDE = /^\s{1,4}(after|following|before|preceding|prior\s+to)\s+(?:the\s+)?$/i;

/** `the Monday after Dec 10`, `the second Friday before the 15th`. */
function weekdayBeside(left: DateSide, right: DateSide, gap: string, { day: here }: WhenContext): DateSide | null {
	const side = BESIDE.exec(gap)?.[1];
	if (side === undefined || (left.shape !== 'weekday' && left.shape !== 'nth-weekday')) return null;
	if (right.shape === 'weekday' && right.modifier === 'bare') return null;
	const weekday = left.weekday ?? 1;
	const isAfter = /^[af]/i.test(side);
	if (isAfter && left.modifier === 'last') return null;
	const weeks = 7 * (Math.max(left.number ?? 1, 1) - 1);
	const day = isAfter
		? addDays(nextOf(right.lastDay, weekday), weeks)
		: addDays(nextOf(right.day, weekday, true), -7 - weeks);
	return on(right, day, { certain: unite(left, right), past: day < here });
}

/** `Tuesday next week`, `next week on Tuesday`. */
const weekdayInWeek: Join = (left, right, { day: here, settings }) => {
	const [weekday, week] = left.shape === 'weekday' ? [left, right] : [right, left];
	if (!week.whole || weekday.modifier === 'last') return null;
	const day = nextOf(firstDayOfWeek(week.whole, settings), weekday.weekday ?? 1, true);
	return on(week, day, { certain: unite(left, right), past: (week.past ?? false) || day < here });
};

/** `next week – Wed`: the dash joins no range. */
const weekdayBehindWeek: Join = (week, weekday, context) => {
	const joined = weekday.modifier === 'bare' ? weekdayInWeek(week, weekday, context) : null;
	return joined?.past ? null : joined;
};

/** `the 20th of next month`, `in December on the 3rd`. */
const dayInMonth: Join = (left, right, { day: here }) => {
	const [monthDay, month] = left.shape === 'month-day' ? [left, right] : [right, left];
	if (!month.whole) return null;
	const first = monthDayOnOrAfter(monthDay.number ?? 1, month.whole);
	if (first === null || monthOf(first) !== month.whole) return null;
	const certain = unite(left, right);
	// A month without a year can be next year's. "The 3rd of this month" is never another month's.
	const over = first < here && !certain.includes('year');
	const months = over && !month.past ? (certain.includes('month') ? 12 : month.rolls ? 1 : 0) : 0;
	const day = addMonths(first, months);
	return on(month, day, { certain, past: day < here && !certain.includes('year') });
};

/** `Tuesday the 24th of this month`: the day that weekday and number mean, if it is in the month. */
const dateInMonth: Join = (left, right) =>
	left.certain.includes('month') || !right.whole || monthOf(left.day) !== right.whole
		? null
		: { ...left, certain: unite(left, right) };

/** `first Friday of next month`, `the last Friday of the month`. */
const nthInMonth: Join = (left, right, { day: here }) => {
	if (!right.whole) return null;
	const number = left.shape === 'nth-weekday' ? (left.number ?? 1) : -1;
	let day = nthWeekday(right.whole, left.weekday ?? 1, number);
	if (day && day < here && !right.past && !right.certain.includes('year')) {
		day = nthWeekday(addMonths(right.whole, 1), left.weekday ?? 1, number);
	}
	return on(right, day, { certain: unite(left, right) });
};

/**
 * `the third week of January`: a week belongs to the month of most of its days. Leaves out days of another month. A week of
 * the present month that is over is past.
 */
const weekInMonth: Join = (left, right, { day: here, settings }) => {
	if (!right.whole) return null;
	const number = left.number ?? 1;
	const middle = nthWeekday(right.whole, ((settings.weekStart + 2) % 7) + 1, number);
	if (middle === null) return null;
	const first = firstDayOfWeek(middle, settings);
	const week = workingWeek(first, settings);
	const day = week.day < right.whole ? right.whole : week.day;
	const certain = unite(left, right);
	const lastDay = week.lastDay > lastDayOfMonth(day) ? lastDayOfMonth(day) : week.lastDay;
	const isOver = lastDay < here && !right.certain.includes('year');
	return { shape: 'week', day, lastDay, certain, whole: first, past: (right.past ?? false) || isOver };
};

/** `in two weeks on Friday`: the Friday of that week. `in 3 days on Friday`: the nearest. `in a month on Friday`: the next. */
const weekdayAtOffset: Join = (left, right, { settings }) => {
	const [weekday, offset] = left.shape === 'weekday' ? [left, right] : [right, left];
	if (weekday.modifier !== 'bare' || offset.day !== offset.lastDay) return null;
	const from =
		offset.unit === 'week' ? firstDayOfWeek(offset.day, settings) : addDays(offset.day, offset.unit === 'day' ? -3 : 0);
	return on(offset, nextOf(from, weekday.weekday ?? 1, true), { certain: unite(left, right) });
};

/** `within ten days of today`: counts from today anyway. */
const fromToday: Join = (left, right, { day: here }) => (right.day === here ? left : null);

/** The gap between a period and the day within it: `next month, say the 7th`, `next week (Tuesday)`. */
const WITHIN =
	/^[,\s]{0,4}\(?(?:(?:on|by|say|probably|maybe|perhaps|likely|ideally|preferably|hopefully|around|sometime),?\s+){0,2}(?:the\s+)?$/i;
/** The gap between two parts of one date: `Monday, the 23rd`. */
const CLOSE = /^(?:[,\s]|\bthe\b){0,8}$/i;
/** Which two dates make one date, in either order of the two, with the gap that may be between them. */
const RULES: readonly (readonly [DateSide['shape'], DateSide['shape'], RegExp, Join])[] = [
	['weekday', 'month-day', CLOSE, weekdayWithMonthDay],
	['weekday', 'month-day', /^\s?\((?:the\s+)?$/i, weekdayWithMonthDay],
	['weekday', 'date', /^[,.\s]{0,8}(?:\(|the\s{1,4})?$/i, weekdayWithDate],
	['weekday', 'date', /^\s{1,4}on\s+$/i, explicitOverWeekday],
	['date', 'weekday', /^[,\s]{0,4}\(?$/, agreeing],
	['month-day', 'weekday', /^[,\s]{0,4}\(?$/, agreeing],
	['named', 'weekday', /^[,\s]{0,4}\(?$/, agreeing],
	['weekday', 'named', /^[,\s]{0,4}\(?$/, agreeing],
	['named', 'date', /^[,\s]{0,4}\(?$/, repeated],
	['date', 'named', /^[,\s]{0,4}\(?$/, repeated],
	['weekday', 'week', /^\s{0,4}(?:(?:of|in|on)\s+)?(?:the\s+)?$/i, weekdayInWeek],
	['week', 'weekday', WITHIN, weekdayInWeek],
	['week', 'weekday', /^\s{0,3}[-–—]\s{0,3}$/, weekdayBehindWeek],
	['month-day', 'month', /^\s{0,4}(?:(?:of|in)\s+)?$/i, dayInMonth],
	['month', 'month-day', WITHIN, dayInMonth],
	['date', 'month', /^\s{1,4}(?:of|in)\s+$/i, dateInMonth],
	['nth-weekday', 'month', /^\s{0,4}(?:(?:of|in)\s+)?$/i, nthInMonth],
	[
		'weekday',
		'month',
		/^\s{1,4}(?:of|in)\s+$/i,
		(left, ...rest) => (left.modifier === 'last' ? nthInMonth(left, ...rest) : null),
	],
	['nth-week', 'month', /^\s{0,4}(?:(?:of|in)\s+)?$/i, weekInMonth],
	['offset', 'named', /^\s{1,4}(?:of|from)\s+$/i, fromToday],
	['offset', 'weekday', /^[,\s]{0,4}(?:on\s+)?$/i, weekdayAtOffset],
	['weekday', 'offset', /^\s{1,4}$/i, weekdayAtOffset],
];

/** Joins two neighboring dates into one. Returns null if they are two dates. */
export function joinDates(left: DateSide, right: DateSide, gap: string, context: WhenContext): DateSide | null {
	const beside = weekdayBeside(left, right, gap, context);
	if (beside) return beside;
	for (const [first, second, between, join] of RULES) {
		if (left.shape !== first || right.shape !== second || !between.test(gap)) continue;
		const joined = join(left, right, context);
		if (joined) return joined;
	}
	return null;
}

/** `the last working day of December`, `the first day of next week`. */
function edgeOf(
	{ number, working }: Anchor & { kind: 'edge' },
	date: DateSide,
	{ day: here, settings }: WhenContext,
): DateSide | null {
	if (date.shape !== 'month' && date.shape !== 'week') return null;
	const dayIn = (first: Day, last: Day): Day | null => {
		if (date.shape === 'week') return number < 0 ? last : workday(first, number, settings);
		if (number < 0) return working ? businessDayOnOrBefore(lastDayOfMonth(last), settings) : lastDayOfMonth(last);
		const day = working ? addBusinessDays(addDays(first, -1), number, settings) : addDays(first, number - 1);
		return day <= lastDayOfMonth(last) ? day : null;
	};
	const first = date.whole ?? date.day;
	let day = dayIn(first, date.lastDay);
	// If "the last working day of the month" is over, it is the next month's.
	const over = day !== null && day < here && !date.past && !date.certain.includes('year');
	if (over && date.shape === 'month') {
		const months = date.certain.includes('month') ? 12 : 1;
		day = dayIn(addMonths(first, months), addMonths(first, months));
	}
	return on(date, day, { certain: [...new Set([...date.certain, 'day' as const])] });
}

/** `a week from Tuesday`, `the week of December 1`, `the day before Friday`. */
export function anchorDate(anchor: Anchor, date: DateSide, context: WhenContext): DateSide | null {
	const { settings } = context;
	if (anchor.kind === 'week-of') {
		const first = addDays(firstDayOfWeek(date.day, settings), 7 * anchor.weeks);
		return {
			shape: 'week',
			...workingWeek(first, settings),
			certain: date.certain,
			whole: first,
			past: date.past ?? false,
			...doubtsOf(date, first),
		};
	}
	if (anchor.kind === 'edge') return edgeOf(anchor, date, context);
	const { amount, direction } = anchor;
	const start = direction > 0 ? date.lastDay : date.day;
	const day = amount.atMost ? start : shiftDay(start, direction * amount.least, amount.unit, context);
	const last = shiftDay(start, direction * amount.most, amount.unit, context);
	const lastDay = last > day ? lastWorkingDay(day, last, settings) : day;
	const past = lastDay < context.day;
	return { shape: 'date', day, lastDay, certain: date.certain, past, counted: true, ...doubtsOf(date, day) };
}
