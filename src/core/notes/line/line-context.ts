import type { Contact, Day, NoteDate } from '../../follow-up';
import type { Settings } from '../../settings';

/** The context in which to read the words of one line. */
export interface LineContext {
	readonly noteDate: NoteDate;
	/** All people in the note's properties and fields. */
	readonly people: readonly Contact[];
	/** The people who own the note's phone, email and purpose. */
	readonly own: readonly Contact[];
	readonly settings: Settings;
	/** The last day of the promise in the note's properties: `expecting: Friday`. */
	readonly expected?: Day;
	/** The words of that promise if its day is not read: `by Thanksgiving`. */
	readonly unreadExpected?: string;
}
