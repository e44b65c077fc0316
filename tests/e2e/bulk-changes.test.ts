import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { launchBrowser, watchedContext, type Watched } from './browser';
import { expect } from './expect';
import { serveNotes, type Served } from './serve-notes';
import { whenAllIsRead } from './plugin-in-page';

const COUNT = 1_000;
const CHANGED = 500;
/** Even where many share a processor, the page has its turn this often on average, in milliseconds. */
const TURN = 50;

const path = (folder: string, at: number) => `${folder}/Part ${at % 7}/2026-11-19 Talk ${at}.md`;
const text = (who: string, at: number) =>
	at % 5 === 0 ? `# Talk ${at}\n\n- Follow up with ${who} ${at} on 2026-11-23\n` : `Some words, number ${at}.\n`;

let browser: Browser;
let served: Served;
let watched: Watched;
let page: Page;

beforeAll(async () => {
	const notes: Record<string, string> = { 'Elsewhere.md': 'Nothing here.\n' };
	for (let at = 0; at < COUNT; at++) notes[path('Meetings', at)] = text('Ana', at);
	[browser, served] = await Promise.all([launchBrowser(), serveNotes(notes)]);
	watched = await watchedContext(browser);
	page = await watched.context.newPage();
	await page.goto(`${served.url}?note=Elsewhere.md`);
	await page.locator('.due-follow-ups').waitFor({ timeout: 120_000 });
	await whenAllIsRead(page);
}, 240_000);
afterAll(async () => {
	await watched.context.close();
	await browser.close();
	await served.stop();
	expect(watched.complaints).toEqual([]);
});

interface InPage {
	readonly app: {
		readonly vault: {
			getFolderByPath(path: string): unknown;
			rename(folder: unknown, path: string): Promise<void>;
		};
		readonly plugins: {
			readonly plugins: Record<
				string,
				{ parts: { followUps: { over(): unknown[]; choices(): { followUp: { path: string }; contact: string }[] } } }
			>;
		};
	};
	/** Turns that the page had, and the longest it waited for one, in milliseconds. */
	turns: { count: number; longest: number; begun: number };
}

/** Begins to count the turns of the page. */
const count = () =>
	page.evaluate(() => {
		const inPage = window as unknown as InPage;
		const turns = (inPage.turns = { count: 0, longest: 0, begun: performance.now() });
		let last = performance.now();
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			const now = performance.now();
			turns.longest = Math.max(turns.longest, now - last);
			last = now;
			if (inPage.turns !== turns) return;
			turns.count++;
			port2.postMessage(null);
		};
		port2.postMessage(null);
	});

/** How many follow-ups there are with whom, and in which folders their notes are. */
const listed = () =>
	page.evaluate(() => {
		const { followUps } = (window as unknown as InPage).app.plugins.plugins['due-follow-ups']!.parts;
		const all = followUps.choices();
		const few = (values: string[]) => [...new Set(values)].sort().join(' and ');
		return `${all.length} with ${few(all.map(({ contact }) => contact.split(' ')[0]!))} in ${few(all.map(({ followUp }) => followUp.path.split('/')[0]!))}`;
	});

/** Waits for the list, and expects that the page never waited long for a turn. */
async function endsWith(expected: string): Promise<void> {
	for (let waited = 0; waited < 300 && (await listed()) !== expected; waited++) await page.waitForTimeout(100);
	await expect.poll(listed).toBe(expected);
	const { turns, took } = await page.evaluate(() => {
		const { turns } = window as unknown as InPage;
		return { turns, took: performance.now() - turns.begun };
	});
	expect(turns.count).toBeGreaterThan(took / TURN);
	expect(turns.longest).toBeLessThan(took / 2);
}

test('a folder with a thousand notes is renamed, and the page goes on', async () => {
	await count();
	await page.evaluate(() => {
		const { vault } = (window as unknown as InPage).app;
		return vault.rename(vault.getFolderByPath('Meetings'), 'Talks');
	});
	await endsWith('200 with Ana in Talks');
}, 90_000);

test('hundreds of notes are changed by another program at once, and the page goes on', async () => {
	await count();
	const changed = Array.from({ length: CHANGED }, (_, at) => at);
	await Promise.all(changed.map((at) => writeFile(join(served.folder, path('Talks', at)), text('Lee', 5 * at))));
	await endsWith('600 with Ana and Lee in Talks');
}, 90_000);
