import type { Day, When } from '../follow-up';
import { addDays, addMonths, minuteOf } from './moments';
import { readWhen, type WhenContext } from './date-words';

/** Words that only a future date has: `next Monday`, `in two weeks`. */
const AHEAD = /\b(?:next|coming|tomorrow|from now|later)\b|^\s*in\b/i;
/** A day of the month such as `23rd`, which was in the last month if it cannot be in the future. */
const ORDINAL = /\b\d{1,2}(?:st|nd|rd|th)\b/i;

/** How many days ahead a date without a year still means a slip, not last year: `24 Nov` on November 23. */
const SLIP_DAYS = 14;

/** Returns a step to the previous Friday, 20th or November 20. Returns null if the words allow no other day. */
function before(when: When, text: string): ((day: Day) => Day) | null {
	const states = (part: When['certain'][number]) => when.certain.includes(part);
	if (states('year') || AHEAD.test(text)) return null;
	if (states('month')) return (day) => addMonths(day, -12);
	if (states('weekday')) return (day) => addDays(day, -7);
	if (states('day')) return ORDINAL.test(text) ? (day) => addMonths(day, -1) : null;
	return null;
}

const isAhead = ({ day, time }: When, context: WhenContext) =>
	time !== null && context.time !== null
		? minuteOf(day, time) > minuteOf(context.day, context.time)
		: day > context.day;

/**
 * Reads a text that is wholly one date of a past event. On Monday 2026-11-23 at 08:00, `Friday 4pm` is 2026-11-20 at
 * 16:00, `7:15` is today at 07:15, and `10 min ago` is 07:50. Returns what can only be in the future, such as `tomorrow`,
 * unchanged, and so are `9:15`, which is no time of yesterday, and `Dec 1`, which is no day of last year.
 */
export function readPastWhen(text: string, context: WhenContext): When | null {
	const when = readWhen(text, { ...context, sameDay: true });
	return when && asPast(when, text, context);
}

/** Whether a date is tomorrow only because its time, which is all it states, is over today: `7:15` at 08:00. */
const isTomorrow = ({ certain, day }: When, context: WhenContext) => certain.join() === 'time' && day > context.day;

/** Returns a date of a past event, read as one to come from words that can mean both: `Friday`, `Nov 10`. */
export function asPast(when: When, text: string, context: WhenContext): When {
	if (!isAhead(when, context)) return when;
	const turn = isTomorrow(when, context) ? (day: Day) => addDays(day, -1) : before(when, text);
	const isSlip = when.certain.includes('month') && when.day <= addDays(context.day, SLIP_DAYS);
	if (!turn || isSlip) return when;
	const day = turn(when.day);
	return { ...when, day, lastDay: day, past: true, base: null };
}
