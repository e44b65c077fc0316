import { shortDay } from './day-names';
import type { WhenContext } from './date-words';
import type { Day, NoteDate } from '../follow-up';
import type { DateSettings } from '../settings';

/** `19 Nov 2026` */
export function writtenDay(day: Day): string {
	return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** What date words of a note are resolved against: `from the note's date 19 Nov 2026 (property met)`. */
export function noteDateContext(noteDate: NoteDate, settings: DateSettings): WhenContext {
	return {
		day: noteDate.day,
		time: noteDate.time,
		origin: `the note's date ${writtenDay(noteDate.day)} (${noteDate.origin})`,
		settings,
	};
}
