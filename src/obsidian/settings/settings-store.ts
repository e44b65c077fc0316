import { readSettings, type DateSettings, type Settings } from '../../core/settings';

/** What the store needs of the plugin. */
export interface SettingsPort {
	load(): Promise<unknown>;
	save(settings: Settings): Promise<void>;
	/** How dates are written in the system's region, for the first run. */
	regionalDateOrder(): DateSettings['dateOrder'];
}

/** Settings that only the agenda asks for; a change of any other means that notes read differently. */
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

/** The settings in force. Never holds anything that {@link readSettings} would not accept. */
export class SettingsStore {
	private settings = readSettings(null);
	private readonly listeners = new Set<SettingsListener>();

	constructor(private readonly port: SettingsPort) {}

	current(): Settings {
		return this.settings;
	}

	/** Calls the listener after each change; returns the way to stop. */
	subscribe(listener: SettingsListener): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** At start, and again when sync or another device changed the file. */
	async load(): Promise<void> {
		let stored: unknown;
		try {
			stored = await this.port.load();
		} catch {
			// A data.json that is no JSON: the defaults serve, and the file stays as it is until something is set.
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
	 * Sets one value, `tag` or `properties.contact`. Returns false and changes nothing when it is not acceptable.
	 */
	async set(key: string, value: unknown): Promise<boolean> {
		const next = withValue(this.settings, key, value);
		if (JSON.stringify(valueAt(next, key)) !== JSON.stringify(normal(value))) return false;
		this.apply(next);
		await this.save();
		return true;
	}

	/** Whether `set` would accept the value. */
	accepts(key: string, value: unknown): boolean {
		return JSON.stringify(valueAt(withValue(this.settings, key, value), key)) === JSON.stringify(normal(value));
	}

	get(key: string): unknown {
		return valueAt(this.settings, key);
	}

	/** The settings as they come on this device. */
	defaults(): Settings {
		return readSettings({ dateOrder: this.port.regionalDateOrder() });
	}

	private async save(): Promise<void> {
		try {
			await this.port.save(this.settings);
		} catch {
			// Obsidian says itself when it cannot write; what was chosen holds until it closes.
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

/** One value of the settings: `tag`, `properties.contact`. */
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

/** How the system writes a short date: `11/23` or `23/11`. */
export function regionalDateOrder(locale?: string): DateSettings['dateOrder'] {
	const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(new Date(2026, 10, 23));
	const place = (type: string) => parts.findIndex((part) => part.type === type);
	return place('day') < place('month') ? 'day-first' : 'month-first';
}
