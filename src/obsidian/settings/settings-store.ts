import { readSettings } from '../../core/read-settings';
import type { DateSettings, Settings } from '../../core/settings';
import { readStoredSettings, REGIONAL_ORDER_KEY, storedAfter, storedOrder } from '../../core/stored-settings';

/** What the store needs from the plugin. */
export interface SettingsPort {
	/** The content of `data.json`; null without a file. Rejects if it is not valid JSON. */
	load(): Promise<unknown>;
	save(stored: Readonly<Record<string, unknown>>): Promise<void>;
	/** Tells the user that a change is not stored, because `data.json` is not valid JSON. */
	notStored(): void;
	/** The order of dates in the system's region, which is the default on this device. */
	regionalDateOrder(): DateSettings['dateOrder'];
}

/** Settings that no reading of a note depends on. A change of any other setting requires all notes to be read again. */
export const POLICY_ONLY: ReadonlySet<string> = new Set([
	'attemptsAllowed',
	'foundDays',
	'appliedDays',
	'callGap',
	'replyGap',
	'longerGaps',
	'callWindows',
	'disabledGuidelines',
	'askIntroduction',
	'whoIAm',
	'whatIOffer',
	'announce',
	'announceMinutes',
	'systemNotifications',
	'quietHours',
	'statusBar',
	'offerWeek',
	'showDates',
	'showState',
	'suggestInNotes',
	'underlineFound',
	'keepCalendar',
	'calendarPath',
	'privateFolders',
]);

export type SettingsListener = (settings: Settings, notesReadDifferently: boolean) => void;

/** The current settings. All values are valid for {@link readSettings}. */
export class SettingsStore {
	private settings = readSettings(null);
	private readonly listeners = new Set<SettingsListener>();
	private loaded = false;
	/** The content of `data.json` when it was last loaded. */
	private stored: unknown = null;
	/** Ends when the last change is stored. */
	private saving: Promise<void> = Promise.resolve();

	constructor(private readonly port: SettingsPort) {}

	current(): Settings {
		return this.settings;
	}

	/** Calls the listener after each change. Returns a function that removes it. */
	subscribe(listener: SettingsListener): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Loads the stored settings: at the start, and when sync or another device changed the file. Writes nothing. */
	async load(): Promise<void> {
		let stored: unknown = null;
		let saving: Promise<void>;
		// The file has what the user changed only once it is saved.
		do {
			saving = this.saving;
			await saving;
			try {
				stored = await this.port.load();
			} catch {
				// A file that sync is still writing must not reset settings that were read before.
				if (this.loaded) return;
			}
		} while (saving !== this.saving);
		this.loaded = true;
		this.stored = stored;
		this.apply(readStoredSettings(stored, this.defaults()));
	}

	/**
	 * Sets one value by its key, such as `tag` or `properties.contact`. Resolves to false, without a change, if the value is
	 * not valid.
	 */
	async set(key: string, value: unknown): Promise<boolean> {
		const next = withValue(this.settings, key, value);
		if (JSON.stringify(valueAt(next, key)) !== JSON.stringify(normal(value))) return false;
		this.apply(next);
		this.saving = this.saving.then(() => this.save(key, valueAt(next, key)));
		await this.saving;
		return true;
	}

	/**
	 * Stores the order of dates of this device's region, `month-first` for `12/1`, where no settings are stored yet: all
	 * devices of a vault read dates alike. It never replaces an order that the user chose, also not if the settings of
	 * another device arrive later.
	 */
	async storeDateOrder(): Promise<void> {
		try {
			if ((await this.port.load()) !== null) return;
			await this.port.save({ [REGIONAL_ORDER_KEY]: this.port.regionalDateOrder() });
		} catch {
			// A file that cannot be read or written stays as it is; the region's order applies until the user chooses one.
		}
	}

	/** Returns whether `set` would accept the value. */
	accepts(key: string, value: unknown): boolean {
		return JSON.stringify(valueAt(withValue(this.settings, key, value), key)) === JSON.stringify(normal(value));
	}

	get(key: string): unknown {
		return valueAt(this.settings, key);
	}

	/** The default settings in this vault. */
	defaults(): Settings {
		// The first date format of an app takes milliseconds, so the region is asked only if it is needed.
		return readSettings({ dateOrder: storedOrder(this.stored) ?? this.port.regionalDateOrder() });
	}

	/** Changes one value in the file as it is now, so that what another device stored stays. */
	private async save(key: string, value: unknown): Promise<void> {
		let stored: unknown;
		try {
			stored = await this.port.load();
		} catch {
			// A file that is not valid JSON may still have the user's settings, so it is never overwritten.
			this.port.notStored();
			return;
		}
		try {
			await this.port.save(storedAfter(stored, key, value, this.defaults()));
		} catch {
			// Obsidian reports the error itself; the new value applies until Obsidian closes.
		}
	}

	private apply(next: Settings): void {
		const before = this.settings as unknown as Record<string, unknown>;
		const after = next as unknown as Record<string, unknown>;
		const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
		this.settings = next;
		if (changed.length === 0) return;
		const rereads = changed.some((key) => !POLICY_ONLY.has(key));
		for (const listener of this.listeners) listener(next, rereads);
	}
}

const normal = (value: unknown): unknown => (typeof value === 'string' ? value.trim().replace(/^#/, '') : value);

/** The value with a key such as `tag` or `properties.contact`. */
export function valueAt(settings: Settings, key: string): unknown {
	const [first = '', second] = key.split('.');
	const value = (settings as unknown as Record<string, unknown>)[first];
	return second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
}

function withValue(settings: Settings, key: string, value: unknown): Settings {
	const [first = '', second] = key.split('.');
	if (second === undefined) return readSettings({ ...settings, [first]: value });
	return readSettings({ ...settings, [first]: { ...settings.properties, [second]: value } });
}

/** The order of day and month in the system's short dates: `month-first` for `11/23`. */
export function regionalDateOrder(locale?: string): DateSettings['dateOrder'] {
	const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(new Date(2026, 10, 23));
	const place = (type: string) => parts.findIndex((part) => part.type === type);
	return place('day') < place('month') ? 'day-first' : 'month-first';
}
