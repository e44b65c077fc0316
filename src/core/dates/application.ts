import { isSettled, noteDateContext, type WhenContext } from './date-context';
import { mayHoldDate, readAllWhens, isWhollyRead } from './date-words';
import { addMonths, daysBetween } from './moments';
import { asPast, readPastWhen } from './past-date';
import type { Day, NoteDate, Problem, When } from '../follow-up';
import type { DateSettings } from '../settings';

/** The day of an application, and what is doubtful about it. */
export interface Application {
	readonly day: Day | null;
	readonly problems: readonly Problem[];
}

const NONE: Application = { day: null, problems: [] };

/**
 * A day without a year that is further back is the next one, in days: `Nov 25` in a note of 2026-11-19 was written some
 * days after the note was begun, rather than a year after the application.
 */
const MOST_DAYS_BACK = 183;

/** Returns the only date in a value with more words: `2026-11-10 (via LinkedIn)`. */
function onlyDate(text: string, context: WhenContext): When | null {
	if (!mayHoldDate(text)) return null;
	const [when, ...others] = readAllWhens(text, context);
	return when && others.length === 0 && isWhollyRead(when) ? asPast(when, text, context) : null;
}

/**
 * Reads the day of an application, which is in the past: in a note of 2026-11-19, `Nov 10` is 2026-11-10, `Tuesday`
 * 2026-11-17. Returns no day for other words: `soon`, `2026-11-31`.
 */
export function readApplication(text: string | null, noteDate: NoteDate, settings: DateSettings): Application {
	if (text === null) return NONE;
	const context = { ...noteDateContext(noteDate, settings), sameDay: true };
	const past = readPastWhen(text, context) ?? onlyDate(text, context);
	if (past === null) return NONE;
	const isRelative = !past.certain.includes('year');
	const isLongAgo = isRelative && daysBetween(past.day, context.day) > MOST_DAYS_BACK;
	const day = isLongAgo ? addMonths(past.day, 12) : past.day;
	const when = { ...past, day, base: isRelative ? context.base : null };
	if (!isSettled(when, noteDate)) return { day: null, problems: [{ code: 'note-date.unknown' }] };
	const problems = past.problems.map((problem) => (problem.code === 'date.ambiguous' ? { ...problem, day } : problem));
	// `Nov 25` in a note of 2026-11-19 is ahead, which an application is not.
	const isAhead = isRelative && past.certain.includes('month') && past.day > context.day;
	if (isLongAgo || isAhead) problems.push({ code: 'date.assumed', day });
	if (isRelative && noteDate.source === 'created') problems.push({ code: 'note-date.assumed' });
	return { day, problems };
}
