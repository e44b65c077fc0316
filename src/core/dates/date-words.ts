import type { Clock, Problem, TimeWindow, When } from '../follow-up';
import { halfOf, PART_WINDOWS } from './expressions/kinds/day-part';
import { Fragment } from './expressions/fragment';
import { USER, type DateSide, type HourMinute, type Meaning, type TimeSide } from './expressions/meaning';
import { readFragments, skimFragments } from './expressions/read-expressions';
import { addDays } from './moments';
import type { WhenContext } from './date-context';

import { mayHoldDate } from './expressions/prefilter/hints';

export { mayHoldDate } from './expressions/prefilter/hints';
export { mayBeginWithDate } from './expressions/prefilter/search';
export { eventDay, soundsLikeDate, unreadDay } from './unread-date';
export type { WhenContext } from './date-context';

const clockOf = (hour: number, minute: number): Clock =>
	`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Returns the 24-hour time. Without am or pm or a part of the day, 1 to 6 are in the afternoon and 7 to 12 until noon. */
function settle({ hour, minute, sure }: HourMinute, part: TimeSide['part']): Clock {
	if (sure) return clockOf(hour, minute);
	const half = part ? halfOf(part, hour) : null;
	if (half === 'a') return clockOf(hour === 12 ? 0 : hour, minute);
	if (half === 'p' || (half === null && hour >= 1 && hour <= 6)) return clockOf(hour < 12 ? hour + 12 : hour, minute);
	return clockOf(hour, minute);
}

/** Returns the end of a range of hours, after its start: 20:00 for `6-8`, which begins at 18:00. */
function settleEnd(end: HourMinute, from: Clock, part: TimeSide['part']): Clock | null {
	const to = settle(end, part);
	if (to > from) return to;
	const later = clockOf(end.hour + 12, end.minute);
	return end.hour < 12 && later > from ? later : null;
}

interface Moment {
	readonly time: Clock | null;
	readonly window: TimeWindow | null;
}

function momentOf({ clock, until, bound, part }: TimeSide): Moment {
	if (!clock) return { time: null, window: part ? PART_WINDOWS[part] : null };
	const from = settle(clock, part);
	if (until) return { time: null, window: { from, to: settleEnd(until, from, part) } };
	if (bound === 'before') return { time: null, window: { from: null, to: from } };
	return bound === 'after' ? { time: null, window: { from, to: null } } : { time: from, window: null };
}

const isAbsolute = ({ certain }: DateSide) =>
	certain.includes('year') && certain.includes('month') && certain.includes('day');

/** Returns the day of a time alone: the context's day, or the next day if the context's time is past it. */
function dayOfTime({ time }: Moment, context: WhenContext): DateSide {
	const over = time !== null && context.time !== null && time <= context.time;
	const day = over ? addDays(context.day, 1) : context.day;
	return { shape: 'named', day, lastDay: day, certain: [] };
}

function problemsOf(
	{ unread, impossible, ofThing }: Meaning,
	{ day, problems = [], weekdayDiffers }: DateSide,
	phrase: string,
): readonly Problem[] {
	if (unread === undefined)
		return weekdayDiffers ? [...problems, { code: 'date.weekday-differs', words: phrase, day }] : problems;
	const thing = ofThing ? { ofThing } : {};
	return [{ code: 'date.partly-read', words: phrase, unread, day: impossible ? null : day, ...thing }];
}

function whenOf(text: string, { index, to, meaning }: Fragment, context: WhenContext): When {
	const moment: Moment = meaning.time ? momentOf(meaning.time) : { time: null, window: null };
	const date = meaning.date ?? dayOfTime(moment, context);
	const phrase = text.slice(index, to);
	const stated = (moment.time ?? moment.window) ? (meaning.time?.zone ?? null) : null;
	const zone = stated === USER ? null : stated;
	return {
		from: index,
		to,
		phrase,
		day: date.day,
		lastDay: date.lastDay,
		...moment,
		zone,
		past: date.past ?? false,
		certain: moment.time ? [...date.certain, 'time'] : date.certain,
		problems: problemsOf(meaning, date, phrase),
		base: isAbsolute(date) ? null : context.base,
	};
}

function read(text: string, context: WhenContext, whole: boolean): When[] {
	return readFragments(text, context, whole).map((fragment) => whenOf(text, fragment, context));
}

/**
 * Returns all dates in words, past ones included, in the order of the text. They never overlap. In a note of 2026-11-19,
 * `Dana calls Friday; if not, Monday at 8:30am` holds 2026-11-20, and 2026-11-23 at 08:30.
 */
export function readWhens(text: string, context: WhenContext): When[] {
	return readAllWhens(text, context).filter(isWhollyRead);
}

/**
 * Returns all dates in words, also those read only in part, such as `Monday` in `the Monday after Easter`. Use only
 * those that {@link isWhollyRead} accepts.
 */
export function readAllWhens(text: string, context: WhenContext): When[] {
	return read(text, context, false);
}

/**
 * Returns the places of all dates in words, and whether they are past, as {@link readAllWhens} does. Their problems are
 * not read. Null for a text that must be read in full, such as `not Monday but Tuesday`.
 */
export function skimWhens(text: string, context: WhenContext): When[] | null {
	return skimFragments(text, context)?.map((fragment) => whenOf(text, fragment, context)) ?? null;
}

/** Returns the problem of a date with words beside it that were not understood: `not` beside `Monday`. */
export const unreadBeside = ({ phrase, day }: Pick<When, 'phrase' | 'day'>, unread: string): Problem => {
	return { code: 'date.partly-read', words: phrase, unread, day };
};

/** Whether all words of a date were understood: true for `Monday`, false for `Monday` in `not Monday`. */
export function isWhollyRead({ problems }: When): boolean {
	return problems.every(({ code }) => code !== 'date.partly-read');
}

/** Whether a date is that of a thing or an event: true for `January 5` in `the January 5 start date`. */
export function isOfThing({ problems }: When): boolean {
	return problems.some((problem) => problem.code === 'date.partly-read' && problem.ofThing === true);
}

/**
 * Returns the problem of the first date that a text holds only in part, or null: `after Thanksgiving` in `the Monday after
 * Thanksgiving` is `date.partly-read`. Use it where {@link readWhen} or {@link readWhens} returns nothing.
 */
export function partlyRead(text: string, context: WhenContext): Problem | null {
	if (!mayHoldDate(text)) return null;
	const when = readAllWhens(text, context).find((each) => !each.past && !isWhollyRead(each));
	return when?.problems.find(({ code }) => code === 'date.partly-read') ?? null;
}

/** A date that is a link to a daily note: `[[2026-11-23]]`. */
const LINKED = /^\s*["']?\[\[([^\]|]*)(?:\|[^\]]*)?\]\]["']?\s*$/;
/** Words that may be beside the one date of a field: `on Monday please`. */
const FILLERS =
	/\b(?:on|at|by|the|in|around|about|approx(?:imately)?|roughly|maybe|perhaps|probably|likely|hopefully|sometime|until|till|from|between|or|so|again|please|sharp|latest|say|due|for|call|ish|me|back)\b|["'`]/gi;

/**
 * Reads a text that is wholly one date: a property's value, a dialog's field, the words after `Calling back`. Returns
 * null if it has other words. Also reads `2026-11-23 08:30`, `2 weeks` and a link to a daily note.
 */
export function readWhen(text: string, context: WhenContext): When | null {
	const linked = LINKED.exec(text)?.[1];
	if (linked !== undefined) return readWhen(linked, context);
	if (!mayHoldDate(text)) return null;
	const whens = read(text, context, true);
	const [when] = whens;
	if (!when || whens.length > 1 || !isWhollyRead(when)) return null;
	const rest = (text.slice(0, when.from) + ' ' + text.slice(when.to)).replace(FILLERS, ' ');
	return /[\p{L}\p{N}]/u.test(rest) ? null : when;
}
