import { DEFAULT_SETTINGS, type Settings, type CallWindow } from './settings';

type Reader = (value: unknown) => unknown;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const texts: Reader = (value) => {
	if (!Array.isArray(value)) return undefined;
	const list = value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
	return list.map((item) => item.trim());
};

/** A list that must not be empty, such as the names of a property. */
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

/** A time as settings store it: `08:30`. */
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

/** A part of the day that may span midnight: `{ from: '22:00', to: '07:00' }`. */
const quietHours: Reader = (value) =>
	isRecord(value) &&
	typeof value.from === 'string' &&
	typeof value.to === 'string' &&
	CLOCK.test(value.from) &&
	CLOCK.test(value.to) &&
	value.from !== value.to
		? { from: value.from, to: value.to }
		: undefined;

/** A path in the vault that ends in `.ics`, of folders and a name that every system allows. */
const calendarPath: Reader = (value) => {
	const path = typeof value === 'string' ? value.trim() : '';
	const parts = path.split('/');
	const isFine = /[^/]\.ics$/i.test(path) && parts.every((part) => /^(?!\.)[^\\:*?"<>|#^[\]\p{Cc}]+$/u.test(part));
	return isFine ? path : undefined;
};

/**
 * Checks each stored setting, because users and other devices edit `data.json`. An invalid value becomes the default.
 */
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
	privateFolders: texts,
	trackFound: oneOf(true, false),
	foundDays: wholeNumber(0, 36_500),
	appliedDays: wholeNumber(1, 36_500),
	attemptsAllowed: wholeNumber(1, 99),
	coldDelay: wholeNumber(0, 99),
	callGap: wholeNumber(0, 99),
	replyGap: wholeNumber(0, 99),
	longerGaps: oneOf(true, false),
	callWindows,
	disabledGuidelines: texts,
	askIntroduction: oneOf(true, false),
	whoIAm: text,
	whatIOffer: text,
	announce: oneOf(true, false),
	announceMinutes: wholeNumber(0, 120),
	systemNotifications: oneOf(true, false),
	quietHours,
	statusBar: oneOf(true, false),
	offerWeek: oneOf(true, false),
	showDates: oneOf(true, false),
	showState: oneOf(true, false),
	suggestInNotes: oneOf(true, false),
	underlineFound: oneOf(true, false),
	keepCalendar: oneOf(true, false),
	calendarPath,
};

/**
 * Settings from any value. A key that is missing or not valid has its default, and unknown keys are left out. Never
 * throws.
 */
export function readSettings(stored: unknown, defaults: Settings = DEFAULT_SETTINGS): Settings {
	const given = isRecord(stored) ? stored : {};
	const read = <K extends string>(source: Record<string, unknown>, key: K, reader: Reader, fallback: unknown) =>
		(Object.hasOwn(source, key) ? reader(source[key]) : undefined) ?? fallback;
	const settings: Record<string, unknown> = {};
	for (const [key, reader] of Object.entries(READERS)) {
		settings[key] = read(given, key, reader, defaults[key as keyof Settings]);
	}
	const names = isRecord(given.properties) ? given.properties : {};
	settings.properties = Object.fromEntries(
		Object.entries(defaults.properties).map(([key, fallback]) => [key, read(names, key, someTexts, fallback)]),
	);
	return settings as unknown as Settings;
}
