import type { Day, When } from '../follow-up';
import { addDays, addMonths, minuteOf } from './moments';
import { readWhen, type WhenContext } from './date-words';

/** Words that look ahead mean no day that is over. */
const AHEAD = /\b(?:next|coming|tomorrow|from now|later)\b|^\s*in\b/i;
const ORDINAL = /\b\d{1,2}(?:st|nd|rd|th)\b/i;

/** The same words one turn earlier: the Friday, the 20th, the November 20 or the 16:00 before. Null for a certain day. */
function before(when: When, text: string): ((day: Day) => Day) | null {
	const states = (part: When['certain'][number]) => when.certain.includes(part);
	if (states('year') || AHEAD.test(text)) return null;
	if (states('month')) return (day) => addMonths(day, -12);
	if (states('weekday')) return (day) => addDays(day, -7);
	if (states('day')) return ORDINAL.test(text) ? (day) => addMonths(day, -1) : null;
	return states('time') ? (day) => addDays(day, -1) : null;
}

const isAhead = ({ day, time }: When, context: WhenContext) =>
	time !== null && context.time !== null
		? minuteOf(day, time) > minuteOf(context.day, context.time)
		: day > context.day;

/**
 * A text that is wholly one date, of something that has happened: on Monday 2026-11-23 at 08:00 `Friday 4pm` is
 * 2026-11-20 at 16:00, `9:15` yesterday's, `10 min ago` 07:50. A day that can only lie ahead, such as `tomorrow`, is
 * given as it is.
 */
export function readPastWhen(text: string, context: WhenContext): When | null {
	const when = readWhen(text, { ...context, sameDay: true });
	if (!when || !isAhead(when, context)) return when;
	const turn = before(when, text);
	if (!turn) return when;
	let { day } = when;
	// A time that is over today was read as tomorrow's.
	for (let turns = 0; turns < 2 && isAhead({ ...when, day }, context); turns++) day = turn(day);
	return { ...when, day, lastDay: day, past: true, base: null };
}
