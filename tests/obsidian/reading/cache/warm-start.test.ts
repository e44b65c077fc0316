/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import type { CachedMetadata } from 'obsidian';
import { ReadingCache } from '../../../../src/obsidian/reading/cache/reading-cache';
import { freezeClock } from '../../shell';
import { DAY, note, session, WRITTEN, type Note, type Session } from '../../vault-of-notes';
import { runs } from '../../../property-runs';

let mockVersion = 'first';
jest.mock('../../../../src/obsidian/reading/cache/reader-version', () => ({
	get READER_VERSION() {
		return mockVersion;
	},
}));

const ANA = note('- Follow up with Ana on 2026-11-24 about the offer\n');
const BO = note('- Follow up with Bo tomorrow\n');
const BREAD = note('Flour, water and salt.\n');
const FILES = { 'Meetings/Ana.md': ANA, 'Meetings/Bo.md': BO, 'Notes/Bread.md': BREAD };

let running: Session | null = null;

beforeEach(() => {
	freezeClock();
	globalThis.indexedDB = new IDBFactory();
	window.localStorage.clear();
	mockVersion = 'first';
});
afterEach(async () => {
	await running?.end();
	running = null;
	jest.restoreAllMocks();
	jest.useRealTimers();
});

type Start = Parameters<typeof session>;

/** Obsidian was open over the first files, was closed, and is opened again. */
async function startAgain(before: Start[0], ...now: Start): Promise<Session> {
	await (await session(before)).end();
	return (running = await session(...now));
}

/** What somebody sees who never had a store. */
async function coldly(...now: Start): Promise<readonly string[]> {
	const { indexedDB: kept } = globalThis;
	globalThis.indexedDB = new IDBFactory();
	const cold = await session(...now);
	const shown = cold.shown();
	await cold.end();
	globalThis.indexedDB = kept;
	return shown;
}

describe('a second start of Obsidian', () => {
	it('no unchanged note is read, and all follow-ups are there', async () => {
		const again = await startAgain(FILES, FILES);
		expect(again.reads).toEqual([]);
		expect(again.shown()).toHaveLength(2);
		expect(again.shown()).toEqual(await coldly(FILES));
		expect(again.plugin.parts.followUps.current().progress).toBeNull();
	});

	it('a follow-up from the cache can be snoozed', async () => {
		const again = await startAgain(FILES, FILES);
		const [row] = again.plugin.parts.followUps.choices();
		await again.plugin.parts.actions.snooze(row?.key ?? '', '2026-12-01');
		expect(await again.read(row?.followUp.path ?? '')).toContain('Snoozed until 2026-12-01');
		expect(again.plugin.parts.followUps.row(row?.key ?? '')?.action.due).toBe('2026-12-01');
	});

	it.each<[string, Note]>([
		['the same time and another size', note('- Follow up with Anastasia on 2026-11-24\n')],
		['the same size and another time', note('- Follow up with Eva on 2026-11-24 about the offer\n', WRITTEN + DAY)],
		['an earlier time, as after a git checkout', note('- Follow up with Eva on 2026-11-24\n', WRITTEN - DAY)],
	])('a note that changed while it was closed is read again, with %s', async (_, changed) => {
		const files = { ...FILES, 'Meetings/Ana.md': changed };
		const again = await startAgain(FILES, files);
		expect(again.reads).toEqual(['Meetings/Ana.md']);
		expect(again.shown()).toEqual(await coldly(files));
		expect(again.shown().join()).not.toContain('"name":"Ana"');
	});

	it('notes that were added, deleted or renamed meanwhile are up to date', async () => {
		const files = { 'Meetings/2026-11-19 Ana.md': ANA, 'Notes/Bread.md': BREAD, 'New.md': BO };
		const again = await startAgain(FILES, files);
		expect(again.reads.sort()).toEqual(['Meetings/2026-11-19 Ana.md', 'New.md']);
		expect(again.shown()).toEqual(await coldly(files));
		await again.kept.flush();
		const kept: string[] = [];
		for await (const chunk of again.kept.chunks()) kept.push(...chunk.map(({ path }) => path));
		expect(kept).toEqual(['Meetings/2026-11-19 Ana.md', 'New.md', 'Notes/Bread.md']);
	});

	it('a note dated by its file’s creation is read again when that is another local day', async () => {
		const files = { ...FILES, 'Meetings/Bo.md': note(BO.data, WRITTEN, WRITTEN - 3 * DAY) };
		const again = await startAgain(FILES, files);
		expect(again.reads).toEqual(['Meetings/Bo.md']);
		expect(again.shown()).toEqual(await coldly(files));
	});

	it('a note whose properties Obsidian parses differently is read again', async () => {
		const again = await startAgain(FILES, FILES, {}, ({ app }) => {
			const known = app.metadataCache.getFileCache.bind(app.metadataCache);
			const properties = { frontmatter: { contact: 'Zed' } } as unknown as CachedMetadata;
			app.metadataCache.getFileCache = (file) =>
				file.path === 'Meetings/Bo.md' ? { ...known(file), ...properties } : known(file);
		});
		expect(again.reads).toEqual(['Meetings/Bo.md']);
	});

	it('all notes are read again when the settings were changed on another device', async () => {
		const settings = { dateOrder: 'day-first', markers: ['Ring'] };
		const again = await startAgain(FILES, FILES, settings);
		expect(again.reads).toHaveLength(3);
		expect(again.shown()).toEqual([]);
	});

	it('no note is read again when the number of allowed attempts changes', async () => {
		const again = await startAgain(FILES, FILES, { attemptsAllowed: 1 });
		expect(again.reads).toEqual([]);
	});

	it('all notes are read again by another version of the reader', async () => {
		await (await session(FILES)).end();
		mockVersion = 'second';
		running = await session(FILES);
		expect(running.reads).toHaveLength(3);
	});

	it('only the active note is read, for the lines that sound like a follow-up', async () => {
		const files = { ...FILES, 'Open.md': note('I will call Eva on Friday.\n') };
		await (await session(files)).end();
		const inFront = async ({ app }: { app: Session['app'] }) => {
			const file = app.vault.getFileByPath('Open.md');
			if (file) await app.workspace.getLeaf(false).openFile(file);
		};
		let opening: Promise<void> = Promise.resolve();
		running = await session(files, {}, (host) => {
			opening = inFront(host);
		});
		await opening;
		await running.flush();
		expect(running.reads.filter((path) => path !== 'Open.md')).toEqual([]);
		expect(running.plugin.parts.followUps.current().thisNote?.untracked).toHaveLength(1);
	});

	it('a note that is open already is not read either', async () => {
		const files = { ...FILES, 'Open.md': note('I will call Eva on Friday.\n') };
		await (await session(files)).end();
		const reads: string[] = [];
		running = await session(files, {}, async (host) => {
			await host.open('Open.md');
			await host.flush();
			const read = host.app.vault.cachedRead.bind(host.app.vault);
			host.app.vault.cachedRead = (file) => {
				reads.push(file.path);
				return read(file);
			};
		});
		expect(reads).toEqual([]);
		expect(running.plugin.parts.followUps.current().thisNote?.untracked).toHaveLength(1);
	});

	it('a note that changes while its cache entry is looked up shows its new text', async () => {
		await (await session(FILES)).end();
		const { chunks } = ReadingCache.prototype as { chunks: (this: ReadingCache) => ReturnType<ReadingCache['chunks']> };
		let change: () => Promise<void> = () => Promise.resolve();
		jest.spyOn(ReadingCache.prototype, 'chunks').mockImplementation(async function* (this: ReadingCache) {
			for await (const chunk of chunks.call(this)) {
				await change();
				yield chunk;
			}
		});
		running = await session(FILES, {}, (host) => {
			change = () => host.external('Meetings/Ana.md', ANA.data.replace('Ana', 'Eva'));
		});
		expect(running.shown().join()).not.toContain('"name":"Ana"');
		await running.flush();
		expect(running.shown().join()).toContain('"name":"Eva"');
		expect(running.reads).not.toContain('Meetings/Bo.md');
	});

	it('a note that an event updates before its cache entry arrives keeps the text of the event', async () => {
		await (await session(FILES)).end();
		running = await session(FILES, {}, ({ app }) => {
			const file = app.vault.getFileByPath('Meetings/Ana.md');
			app.workspace.onLayoutReady(() => {
				window.setTimeout(() => {
					if (file)
						app.metadataCache.trigger('changed', file, '- Follow up with Eva on 2026-11-24\n', { listItems: [{}] });
				}, 0);
			});
		});
		await running.flush();
		expect(running.shown().join()).not.toContain('"name":"Ana"');
	});
});

describe('a cached reading', () => {
	it('is replaced when it is damaged', async () => {
		await (await session(FILES)).end();
		const name = window.localStorage.getItem('memory-due-follow-ups-store') ?? '""';
		const store = new ReadingCache(() => JSON.parse(name) as string);
		const database = await (store as unknown as { open(): Promise<IDBDatabase> }).open();
		await (database as unknown as { put(table: string, value: unknown): Promise<void> }).put('notes', {
			path: 'Meetings/Ana.md',
			stamp: 'what',
			reading: '{"followUps":null}',
		});
		store.close();
		running = await session(FILES);
		expect(running.reads).toEqual(['Meetings/Ana.md']);
		await running.end();
		running = await session(FILES);
		expect(running.reads).toEqual([]);
	});

	it('is deleted when the index is rebuilt, and then written again', async () => {
		const again = await startAgain(FILES, FILES);
		await again.plugin.parts.vaultNotes.rebuild();
		expect([...again.reads].sort()).toEqual(Object.keys(FILES));
		await again.end();
		running = await session(FILES);
		expect(running.reads).toEqual([]);
	});

	it('is not written while the file may change within the same tick of its clock', async () => {
		const files = { ...FILES, 'Meetings/Ana.md': note(ANA.data, Date.now() - 500) };
		const again = await startAgain(files, files);
		expect(again.reads).toEqual(['Meetings/Ana.md']);
	});

	it('is read from a changed note’s file once no note changes any more', async () => {
		running = await session(FILES);
		await running.external('Meetings/Ana.md', ANA.data.replace('Ana', 'Eva'));
		await running.flush();
		const before = running.reads.length;
		jest.setSystemTime(Date.now() + 60_000);
		await running.quiet();
		expect(running.reads.slice(before)).toEqual(['Meetings/Ana.md']);
		const { mtime } = (await running.store.stat('Meetings/Ana.md'))!;
		const files = { ...FILES, 'Meetings/Ana.md': note(ANA.data.replace('Ana', 'Eva'), mtime) };
		await running.end();
		running = await session(files);
		expect(running.reads).toEqual([]);
		expect(running.shown().join()).toContain('"name":"Eva"');
	});

	it('of a note that had nothing to read meanwhile is not used when the file has the old time and size again', async () => {
		for (const data of ['- Follow up with Bob tomorrow\n', '', '- Follow up with Ana tomorrow\n']) {
			running = await session({ 'a.md': note(data) });
			const names = data === '' ? [] : [expect.stringContaining(`"name":"${data.slice(17, 20)}"`) as string];
			expect(running.shown()).toEqual(names);
			if (!data.includes('Ana')) await running.end();
		}
	});

	it('of one vault does not appear in another vault with the same notes', async () => {
		await (await session(FILES)).end();
		window.localStorage.clear();
		running = await session(FILES);
		expect(running.reads).toHaveLength(3);
	});
});

describe('whatever happens to the files between two starts', () => {
	const texts = fc.constantFrom(
		'- Follow up with Ana tomorrow\n',
		'- Follow up with Bob tomorrow\n',
		'- Follow up with Ana on 2026-11-27\n\t- 2026-11-20 08:00 Call: no answer\n',
		'---\ncontact: Dana\nfollow-up: Monday\n---\n',
		'---\ncontact: Dora\nfollow-up: Monday\n---\n',
		'Nothing at all.\n',
		'',
	);
	const path = fc.constantFrom('a.md', 'b.md', '2026-11-19 c.md', 'Folder/d.md');
	const file = fc.record({
		data: texts,
		mtime: fc.constantFrom(WRITTEN, WRITTEN + 1, WRITTEN + DAY),
		ctime: fc.constantFrom(WRITTEN, WRITTEN - DAY),
	});
	const settings = fc.constantFrom(
		{},
		{},
		{},
		{ markers: ['Ring'] },
		{ nextWeekday: 'nearest' },
		{ attemptsAllowed: 1 },
	);
	const vault = fc.dictionary(path, file, { maxKeys: 4 });

	/** Two states of a file with the same time, size and properties. */
	const confusable = (a: Note | undefined, b: Note | undefined) =>
		a && b && a.mtime === b.mtime && a.data.length === b.data.length && a.data !== b.data;

	it('a start with the cache shows what a start without it shows', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(vault, settings), { minLength: 2, maxLength: 4 }), async (starts) => {
				globalThis.indexedDB = new IDBFactory();
				const known: Record<string, Note> = {};
				for (const [files, given] of starts) {
					for (const [name, there] of Object.entries(files)) {
						if (confusable(known[name], there)) files[name] = { ...there, mtime: there.mtime + 7 };
						known[name] = files[name] as Note;
					}
					const warm = await session(files, given);
					const shown = warm.shown();
					await warm.end();
					expect(shown).toEqual(await coldly(files, given));
				}
			}),
			{ numRuns: runs(15) },
		);
	}, 60_000);
});
