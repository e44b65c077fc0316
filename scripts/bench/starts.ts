import type { App, Plugin, TFile } from 'obsidian';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { Parts } from '../../src/obsidian/compose';
import { launchBrowser } from '../../tests/e2e/browser';
import { startOver } from '../../tests/e2e/npm-start';
import { changedNoteFigure, changeNotes, type Change } from './changed-note';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { spreadOf } from './measure';
import { TODAY, vaultNotes } from './vault';

const NOTES = 7_173;
const RUNS = 1;
const ID = 'due-follow-ups';
/** Time between two looks at a page that reads its vault. */
const POLL_MS = 100;
/** For building the plugin, and for the agenda that `npm start` prints. */
const READY_TIMEOUT_MS = 600_000;

/** What one start takes: processor time of the page's main thread in milliseconds, and memory in bytes. */
interface Start {
	readonly evaluation: number;
	/** Until every follow-up is known; the list then shows all of them with its next drawing. */
	readonly list: number;
	/** Until all notes are read. */
	readonly reading: number;
	/** After that, for the readers, so that the first note that the user changes is read fast. */
	readonly preparing: number;
	/** The longest task in milliseconds by the clock; 0 if none took 50. */
	readonly longest: number;
	readonly heap: number;
	/** Of notes that were changed after the start; none if no note was. */
	readonly changes: readonly Change[];
}

interface Waiting {
	readonly app: App & {
		plugins: {
			plugins: Record<string, (Plugin & { readonly parts: Parts }) | undefined>;
			install(source: { manifest: Plugin['manifest']; code: string; styles: string }): void;
			enablePlugin(id: string, byUser: boolean): Promise<boolean>;
		};
	};
	/** Ends the wait of the plugin for the layout. */
	startReading?: () => void;
	longest: number;
}

/** Runs in a page without the plugin: waits for the metadata, and reads all notes into memory. */
async function keepTexts(): Promise<void> {
	const { app } = window as unknown as Waiting;
	const files = app.vault.getMarkdownFiles();
	const texts = new Map<string, string>();
	for (let at = 0; at < files.length; at += 100) {
		const read = async (file: TFile) => texts.set(file.path, await app.vault.cachedRead(file));
		await Promise.all(files.slice(at, at + 100).map(read));
	}
	while (files.some((file) => !app.metadataCache.getFileCache(file))) {
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const read = app.vault.cachedRead.bind(app.vault);
	app.vault.cachedRead = (file) => {
		const text = texts.get(file.path);
		return text === undefined ? read(file) : Promise.resolve(text);
	};
	app.vault.on('modify', ({ path }) => texts.delete(path));
}

/** Runs in the page: evaluates the plugin, without what it does once the layout is ready. */
async function evaluatePlugin(id: string): Promise<void> {
	const page = window as unknown as Waiting;
	const { app } = page;
	const file = async (name: string) => (await fetch(`/plugins/${id}/${name}`)).text();
	const [manifest, code, styles] = [await file('manifest.json'), await file('main.js'), await file('styles.css')];
	const onLayoutReady = app.workspace.onLayoutReady.bind(app.workspace);
	const waiting: (() => unknown)[] = [];
	app.workspace.onLayoutReady = (run) => waiting.push(run);
	page.startReading = () => {
		app.workspace.onLayoutReady = onLayoutReady;
		for (const run of waiting) run();
	};
	page.longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) page.longest = Math.max(page.longest, duration);
	}).observe({ entryTypes: ['longtask'] });
	app.plugins.install({ manifest: JSON.parse(manifest) as Plugin['manifest'], code, styles });
	await app.plugins.enablePlugin(id, true);
}

/** Runs in the page: lets the plugin read the vault, and waits for the whole list. */
async function readVault(id: string): Promise<void> {
	const { app, startReading } = window as unknown as Waiting;
	const parts = app.plugins.plugins[id]?.parts;
	const read = new Promise<void>((resolve) => {
		const stop = parts?.followUps.watch(() => {
			if (parts.requests.index.size === 0 || parts.followUps.current().progress) return;
			stop?.();
			resolve();
		});
	});
	startReading?.();
	await read;
	while (!document.querySelector('.due-row')) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs in the page: waits until the readers are prepared for the next change of a note. */
async function prepareReaders(id: string): Promise<void> {
	const { app } = window as unknown as Waiting;
	await app.plugins.plugins[id]?.parts.vaultNotes.whenRead();
}

async function keepReadings(id: string): Promise<void> {
	const { app } = window as unknown as Waiting;
	const { vaultNotes: notes } = app.plugins.plugins[id]?.parts ?? {};
	await (notes as unknown as { options: { readingCache: { flush(): Promise<void> } } }).options.readingCache.flush();
}

/** Returns how many follow-ups the plugin knows. */
function countFollowUps(id: string): number {
	const { app } = window as unknown as Waiting;
	return app.plugins.plugins[id]?.parts.requests.index.followUps().length ?? 0;
}

/** Lets the plugin read the vault. Returns the processor time at which every follow-up was known. */
async function readAndWatch(page: Page, session: CDPSession): Promise<number> {
	let isRead = false;
	const reading = page.evaluate(readVault, ID).finally(() => (isRead = true));
	let [most, since] = [-1, 0];
	while (!isRead) {
		const count = await page.evaluate(countFollowUps, ID);
		if (count !== most) [most, since] = [count, await processorTime(session)];
		await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, POLL_MS))]);
	}
	await reading;
	const last = await page.evaluate(countFollowUps, ID);
	return last === most ? since : processorTime(session);
}

/** The processor time of a page's main thread until now, in milliseconds. */
async function processorTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function heapOf(session: CDPSession): Promise<number> {
	for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Opens the vault without the plugin, then starts the plugin and measures; if asked, also how it follows changed notes. */
async function start(context: BrowserContext, url: string, isChanged = false): Promise<Start> {
	const page: Page = await context.newPage();
	const code = `**/plugins/${ID}/main.js`;
	await page.route(code, (route) => route.fulfill({ status: 404 }));
	await page.goto(url);
	await page.locator('body.host-ready').waitFor({ timeout: 300_000 });
	await page.evaluate(keepTexts);
	await page.unroute(code);
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await heapOf(session);
	const times = [await processorTime(session)];
	await page.evaluate(evaluatePlugin, ID);
	times.push(await processorTime(session));
	const list = await readAndWatch(page, session);
	times.push(await processorTime(session));
	await page.evaluate(prepareReaders, ID);
	times.push(await processorTime(session));
	const longest = await page.evaluate(() => (window as unknown as Waiting).longest);
	await page.evaluate(keepReadings, ID);
	const heap = (await heapOf(session)) - before;
	const changes = isChanged ? await changeNotes(page, ID) : [];
	await page.close();
	const [begun = 0, evaluated = 0, read = 0, prepared = 0] = times;
	return {
		evaluation: evaluated - begun,
		list: list - evaluated,
		reading: read - evaluated,
		preparing: prepared - read,
		longest,
		heap,
		changes,
	};
}

/** Starts over one vault, of whose notes one in `every` has a follow-up. */
async function startsOver(
	browser: Browser,
	every: number,
): Promise<{ readonly cold: Start[]; readonly warm: Start[] }> {
	const notes = Object.fromEntries([...vaultNotes(NOTES, 1, every)].map(({ path, text }) => [path, text]));
	const started = await startOver(notes, `${TODAY}T08:00`, [], READY_TIMEOUT_MS);
	try {
		const [cold, warm]: [Start[], Start[]] = [[], []];
		for (let run = 0; run < RUNS; run++) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
			cold.push(await start(context, started.url));
			warm.push(await start(context, started.url, true));
			await context.close();
		}
		return { cold, warm };
	} finally {
		await started.stop();
	}
}

const MEGABYTE = 1024 * 1024;

function figuresOf(share: string, cold: readonly Start[], warm: readonly Start[]): Figure[] {
	const at = `${NOTES} notes, ${share} with follow-ups`;
	const reading = (starts: readonly Start[]) => spreadOf(starts.map((each) => each.reading));
	const [first, next] = [reading(cold), reading(warm)];
	const longest = Math.max(...cold.map((each) => each.longest));
	const heap = spreadOf(cold.map((each) => each.heap / MEGABYTE));
	const warmHeap = spreadOf(warm.map((each) => each.heap / MEGABYTE));
	const list = spreadOf(cold.map((each) => each.list));
	const preparing = spreadOf(warm.map((each) => each.preparing));
	return [
		{
			what: 'cold start in Chromium: layout ready → every follow-up is in the list, work of the main thread',
			at,
			measured: `${shown(list)} ms`,
			goal: '≤ 450 ms',
			met: list.median <= 450,
		},
		{
			what: 'the same, until found lines and introductions are complete too',
			at,
			measured: `${shown(first)} ms`,
			goal: '≤ 450 ms',
			met: first.median <= 450,
		},
		{
			what: 'warm start, the same',
			at: `${at}; then ${plain(preparing.median)} ms in pieces to prepare the readers`,
			measured: `${shown(next)} ms`,
			goal: '≤ 250 ms',
			met: next.median <= 250,
		},
		{
			what: 'the longest task of a cold start, by the clock',
			at,
			measured: longest === 0 ? 'below 50 ms' : `${plain(longest)} ms`,
			goal: '≤ 50 ms',
			met: longest <= 50,
		},
		{
			what: 'heap after a cold start, with the code and the list',
			at: `${at}; after a warm one ${plain(warmHeap.median)} MB`,
			measured: `${plain(heap.median)} MB`,
			goal: '≤ 5 MB',
			met: heap.median <= 5,
		},
		changedNoteFigure(
			warm.flatMap(({ changes }) => changes),
			at,
		),
	];
}

/** Measures starts of the built plugin in the stand-in Obsidian, with all notes in memory. */
export async function starts(): Promise<Figure[]> {
	const browser = await launchBrowser();
	try {
		const few = await startsOver(browser, 14);
		const many = await startsOver(browser, 5);
		const all = [few, many].flatMap(({ cold, warm }) => [...cold, ...warm]);
		const evaluation = spreadOf(all.map((each) => each.evaluation));
		return [
			{
				what: 'evaluating `main.js` and `onload` in Chromium, work of the main thread',
				at: `${all.length} starts`,
				measured: `${shown(evaluation)} ms`,
				goal: '≤ 60 ms',
				met: evaluation.median <= 60,
			},
			...figuresOf('7 %', few.cold, few.warm),
			...figuresOf('20 %', many.cold, many.warm),
		];
	} finally {
		await browser.close();
	}
}
