import type { Clock, Day } from './follow-up';

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Names of properties. Case, spaces, hyphens and underscores do not matter. */
export interface PropertyNames {
	readonly followUp: readonly string[];
	readonly contact: readonly string[];
	readonly company: readonly string[];
	/** Properties and fields that date the note, in their order. */
	readonly noteDate: readonly string[];
	readonly expecting: readonly string[];
	readonly purpose: readonly string[];
	readonly ask: readonly string[];
	readonly phone: readonly string[];
	readonly email: readonly string[];
	readonly timezone: readonly string[];
	readonly applied: readonly string[];
	readonly cold: readonly string[];
	readonly attemptsAllowed: readonly string[];
	/** Whether the contact wants no calls. */
	readonly noCalls: readonly string[];
	/** How often to be in touch with the person of the note: `6 weeks`. */
	readonly keepInTouch: readonly string[];
	readonly status: readonly string[];
	readonly script: readonly string[];
	/** Who introduced the user to the note's contact. */
	readonly introducedBy: readonly string[];
	/** Whether the user may use that person's name. */
	readonly useName: readonly string[];
}

export interface CallWindow {
	readonly from: Clock;
	/** Excluded. */
	readonly to: Clock;
}

/** How dates in words are read. */
export interface DateSettings {
	/** How `12/1` is read. */
	readonly dateOrder: 'month-first' | 'day-first';
	readonly weekStart: Weekday;
	/** `next Friday` on a Thursday: the one in next week, or the nearest. */
	readonly nextWeekday: 'next-week' | 'nearest';
	readonly workingDays: readonly Weekday[];
	readonly holidays: readonly Day[];
}

export interface Settings extends DateSettings {
	readonly properties: PropertyNames;
	/** Values of the status property that close a property follow-up. */
	readonly closingStatuses: readonly string[];
	/** Words that begin a follow-up line. */
	readonly markers: readonly string[];
	/** Without the `#`. */
	readonly tag: string;
	/** Headings whose list items are follow-ups. */
	readonly followUpHeadings: readonly string[];
	/** Headings above the attempts of property follow-ups; a new section gets the first. */
	readonly attemptsHeadings: readonly string[];
	readonly scriptHeadings: readonly string[];
	/** Folder names (anywhere in the path, any case) or folder paths that are not read. */
	readonly skipFolders: readonly string[];
	readonly attemptsAllowed: number;
	/** Days after which a line that is only found is no longer shown. */
	readonly foundDays: number;
	/** Whether found lines are follow-ups by themselves. */
	readonly trackFound: boolean;
	/** Business days from `applied` to the first cold call. */
	readonly coldDelay: number;
	/** Days after which a follow-up that only `applied` makes, and that has no entry, is done. */
	readonly appliedDays: number;
	/** Business days from an unanswered call to the next one. */
	readonly callGap: number;
	/** Business days from a sent message to the next step. */
	readonly replyGap: number;
	/** Whether each unanswered step waits longer than the one before. */
	readonly longerGaps: boolean;
	readonly callWindows: readonly CallWindow[];
	/** Codes of the guidelines that are switched off. */
	readonly disabledGuidelines: readonly string[];
	/** How the user introduces themselves in a message: `Robin Ames, a pricing analyst`; '' until it is set. */
	readonly whoIAm: string;
	/** Whether to ask for these two before the first message that needs them. */
	readonly askIntroduction: boolean;
	/** What the user offers, in their words: `I cut the time to price a new line from six weeks to nine days`. */
	readonly whatIOffer: string;
	/** Whether calls are announced. */
	readonly announce: boolean;
	/** Minutes before its time at which a call is announced. It is announced at its time too. */
	readonly announceMinutes: number;
	/** Whether the system shows announcements too, if it allows Obsidian to do so. */
	readonly systemNotifications: boolean;
	/** When nothing is announced; may span midnight. */
	readonly quietHours: CallWindow | null;
	/** Whether the status bar shows how many follow-ups are due. */
	readonly statusBar: boolean;
	/** Whether the list offers the review of the week on Fridays. */
	readonly offerWeek: boolean;
	/** Whether the editor shows the day after the words of a date. */
	readonly showDates: boolean;
	/** Whether the end of a follow-up line shows its attempts and a button to log. */
	readonly showState: boolean;
	/** Whether dates and people are suggested while the user types a follow-up. */
	readonly suggestInNotes: boolean;
	/** Whether found lines are underlined. */
	readonly underlineFound: boolean;
	/** Whether a calendar file in the vault follows the agenda. */
	readonly keepCalendar: boolean;
	/** The path of that file. */
	readonly calendarPath: string;
	/** Folders and notes, as in `skipFolders`, of which nothing is proposed to share or to introduce. */
	readonly privateFolders: readonly string[];
}

/**
 * The defaults that are the same since version 0.1.0. A default that changes moves to `DEFAULT_SETTINGS`, and its old value
 * to `FIRST_DEFAULTS`.
 */
export const LASTING_DEFAULTS = {
	attemptsHeadings: ['Attempts'],
	scriptHeadings: ['Message', 'Script', 'Voicemail'],
	skipFolders: ['template', 'templates'],
	attemptsAllowed: 5,
	coldDelay: 5,
	callGap: 1,
	replyGap: 3,
	callWindows: [
		{ from: '07:00', to: '08:00' },
		{ from: '17:00', to: '18:30' },
	],
	disabledGuidelines: [],
	whoIAm: '',
	whatIOffer: '',
	announce: true,
	announceMinutes: 5,
	systemNotifications: false,
	quietHours: null,
	statusBar: true,
	weekStart: 1,
	nextWeekday: 'next-week',
	workingDays: [1, 2, 3, 4, 5],
	holidays: [],
	tag: 'follow-up',
} as const satisfies Partial<Settings>;

/** What a setting is unless the user changes it (docs/settings.md lists them). */
export const DEFAULT_SETTINGS: Settings = {
	...LASTING_DEFAULTS,
	dateOrder: 'month-first',
	closingStatuses: [
		'done',
		'closed',
		'reached',
		'gave up',
		'cancelled',
		'rejected',
		'declined',
		'ghosted',
		'not selected',
		'accepted',
		'archived',
		'withdrawn',
	],
	askIntroduction: true,
	properties: {
		followUp: [
			'follow-up',
			'followup',
			'follow-up-date',
			'follow-up-by',
			'follow-up-on',
			'next-follow-up',
			'next-contact',
			'next-action-date',
			'next-step-date',
			'follow-up-reminder-date',
		],
		contact: [
			'contact',
			'contacts',
			'with',
			'person',
			'people',
			'attendees',
			'recruiter',
			'interviewer',
			'hiring-manager',
			'name',
		],
		company: ['company', 'organisation', 'organization', 'employer'],
		noteDate: ['met', 'date', 'meeting-date', 'interview-date', 'call-date', 'Comm_DateTime'],
		expecting: ['expecting'],
		purpose: ['purpose', 'about', 're', 'next-action', 'next-step'],
		ask: ['ask'],
		phone: ['phone'],
		email: ['email'],
		timezone: ['timezone'],
		applied: ['applied', 'applied-on', 'date-applied', 'applied-date', 'application-date'],
		cold: ['cold'],
		attemptsAllowed: ['attempts-allowed'],
		noCalls: ['no-calls'],
		keepInTouch: ['keep-in-touch'],
		status: ['status'],
		script: ['script'],
		introducedBy: ['introduced-by', 'referred-by', 'via', 'referral', 'referrer'],
		useName: ['use-name', 'may-use-name'],
	},
	markers: [
		'Follow up',
		'Follow-up',
		'Followup',
		'Follow ups',
		'Follow-ups',
		'F/U',
		'FU',
		'Next step',
		'Next steps',
		'Next action',
		'Check in',
		'Check-in',
		'Call back',
		'Callback',
		'Circle back',
		'Touch base',
	],
	followUpHeadings: [
		'Follow-up',
		'Follow-ups',
		'Follow up',
		'Follow ups',
		'Next step',
		'Next steps',
		'Next action',
		'Next actions',
		'Action item',
		'Action items',
		'Action points',
		'Actions',
		'To do',
		'To dos',
		'Todo',
		'Todos',
	],
	foundDays: 30,
	trackFound: false,
	appliedDays: 60,
	longerGaps: false,
	offerWeek: true,
	showDates: true,
	showState: true,
	suggestInNotes: true,
	underlineFound: true,
	keepCalendar: false,
	calendarPath: 'Follow-ups.ics',
	privateFolders: ['private', 'personal', 'journal', 'journals', 'diary', 'diaries', 'daily', 'daily notes', 'health'],
};
