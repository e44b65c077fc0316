import type { DeviceStorage } from './device-storage';

/** How the lines of one note are stored. */
interface LinesForm<Lines> {
	/** Returns null for what another program stored. */
	readonly read: (stored: unknown) => Lines | null;
	readonly stored: (lines: Lines) => unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * What this device remembers about lines of notes, by the path of the note: the found lines that the user dismissed, the
 * days on which lines were typed. It is not synced, and follows renamed notes.
 */
export class LineRecords<Lines extends { readonly size: number }> {
	private notes: Map<string, Lines> | null = null;

	constructor(
		private readonly storage: DeviceStorage,
		private readonly storageKey: string,
		private readonly form: LinesForm<Lines>,
	) {}

	/** The lines of a note; undefined if nothing is remembered about it. */
	of(path: string): Lines | undefined {
		return this.load().get(path);
	}

	/** Remembers these lines of a note in place of the earlier ones. */
	replace(path: string, lines: Lines): void {
		const notes = this.load();
		if (lines.size === 0) notes.delete(path);
		else notes.set(path, lines);
		const stored = [...notes].map(([note, each]) => [note, this.form.stored(each)]);
		this.storage.saveLocalStorage(this.storageKey, Object.fromEntries(stored));
	}

	/** The note has another path. */
	move(from: string, to: string): void {
		const notes = this.load();
		const lines = notes.get(from);
		if (!lines) return;
		notes.delete(from);
		this.replace(to, lines);
	}

	private load(): Map<string, Lines> {
		if (this.notes) return this.notes;
		const stored = this.storage.loadLocalStorage(this.storageKey);
		const entries: [string, unknown][] = isObject(stored) ? Object.entries(stored) : [];
		return (this.notes = new Map(
			entries.flatMap(([path, each]) => {
				const lines = this.form.read(each);
				return lines ? [[path, lines] as const] : [];
			}),
		));
	}
}
