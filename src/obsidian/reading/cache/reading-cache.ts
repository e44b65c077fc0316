import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { NoteReading } from '../../../core/follow-up';
import { Yielding } from '../yielding';
import { pack, type CacheEntry } from './cache-entry';

interface Schema extends DBSchema {
	notes: { key: string; value: CacheEntry };
}
type Database = IDBPDatabase<Schema>;
/** What is to be written of a note; null when it is gone. */
type Waiting = { readonly stamp: string; readonly reading: NoteReading } | null;
type Batch = [path: string, what: Waiting][];

/** A database that does not open by then is done without: on iOS it may never answer. */
const ANSWER_TIMEOUT_MS = 3_000;
/** What is new waits so long, so that a burst is written together and in nobody's way. */
const WRITE_DELAY_MS = 2_000;
/** Notes given out at once, and notes written at once. */
const READ_CHUNK = 500;
const WRITE_BATCH = 100;

/** Names the database of this vault on this device; no other vault has the same one. */
export function cacheName(storage: {
	loadLocalStorage(key: string): unknown;
	saveLocalStorage(key: string, data: unknown): void;
}): string {
	const key = 'due-follow-ups-store';
	const known = storage.loadLocalStorage(key);
	if (typeof known === 'string' && known !== '') return known;
	const name = `due-follow-ups-${hex(crypto.getRandomValues(new Uint8Array(16)))}`;
	storage.saveLocalStorage(key, name);
	return name;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Settles as the work does, or fails when that takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
	let timer = 0;
	const late = new Promise<never>((_, reject) => {
		timer = window.setTimeout(() => reject(new Error('The database does not answer.')), ANSWER_TIMEOUT_MS);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		window.clearTimeout(timer);
	}
}

/**
 * What notes said when they were last read, kept in IndexedDB. It can be lost at any time without harm: nothing here
 * throws, and a store that is damaged, full, foreign or missing is thrown away. Windows of the same vault share it, which
 * is safe, since each entry says itself what it depends on.
 */
export class ReadingCache {
	private database: Promise<Database> | null = null;
	/** By path. */
	private readonly waiting = new Map<string, Waiting>();
	private timer: number | null = null;
	private writing: Promise<void> = Promise.resolve();
	/** Given up until the next start. */
	private off = false;

	constructor(private readonly name: () => string) {}

	/** All that is kept, piece by piece, in the order of paths. */
	async *chunks(): AsyncGenerator<readonly CacheEntry[]> {
		let after: string | null = null;
		while (!this.off) {
			let chunk: CacheEntry[];
			try {
				const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
				chunk = await inTime((await this.open()).getAll('notes', range, READ_CHUNK));
			} catch {
				// The notes themselves are read meanwhile.
				void this.discard();
				return;
			}
			if (chunk.length > 0) yield chunk;
			if (chunk.length < READ_CHUNK) return;
			after = chunk.at(-1)?.path ?? null;
		}
	}

	put(stamp: string, reading: NoteReading): void {
		this.wait(reading.path, { stamp, reading });
	}

	delete(path: string): void {
		this.wait(path, null);
	}

	/** Forgets everything that was kept. */
	async clear(): Promise<void> {
		this.waiting.clear();
		await this.writing;
		this.off = false;
		try {
			await inTime((await this.open()).clear('notes'));
		} catch {
			await this.discard();
		}
	}

	/** Writes what waits; resolves when it is written or given up. */
	flush(): Promise<void> {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
		this.writing = this.writing.then(() => this.write());
		return this.writing;
	}

	/** With the plugin: what was not written yet will be read again next time. */
	close(): void {
		this.off = true;
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
			const batch = this.first(WRITE_BATCH);
			try {
				await this.writeBatch(batch);
				tries = 0;
			} catch {
				// The system may have taken the database away, as iOS does in the background: once more from the start.
				this.disconnect();
				if (++tries < 2) continue;
				await this.discard();
				this.off = true;
				this.waiting.clear();
				return;
			}
			for (const [path, what] of batch) if (this.waiting.get(path) === what) this.waiting.delete(path);
			await yielding.now();
		}
	}

	private first(count: number): Batch {
		const batch: Batch = [];
		for (const entry of this.waiting) {
			batch.push(entry);
			if (batch.length === count) break;
		}
		return batch;
	}

	private async writeBatch(batch: Batch): Promise<void> {
		const database = await this.open();
		const change = database.transaction('notes', 'readwrite', { durability: 'relaxed' });
		const done = change.done;
		for (const [path, what] of batch) {
			const request = what ? change.store.put(pack(what.stamp, what.reading)) : change.store.delete(path);
			// Each fails with its transaction, which tells of it.
			request.catch(() => undefined);
		}
		await inTime(done);
	}

	private open(): Promise<Database> {
		if (this.off) return Promise.reject(new Error('The store is closed.'));
		if (this.database) return this.database;
		const opening = this.openAnew();
		this.database = opening;
		opening.catch(() => {
			if (this.database === opening) this.database = null;
		});
		return opening;
	}

	private async openAnew(): Promise<Database> {
		const database = await this.connect().catch(async () => {
			await inTime(deleteDB(this.name()));
			return this.connect();
		});
		if (this.off) {
			database.close();
			throw new Error('The store is closed.');
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

	private async discard(): Promise<void> {
		this.disconnect();
		try {
			await inTime(deleteDB(this.name()));
		} catch {
			// It cannot even be thrown away: then it is left alone, and nothing in it counts that is not whole.
			this.off = true;
		}
	}
}
