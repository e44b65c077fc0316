import type { Clock, Day, NoteDate } from '../follow-up';
import type { DateSettings } from '../settings';
import { shortDay } from './day-names';

/** Where date words stand. */
export interface WhenContext {
	/** The note's date, or for an attempt line the day of the previous entry. */
	readonly day: Day;
	/** The moment of that day, where it is known: "in two hours" counts from it, and "at 8" is after it. */
	readonly time: Clock | null;
	/** Ends every explanation: `the note's date 19 Nov (property met)`. */
	readonly origin: string;
	readonly settings: DateSettings;
	/** A bare weekday may be the context's own day, as in an attempt line. Not set: it is always after it. */
	readonly sameDay?: boolean;
}

/** The context of words in a note: `{ day: '2026-11-19', …, origin: "the note's date 19 Nov (property met)" }`. */
export function whenContext(noteDate: NoteDate, settings: DateSettings): WhenContext {
	const { day, time, origin } = noteDate;
	return { day, time, origin: `the note's date ${shortDay(day)} (${origin})`, settings };
}
