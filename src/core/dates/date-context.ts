import type { Clock, DateBase, Day, NoteDate } from '../follow-up';
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

/** The context of words in a note: from 2026-11-19 on, `Monday` is 2026-11-23. */
export function noteDateContext(date: NoteDate, settings: DateSettings): WhenContext {
	return { day: date.day, time: date.time, base: { kind: 'note-date', date }, settings };
}
