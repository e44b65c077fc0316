/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { IDBFactory } from 'fake-indexeddb';
import { openMetadataDatabase } from '../app/metadata-database';
import { FileSystemAdapter } from '../obsidian/vault/adapter';
import { MetadataCache } from '../obsidian/vault/metadata-cache';
import type { MetadataStore } from '../obsidian/vault/metadata-store';
import { MemoryStore } from '../obsidian/vault/store';
import { Vault } from '../obsidian/vault/vault';

const MANY = 1600;
const manyNotes = () =>
	Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`Note ${i}.md`, `# Heading ${i}\n`]));

beforeEach(() => {
	Reflect.set(window, 'indexedDB', new IDBFactory());
	Reflect.set(window, 'structuredClone', (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown);
});

/** One start of the app over a folder: what it knows before plugins load, and how many notes it read for it. */
async function start(folder: MemoryStore, version = 'a') {
	const store = await openMetadataDatabase('vault', version);
	let saving: Promise<void> = Promise.resolve();
	const saved: MetadataStore = { ...store, save: (...given) => (saving = saving.then(() => store.save(...given))) };
	const vault = new Vault(new FileSystemAdapter(folder));
	const metadata = new MetadataCache(vault, { delay: 0, store: saved });
	await vault.load();
	const reads = jest.spyOn(vault, 'cachedRead');
	await metadata.warm();
	const known = vault.getMarkdownFiles().filter((file) => metadata.getFileCache(file)).length;
	return {
		known,
		reads: reads.mock.calls.length,
		vault,
		metadata,
		async end() {
			metadata.start();
			await metadata.idle();
			await saving;
		},
	};
}

test('a vault of many notes is indexed after its first start, and known at once on the second', async () => {
	const folder = new MemoryStore('Vault', manyNotes());
	const first = await start(folder);
	expect([first.known, first.reads]).toEqual([0, 0]);
	await first.end();
	const second = await start(folder);
	expect([second.known, second.reads]).toEqual([MANY, 0]);
	expect(second.metadata.getCache('Note 7.md')?.headings?.[0]?.heading).toBe('Heading 7');
});

test('only notes that changed, came or moved outside are read, and those that are gone are forgotten', async () => {
	const folder = new MemoryStore('Vault', { 'a.md': '# A', 'b.md': '[[a]]', 'c.md': '# C', 'd.md': '# D' });
	await (await start(folder)).end();
	await folder.write('a.md', new TextEncoder().encode('# Changed'), {});
	await folder.remove('c.md');
	await folder.rename('d.md', 'e.md');
	const second = await start(folder);
	expect([second.known, second.reads]).toEqual([3, 2]);
	expect(second.metadata.getCache('a.md')?.headings?.[0]?.heading).toBe('Changed');
	expect(second.metadata.resolvedLinks['b.md']).toEqual({ 'a.md': 1 });
	await second.end();
	const stored = await (await openMetadataDatabase('vault', 'a')).load();
	expect(stored.map(({ path }) => path).sort()).toEqual(['a.md', 'b.md', 'e.md']);
});

test('a change in the app is known on the next start', async () => {
	const folder = new MemoryStore('Vault', { 'a.md': '# A', 'b.md': '# B' });
	const first = await start(folder);
	await first.end();
	const [file] = first.vault.getMarkdownFiles();
	if (file) await first.vault.modify(file, '# New');
	await first.end();
	const second = await start(folder);
	expect(second.reads).toBe(0);
	expect(second.metadata.getCache('a.md')?.headings?.[0]?.heading).toBe('New');
});

test('another version of the host reads everything again', async () => {
	const folder = new MemoryStore('Vault', { 'a.md': '# A' });
	await (await start(folder)).end();
	expect((await start(folder, 'b')).reads).toBe(1);
	expect((await start(folder, 'b')).reads).toBe(0);
});
