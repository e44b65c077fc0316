import type { Policy } from '../../../core/agenda/next-action';
import { noteReminders, remindersOf } from '../../../core/guidelines';
import type { Minute, NoteReading } from '../../../core/follow-up';
import type { Reminders } from './report';

/** Codes of all reminders at one moment, in their order. `readingOf` gives the reading of the note at a path. */
export function remindersFor(readingOf: (path: string) => NoteReading | null, now: Minute, policy: Policy): Reminders {
	return {
		of: (row) => remindersOf(row, readingOf(row.followUp.path), now, policy).map(({ code }) => code),
		ofNote: (reading) => noteReminders(reading, now, policy.settings).map(({ code }) => code),
	};
}
