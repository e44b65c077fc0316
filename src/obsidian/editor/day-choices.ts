import type { Day } from '../../core/follow-up';
import { wordsOfId } from '../../core/notes/identity';
import type { DeviceStorage } from '../device-storage';

/** The key in local storage for the chosen days. */
const STORAGE_KEY = 'due-follow-ups-days';
/** Stored in place of a day if the user keeps the words as they are. */
const KEPT = 'kept';

/** By the path of a note and the hash of a line: the day on which it was typed, or that it stays as written. */
type Stored = Record<string, Record<string, string>>;

/** The note and the id of a follow-up. */
interface Line {
	readonly path: string;
	readonly id: string;
}

/**
 * Lines that the user typed on another day than that of their note, so that "next week" may mean two days. The device
 * remembers them until the user chooses one. Lines with equal words count as one.
 */
export class DayChoices {
	private notes: Map<string, Map<string, string>> | null = null;

	constructor(private readonly storage: DeviceStorage) {}

	/** The day on which the words of a line were typed; null if they mean one day, or the user has chosen. */
	typedOn({ path, id }: Line): Day | null {
		const lines = this.load().get(path);
		if (!lines) return null;
		const state = lines.get(wordsOfId(id));
		return state === undefined || state === KEPT ? null : state;
	}

	/**
	 * Remembers that the words of these lines of a note were typed on a day, and forgets lines that the note no longer has.
	 * Returns whether that is new.
	 */
	typed(path: string, ids: readonly string[], day: Day, present: readonly string[]): boolean {
		const before = this.load().get(path) ?? new Map<string, string>();
		const keys = new Set(present.map(wordsOfId));
		const lines = new Map([...before].filter(([key, state]) => state === KEPT || keys.has(key)));
		for (const key of ids.map(wordsOfId)) if (lines.get(key) !== KEPT) lines.set(key, day);
		const isSame = lines.size === before.size && [...lines].every(([key, state]) => before.get(key) === state);
		if (!isSame) this.replace(path, lines);
		return !isSame;
	}

	/** The user keeps the words of a line as they are. */
	keep({ path, id }: Line): void {
		const lines = new Map(this.load().get(path) ?? []);
		this.replace(path, lines.set(wordsOfId(id), KEPT));
	}

	/** The note has another path. */
	move(from: string, to: string): void {
		const notes = this.load();
		const lines = notes.get(from);
		if (!lines) return;
		notes.delete(from);
		this.replace(to, lines);
	}

	private replace(path: string, lines: Map<string, string>): void {
		const notes = this.load();
		if (lines.size === 0) notes.delete(path);
		else notes.set(path, lines);
		const stored = Object.fromEntries([...notes].map(([note, each]) => [note, Object.fromEntries(each)]));
		this.storage.saveLocalStorage(STORAGE_KEY, stored);
	}

	private load(): Map<string, Map<string, string>> {
		if (this.notes) return this.notes;
		const stored = this.storage.loadLocalStorage(STORAGE_KEY);
		const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored as Stored) : [];
		const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
		const notes = entries.filter(([, lines]) => isRecord(lines));
		const isState = (state: unknown) =>
			state === KEPT || (typeof state === 'string' && /^\d{4}-\d\d-\d\d$/.test(state));
		return (this.notes = new Map(
			notes.map(([path, lines]) => [path, new Map(Object.entries(lines).filter(([, state]) => isState(state)))]),
		));
	}
}
