import type { WhenContext } from '../dates/when';
import type { Day, NoteDate } from '../follow-up';
import type { DateSettings } from '../settings';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `19 Nov 2026` */
export function writtenDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
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
