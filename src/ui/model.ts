import type { Attempt, Day, DayOrMinute, Minute, Problem, UntrackedLine } from '../core/follow-up';
import type { AgreedStep } from '../core/notes/write/agreed-step';
import type { Email } from '../core/message/email';
import type { Purpose } from '../core/message/purposes/purposes';
import type { ChipPurpose } from '../core/typed/date-chips';
import type { NewFollowUp } from '../core/notes/write/new-follow-up-words';
import type { ComingMeeting } from '../core/agenda/persons/coming-meeting';
import type { PickUpHours } from '../core/agenda/views/pick-up-hours';
import type { ListSection, PersonRow } from '../core/agenda/persons/person-row';
import type { RowIntroductions } from '../core/agenda/persons/introduction-view';
import type { Row, RowKey } from '../core/agenda/row';
import type { AgreedWords, Resolved, Whose } from './date-fields';
import type { AddLine } from './add-line';
import type { CallListActions } from './call-list-actions';
import type { DialogActions } from './dialog-actions';
import type { FixActions } from './fix-actions';
import type { WeekActions } from './week-actions';
import type { Messages } from './messages';
import type { OpenActions } from './open-actions';
import type { PersonActions } from './person/person-actions';
import type { WriteResult } from './write-result';
import type { Suggest, Suggestion } from './suggestion';
import type { Reminder } from '../core/guidelines';

export type { ListSection, PersonRow, Thing } from '../core/agenda/persons/person-row';
export type { Row, RowKey } from '../core/agenda/row';
export type { Purpose } from '../core/message/purposes/purposes';
export type { MessageFinding, MessageRehearsal, MessageReport } from './message-report';
export type { Suggest, Suggestion, SuggestionSource } from './suggestion';

/** A section of the list: one row per person. */
export interface Group {
	readonly name: ListSection;
	readonly rows: readonly PersonRow[];
}

export interface ThisNote {
	readonly path: string;
	/** Without folder and extension. */
	readonly title: string;
	/** The people of its follow-ups, in any state, in the order of the note. */
	readonly rows: readonly PersonRow[];
	/** Lines that sound like a follow-up and that the user has not dismissed. */
	readonly untracked: readonly UntrackedLine[];
	readonly problems: readonly Problem[];
	/** Reminders about the note as a whole. */
	readonly reminders: readonly Reminder[];
}

/** An attempt of this device that a merge by sync dropped or moved, as its problem names it. */
export interface LostAttempt {
	readonly path: string;
	readonly id: string;
	readonly words: string;
}

/** A problem with the note it is in. */
export type NoteProblem = Problem & { readonly path: string };

/** Everything the sidebar draws. Each change makes a new object; unchanged parts keep their identity. */
export interface ViewModel {
	readonly now: Minute;
	/** For Intl, as Obsidian reports it: `en`, `en-GB`, `pt-BR`. */
	readonly language: string;
	/** The last active Markdown note; null without one. It stays while the sidebar has the focus. */
	readonly thisNote: ThisNote | null;
	/** The sections with rows in the order of the sidebar, without `done`. */
	readonly groups: readonly Group[];
	/** People whom the user meets soon and who have no row, the next one first. */
	readonly meetings: readonly ComingMeeting[];
	/** Commitments without a marker in other notes than the active one, by date. */
	readonly found: readonly UntrackedLine[];
	/** Notes read and notes in all while the plugin reads the vault for the first time; null afterwards. */
	readonly progress: { readonly read: number; readonly total: number } | null;
	/** Problems of whole notes: unreadable notes, broken properties. */
	readonly problems: readonly NoteProblem[];
	/** Whether the vault has any follow-up, in any state. */
	readonly any: boolean;
	/** The first day of the week whose review the list offers; null if it offers none. */
	readonly offeredWeek: Day | null;
}

export interface ModelStore {
	/** The present model: the same object until something changes. */
	current(): ViewModel;
	/** Calls the listener after each change. Returns a function that stops this. */
	subscribe(listener: () => void): () => void;
	/** A follow-up by its key, also one that no section shows; null when it no longer exists. */
	row(key: RowKey): Row | null;
	/** The row of the list that shows a follow-up; null for one that ended some days ago or no longer exists. */
	person(key: RowKey): PersonRow | null;
	/** The follow-ups of one note in the order of the note. */
	rowsOf(path: string): readonly Row[];
	/** Follow-ups that are over, the latest first. */
	over(): readonly Row[];
	/** The title and aliases of the note at `path` if it is known to be of a person; none for other notes. */
	knownAs(path: string): readonly string[];
	/** Open follow-ups to choose from: those of this note first, then by urgency. */
	choices(): readonly Row[];
}

export type { AddLine, AddPart, AddPlace, AddReading, AddSpan } from './add-line';
export type { DialogActions } from './dialog-actions';
export type { FixActions } from './fix-actions';
export type { SelfIntroductionAnswer, SelfIntroductionQuestion, SelfIntroductionWords } from './self-introduction';
export type { CallListActions } from './call-list-actions';
export type { Message, MessageButton, Messages } from './messages';
export type { OpenActions, OpenOptions, PreviewPlace } from './open-actions';
export type { WeekActions } from './week-actions';
export type { PersonActions, PersonChoice, ShownPerson } from './person/person-actions';
export type { DayChoice, WhenQuestion } from './when-question';
export type { WriteResult } from './write-result';
export type { AgreedWords, Resolved, Whose } from './date-fields';
export type { AgreedStep } from '../core/notes/write/agreed-step';
export type { ChipPurpose } from '../core/typed/date-chips';

export type AttemptDraft = Omit<Attempt, 'kind' | 'contact' | 'zones' | 'problems'>;

/** A new follow-up: `- Follow up with [[Dana Whitfield]] on 2026-11-23 about the pricing article`. */
export type FollowUpDraft = NewFollowUp;

export interface SnoozePreset {
	/** In words that the field understands: `in 1 h`, `tomorrow 8:30`, `next week`. */
	readonly label: string;
	readonly until: DayOrMinute;
}

/** The part of a note that belongs to a follow-up, in Markdown. */
export interface NoteExcerpt {
	readonly markdown: string;
	/** The path of the note, from which its links resolve. */
	readonly path: string;
}

/** Adds attempts and events to follow-ups. Each call is one step of undo. */
export interface AttemptActions {
	/**
	 * Writes one line below each follow-up. What was agreed is written once, into the first one: the dates `expecting`
	 * and `next`, and the words `agreed`.
	 */
	log(keys: readonly RowKey[], draft: AttemptDraft, agreed?: string): Promise<WriteResult>;
	/** Adds to the last answer what was agreed in it. */
	agree(key: RowKey, step: AgreedStep): Promise<WriteResult>;
	/** Also those in `also`: other follow-ups with the same person. */
	snooze(key: RowKey, until: DayOrMinute, also?: readonly RowKey[]): Promise<WriteResult>;
	/** Puts off a person to keep in touch with by one length, from today on. */
	notNow(key: RowKey): Promise<WriteResult>;
	/** Asks first, then closes all of them. */
	closeAll(keys: readonly RowKey[]): Promise<WriteResult | null>;
	/** Undo reopens all of them in one step. */
	close(keys: readonly RowKey[]): Promise<WriteResult>;
	giveUp(key: RowKey): Promise<WriteResult>;
	/** Reopens a follow-up; with `until`, it is due on that day or at that minute. */
	reopen(key: RowKey, until?: DayOrMinute | null): Promise<WriteResult>;
	allowMore(key: RowKey, more: number): Promise<WriteResult>;
	undo(): Promise<WriteResult>;
}

/** Adds, tracks and changes the lines of follow-ups. */
export interface NoteActions {
	add(path: string, draft: FollowUpDraft): Promise<WriteResult>;
	/** The line that `add` would write. */
	previewAdd(draft: FollowUpDraft): string;
	/** Replaces `Monday` by `2026-11-23` in the text of the follow-up. Where it may mean two days, asks instead. */
	numberDates(key: RowKey): Promise<WriteResult>;
	/** Writes `met: 2026-11-19` into the properties of the note at `path`. */
	setNoteDate(path: string, day: Day): Promise<WriteResult>;
	/** Moves the attempts of the note that name a contact and belong to no follow-up to this one. */
	moveAttempts(key: RowKey, contact: string | null): Promise<WriteResult>;
	/** Writes an attempt of this device that a merge dropped or moved, and takes it from the follow-up it counts for. */
	restoreAttempt(key: RowKey, lost: LostAttempt): Promise<WriteResult>;
	/** Leaves such an attempt as it is in the note, and reports it no more. */
	leaveAttempt(lost: LostAttempt): void;
	/** Moves the attempts that only conflict copies of the note have into the note. */
	moveCopied(key: RowKey): Promise<WriteResult>;
	/** Moves a log that is beside the follow-up to its attempts. `words` are those of the line. */
	countLog(key: RowKey, words: string): Promise<WriteResult>;
	/**
	 * Adds the tag to found lines, in one step of undo. After a promise it also writes the day of the user's check-in:
	 * `checkIn`, or the next business day without it.
	 */
	track(lines: readonly UntrackedLine[], checkIn?: DayOrMinute): Promise<WriteResult>;
	/** Stops suggesting a line. Only this device remembers it. */
	dismiss(line: Pick<UntrackedLine, 'path' | 'text'>): void;
	createExamples(): Promise<WriteResult>;
}

/** Shows reminders of good practice and does what they offer. */
export interface GuidanceActions {
	/** Reminders about a row at the present minute, the most urgent first. Fast enough to call on each render. */
	reminders(row: Row): readonly Reminder[];
	/** Reasons to call from the notes about this contact and from the whole vault, the best first. */
	purposes(key: RowKey): Promise<readonly Purpose[]>;
	/** Who introduced the user to the person of a row, and what to tell them. Fast enough to call on each render. */
	introductions(row: Row): RowIntroductions;
	/** Notes whether the user may use the name of who introduced them, where the note says so. */
	noteNameUse(key: RowKey, may: boolean): Promise<WriteResult>;
	/** Adds a purpose, or replaces the present one. */
	setPurpose(key: RowKey, purpose: string): Promise<WriteResult>;
	/** Adds `Calling back 2026-11-24 08:30` to the line of the last attempt. */
	addCallTime(key: RowKey, at: Minute): Promise<WriteResult>;
	/** Adds the day on which I ask if they have not answered. */
	addCheckIn(key: RowKey, day: Day): Promise<WriteResult>;
	/** Opens the note of the follow-up and selects these words. */
	showWords(key: RowKey, words: string): Promise<void>;
}

/** Drafts, checks and rehearses the script of a note. */
export interface MessageActions {
	/** Writes a script into the note of the follow-up, unless it has one, and selects the first gap to fill in. */
	draftMessage(key: RowKey): void;
	/** How much there is to fix in the script of the follow-up. */
	countFindings(key: RowKey): number;
	/** Opens the list of what to fix in the script of the follow-up. */
	checkMessage(key: RowKey): void;
	/** The same for the text of a note. Returns false if it has no script. */
	checkNote(path: string, text: string): boolean;
	/** Opens the script in large type with a stopwatch. */
	rehearse(key: RowKey): void;
	logRehearsed(key: RowKey): Promise<WriteResult>;
}

/** Answers what the fields of dialogs ask. */
export interface FieldActions {
	/** The present minute on the user's clock. */
	now(): Minute;
	/** The date that the words of a field mean, counted from `at`; null when they name none. */
	resolve(words: string, at: DayOrMinute, whose: Whose, key: RowKey | null): Resolved | null;
	/** The problem of words that hold a date only in part, such as `the Monday after Easter`; null for others. */
	unreadDate(words: string, at: DayOrMinute): Problem | null;
	/** Reads what was agreed at the moment `at` with the people of a follow-up. */
	agreedWords(words: string, at: DayOrMinute, key: RowKey): AgreedWords;
	/** Words to offer below a date field, all of which it understands; fitted to the hours of the contact. */
	dateChips(purpose: ChipPurpose, at: DayOrMinute, key: RowKey | null): readonly string[];
	snoozePresets(key: RowKey): readonly SnoozePreset[];
	/** Reads the field of "Add follow-up" for the note at `path`, or without a note. */
	addLine(path: string | null): AddLine;
	/** People to suggest for a text: those of the note, then contacts of the vault, then notes named after a person. */
	contactsMatching(path: string, typed: string): readonly Suggestion[];
}

/** Answers what the call sheet shows besides the row. */
export interface CallSheetActions {
	/** The present minute where the contact is; null when the note names no other time zone. */
	contactTime(key: RowKey): Minute | null;
	/** Every attempt in the vault to reach the people of this follow-up. */
	attemptsWith(key: RowKey): readonly Attempt[];
	/** The hours at which people picked up, over the whole vault. */
	pickUpHours(): PickUpHours;
	script(key: RowKey): string | null;
	/** An email from the message, to write instead of a call. */
	email(key: RowKey): Email;
	/** The same, from what the note and the settings know if the note has no message. */
	shortEmail(key: RowKey): Email;
	excerpt(key: RowKey): Promise<NoteExcerpt | null>;
}

/** Copies text, links and calendar events out of the plugin. */
export interface ExportActions {
	/** Copies an event as text for calendars that accept it from the clipboard. */
	copyToCalendar(key: RowKey): void;
	/** Saves an event as a file: through the share sheet of a phone, else where the user keeps attachments. */
	saveToCalendar(key: RowKey): void;
	/** A Markdown link to the note of a row, for dragging. */
	markdownLink(key: RowKey): string;
	copy(text: string): Promise<void>;
}

/** Values that stay on this device. */
export interface DeviceActions {
	/** A value that this device keeps, such as the folded sections; undefined without one. */
	remembered(name: string): unknown;
	remember(name: string, value: unknown): void;
}

/** Everything the user can do in the sidebar and the dialogs. Nothing here throws or rejects. */
export interface Actions
	extends
		DialogActions,
		AttemptActions,
		NoteActions,
		GuidanceActions,
		MessageActions,
		FieldActions,
		FixActions,
		CallSheetActions,
		CallListActions,
		WeekActions,
		OpenActions,
		PersonActions,
		ExportActions,
		DeviceActions {}

/** The model and the actions, as the view and every dialog get them. */
export interface Ports {
	readonly store: ModelStore;
	readonly actions: Actions;
	readonly suggest: Suggest;
	readonly messages: Messages;
}
