import { formatEntry } from '../../core/notes/attempts/format-entry';
import { readWrittenLine } from '../../core/notes/attempts/exact-line';
import { haveWords, type LoggedEntry } from '../../core/notes/attempts/lost-entries';
import { addDays, dayOf } from '../../core/dates/moments';
import type { Day, Minute } from '../../core/follow-up';
import type { DeviceStorage } from '../device-storage';

/** The key in local storage for what this device logged. */
const STORAGE_KEY = 'due-follow-ups-logged';

/** Devices that sync less often than this are not protected. Two weeks include a holiday without sync. */
const KEPT_DAYS = 14;
/** The most entries that the device remembers. Drops the oldest. About 20 a day for the days above. */
const MAX_ENTRIES = 300;

/** A logged entry in the device's storage. */
interface Stored {
	readonly path: string;
	readonly id: string;
	readonly text: string;
	readonly contact: string;
	/** The entry as its line has it, without a name. */
	readonly line: string;
	/** The day on which it was logged. */
	readonly on: Day;
}

interface Kept extends LoggedEntry {
	readonly path: string;
	readonly on: Day;
}

const isStored = (value: unknown): value is Stored =>
	typeof value === 'object' &&
	value !== null &&
	['path', 'id', 'text', 'contact', 'line', 'on'].every(
		(field) => typeof (value as Record<string, unknown>)[field] === 'string',
	);

function keptFrom(value: unknown): readonly Kept[] {
	const entry = isStored(value) ? readWrittenLine(value.line) : null;
	if (!isStored(value) || !entry) return [];
	const { path, id, text, contact, on } = value;
	return [{ path, id, text, contact, on, entry }];
}

function storedFrom({ path, id, text, contact, on, entry }: Kept): Stored {
	return { path, id, text, contact, on, line: formatEntry({ ...entry, contact: null }) };
}

/**
 * What the user logged on this device in the last two weeks, so that a merge by sync can't drop it in silence. Only this
 * device remembers it. What the user removes or rewrites on this device is forgotten.
 */
export class LoggedEntries {
	private all: readonly Kept[] | null = null;

	constructor(
		private readonly storage: DeviceStorage,
		private readonly now: () => Minute,
		/** Called with the path of a note after something about it was added or forgotten. */
		private readonly changed: (path: string) => void,
	) {}

	/** Returns what was logged in each note, by path. */
	byNote(): ReadonlyMap<string, readonly LoggedEntry[]> {
		const notes = new Map<string, LoggedEntry[]>();
		for (const each of this.load()) {
			const known = notes.get(each.path);
			if (known) known.push(each);
			else notes.set(each.path, [each]);
		}
		return notes;
	}

	has(path: string): boolean {
		return this.load().some((each) => each.path === path);
	}

	add(path: string, { id, text, contact, entry }: LoggedEntry): void {
		const kept: Kept = { path, id, text, contact, entry, on: dayOf(this.now()) };
		this.save([...this.load(), kept].slice(-MAX_ENTRIES), path);
	}

	/** Forgets entries that are no longer to be missed. */
	forget(path: string, isForgotten: (logged: LoggedEntry) => boolean): void {
		const left = this.load().filter((each) => each.path !== path || !isForgotten(each));
		if (left.length < this.load().length) this.save(left, path);
	}

	/**
	 * Forgets what the user removed or rewrote on this device: entries whose words, or whose follow-up's words, the lines
	 * had before an edit and no longer have.
	 */
	edited(path: string, before: string, after: string): void {
		if (before === '' || !this.has(path)) return;
		const isGone = (words: string) => before.includes(words) && !after.includes(words);
		this.forget(path, (each) => isGone(each.text) || (haveWords(before, each) && !haveWords(after, each)));
	}

	move(from: string, to: string): void {
		if (!this.has(from)) return;
		this.save(
			this.load().map((each) => (each.path === from ? { ...each, path: to } : each)),
			to,
		);
	}

	private load(): readonly Kept[] {
		const first = addDays(dayOf(this.now()), -KEPT_DAYS);
		if (!this.all) {
			const stored = this.storage.loadLocalStorage(STORAGE_KEY);
			this.all = Array.isArray(stored) ? stored.flatMap(keptFrom) : [];
		}
		if (this.all.some(({ on }) => on < first)) this.all = this.all.filter(({ on }) => on >= first);
		return this.all;
	}

	private save(all: readonly Kept[], path: string): void {
		this.all = all;
		this.storage.saveLocalStorage(STORAGE_KEY, all.map(storedFrom));
		this.changed(path);
	}
}
