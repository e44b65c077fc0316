import type { DateSettings, Settings } from '../../core/settings';
import { readSettings } from '../../core/read-settings';

/** What the store needs from the plugin. */
export interface SettingsPort {
	load(): Promise<unknown>;
	save(settings: Settings): Promise<void>;
	/** The order of dates in the system's region, for the first start. */
	regionalDateOrder(): DateSettings['dateOrder'];
}

/** Settings that affect only the agenda. A change of any other setting requires all notes to be read again. */
export const POLICY_ONLY: ReadonlySet<string> = new Set([
	'attemptsAllowed',
	'callGap',
	'replyGap',
	'callWindows',
	'disabledGuidelines',
	'whoIAm',
	'whatIOffer',
	'announce',
	'announceMinutes',
	'systemNotifications',
	'quietHours',
	'statusBar',
]);

export type SettingsListener = (settings: Settings, notesReadDifferently: boolean) => void;

/** The current settings. All values are valid for {@link readSettings}. */
export class SettingsStore {
	private settings = readSettings(null);
	private readonly listeners = new Set<SettingsListener>();

	constructor(private readonly port: SettingsPort) {}

	current(): Settings {
		return this.settings;
	}

	/** Calls the listener after each change. Returns a function that removes it. */
	subscribe(listener: SettingsListener): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Loads the stored settings: at the start, and when sync or another device changed the file. */
	async load(): Promise<void> {
		let stored: unknown;
		try {
			stored = await this.port.load();
		} catch {
			// data.json is not valid JSON: use the defaults, and leave the file alone until the user changes a setting.
			this.apply(readSettings({ dateOrder: this.port.regionalDateOrder() }));
			return;
		}
		const dated = typeof stored === 'object' && stored !== null && 'dateOrder' in stored;
		if (dated) {
			this.apply(readSettings(stored));
			return;
		}
		const given = typeof stored === 'object' && stored !== null ? stored : {};
		this.apply(readSettings({ ...given, dateOrder: this.port.regionalDateOrder() }));
		void this.save();
	}

	/**
	 * Sets one value by its key, such as `tag` or `properties.contact`. Resolves to false, without a change, if the value is
	 * not valid.
	 */
	async set(key: string, value: unknown): Promise<boolean> {
		const next = withValue(this.settings, key, value);
		if (JSON.stringify(valueAt(next, key)) !== JSON.stringify(normal(value))) return false;
		this.apply(next);
		await this.save();
		return true;
	}

	/** Returns whether `set` would accept the value. */
	accepts(key: string, value: unknown): boolean {
		return JSON.stringify(valueAt(withValue(this.settings, key, value), key)) === JSON.stringify(normal(value));
	}

	get(key: string): unknown {
		return valueAt(this.settings, key);
	}

	/** The default settings on this device. */
	defaults(): Settings {
		return readSettings({ dateOrder: this.port.regionalDateOrder() });
	}

	private async save(): Promise<void> {
		try {
			await this.port.save(this.settings);
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
