import type { Clock, DateBase, Day, NoteDate, When } from '../follow-up';
import type { DateSettings } from '../settings';

/** What words such as `Monday at 8` are counted from, and how the user writes dates. */
export interface WhenContext {
	/** The note's date, or for an attempt line the day of the previous entry. */
	readonly day: Day;
	/** The minute of that day, if it is known: "in two hours" counts from it, and "at 8" is after it. */
	readonly time: Clock | null;
	/** What the day is, for an explanation; null if it needs none. */
	readonly base: DateBase | null;
	readonly settings: DateSettings;
	/** A bare weekday may be the context's own day, as in an attempt line. Not set: it is always after it. */
	readonly sameDay?: boolean;
}

/** What words are counted from where the note has no date. Only dates written in full are used there. */
const ANY_DAY = '2000-01-01';

/** The day that words at a place are counted from. {@link needsNoteDate} tells whether a date depends on it. */
export const readingDay = ({ day }: NoteDate): Day => day ?? ANY_DAY;

/** The context of words in a note: from 2026-11-19 on, `Monday` is 2026-11-23. */
export function noteDateContext(date: NoteDate, settings: DateSettings): WhenContext {
	return { day: readingDay(date), time: date.time, base: { kind: 'note-date', date }, settings };
}

/** Whether a date counts from the note's date: `Monday` does, `2026-11-23` does not. */
export const needsNoteDate = ({ base }: When): boolean => base?.kind === 'note-date';

/**
 * Whether the note's date is good enough for a date in it. Without one only dates written in full are. One that is only
 * assumed never moves `Jan 5` into another year.
 */
export function isSettled(when: When, { day, source }: NoteDate): boolean {
	if (!needsNoteDate(when)) return true;
	if (day === null) return false;
	const lacksYear = when.certain.includes('month') && !when.certain.includes('year');
	return source !== 'created' || !lacksYear || when.day.slice(0, 4) === day.slice(0, 4);
}
