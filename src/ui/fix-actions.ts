import type { DayOrMinute, TimeWindow } from '../core/follow-up';
import type { EntryField } from '../core/marks/entry-marks';
import type { ChosenDates } from '../core/marks/write-dates';
import type { RowKey } from '../core/agenda/row';
import type { WriteResult } from './write-result';

/** Fills in what a follow-up lacks and changes what it has, each in one step of undo. */
export interface FixActions {
	/** The day or minute on which the user acts, or the part of the day. */
	fillInDate(key: RowKey, moment: DayOrMinute, window?: TimeWindow | null): Promise<WriteResult>;
	/** Writes days in figures in place of the words of some dates. */
	chooseDates(key: RowKey, chosen: ChosenDates): Promise<WriteResult>;
	/** Writes a date of the last attempt in figures in place of its words. */
	writeEntryDate(key: RowKey, field: EntryField, moment: DayOrMinute): Promise<WriteResult>;
	/** Another day or minute on which the user acts: in the note, or as a snooze once there are attempts. */
	changeDate(key: RowKey, moment: DayOrMinute, window?: TimeWindow | null): Promise<WriteResult>;
	/** Who it is with, where nobody is named: a name or a link. */
	fillInContact(key: RowKey, name: string): Promise<WriteResult>;
	/** Replaces the ask of the note. */
	changeAsk(key: RowKey, ask: string): Promise<WriteResult>;
	/** The right number: into the contact's own note, else into the note of the follow-up. */
	setPhone(key: RowKey, number: string): Promise<WriteResult>;
}
