import type { Clock, DateBase, Day, NoteDate, When } from '../follow-up';
import type { DateSettings } from '../settings';

/** The moment from which words such as `Monday at 8` count, and the user's date settings. */
export interface WhenContext {
	/** The note's date, or for an attempt line the day of the previous entry. */
	readonly day: Day;
	/** The time on that day, null if unknown. "In two hours" counts from it, and "at 8" is after it. */
	readonly time: Clock | null;
	/** The source of the day, for an explanation. Null if it needs none. */
	readonly base: DateBase | null;
	readonly settings: DateSettings;
	/** Whether a bare weekday can be the context's own day, as in an attempt line. By default it is after it. */
	readonly sameDay?: boolean;
}

/** The day from which words count in a note without a date. Only its dates written in full are used. */
const ANY_DAY = '2000-01-01';

/** Returns the day from which words count. {@link needsNoteDate} checks whether a date depends on it. */
export const readingDay = ({ day }: NoteDate): Day => day ?? ANY_DAY;

/** Returns the context of words in a note. In a note of 2026-11-19, `Monday` is 2026-11-23. */
export function noteDateContext(date: NoteDate, settings: DateSettings): WhenContext {
	return { day: readingDay(date), time: date.time, base: { kind: 'note-date', date }, settings };
}

/** Whether a date counts from the note's date: `Monday` does, `2026-11-23` does not. */
export const needsNoteDate = ({ base }: When): boolean => base?.kind === 'note-date';

/**
 * Whether the note's date is reliable enough for a date in it. A note without a date allows only dates written in full. A
 * file's creation day never moves `Jan 5` into another year.
 */
export function isSettled(when: When, { day, source }: NoteDate): boolean {
	if (!needsNoteDate(when)) return true;
	if (day === null) return false;
	const lacksYear = when.certain.includes('month') && !when.certain.includes('year');
	return source !== 'created' || !lacksYear || when.day.slice(0, 4) === day.slice(0, 4);
}
