import { deepEqual } from './deep-equal';
import { isRecord, readSettings } from './read-settings';
import { DEFAULT_SETTINGS, LASTING_DEFAULTS, type PropertyNames, type Settings } from './settings';

type Stored = Readonly<Record<string, unknown>>;

/** The settings of version 0.1.0. */
type FirstSettings = Omit<
	Settings,
	| 'properties'
	| 'dateOrder'
	| 'foundDays'
	| 'trackFound'
	| 'appliedDays'
	| 'longerGaps'
	| 'askIntroduction'
	| 'showDates'
	| 'showState'
	| 'suggestInNotes'
	| 'underlineFound'
	| 'keepCalendar'
	| 'calendarPath'
	| 'offerWeek'
	| 'privateFolders'
> & { readonly properties: Omit<PropertyNames, 'introducedBy' | 'useName' | 'noCalls' | 'keepInTouch'> };

/**
 * The defaults of version 0.1.0, which stored every setting at its first start. In a file of that version a value that
 * equals one of these was never chosen by the user, so a newer default replaces it. No value here ever changes.
 *
 * `dateOrder` is not among them: that version took it from the region of the device, and all devices of a vault must
 * read `12/1` alike.
 */
export const FIRST_DEFAULTS: FirstSettings = {
	...LASTING_DEFAULTS,
	properties: {
		followUp: ['follow-up', 'next-follow-up'],
		contact: ['contact', 'with', 'person', 'people', 'attendees'],
		company: ['company', 'organisation', 'organization'],
		noteDate: ['met', 'date', 'created', 'applied'],
		expecting: ['expecting'],
		purpose: ['purpose', 'about', 're'],
		ask: ['ask'],
		phone: ['phone'],
		email: ['email'],
		timezone: ['timezone'],
		applied: ['applied'],
		cold: ['cold'],
		attemptsAllowed: ['attempts-allowed'],
		status: ['status'],
		script: ['script'],
	},
	markers: ['Follow up', 'Follow-up', 'Followup', 'Next step', 'Check in', 'Call back'],
	closingStatuses: ['done', 'closed', 'reached', 'gave up', 'cancelled', 'rejected', 'withdrawn'],
	followUpHeadings: ['Follow-up', 'Follow-ups', 'Follow up', 'Follow ups', 'Next step', 'Next steps'],
};

/** Whether a file has every setting of the first version, as only that version wrote it. */
const isOfFirstVersion = (stored: Stored): boolean =>
	Object.keys(FIRST_DEFAULTS).every((key) => Object.hasOwn(stored, key));

/** The entries of a record that do not equal those of `defaults`. Unknown entries stay. */
function differing(record: Stored, defaults: Stored): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(record).filter(([key, value]) => !Object.hasOwn(defaults, key) || !deepEqual(value, defaults[key])),
	);
}

/** The settings of a file that do not equal `defaults`, property name by property name; `dateOrder` always stays. */
function differingSettings(stored: Stored, defaults: typeof FIRST_DEFAULTS): Record<string, unknown> {
	const { properties, ...rest } = stored;
	const { properties: names, ...others } = defaults;
	const own = isRecord(properties) ? differing(properties, { ...names }) : {};
	const kept = differing(rest, { ...others, dateOrder: undefined });
	return Object.keys(own).length > 0 ? { ...kept, properties: own } : kept;
}

/** What the user chose: the content of `data.json` without the values that the first version stored by itself. */
function chosen(stored: unknown): Record<string, unknown> {
	if (!isRecord(stored)) return {};
	return isOfFirstVersion(stored) ? differingSettings(stored, FIRST_DEFAULTS) : stored;
}

/**
 * The key under which the first device keeps the order of dates of its region. It differs from `dateOrder`, which the
 * user chooses: Obsidian Sync merges the keys of two devices, and a new device must not override a choice.
 */
export const REGIONAL_ORDER_KEY = 'regionalDateOrder';

/** The order of dates that the first device stored; null if `data.json` has none that is valid. */
export function storedOrder(stored: unknown): Settings['dateOrder'] | null {
	const order = isRecord(stored) ? stored[REGIONAL_ORDER_KEY] : null;
	return order === 'month-first' || order === 'day-first' ? order : null;
}

/** Settings from the content of `data.json`, of any version. Values that are missing or not valid have their default. */
export function readStoredSettings(stored: unknown, defaults: Settings = DEFAULT_SETTINGS): Settings {
	return readSettings(chosen(stored), { ...defaults, dateOrder: storedOrder(stored) ?? defaults.dateOrder });
}

/**
 * The content of `data.json` after the user has set one value, such as `replyGap` or `properties.contact`. It has only
 * what differs from the defaults, and settings that this version does not know, as they were.
 */
export function storedAfter(
	stored: unknown,
	key: string,
	value: unknown,
	defaults: Settings = DEFAULT_SETTINGS,
): Record<string, unknown> {
	const [name = '', property] = key.split('.');
	const before = chosen(stored);
	const properties = isRecord(before.properties) ? before.properties : {};
	const next = property === undefined ? { [name]: value } : { properties: { ...properties, [property]: value } };
	return differingSettings({ ...before, ...next }, defaults);
}
