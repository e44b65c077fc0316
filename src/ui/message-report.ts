import type { CheckCode } from '../core/message/checks/finding';
import type { Rehearsal } from '../core/message/rehearsal';

/** A script as the user says it to a voicemail, and to a person who picks up. */
export interface MessageRehearsal {
	readonly voicemail: Rehearsal;
	readonly live: Rehearsal;
	/** Hours by which the contact's clock is ahead, if the script names an hour and not whose it is; else null. */
	readonly theirClock: number | null;
}

/** Something to fix in a script, for a list. */
export interface MessageFinding {
	readonly code: CheckCode;
	readonly message: string;
	/** The words of the script that it is about. */
	readonly words: string;
	/** Opens the note and selects these words. */
	readonly show: () => void;
	/** Writes the quick fix and checks the script again; null without a quick fix. */
	readonly fix: { readonly label: string; readonly run: () => Promise<MessageReport | null> } | null;
}

/** The result of checking the script of a note. */
export interface MessageReport {
	/** The title of the note. */
	readonly title: string;
	/** How many findings of each kind; kinds without findings are left out. */
	readonly counts: readonly { readonly code: CheckCode; readonly count: number }[];
	/** In the order of the script. */
	readonly findings: readonly MessageFinding[];
}
