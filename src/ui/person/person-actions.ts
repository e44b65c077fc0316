import type { LoggedAttempt, Talk } from '../../core/agenda/persons/sheet/talks';
import type { PersonSheet } from '../../core/agenda/persons/sheet/person-sheet';
import type { TalkLine } from '../../core/agenda/persons/sheet/talk-line';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import type { Purpose } from '../../core/message/purposes/purposes';
import type { Minute } from '../../core/follow-up';
import type { OpenOptions } from '../open-actions';

/** A person or company that the vault knows, to choose from. */
export interface PersonChoice {
	readonly id: PersonId;
	readonly name: string;
	/** The company or the folder of their note, which distinguishes people of one name; '' without one. */
	readonly note: string;
	/** Other words that find them: aliases. */
	readonly aliases: readonly string[];
}

/** A person who may have changed their name: the note is renamed while the sheet is open. */
export interface ShownPerson {
	readonly id: PersonId;
	/** The note that the sheet has shown before; null without one. */
	readonly path: string | null;
}

/** The sheet of a person. */
export interface PersonActions {
	/** Opens the sheet of a person, or lets the user choose among several. */
	showPerson(...ids: readonly PersonId[]): void;
	/** Lets the user choose among all people of the vault, these first. */
	choosePerson(first: readonly PersonId[]): void;
	/** What the notes say about a person now. Follows their note to a new name. */
	personSheet(person: ShownPerson): PersonSheet;
	/** One line of the note or section of each talk, by `talkKey`; null if it says nothing. */
	talkLines(talks: readonly Pick<Talk, 'path' | 'line'>[]): Promise<ReadonlyMap<string, TalkLine | null>>;
	/** Reasons to call a person from the notes about them and from the whole vault, the best first. */
	purposesFor(sheet: PersonSheet): Promise<readonly Purpose[]>;
	/** Opens the note of an attempt at its line. */
	openAttempt(logged: LoggedAttempt, options?: OpenOptions): void;
	/** The present minute in a zone, and whether it is night there; null for the user's own or an unknown zone. */
	timeIn(zone: string | null): { readonly at: Minute; readonly isNight: boolean } | null;
}
