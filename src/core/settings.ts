import type { Clock, Day } from './follow-up';

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The names of properties, all read without regard to case, spaces, hyphens and underscores. */
export interface PropertyNames {
	readonly followUp: readonly string[];
	readonly contact: readonly string[];
	readonly company: readonly string[];
	/** Properties that date the note. */
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
	readonly status: readonly string[];
	readonly script: readonly string[];
}

export interface CallWindow {
	readonly from: Clock;
	/** Excluded. */
	readonly to: Clock;
}

/** How date words are read. */
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
	/** Heading under which attempts of property follow-ups stand; the first is the one created. */
	readonly attemptsHeadings: readonly string[];
	readonly scriptHeadings: readonly string[];
	/** Folder names (anywhere in the path, any case) or folder paths that are not read. */
	readonly skipFolders: readonly string[];
	readonly attemptsAllowed: number;
	/** Business days from `applied` to the first cold call. */
	readonly coldDelay: number;
	/** Business days from an unanswered call to the next one. */
	readonly callGap: number;
	/** Business days from something sent to the next act. */
	readonly replyGap: number;
	readonly callWindows: readonly CallWindow[];
	/** Codes of the guidelines that stay silent. */
	readonly disabledGuidelines: readonly string[];
	/** How I introduce myself in a message: `Robin Ames, a pricing analyst`; '' until it is set. */
	readonly whoIAm: string;
	/** What I offer, as I would say it: `I cut the time to price a new line from six weeks to nine days`. */
	readonly whatIOffer: string;
	/** Whether calls are announced at all. */
	readonly announce: boolean;
	/** Minutes before its time at which a call is announced; at its time it is announced anyway. */
	readonly announceMinutes: number;
	/** Announced by the system too, where it lets Obsidian do so. */
	readonly systemNotifications: boolean;
	/** When nothing is announced; may run over midnight. */
	readonly quietHours: CallWindow | null;
	/** The status bar tells how many are due. */
	readonly statusBar: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
	dateOrder: 'month-first',
	weekStart: 1,
	nextWeekday: 'next-week',
	workingDays: [1, 2, 3, 4, 5],
	holidays: [],
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
		noteDate: ['met', 'date', 'created', 'applied'],
		expecting: ['expecting'],
		purpose: ['purpose', 'about', 're', 'next-action', 'next-step'],
		ask: ['ask'],
		phone: ['phone'],
		email: ['email'],
		timezone: ['timezone'],
		applied: ['applied', 'applied-on', 'date-applied', 'applied-date', 'application-date'],
		cold: ['cold'],
		attemptsAllowed: ['attempts-allowed'],
		status: ['status'],
		script: ['script'],
	},
	closingStatuses: ['done', 'closed', 'reached', 'gave up', 'cancelled', 'rejected', 'withdrawn'],
	markers: ['Follow up', 'Follow-up', 'Followup', 'Next step', 'Check in', 'Call back'],
	tag: 'follow-up',
	followUpHeadings: ['Follow-up', 'Follow-ups', 'Follow up', 'Follow ups', 'Next step', 'Next steps'],
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
};

type Reader = (value: unknown) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const texts: Reader = (value) => {
	if (!Array.isArray(value)) return undefined;
	const list = value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
	return list.map((item) => item.trim());
};

/** A list that must not become empty: without any marker or property name nothing could be read. */
const someTexts: Reader = (value) => {
	const list = texts(value) as string[] | undefined;
	return list && list.length > 0 ? list : undefined;
};

const word: Reader = (value) =>
	typeof value === 'string' && value.trim().replace(/^#/, '') !== '' ? value.trim().replace(/^#/, '') : undefined;

const text: Reader = (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined);

const oneOf =
	(...allowed: readonly unknown[]): Reader =>
	(value) =>
		allowed.includes(value) ? value : undefined;

const wholeNumber =
	(least: number, most: number): Reader =>
	(value) =>
		typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;

const weekdays: Reader = (value) => {
	if (!Array.isArray(value)) return undefined;
	const days = [...new Set(value)].filter((day) => wholeNumber(1, 7)(day) !== undefined) as number[];
	return days.length > 0 ? days.sort((a, b) => a - b) : undefined;
};

const days: Reader = (value) =>
	Array.isArray(value)
		? value.filter((day): day is string => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day))
		: undefined;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const callWindows: Reader = (value) => {
	if (!Array.isArray(value)) return undefined;
	const windows = value.filter(
		(window): window is CallWindow =>
			isRecord(window) &&
			typeof window.from === 'string' &&
			typeof window.to === 'string' &&
			CLOCK.test(window.from) &&
			(CLOCK.test(window.to) || window.to === '24:00') &&
			window.from < window.to,
	);
	return windows.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** A part of the day that may run over midnight: `{ from: '22:00', to: '07:00' }`. */
const quietHours: Reader = (value) =>
	isRecord(value) &&
	typeof value.from === 'string' &&
	typeof value.to === 'string' &&
	CLOCK.test(value.from) &&
	CLOCK.test(value.to) &&
	value.from !== value.to
		? { from: value.from, to: value.to }
		: undefined;

const READERS: Record<Exclude<keyof Settings, 'properties'>, Reader> = {
	dateOrder: oneOf('month-first', 'day-first'),
	weekStart: wholeNumber(1, 7),
	nextWeekday: oneOf('next-week', 'nearest'),
	workingDays: weekdays,
	holidays: days,
	closingStatuses: texts,
	markers: texts,
	tag: word,
	followUpHeadings: texts,
	attemptsHeadings: someTexts,
	scriptHeadings: texts,
	skipFolders: texts,
	attemptsAllowed: wholeNumber(1, 99),
	coldDelay: wholeNumber(0, 99),
	callGap: wholeNumber(0, 99),
	replyGap: wholeNumber(0, 99),
	callWindows,
	disabledGuidelines: texts,
	whoIAm: text,
	whatIOffer: text,
	announce: oneOf(true, false),
	announceMinutes: wholeNumber(0, 120),
	systemNotifications: oneOf(true, false),
	quietHours,
	statusBar: oneOf(true, false),
};

/**
 * Settings from anything a `data.json` may hold. What is missing or malformed keeps its default, key by key; keys it
 * does not know are left out. Never throws.
 */
export function readSettings(stored: unknown): Settings {
	const given = isRecord(stored) ? stored : {};
	const read = <K extends string>(source: Record<string, unknown>, key: K, reader: Reader, fallback: unknown) =>
		(Object.hasOwn(source, key) ? reader(source[key]) : undefined) ?? fallback;
	const settings: Record<string, unknown> = {};
	for (const [key, reader] of Object.entries(READERS)) {
		settings[key] = read(given, key, reader, DEFAULT_SETTINGS[key as keyof Settings]);
	}
	const names = isRecord(given.properties) ? given.properties : {};
	settings.properties = Object.fromEntries(
		Object.entries(DEFAULT_SETTINGS.properties).map(([key, fallback]) => [key, read(names, key, someTexts, fallback)]),
	);
	return settings as unknown as Settings;
}
