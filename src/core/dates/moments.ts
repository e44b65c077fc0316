import { hasTime, type Clock, type Day, type DayOrMinute, type Minute, type When } from '../follow-up';
import type { Weekday } from '../settings';
import { dayNumber, numberedDay, two } from './day-number';

/** `addDays('2026-11-30', 1)` is `2026-12-01`; negative counts go back. */
export function addDays(day: Day, count: number): Day {
	return count === 0 ? day : numberedDay(dayNumber(day) + count);
}

const monthDay = (months: number, day: number): Day =>
	`${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}-${two(day)}`;

/** Returns the number of days in a month, which is counted from January of the year 0. */
function daysIn(months: number): number {
	const [year, month] = [Math.floor(months / 12), months % 12];
	if (month === 1) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}

const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Returns the same day of another month, or its last day: `addMonths('2026-01-31', 1)` is `2026-02-28`. */
export function addMonths(day: Day, count: number): Day {
	const months = monthsOf(day) + count;
	return monthDay(months, Math.min(Number(day.slice(8, 10)), daysIn(months)));
}

/** `addMinutes('2026-11-23T08:30', 45)` is `2026-11-23T09:15`. Crosses midnight if necessary. */
export function addMinutes(minute: Minute, count: number): Minute {
	const total = Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14, 16)) + count;
	const days = Math.floor(total / 1440);
	const rest = total - days * 1440;
	return `${days === 0 ? minute.slice(0, 10) : addDays(minute.slice(0, 10), days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Returns the number of days from one day to another, negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** Returns 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): Weekday {
	return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Returns the first day of the week of `day`. */
export function startOfWeek(day: Day, weekStart: Weekday): Day {
	return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

export function lastDayOfMonth(day: Day): Day {
	const months = monthsOf(day);
	return monthDay(months, daysIn(months));
}

/** Returns null if the calendar has no such day: `dayFrom(2026, 2, 30)`. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
	if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12) || !(dayOfMonth >= 1)) return null;
	if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
	const months = year * 12 + month - 1;
	return dayOfMonth <= daysIn(months) ? monthDay(months, dayOfMonth) : null;
}

/** Returns `2026-11-23` for `2026-11-23T08:30` and for `2026-11-23`. */
export function dayOf(moment: DayOrMinute): Day {
	return moment.slice(0, 10);
}

/** Returns the local time of a minute, or null for a day. */
export function clockOf(moment: DayOrMinute): Clock | null {
	return hasTime(moment) ? moment.slice(11, 16) : null;
}

/** `minuteOf('2026-11-23', '08:30')` is `2026-11-23T08:30`. */
export function minuteOf(day: Day, clock: Clock): Minute {
	return `${day}T${clock}`;
}

/** Returns the minute of a clock time on a day, or the day without a time: `2026-11-23`, `2026-11-23T08:30`. */
export const momentOn = (day: Day, time: Clock | null): DayOrMinute => (time === null ? day : minuteOf(day, time));

/** Words of a date that offer several days: `or` in `Thursday or Friday`, `u/F` in `Thu/Fri`, not the dates of `12/7–12/11`. */
const CHOICE = /\bor\b|\p{L}\/\p{L}/iu;

/** Whether the words of a date offer days to choose from: true for `Thursday or Friday`, false for `next week`. */
export const offersDays = (phrase: string): boolean => CHOICE.test(phrase);

/**
 * Returns the later day of a date on which the user acts, if its words offer days: 2026-11-26 for `tomorrow or Thu`, on
 * 2026-11-23. Returns null for any other date; a range such as `next week` begins on its first day.
 */
export function laterDay(
	{ day, lastDay, phrase }: Pick<When, 'day' | 'lastDay' | 'phrase'>,
	field: 'act' | 'expected' | 'fallback',
): Day | null {
	return field !== 'expected' && lastDay !== day && offersDays(phrase) ? lastDay : null;
}
