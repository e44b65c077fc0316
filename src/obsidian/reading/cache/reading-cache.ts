import type { DeviceStorage } from '../../device-storage';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { NoteReading } from '../../../core/follow-up';
import { Yielding } from '../yielding';
import { changedGroup, entriesOf, groupOf, heldOf, isGroup, type GroupChange, type Held } from './blank-groups';
import { isBlank, pack, type CacheEntry } from './cache-entry';

interface Schema extends DBSchema {
	notes: { key: string; value: CacheEntry };
}
type Database = IDBPDatabase<Schema>;
/** What will be written for a note; null deletes its entry. */
type Waiting = { readonly stamp: string; readonly reading: NoteReading } | null;
type Batch = [path: string, what: Waiting][];

/**
 * The cache is given up if the database does not answer in this time, since it may never answer on iOS. A slow disk takes a
 * second; after three, reading the notes themselves is faster.
 */
const ANSWER_TIMEOUT_MS = 3_000;
/**
 * The timers, one after the other, that make up this time. At a start, other plugins block the app for seconds in which no
 * answer can arrive, and such a block ends one timer only: it counts as half a second. With one timer, a block of three
 * seconds would give up a good cache; with many more, the time would hardly ever pass in an app that is always busy.
 */
const ANSWER_PARTS = 6;
/** New entries wait this long, so that a burst is written together. What waits when the app ends is only read again. */
const WRITE_DELAY_MS = 2_000;
/**
 * Number of entries that are read in one transaction, and written in one. With many more, the database would return
 * them in one piece that blocks the interface; with fewer, the requests would take longer than the reading.
 */
const READ_CHUNK = 500;
/** Most entries with something to read in one transaction, so that it blocks the interface for a few milliseconds only. */
const WRITE_BATCH = 100;
/** Most notes in one transaction, those with nothing to read included. They share records, so they cost little. */
const LARGEST_BATCH = 2_000;

/** Returns the name of this vault's database on this device, which no other vault shares. */
export function cacheName(storage: DeviceStorage): string {
	const key = 'due-follow-ups-store';
	const known = storage.loadLocalStorage(key);
	if (typeof known === 'string' && known !== '') return known;
	const name = `due-follow-ups-${hex(crypto.getRandomValues(new Uint8Array(16)))}`;
	storage.saveLocalStorage(key, name);
	return name;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Settles like the request, or rejects if that takes too long. */
async function inTime<T>(request: Promise<T>): Promise<T> {
	let timer = 0;
	const late = new Promise<never>((_, reject) => {
		const wait = (parts: number) => {
			if (parts === 0) reject(new Error('The database does not answer.'));
			else timer = window.setTimeout(() => wait(parts - 1), ANSWER_TIMEOUT_MS / ANSWER_PARTS);
		};
		wait(ANSWER_PARTS);
	});
	try {
		return await Promise.race([request, late]);
	} finally {
		window.clearTimeout(timer);
	}
}

type Store = IDBPObjectStore<Schema, ['notes'], 'notes', 'readwrite'>;

/** Replaces entries of a group, unless it neither exists nor would hold any. */
async function changeGroup(store: Store, key: string, change: GroupChange): Promise<void> {
	const group = await store.get(key);
	if (group || [...change.values()].some((held) => held !== null)) await store.put(changedGroup(key, group, change));
}

/**
 * The last readings of notes, in IndexedDB. Losing them at any time does no harm: nothing here throws, and a database that
 * is damaged, full or of unknown origin is deleted. Windows of the same vault share the database, which is safe because
 * each entry has a stamp of what it depends on.
 */
export class ReadingCache {
	private database: Promise<Database> | null = null;
	/** Entries to be written, by path. */
	private readonly waiting = new Map<string, Waiting>();
	private timer: number | null = null;
	private writing: Promise<void> = Promise.resolve();
	/** How the entry of each path is kept: by itself, or in a group of notes without anything to read. */
	private readonly kept = new Map<string, 'alone' | 'grouped'>();
	/** Whether all entries were read or deleted, so that a path without a known entry has none. */
	private isKnown = false;
	/** Why the cache is not used any more until the next start: the database failed, or the plugin was unloaded. */
	private off: 'failed' | 'closed' | null = null;

	constructor(private readonly name: () => string) {}

	/**
	 * All entries in chunks, sorted by path, those of notes without anything to read last.
	 */
	async *chunks(): AsyncGenerator<readonly CacheEntry[]> {
		let after: string | null = null;
		while (!this.off) {
			let chunk: CacheEntry[];
			try {
				const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
				chunk = await inTime((await this.open()).getAll('notes', range, READ_CHUNK));
			} catch {
				// The caller reads the notes themselves instead.
				void this.discard();
				return;
			}
			if (chunk.length > 0) yield chunk.flatMap((entry) => this.entriesIn(entry));
			if (chunk.length < READ_CHUNK) {
				this.isKnown = true;
				return;
			}
			after = chunk.at(-1)?.path ?? null;
		}
	}

	private entriesIn(entry: CacheEntry): readonly CacheEntry[] {
		if (!isGroup(entry.path)) {
			this.kept.set(entry.path, 'alone');
			return [entry];
		}
		const entries = entriesOf(entry);
		for (const { path } of entries) this.kept.set(path, 'grouped');
		return entries;
	}

	put(stamp: string, reading: NoteReading): void {
		this.wait(reading.path, { stamp, reading });
	}

	delete(path: string): void {
		this.wait(path, null);
	}

	/** Deletes all entries. */
	async clear(): Promise<void> {
		this.waiting.clear();
		await this.writing;
		if (this.off === 'closed') return;
		this.kept.clear();
		this.off = null;
		try {
			await inTime((await this.open()).clear('notes'));
			this.isKnown = true;
		} catch {
			await this.discard();
		}
	}

	/** Writes all waiting entries; resolves when they are written or given up. */
	flush(): Promise<void> {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
		this.writing = this.writing.then(() => this.write());
		return this.writing;
	}

	/** Call when the plugin unloads. Entries that are not written yet are lost; their notes will be read again. */
	close(): void {
		this.off = 'closed';
		this.waiting.clear();
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
		this.disconnect();
	}

	private wait(path: string, what: Waiting): void {
		if (this.off) return;
		this.waiting.set(path, what);
		this.timer ??= window.setTimeout(() => void this.flush(), WRITE_DELAY_MS);
	}

	private async write(): Promise<void> {
		const yielding = new Yielding();
		let tries = 0;
		while (this.waiting.size > 0 && !this.off) {
			const batch = this.firstWaiting();
			try {
				await this.writeBatch(batch);
				tries = 0;
			} catch {
				// The system may have closed the database, as iOS does in the background: try once more.
				this.disconnect();
				if (++tries < 2) continue;
				await this.discard();
				this.off ??= 'failed';
				this.waiting.clear();
				return;
			}
			for (const [path, what] of batch) if (this.waiting.get(path) === what) this.waiting.delete(path);
			await yielding.now();
		}
	}

	private firstWaiting(): Batch {
		const batch: Batch = [];
		let ownEntries = 0;
		for (const entry of this.waiting) {
			batch.push(entry);
			if (!entry[1] || !isBlank(entry[1].reading)) ownEntries++;
			if (ownEntries === WRITE_BATCH || batch.length === LARGEST_BATCH) break;
		}
		return batch;
	}

	private async writeBatch(batch: Batch): Promise<void> {
		const database = await this.open();
		const change = database.transaction('notes', 'readwrite', { durability: 'relaxed' });
		const { done, store } = change;
		const groups = new Map<string, Map<string, Held | null>>();
		const request = (made: Promise<unknown>) => {
			// Each request fails together with its transaction, whose error is handled.
			made.catch(() => undefined);
		};
		const inGroup = (path: string, held: Held | null) => {
			const key = groupOf(path);
			const group = groups.get(key) ?? new Map<string, Held | null>();
			groups.set(key, group.set(path, held));
		};
		for (const [path, what] of batch) {
			const now = what === null ? null : isBlank(what.reading) ? 'grouped' : 'alone';
			const before = this.kept.get(path) ?? (this.isKnown ? 'nowhere' : 'anywhere');
			// An entry of the other kind must go: its stamp may be that of the file again.
			if (now !== 'alone' && (before === 'alone' || before === 'anywhere')) request(store.delete(path));
			if (what && now === 'alone') request(store.put(pack(what.stamp, what.reading)));
			if (what && now === 'grouped') inGroup(path, heldOf(what.stamp, what.reading));
			else if (before === 'grouped' || before === 'anywhere') inGroup(path, null);
			if (now === null) this.kept.delete(path);
			else this.kept.set(path, now);
		}
		for (const [key, group] of groups) request(changeGroup(store, key, group));
		await inTime(done);
	}

	private open(): Promise<Database> {
		if (this.off) return Promise.reject(new Error('The cache is closed.'));
		if (this.database) return this.database;
		const opening = this.openOrReplace();
		this.database = opening;
		opening.catch(() => {
			if (this.database === opening) this.database = null;
		});
		return opening;
	}

	private async openOrReplace(): Promise<Database> {
		const database = await this.connect().catch(async (error: unknown) => {
			if (this.off) throw error;
			await inTime(deleteDB(this.name()));
			return this.connect();
		});
		if (this.off) {
			database.close();
			throw new Error('The cache is closed.');
		}
		return database;
	}

	private async connect(): Promise<Database> {
		const forget = () => (this.database = null);
		const opening = openDB<Schema>(this.name(), 1, {
			upgrade: (database) => void database.createObjectStore('notes', { keyPath: 'path' }),
			blocking: (_, __, event) => {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget,
		});
		const database = await inTime(opening).catch((error: unknown) => {
			opening.then((late) => late.close()).catch(() => undefined);
			throw error;
		});
		if (database.objectStoreNames.contains('notes')) return database;
		database.close();
		throw new Error('This is another database.');
	}

	private disconnect(): void {
		const { database } = this;
		this.database = null;
		void database?.then((open) => open.close()).catch(() => undefined);
	}

	/** Deletes the database after an error, unless the error is only that the plugin was unloaded. */
	private async discard(): Promise<void> {
		this.disconnect();
		if (this.off === 'closed') return;
		try {
			await inTime(deleteDB(this.name()));
		} catch {
			// The database cannot be deleted either, so it is not used; damaged entries are invalid anyway.
			this.off ??= 'failed';
		}
	}
}
