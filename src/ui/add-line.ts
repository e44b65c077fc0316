import type { Channel, Problem } from '../core/follow-up';
import type { AddSpan } from '../core/typed/add-line';
import type { NewFollowUp } from '../core/notes/write/new-follow-up-words';
import type { Resolved } from './date-fields';
import type { Suggestion } from './suggestion';

export type { AddPart, AddSpan } from '../core/typed/add-line';

/** A note that can take the new line. */
export interface AddPlace {
	readonly path: string;
	/** Without folder and extension. */
	readonly title: string;
}

/** What the field of "Add follow-up" is read as. */
export interface AddReading {
	readonly spans: readonly AddSpan[];
	/** Who it is with, as shown; null if neither the line nor the note names anybody. */
	readonly contact: string | null;
	/** Whether the contact comes from the note, because the line names nobody. */
	readonly fromNote: boolean;
	/** People whom a bare name may mean, if there are several. Their values are the whole text of the field. */
	readonly which: readonly Suggestion[];
	readonly expecting: Resolved | null;
	readonly due: Resolved | null;
	/** When the user acts if that brings nothing; null if the line does not say it. */
	readonly otherwise: Resolved | null;
	/** Whether a time is on the contact's clock, and their zone is not known. */
	readonly zoneMissing: boolean;
	/** Null if the line names no channel. */
	readonly channel: Channel | null;
	readonly purpose: string;
	readonly unread: Problem | null;
	/** Notes that can take the line, the likeliest first: the active note, then the contact's own. */
	readonly places: readonly AddPlace[];
	/** What would be written; null while the contact or a date is missing. */
	readonly draft: NewFollowUp | null;
}

/** Reads the field of "Add follow-up" while the user types. */
export interface AddLine {
	read(text: string): AddReading;
	/** People for the name before the caret; their values are the whole text of the field. */
	people(text: string, caret: number): readonly Suggestion[];
	/** The text with a date in place of the present one: a chip that the user chose. */
	withDate(text: string, words: string): string;
	/** What the Tab key adds at the end of the text; null if it begins no date. */
	completion(text: string, chips: readonly string[]): string | null;
}
