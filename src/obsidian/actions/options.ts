import type { App } from 'obsidian';
import type { CallScope } from '../../core/agenda/call-list/call-list';
import type { PersonId } from '../../core/agenda/persons/person-ids';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Day, FollowUp, Minute, Outcome, UntrackedLine } from '../../core/follow-up';
import type { Explanation } from '../../core/explain/explanation';
import type { Settings } from '../../core/settings';
import type {
	DayChoice,
	SelfIntroductionQuestion,
	PersonChoice,
	MessageButton,
	MessageRehearsal,
	MessageReport,
	Row,
	RowKey,
	WhenQuestion,
} from '../../ui/model';
import type { DeviceStorage } from '../device-storage';
import type { SelfIntroduction } from '../message/self-introduction';
import type { MessageCheck } from '../message/message-check';
import type { VaultPeople } from '../people/vault-people';
import type { VaultNotes } from '../reading/vault-notes';
import type { VaultTopics } from '../reading/vault-topics';
import type { DismissedLines } from '../sidebar/dismissed-lines';
import type { LostAttempts } from '../sidebar/lost-attempts';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { FollowUpWriter } from '../writing/follow-up-writer';
import type { LoggedEntries } from '../writing/logged-entries';
import type { NoteWriter } from '../writing/note-writer';
import type { Navigation } from './navigation';

/** The dialogs that actions open; the interface draws them. */
export interface Dialogs {
	readonly log: (row: Row, outcome?: Outcome) => void;
	readonly snooze: (row: Row, also?: readonly RowKey[]) => void;
	readonly agree: (row: Row) => void;
	readonly when: (row: Row, question: WhenQuestion) => void;
	/** Asks a question whose answers act. */
	readonly chooseDay: (question: string, choices: readonly DayChoice[]) => void;
	readonly explain: (explanation: Explanation) => void;
	/** Opens "Add follow-up" for a note, or for none, with words in its field. */
	readonly add: (path: string | null, words: string) => void;
	readonly track: (lines: readonly UntrackedLine[]) => void;
	/** `created` is the day on which the note's file was created; null if it cannot be trusted. */
	readonly noteDate: (path: string, created: Day | null) => void;
	readonly introduce: (question: SelfIntroductionQuestion) => void;
	readonly rehearse: (row: Row, rehearsal: MessageRehearsal) => void;
	/** Shows the calls of a scope one by one in the sidebar. */
	readonly startCalls: (scope: CallScope) => void;
	readonly check: (report: MessageReport) => void;
	readonly reviewWeek: () => void;
	/** Opens the sheet of a person. */
	readonly person: (id: PersonId) => void;
	/** Lets the user choose one of these people. There are more when the vault is read. */
	readonly choosePerson: (people: () => readonly PersonChoice[], chosen: (person: PersonChoice) => void) => void;
}

/** The parts of the plugin that actions use. */
export interface ActionsOptions {
	readonly app: App;
	readonly storage: DeviceStorage;
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly people: VaultPeople;
	readonly followUpWriter: FollowUpWriter;
	readonly noteWriter: NoteWriter;
	readonly vaultNotes: VaultNotes;
	/** The words of the whole vault, for purposes that come from other notes. */
	readonly vaultTopics: VaultTopics;
	readonly navigation: Navigation;
	readonly dismissed: DismissedLines;
	readonly logged: LoggedEntries;
	readonly lostAttempts: LostAttempts;
	readonly dialogs: Dialogs;
	/** Says something at the foot of the sidebar, or in a notice while it is not in view or behind a dialog. */
	readonly showMessage: (message: string, ...buttons: readonly MessageButton[]) => void;
	readonly check: MessageCheck;
	readonly introduction: SelfIntroduction;
	/** The user keeps words that may mean two days. */
	readonly keepWords: (followUp: FollowUp) => void;
	/** Explains a line of a note, counted from 1; null for the property of its follow-up. */
	readonly explainLine: (path: string, line: number | null) => Promise<Explanation | null>;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** The user's IANA zone. */
	readonly zone: () => string;
	/** Called when a contact's local time is on the screen, which then needs a redraw every minute. */
	readonly clockShown: () => void;
}
