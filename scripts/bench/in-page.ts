import type { App, Plugin, TFile } from 'obsidian';
import type { ReadingCache } from '../../src/obsidian/reading/cache/reading-cache';
import type { Parts } from '../../src/obsidian/compose';

/** All in milliseconds. */
export interface PageTimes {
	readonly rows: number;
	readonly drawn: readonly number[];
	readonly minute: readonly number[];
	readonly onload: readonly number[];
	/** The longest time between two turns of the event loop while the vault is read. */
	readonly gaps: readonly number[];
	readonly reading: number;
	/** From enabling the plugin to the whole list, without and with the cache, by the time of one read. */
	readonly starts: readonly { readonly read: number; readonly cold: number; readonly warm: number }[];
	/** Notes read at the starts with the cache. */
	readonly warmReads: number;
}

type Loaded = Plugin & { readonly parts: Parts };
interface Plugins {
	readonly plugins: Record<string, Loaded | undefined>;
	enablePlugin(id: string): Promise<boolean>;
	disablePlugin(id: string): Promise<void>;
}
type LoadedClass = new (app: App, manifest: Plugin['manifest']) => Omit<Loaded, 'load'> & { load: () => Promise<void> };

/** Runs in the page, so it can use only its arguments. */
export async function inPage(): Promise<PageTimes> {
	const { app } = window as unknown as { app: App & { plugins: Plugins } };
	const plugin = app.plugins.plugins['due-follow-ups'] as Loaded;
	const { followUps, vaultNotes } = plugin.parts;
	const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
	while (followUps.current().progress) await turn();
	await turn();
	const rowsNow = () => document.querySelectorAll('.due-row').length;
	const draw = () => {
		const begun = performance.now();
		followUps.tick();
		document.body.getBoundingClientRect();
		return performance.now() - begun;
	};
	const drawn: number[] = [];
	const minute: number[] = [];
	const rows = rowsNow();
	for (let change = 0; change < 130; change++) {
		const file = app.vault.getFileByPath(`Meetings/Talk ${(change * 37) % 500}.md`) as TFile;
		const day = String(1 + (change % 20)).padStart(2, '0');
		const text = (await app.vault.cachedRead(file)).replace(/2026-\d\d-\d\d/, `2026-12-${day}`);
		vaultNotes.readOpen(file, text);
		followUps.current();
		const time = draw();
		if (change >= 30) drawn.push(time);
		await turn();
		if (change % 5 === 0) minute.push(draw());
		await turn();
	}

	const gaps: number[] = [];
	const begun = performance.now();
	let done = false;
	void vaultNotes.rebuild().then(() => (done = true));
	for (let last = performance.now(); !done;) {
		await turn();
		gaps.push(performance.now() - last);
		last = performance.now();
	}
	const reading = performance.now() - begun;

	const onload: number[] = [];
	// Loading does the same as `onload`, and lets `unload` release everything again.
	for (let time = 0; time < 20; time++) {
		const another = new (plugin.constructor as LoadedClass)(app, { ...plugin.manifest, id: `bench-${time}` });
		another.loadData = () => Promise.resolve({});
		// What the plugin of the page has registered already.
		another.registerView = () => undefined;
		another.registerBasesView = () => true;
		another.registerCliHandler = () => undefined;
		const from = performance.now();
		await another.load();
		onload.push(performance.now() - from);
		another.unload();
		await turn();
	}

	// A phone returns one note after the other, each after a few milliseconds.
	const id = plugin.manifest.id;
	const read = app.vault.cachedRead.bind(app.vault);
	let slow = 0;
	let reads = 0;
	let last = Promise.resolve();
	app.vault.cachedRead = (file) => {
		reads++;
		if (slow > 0) last = last.then(() => new Promise((resolve) => setTimeout(resolve, slow)));
		return last.then(() => read(file));
	};
	const storeOf = ({ parts }: Loaded) =>
		(parts.vaultNotes as unknown as { options: { readingCache: ReadingCache } }).options.readingCache;
	const start = async (keeps: boolean) => {
		const running = app.plugins.plugins[id] as Loaded;
		await running.parts.vaultNotes.whenRead();
		if (keeps) await storeOf(running).flush();
		else await storeOf(running).clear();
		await app.plugins.disablePlugin(id);
		await turn();
		const from = performance.now();
		await app.plugins.enablePlugin(id);
		await (app.plugins.plugins[id] as Loaded).parts.vaultNotes.whenRead();
		return performance.now() - from;
	};
	const starts: { read: number; cold: number; warm: number }[] = [];
	let warmReads = 0;
	for (slow of [0, 0, 0, 4]) {
		const cold = await start(false);
		reads = 0;
		const warm = await start(true);
		warmReads += reads;
		starts.push({ read: slow, cold, warm });
	}
	return { rows, drawn, minute, onload, gaps, reading, starts, warmReads };
}
