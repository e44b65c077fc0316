import type { Contact, Day, NoteDate } from '../../follow-up';
import type { Settings } from '../../settings';

/** What the words of one line are read against. */
export interface LineContext {
	readonly noteDate: NoteDate;
	/** Everyone whom the note's properties and fields name. */
	readonly people: readonly Contact[];
	/** Those among them to whom the note's phone, email and purpose belong. */
	readonly own: readonly Contact[];
	readonly settings: Settings;
	/** The last day of what the note's properties say they promised: `expecting: Friday`. */
	readonly expected?: Day;
}
