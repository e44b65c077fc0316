/**
 * The API of the plugin Due Follow-ups for other plugins and scripts. This file imports nothing, so that it can be copied
 * as it is. Days are `2026-11-23`, minutes `2026-11-23T08:30`, both on the user's clock. All data is frozen and plain.
 */

/** `2026-11-23`, or `2026-11-23T08:30` with a time. */
export type ApiMoment = string;

export type ApiSection =
	| 'promised-now'
	| 'overdue'
	| 'today'
	| 'to-decide'
	| 'needs-a-date'
	| 'next-7-days'
	| 'waiting'
	| 'later'
	| 'keep-in-touch'
	| 'done-lately'
	| 'done';

export type ApiState =
	'promised' | 'due' | 'scheduled' | 'snoozed' | 'waiting' | 'decide' | 'undated' | 'reached' | 'gave-up' | 'closed';

export type ApiOutcome =
	'no answer' | 'left message' | 'sent' | 'wrong number' | 'spoke' | 'they called' | 'they replied';

/** What is to be checked, as a code such as `date.missing`, and in a sentence. */
export interface ApiProblem {
	readonly code: string;
	readonly message: string;
}

/** One follow-up at the moment of the call. The same fields as in the JSON of the command line. */
export interface ApiFollowUp {
	/** The path of its note; '' for a text that was read without a note. */
	readonly path: string;
	/** Counted from 1; 0 for a follow-up in the properties. */
	readonly line: number;
	/** `Dana Whitfield`, `Gil, Zed`; null if no person is named. */
	readonly contact: string | null;
	readonly company: string | null;
	/** `rhythm`: a person to keep in touch with. */
	readonly kind: 'meeting' | 'cold' | 'rhythm';
	readonly state: ApiState;
	readonly section: ApiSection;
	readonly due: ApiMoment | null;
	/** The part of the day: `{ from: '08:00', to: '12:00' }`; either end can be open. */
	readonly window: { readonly from: string | null; readonly to: string | null } | null;
	/** Until when they are expected to act. */
	readonly expected: ApiMoment | null;
	/** The day from which words such as "Monday" count. */
	readonly noteDate: string | null;
	/** Attempts without an answer since the last one. */
	readonly attempts: number;
	readonly attemptLimit: number;
	readonly lastOutcome: ApiOutcome | null;
	readonly purpose: string | null;
	/** Who introduced the user to the contact. */
	readonly via: string | null;
	/** Its own words in the note. */
	readonly text: string;
	/** Codes of the guidelines that fit now. */
	readonly reminders: readonly string[];
	readonly problems: readonly ApiProblem[];
}

/** A line without a marker that sounds like a commitment. It is not tracked. */
export interface ApiFoundLine {
	readonly path: string;
	readonly line: number;
	readonly text: string;
	readonly contact: string | null;
	readonly due: ApiMoment | null;
	/** After their promise: when to ask. */
	readonly fallback: string | null;
	readonly problems: readonly ApiProblem[];
}

export interface ApiAgenda {
	readonly now: ApiMoment;
	/** How many notes were read. */
	readonly notes: number;
	/** By section, the most urgent first. */
	readonly followUps: readonly ApiFollowUp[];
	readonly untracked: readonly ApiFoundLine[];
	readonly noteReminders: readonly { readonly path: string; readonly code: string }[];
	readonly problems: readonly ({ readonly path: string } & ApiProblem)[];
}

export interface ApiAgendaOptions {
	/** All sections without it. */
	readonly sections?: readonly ApiSection[];
	/** Only people with these words in their name. */
	readonly contact?: string;
	/** Also those that ended more than two days ago, and people to keep in touch with whose day has not come. */
	readonly all?: boolean;
}

/** Names a follow-up. One of `agenda()` can be given as it is. */
export interface ApiTarget {
	/** Of several follow-ups with one person, the most urgent is meant. */
	readonly contact?: string | null;
	/** The note: a path, or a name as in a link. */
	readonly path?: string;
	/** Counted from 1; 0 for the properties. */
	readonly line?: number;
	/** Its own words, which find it even if its line has moved since `agenda()` was called. */
	readonly text?: string;
}

/** What happened, each value in English words, as in the dialog "Log attempt". */
export interface ApiAttempt {
	/** `'left message'`, or other words for an outcome. */
	readonly outcome: string;
	/** `'Call'`, `'Email'`, `'Text'`, `'Message'`, `'Letter'`, `'In person'`; the usual one of the follow-up without it. */
	readonly channel?: string;
	/** `'yesterday 16:30'`, `'2026-11-22 16:30'`; now without it. */
	readonly when?: string;
	/** When the user calls back. */
	readonly callingBack?: string;
	/** Until when they act. */
	readonly expecting?: string;
	/** When the user acts next. */
	readonly next?: string;
	readonly note?: string;
}

export type ApiRefusalCode =
	| 'target.missing'
	| 'target.over'
	| 'contact.unknown'
	| 'contact.several'
	| 'contact.empty'
	| 'note.several'
	| 'note.unknown'
	| 'note.empty'
	| 'line.empty'
	| 'line.unread'
	| 'outcome.unread'
	| 'date.unread'
	| 'date.open'
	| 'date.future'
	| 'date.past'
	| 'name.unknown'
	| 'value.unread'
	| 'plugin.off'
	| 'not-written';

/** Nothing was written or opened. */
export interface ApiRefusal {
	readonly ok: false;
	readonly code: ApiRefusalCode;
	/** The same for the user. */
	readonly message: string;
}

export interface ApiLogged {
	readonly ok: true;
	readonly path: string;
	/** The words of the line that was written: `2026-11-23 08:10 Call: left message`. */
	readonly entry: string;
	/** The follow-up after it. */
	readonly followUp: ApiFollowUp;
}

export interface DueFollowUpsApi {
	/** Follows semantic versioning, apart from the plugin's own version. */
	readonly version: '1.0.0';
	/** Resolves when the vault is read. Before that, the agenda has only a part of the notes. */
	ready(): Promise<void>;
	/** The follow-ups of the vault now. */
	agenda(options?: ApiAgendaOptions): ApiAgenda;
	/** The follow-ups of the note at `path`, in its order; none if there is no such note. */
	followUps(path: string): readonly ApiFollowUp[];
	/**
	 * The follow-ups in a text that is no note of the vault, with its properties. `noteDate` is the day from which words
	 * such as "Monday" count, `2026-11-23`; today without it.
	 */
	read(text: string, noteDate?: string): readonly ApiFollowUp[];
	/** Calls `listener` after each change of the agenda. Returns a function that stops this. */
	onChange(listener: () => void): () => void;
	/** Writes an attempt into the note, as one step of undo, and shows a notice. */
	log(target: ApiTarget, attempt: ApiAttempt): Promise<ApiLogged | ApiRefusal>;
	/** Opens the call sheet of a follow-up in the list. */
	open(target: ApiTarget): Promise<{ readonly ok: true } | ApiRefusal>;
}
