/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { NoteReading } from '../../../../src/core/follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { unpack, type CacheEntry } from '../../../../src/obsidian/reading/cache/cache-entry';
import { ReadingCache, cacheName } from '../../../../src/obsidian/reading/cache/reading-cache';

const STAMP = 'stamp';
const read = (path: string, text = '- Follow up with Dana Monday'): NoteReading =>
	readNote({ path, text, properties: null, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS);

const opened: ReadingCache[] = [];
function store(name = 'vault'): ReadingCache {
	const made = new ReadingCache(() => name);
	opened.push(made);
	return made;
}

async function paths(of: ReadingCache): Promise<string[]> {
	const found: string[] = [];
	for await (const chunk of of.chunks()) for (const { path } of chunk) found.push(path);
	return found;
}

async function filled(name = 'vault', ...names: string[]): Promise<ReadingCache> {
	const made = store(name);
	for (const path of names) made.put(STAMP, read(path));
	await made.flush();
	return made;
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	for (const each of opened.splice(0)) each.close();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

describe('the reading cache', () => {
	it('returns its entries, also after a restart', async () => {
		(await filled('vault', 'b.md', 'a.md')).close();
		const again = store();
		for await (const [kept] of again.chunks()) {
			expect(kept && unpack(kept, STAMP)).toStrictEqual(read('a.md'));
		}
		expect(await paths(again)).toEqual(['a.md', 'b.md']);
	});

	it('returns thousands of entries in chunks', async () => {
		const names = Array.from({ length: 1_234 }, (_, at) => `${String(at).padStart(5, '0')}.md`);
		const full = await filled('vault', ...names);
		const sizes: number[] = [];
		for await (const chunk of full.chunks()) sizes.push(chunk.length);
		expect(sizes).toEqual([500, 500, 234]);
		expect(await paths(full)).toEqual(names);
	});

	it('has the newest reading of a note, and none of a deleted note', async () => {
		const one = await filled('vault', 'a.md', 'b.md');
		one.delete('a.md');
		one.put('newer', read('b.md'));
		await one.flush();
		const found: string[] = [];
		for await (const chunk of one.chunks()) for (const { path, stamp } of chunk) found.push(`${path} ${stamp}`);
		expect(found).toEqual(['b.md newer']);
	});

	it('has notes without anything to read in few records', async () => {
		const one = store();
		const names = Array.from({ length: 500 }, (_, at) => `${String(at).padStart(5, '0')}.md`);
		for (const path of names) one.put(STAMP, read(path, 'Flour and water.'));
		one.put(STAMP, read('a.md'));
		await one.flush();
		expect(await (await openDB('vault', 1)).count('notes')).toBeLessThanOrEqual(33);
		expect((await paths(one)).sort()).toEqual([...names, 'a.md']);
		for await (const chunk of one.chunks())
			for (const entry of chunk.slice(1)) {
				expect(unpack(entry, STAMP)).toStrictEqual(read(entry.path, 'Flour and water.'));
				expect(unpack(entry, 'another')).toBeNull();
			}
	});

	it('has the newest reading of a note whose last words were deleted, and of one that has words again', async () => {
		const one = await filled('vault', 'a.md', 'b.md');
		one.put('2', read('a.md', ''));
		one.put('2', read('b.md', ''));
		await one.flush();
		one.put('3', read('b.md'));
		one.delete('c.md');
		await one.flush();
		const valid: string[] = [];
		for await (const chunk of one.chunks())
			for (const entry of chunk) if (entry.stamp !== STAMP) valid.push(`${entry.path} ${entry.stamp}`);
		expect(valid.sort()).toEqual(['a.md 2', 'b.md 3']);
		one.delete('a.md');
		one.delete('b.md');
		await one.flush();
		expect(await paths(one)).toEqual([]);
	});

	it('reads the notes of a damaged record again', async () => {
		const one = store();
		one.put(STAMP, read('a.md', ''));
		await one.flush();
		const database = await openDB('vault', 1);
		const [group] = (await database.getAll('notes')) as CacheEntry[];
		await database.put('notes', { ...group, reading: `[["a.md",["${STAMP}","{}"]]]` });
		expect(await paths(one)).toEqual([]);
		one.put(STAMP, read('a.md', ''));
		await one.flush();
		expect(await paths(one)).toEqual(['a.md']);
		database.close();
	});

	it('writes on its own, some time after a change', async () => {
		jest.useFakeTimers();
		const one = store();
		const flush = jest.spyOn(one, 'flush').mockResolvedValue();
		one.put(STAMP, read('a.md'));
		jest.advanceTimersByTime(1_000);
		one.put(STAMP, read('b.md'));
		expect(flush).not.toHaveBeenCalled();
		jest.advanceTimersByTime(5_000);
		expect(flush).toHaveBeenCalledTimes(1);
	});

	it('is empty after it is cleared, and works again', async () => {
		const one = await filled('vault', 'a.md');
		one.put(STAMP, read('waiting.md'));
		await one.clear();
		expect(await paths(one)).toEqual([]);
		one.put(STAMP, read('b.md'));
		await one.flush();
		expect(await paths(one)).toEqual(['b.md']);
	});
});

describe('two vaults and two windows', () => {
	/** Obsidian's storage of one vault on this device. */
	function device() {
		const values = new Map<string, unknown>();
		return {
			loadLocalStorage: (key: string) => values.get(key) ?? null,
			saveLocalStorage: (key: string, data: unknown) => void values.set(key, data),
		};
	}

	it('have one database per vault', () => {
		const [mine, yours] = [device(), device()];
		expect(cacheName(mine)).toBe(cacheName(mine));
		expect(cacheName(mine)).not.toBe(cacheName(yours));
		expect(cacheName(mine)).toMatch(/^due-follow-ups-[0-9a-f]{32}$/);
	});

	it('of different vaults do not share entries, even for the same paths', async () => {
		await filled('mine', 'a.md', 'mine.md');
		const yours = await filled('yours', 'a.md');
		expect(await paths(yours)).toEqual(['a.md']);
	});

	it('of the same vault may write at the same time', async () => {
		const [left, right] = [store(), store()];
		left.put(STAMP, read('a.md'));
		left.put('left', read('both.md'));
		right.put('right', read('both.md'));
		right.put(STAMP, read('b.md'));
		await Promise.all([left.flush(), right.flush()]);
		expect(await paths(left)).toEqual(['a.md', 'b.md', 'both.md']);
	});

	it('of the same vault continue when one of them deletes the database', async () => {
		const [left, right] = [await filled('vault', 'a.md'), await filled('vault', 'b.md')];
		const deleting = indexedDB.deleteDatabase('vault');
		await new Promise<void>((resolve, reject) => {
			deleting.onsuccess = () => resolve();
			deleting.onerror = () => reject(new Error('It could not be deleted.'));
		});
		left.put(STAMP, read('c.md'));
		await left.flush();
		expect(await paths(right)).toEqual(['c.md']);
	});
});

describe('a database that cannot be used', () => {
	it('because the device has none is not needed', async () => {
		Reflect.deleteProperty(globalThis, 'indexedDB');
		const one = store();
		expect(await paths(one)).toEqual([]);
		one.put(STAMP, read('a.md'));
		await expect(one.flush()).resolves.toBeUndefined();
		await expect(one.clear()).resolves.toBeUndefined();
	});

	it.each<[string, () => Promise<unknown>]>([
		[
			'because a later version made it',
			() => openDB('vault', 7, { upgrade: (made) => void made.createObjectStore('notes') }),
		],
		['because it has other tables', () => openDB('vault', 1, { upgrade: (made) => void made.createObjectStore('x') })],
		['because it has none', () => openDB('vault', 1)],
	])('%s is made anew', async (_, foreign) => {
		((await foreign()) as IDBDatabase).close();
		const one = await filled('vault', 'a.md');
		expect(await paths(one)).toEqual(['a.md']);
	});

	it('because its entries have other keys is replaced at the next start', async () => {
		const foreign = await openDB('vault', 1, { upgrade: (made) => void made.createObjectStore('notes') });
		await foreign.put('notes', 'what is this', 'a.md');
		foreign.close();
		const first = await filled('vault', 'a.md');
		first.close();
		expect(await paths(await filled('vault', 'b.md'))).toEqual(['b.md']);
	});

	it('because the connection was lost, as on iOS, is opened again', async () => {
		const one = await filled('vault', 'a.md');
		const connection = await (one as unknown as { database: Promise<IDBDatabase> }).database;
		connection.close();
		one.put(STAMP, read('b.md'));
		await one.flush();
		expect(await paths(one)).toEqual(['a.md', 'b.md']);
	});

	it('because the disk is full is deleted, and not opened until the next start', async () => {
		const one = await filled('vault', 'a.md');
		const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		one.put(STAMP, read('b.md'));
		await one.flush();
		one.put(STAMP, read('c.md'));
		await one.flush();
		expect(full).toHaveBeenCalledTimes(2);
		full.mockRestore();
		expect(await paths(store())).toEqual([]);
	});

	it('because it never answers is given up after a few seconds', async () => {
		jest.useFakeTimers();
		jest.spyOn(indexedDB, 'open').mockReturnValue({ addEventListener: () => undefined } as never);
		jest.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({ addEventListener: () => undefined } as never);
		const found = paths(store());
		await jest.advanceTimersByTimeAsync(20_000);
		expect(await found).toEqual([]);
	});

	it('because other plugins block the app is waited for', async () => {
		(await filled('vault', 'a.md')).close();
		const due: (() => void)[] = [];
		const later = window.setTimeout.bind(window);
		jest
			.spyOn(window, 'setTimeout')
			.mockImplementation(((run: () => void, delay = 0) => (delay === 0 ? later(run) : 1e9 + due.push(run))) as never);
		const found = paths(store());
		// After a block, each timer that is due runs once, and before any answer.
		expect(due).toHaveLength(1);
		due[0]?.();
		expect(await found).toEqual(['a.md']);
	});
});

describe('a closed cache', () => {
	it('has no connection and writes nothing', async () => {
		const one = await filled('vault', 'a.md');
		one.put(STAMP, read('b.md'));
		one.close();
		await one.flush();
		const blocked = jest.fn();
		const deleting = indexedDB.deleteDatabase('vault');
		deleting.onblocked = blocked;
		await new Promise<void>((resolve) => (deleting.onsuccess = () => resolve()));
		expect(blocked).not.toHaveBeenCalled();
		expect(await paths(one)).toEqual([]);
	});

	it.each([0, 1, 2, 3, 5, 8])(
		'leaves all entries to the next start, also %i turns after its own start',
		async (turns) => {
			(await filled('vault', 'a.md')).close();
			const early = store();
			const found = paths(early);
			for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
			early.close();
			await found;
			expect(await paths(store())).toEqual(['a.md']);
		},
	);

	it('while it is cleared stays closed', async () => {
		const one = await filled('vault', 'a.md');
		const cleared = one.clear();
		one.close();
		await cleared;
		one.put(STAMP, read('b.md'));
		await one.flush();
		expect(await paths(store())).not.toContain('b.md');
	});
});
