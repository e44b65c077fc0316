import type {
	Attempt,
	Day,
	DayOrMinute,
	Minute,
	Outcome,
	Problem,
	Section,
	TimeWindow,
	UntrackedLine,
} from '../core/follow-up';
import type { PickUpHours } from '../core/agenda/views/pick-up-hours';
import type { Row, RowKey } from '../core/agenda/row';
import type { CheckCode } from '../core/message/checks/finding';
import type { Rehearsal } from '../core/message/rehearsal';
import type { Reminder } from '../core/guidelines';

export type { CallTime, Row, RowKey } from '../core/agenda/row';

export interface Group {
	readonly name: Section | 'long-overdue';
	readonly rows: readonly Row[];
}

export interface ThisNote {
	readonly path: string;
	/** Without folder and extension. */
	readonly title: string;
	/** In the order of the note, whatever their state. */
	readonly rows: readonly Row[];
	/** What sounds like a follow-up and was not dismissed. */
	readonly untracked: readonly UntrackedLine[];
	readonly problems: readonly Problem[];
	/** What good practice says about the note as a whole. */
	readonly reminders: readonly Reminder[];
}

/** A problem with the note it is in. */
export type NoteProblem = Problem & { readonly path: string };

/** Everything the sidebar draws. A new object whenever something changed; unchanged parts keep their identity. */
export interface ViewModel {
	readonly now: Minute;
	/** For Intl, as Obsidian reports it: `en`, `en-GB`, `pt-BR`. */
	readonly language: string;
	/** The last active Markdown note; null without one. Focus in the sidebar keeps it. */
	readonly thisNote: ThisNote | null;
	/** Those with rows, in the order of the sidebar; without `done`. */
	readonly groups: readonly Group[];
	/** While the vault is read for the first time; null when all is read. */
	readonly progress: { readonly read: number; readonly total: number } | null;
	/** What concerns whole notes: unreadable, broken properties. */
	readonly problems: readonly NoteProblem[];
	/** Any follow-up in the vault, whatever its state. */
	readonly any: boolean;
}

export interface ModelStore {
	/** The newest model; the same object until something changes. */
	current(): ViewModel;
	/** Calls the listener after each change; returns the way to stop. */
	subscribe(listener: () => void): () => void;
	/** Any follow-up by its key, also one whose state keeps it out of the groups; null when it is gone. */
	row(key: RowKey): Row | null;
	/** All of one note in its order. */
	rowsOf(path: string): readonly Row[];
	/** Open follow-ups to choose from: this note's first, then by urgency. */
	choices(): readonly Row[];
}

/** Words of a dialog's field, understood. `tomorrow 8:30am` is `2026-11-24T08:30`. */
export interface Resolved {
	/** In the reader's zone. */
	readonly moment: DayOrMinute;
	readonly window: TimeWindow | null;
	/** `tomorrow 8:30am → Tue 24 Nov 2026, 08:30` */
	readonly explanation: string;
	readonly problems: readonly Problem[];
}

/**
 * Whose act the words date: a span begins on its first day as mine, ends on its last working day as theirs. What has
 * happened already is past: `Friday` is the last one.
 */
export type Whose = 'mine' | 'theirs' | 'past';

export type AttemptDraft = Pick<Attempt, 'at' | 'channel' | 'outcome' | 'callingBack' | 'expecting' | 'next' | 'note'>;

/** A new follow-up: `- Follow up with [[Dana Whitfield]] on 2026-11-23 about the pricing article`. */
export interface FollowUpDraft {
	/** A name, or a link as it is written: `[[Dana Whitfield]]`. */
	readonly contact: string;
	/** Their promise, resolved as `theirs`. */
	readonly expecting: DayOrMinute | null;
	/** When I act: without an expectation the date itself, with one the fallback. */
	readonly due: DayOrMinute | null;
	/** The part of that day: `Monday morning`. */
	readonly window?: TimeWindow | null;
	readonly purpose: string;
}

/** What became of a write. The notice has been shown already; a dialog stays open when nothing was written. */
export type WriteResult =
	| { readonly ok: true; readonly message: string }
	| {
			readonly ok: false;
			/** What happened and what to do, in sentence case. */
			readonly message: string;
			/** What would have been written, to be copied; '' when nothing was typed. */
			readonly unwritten: string;
	  };

export interface SnoozePreset {
	/** `Next call window`, `Tomorrow morning`, `Next week` */
	readonly label: string;
	readonly until: DayOrMinute;
}

/** How a note is opened: as a click with modifier keys asks for. */
export interface OpenOptions {
	readonly newLeaf: boolean | 'tab' | 'split' | 'window';
}

/** The part of a note that belongs to a follow-up, in Markdown. */
export interface Excerpt {
	readonly markdown: string;
	/** Path of the note, against which its links resolve. */
	readonly path: string;
}

/** A script as one says it: on tape, and to a person who picks up. */
export interface MessageRehearsal {
	readonly voicemail: Rehearsal;
	readonly live: Rehearsal;
}

/** Something to mend in a script, for a list. */
export interface MessageFinding {
	readonly code: CheckCode;
	readonly message: string;
	/** The words that are meant. */
	readonly words: string;
	/** Opens the note with these words selected. */
	readonly show: () => void;
	/** Writes the quick fix and checks again; null where there is none. */
	readonly mend: { readonly label: string; readonly run: () => Promise<MessageReport | null> } | null;
}

/** What the check of a note's script found. */
export interface MessageReport {
	/** The note's. */
	readonly title: string;
	/** Of each kind, those without any left out. */
	readonly counts: readonly { readonly code: CheckCode; readonly count: number }[];
	/** In the order of the script. */
	readonly findings: readonly MessageFinding[];
}

/** Everything a person can do from the sidebar and the dialogs. Nothing here throws or rejects. */
export interface Actions {
	/** Opens the Log attempt dialog; an outcome that is given is chosen already. */
	askToLog(key: RowKey, outcome?: Outcome): void;
	askToSnooze(key: RowKey): void;
	/** Opens the Add follow-up dialog for a note; for the active one without a path. */
	askToAdd(path?: string): void;

	/** One line into each follow-up's note. */
	log(keys: readonly RowKey[], draft: AttemptDraft): Promise<WriteResult>;
	snooze(key: RowKey, until: DayOrMinute): Promise<WriteResult>;
	/** Several are closed as one step for undo. */
	close(keys: readonly RowKey[]): Promise<WriteResult>;
	giveUp(key: RowKey): Promise<WriteResult>;
	reopen(key: RowKey): Promise<WriteResult>;
	allowMore(key: RowKey, more: number): Promise<WriteResult>;
	add(path: string, draft: FollowUpDraft): Promise<WriteResult>;
	/** "Calling back" in the line of the last attempt. */
	addCallTime(key: RowKey, at: Minute): Promise<WriteResult>;
	/** The day on which I ask when they let theirs pass. */
	addCheckIn(key: RowKey, day: Day): Promise<WriteResult>;
	setPurpose(key: RowKey, purpose: string): Promise<WriteResult>;
	/** `Monday` becomes `2026-11-23` in the follow-up's own words. */
	numberDates(key: RowKey): Promise<WriteResult>;
	/** As text for a calendar that takes it from the clipboard. */
	copyToCalendar(key: RowKey): void;
	/** As a file for any calendar: the system's sheet on a phone, else a file beside the note. */
	saveToCalendar(key: RowKey): void;
	undo(): Promise<WriteResult>;
	track(line: UntrackedLine): Promise<WriteResult>;
	/** Not one: remembered on this device only. */
	dismiss(line: UntrackedLine): void;
	createExamples(): Promise<WriteResult>;

	/** Live meaning of a field's words, seen from `at`; null when they say no date. */
	resolve(words: string, at: DayOrMinute, whose: Whose, key: RowKey | null): Resolved | null;
	/** The line that adding would write, for the dialog to show. */
	previewAdd(draft: FollowUpDraft): string;
	snoozePresets(key: RowKey): readonly SnoozePreset[];
	/** Contacts to offer for a note, as they would be written; the likeliest first. */
	contactsOf(path: string): Promise<readonly string[]>;
	/** The present minute on the reader's clock. */
	now(): Minute;
	/** Every attempt in the vault with the people of this follow-up. */
	attemptsWith(key: RowKey): readonly Attempt[];
	/** At which hours people pick up, over the whole vault. */
	pickUpHours(): PickUpHours;
	/** The present minute where the contact is; null when no other zone is known. */
	contactTime(key: RowKey): Minute | null;
	script(key: RowKey): string | null;
	/** What good practice says about a row at the present minute, the most pressing first. Cheap enough for each drawing. */
	reminders(row: Row): readonly Reminder[];
	/** Reasons to call, from this contact's own notes; the best first. */
	purposes(key: RowKey): Promise<readonly string[]>;
	/** Opens the follow-up's note where it says these words. */
	showWords(key: RowKey, words: string): Promise<void>;
	/** Writes a script for the follow-up into its note, unless the note has one, and shows what is to be filled in. */
	draftMessage(key: RowKey): void;
	/** Opens the list of what to mend in the follow-up's script. */
	checkMessage(key: RowKey): void;
	/** The same for a note's text; false where it has no script. */
	checkNote(path: string, text: string): boolean;
	/** Opens the script in large type, against the clock. */
	rehearse(key: RowKey): void;
	logRehearsed(key: RowKey): Promise<WriteResult>;
	excerpt(key: RowKey): Promise<Excerpt | null>;

	openNote(key: RowKey, options?: OpenOptions): void;
	openLine(path: string, line: number, options?: OpenOptions): void;
	/** A link found in an excerpt. */
	openLink(linktext: string, sourcePath: string, options?: OpenOptions): void;
	/** Page preview of the row's note, or of a link in it. */
	hoverPreview(event: MouseEvent, target: HTMLElement, path: string, linktext?: string): void;
	/** A Markdown link to the row's note, for dragging. */
	markdownLink(key: RowKey): string;
	copy(text: string): Promise<void>;

	/** Small things kept on this device: collapsed groups, the filter. */
	remembered(name: string): unknown;
	remember(name: string, value: unknown): void;
}

/** The model and the actions, as the view and every dialog get them. */
export interface Ports {
	readonly store: ModelStore;
	readonly actions: Actions;
}
