import type { RowKey } from '../core/agenda/row';
import type { DateField } from '../core/notes/write/dates-as-numbers';
import type { Outcome, UntrackedLine } from '../core/follow-up';

/** Opens dialogs. */
export interface DialogActions {
	/** Opens the dialog "Log attempt", with `outcome` chosen. */
	askToLog(key: RowKey, outcome?: Outcome): void;
	/** Opens the dialog "Snooze" for one follow-up, or for the most urgent one of each of several people. */
	askToSnooze(key: RowKey, also?: readonly RowKey[]): void;
	/** Asks for the day of one of its dates, or of a follow-up without a date. */
	askForDate(key: RowKey, field?: DateField): void;
	/** Asks which of two days is meant by words that were typed on another day than that of their note. */
	askWhichDay(key: RowKey): void;
	/** Asks for another day or minute on which the user acts. */
	askToChangeDate(key: RowKey): void;
	/** Asks on which day a follow-up that is over continues, and reopens it. */
	askToReopen(key: RowKey): void;
	/** Says what is read in the line of the follow-up, and why. */
	explain(key: RowKey): void;
	/** Asks what was agreed in the last answer. */
	askWhatWasAgreed(key: RowKey): void;
	/** Opens the dialog "Add follow-up" for the note at `path`, or for the active note, with words in its field. */
	askToAdd(path?: string, words?: string): void;
	/**
	 * Tracks a found line. Asks for the day of the check-in first if they promised something and the line does not say
	 * when the user acts. For a row of a table, opens "Add follow-up", filled in from its columns.
	 */
	askToTrack(line: UntrackedLine): void;
	/** Shows the lines, and tracks them if the user confirms. */
	askToTrackAll(lines: readonly UntrackedLine[]): void;
	/** Opens the dialog "Set the note's date" for the note at `path`, or for the active note. */
	askForNoteDate(path?: string): void;
}
