import type { Policy } from '../../../core/agenda/next-action';
import { noteReminders, remindersOf } from '../../../core/guidelines';
import type { Minute, NoteReading } from '../../../core/follow-up';
import type { Row } from '../../../core/agenda/row';
import type { RowIntroductions } from '../../../core/agenda/persons/introduction-view';
import type { Reminders } from './report';

/** What the reminders of rows depend on besides the row. */
export interface ReminderSource {
	/** The reading of the note at a path. */
	readonly reading: (path: string) => NoteReading | null;
	/** Who introduced the user to the person of a row, and what to tell them. */
	readonly introductions: (row: Row) => RowIntroductions;
	readonly policy: Policy;
	readonly now: Minute;
}

/** Codes of all reminders at one moment, in their order. */
export function reminderCodes({ reading, introductions, policy, now }: ReminderSource): Reminders {
	return {
		of: (row) => remindersOf(row, reading(row.followUp.path), now, policy, introductions(row)).map(({ code }) => code),
		via: (row) => introductions(row).via?.by.contact.name ?? null,
		ofNote: (note) => noteReminders(note, now, policy.settings).map(({ code }) => code),
	};
}
