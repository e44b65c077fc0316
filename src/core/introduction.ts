import type { Contact } from './contact';
import type { Day } from './time';

/** One end of an introduction: who leads the user, or to whom. */
export type IntroductionEnd = 'by' | 'to';

/** Who leads the user to somebody: Dana to Lee in `Dana will introduce me to Lee`, `Lee Park (via Dana)`. */
export interface Introduction {
	readonly by: Contact;
	/** The person introduced, or the company of a note without a person: `heard about the role through Dana`. */
	readonly to: Contact;
	/** Whether the user may use the name of who introduces; null if the note does not say. */
	readonly mayUseName: boolean | null;
	/** Counted from 1; 0 for a property. */
	readonly line: number;
	/** The sentence that says so. */
	readonly text: string;
	/**
	 * The ends that the note alone does not show to be people: `to` of `Dana introduced me to Drag Night`. Only a vault that
	 * knows them as people makes it an introduction. Left out if the note is sure.
	 */
	readonly unsure?: readonly IntroductionEnd[];
}

/** Whether the user may use somebody's name, from a note without an introduction by that person. */
export interface NameUse {
	readonly by: Contact;
	readonly may: boolean;
	/** Counted from 1; 0 for a property. */
	readonly line: number;
	readonly text: string;
}

/** What the user told somebody: `emailed Dana to say how it went with Lee`. */
export interface ToldBack {
	/** Whom, as the note names them: Dana. */
	readonly to: string;
	/** The words after it: `to say how it went with Lee`. */
	readonly about: string;
	/** Whether the words are about a talk that took place: not `about Lee`, which can be from before it. */
	readonly isOfTalk: boolean;
	/** The day of the line; null if the note states none. */
	readonly day: Day | null;
}
