import { minuteOf } from '../../dates/moments';
import {
	mayHoldDate,
	partlyRead,
	readAllWhens,
	readWhens,
	soundsLikeDate,
	type WhenContext,
} from '../../dates/date-words';
import { hintsOf } from '../../dates/expressions/prefilter/hints';
import type { Clock, Day, DayOrMinute, Problem, ProblemCode, When } from '../../follow-up';
import type { DateSettings, Settings } from '../../settings';
import { momentFrom } from './exact-line';
import { loggedDay } from './logged-day';
import type { EntryOwners } from './owner';

/** The context in which to read an entry's line. */
export interface EntryContext {
	/** The day of the previous entry, or else the note's date. */
	readonly day: Day;
	readonly settings: Settings;
	/** The property follow-ups, whose names a line may begin with. */
	readonly owners?: EntryOwners;
	/** Whether the line is a task that is not done: `- [ ] 11/24 email`. */
	readonly isOpenTask?: boolean;
}

/** The date at the beginning of an entry's line. */
export interface EntryStart {
	readonly day: Day;
	readonly time: Clock | null;
	/** The offset of the words after the date. */
	readonly to: number;
	readonly assumed: boolean;
	/** Whether the day has a number: `11/17`, `Nov 17`, not `Tue`. */
	readonly isFigures?: boolean;
}

/** The date and time with which the plugin itself begins a log: `2026-11-23 08:10`. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?![:.\d]|\s?[ap]m))?/i;

/** A date without marks at the start of a line: `20261123 0810`. */
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?=$|[\s:,_-])/;

/** A date in numbers at the start of a line: `11/23: called`, `23.11.2026 called`, `23.11. called`. */
const NUMBERS = /^\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?(?:\.(?=[\s:,—]|$)|(?=[\s:,—]|$))/;

/**
 * A short form of a time after a date: `7.50`, `7h50`, `0750`. Four digits that can be a year (`1999`) are not a time.
 */
const BARE_CLOCK = /^[\s,@]*(?:at )?(?:(\d{1,2})[.h]([0-5]\d)|(0\d|1[0-8])([0-5]\d))(?=[\s:,;)–-]|$)/i;

/**
 * Returns the dates in an attempt's line that say what comes next: `Friday 8:30` in `Calling back Friday 8:30`. A weekday is
 * after the day of the attempt.
 */
export function attemptDates(text: string, day: Day, time: Clock | null, settings: DateSettings): When[] {
	return mayHoldDate(text) ? readWhens(text, attemptContext(day, time, settings)) : [];
}

/** Returns the same dates, also those read only in part, such as `Monday` in `Calling back the Monday after Easter`. */
export function allAttemptDates(text: string, day: Day, time: Clock | null, settings: DateSettings): When[] {
	return mayHoldDate(text) ? readAllWhens(text, attemptContext(day, time, settings)) : [];
}

/**
 * Returns the dates in an attempt's line that may be its own: `Thu 8:10` in `Thu 8:10 no answer`. A weekday may be the
 * context's own day.
 */
export function loggedDates(text: string, day: Day, settings: DateSettings): When[] {
	return mayHoldDate(text) ? readWhens(text, { ...attemptContext(day, null, settings), sameDay: true }) : [];
}

/** The context of dates that count from an attempt on a day: `tomorrow` in `Calling back tomorrow`. */
export const attemptContext = (day: Day, time: Clock | null, settings: DateSettings): WhenContext => ({
	day,
	time,
	base: null,
	settings,
});

/** A date in figures that the calendar does not have: `2026-11-31`. */
const IMPOSSIBLE = /(?:^|[^\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/;

/**
 * Returns the problem of a date that was not read, or only in part: `the Monday after Thanksgiving`, `after Thanksgiving`,
 * `2026-11-31`. Null for words that mean no date.
 */
export function unreadAttemptDate(text: string, day: Day, time: Clock | null, settings: DateSettings): Problem | null {
	const partly = partlyRead(text, attemptContext(day, time, settings));
	if (partly) return partly;
	const figures = IMPOSSIBLE.exec(text)?.[1];
	if (figures !== undefined && momentFrom(figures) === null) {
		return { code: 'date.not-understood', words: figures, impossible: true };
	}
	return soundsLikeDate(text) ? { code: 'date.not-understood', words: text.trim() } : null;
}

const DOUBTS: readonly ProblemCode[] = [
	'date.ambiguous',
	'date.weekday-differs',
	'date.same-weekday',
	'date.not-understood',
];
/**
 * What makes a day doubtful that a log plans: `12/1` can be two days, `Fri 24 Nov` is no Friday, `Friday` of a Friday, the
 * time of `Nov 24 8:75` is none.
 */
export const doubtsOf = ({ problems }: When): Problem[] => problems.filter(({ code }) => DOUBTS.includes(code));

export const momentOf = (when: When): DayOrMinute => (when.time === null ? when.day : minuteOf(when.day, when.time));
export const isFullDate = ({ certain }: When) =>
	certain.includes('year') && certain.includes('month') && certain.includes('day');
export const isTimeOnly = ({ certain }: When) =>
	certain.includes('time') && !certain.includes('day') && !certain.includes('weekday');

/** Returns a date in a log as its own, which is never most of a year ahead of `day`: `Nov 17`, `Thu 8:10`. */
export const startOf = (when: When, day: Day): EntryStart => ({
	day: loggedDay(when, day).day,
	time: when.time,
	to: when.to,
	assumed: !isFullDate(when),
});

/**
 * Returns the date at the beginning of a line, which is never most of a year ahead of the context's day: `Mon 8:10 - `, `11/23 8am `, `On Tuesday: `.
 */
export function entryStart(text: string, context: EntryContext): EntryStart | null {
	const start = dateAt(text, context);
	return start && { ...start, isFigures: DAY_NUMBER.test(text.slice(0, start.to)) };
}

/** A day in figures, and no time: `11/17`, `Nov 17 8:10`, `the 17th`. Not `Tue 8:10`, `4pm`. */
const DAY_NUMBER =
	/\d{1,2}[/.-]\d|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?(?![:.\d]|\s?[ap]m)|^\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3}|\d(?:st|nd|rd|th)\b|\d{8}/iu;

function dateAt(text: string, context: EntryContext): EntryStart | null {
	const iso = ISO.exec(text);
	const written = iso && momentFrom(iso[2] ? `${iso[1]} ${iso[2].padStart(5, '0')}` : (iso[1] ?? ''));
	if (iso && written) {
		const to = iso[0].length;
		if (iso[2]) return { day: written.slice(0, 10), time: written.slice(11), to, assumed: false };
		return withClock({ day: written, time: null, to, assumed: false }, text, context.settings);
	}
	const compact = COMPACT.exec(text);
	const day = compact && momentFrom(`${compact[1]}-${compact[2]}-${compact[3]}`);
	if (compact && day)
		return withClock({ day, time: null, to: compact[0].length, assumed: false }, text, context.settings);
	const numbers = NUMBERS.exec(text)?.[0];
	if (numbers) {
		const date =
			firstDate(numbers, context.day, context.settings) ??
			firstDate(numbers.replace(/\./g, '/'), context.day, context.settings);
		if (date) {
			const start = { ...startOf(date, context.day), time: null, to: numbers.length };
			return withClock(start, text, context.settings);
		}
	}
	const [first] = loggedDates(text, context.day, context.settings);
	if (!first || !/^[^\p{L}\p{N}]*(?:(?:on|at|this) )?$/iu.test(text.slice(0, first.from))) return null;
	return withClock(startOf(first, context.day), text, context.settings);
}

/** Words of dates → the first date in them, by settings. A log repeats its days and hours. */
const known = new WeakMap<DateSettings, Map<string, When | null>>();
/** The most dates that are remembered, less than 200 KB. A log of years has fewer days and hours than this. */
const MOST_KNOWN_DATES = 2000;
/**
 * Longer words are read each time, in characters, because they rarely occur twice: `11/23/2026` has 10, ` 08:10 am` 9.
 */
const LONGEST_KNOWN_CHARACTERS = 12;

/** Returns the first date in some words, and remembers it for a few words. */
function firstDate(words: string, day: Day, settings: DateSettings): When | null {
	if (words.length > LONGEST_KNOWN_CHARACTERS) return loggedDates(words, day, settings)[0] ?? null;
	let dates = known.get(settings);
	if (!dates || dates.size >= MOST_KNOWN_DATES) known.set(settings, (dates = new Map<string, When | null>()));
	const key = `${day} ${words}`;
	const before = dates.get(key);
	if (before !== undefined) return before;
	const date = loggedDates(words, day, settings)[0] ?? null;
	dates.set(key, date);
	return date;
}

/**
 * A clock time at the start of words that do not say more about it: `9:30, no answer`. Not `9:30 am` or `9:30 sharp`.
 */
const CLOCK_FIRST =
	/^[\s,@]*(?:at )?\d{1,2}:[0-5]\d(?=$|[\s,;)])(?![\s-]*(?:ish|(?:[ap]\.?m?\.?|h|o|sharp|exactly|prompt(?:ly)?|on\s+the\s+dot)(?![\p{L}\p{N}])))/iu;

/**
 * Returns the words in which to read a clock time after a date: only the time, if no word behind it can belong to it:
 * ` 8:10` of ` 8:10 Dana: no answer`.
 */
export function clockWords(rest: string): string {
	const clock = CLOCK_FIRST.exec(rest)?.[0];
	return clock !== undefined && hintsOf(rest.slice(clock.length)) === 0 ? clock : rest;
}

/** Adds a time of day that follows the date: `11/23, 8am`. */
function withClock(start: EntryStart, text: string, settings: DateSettings): EntryStart {
	if (start.time !== null) return start;
	const rest = text.slice(start.to, start.to + 40);
	const clock = firstDate(clockWords(rest), start.day, settings);
	if (clock && isTimeOnly(clock) && /^[\s,@]*(?:at )?$/i.test(rest.slice(0, clock.from))) {
		return { ...start, time: clock.time, to: start.to + clock.to };
	}
	const bare = BARE_CLOCK.exec(rest);
	if (!bare) return start;
	const [read] = attemptDates(`${bare[1] ?? bare[3]}:${bare[2] ?? bare[4]}`, start.day, null, settings);
	return read && isTimeOnly(read) ? { ...start, time: read.time, to: start.to + bare[0].length } : start;
}
