import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launchBrowser, watchedContext, type Watched } from './browser';
import { expect } from './expect';
import { serveNotes, type Served } from './serve-notes';
import { watchReads, whenAllIsRead } from './plugin-in-page';

const OPEN = 'Elsewhere.md';
const NOTES: Record<string, string> = {
	[OPEN]: 'Nothing here.\n',
	'Meetings/Lee.md': '- Follow up with Lee on 2026-11-23\n',
};
for (let at = 0; at < 50; at++) NOTES[`Notes/Thought ${at}.md`] = `A thought, the ${at}th of them.\n`;
const LONG_AGO = new Date(2026, 9, 1);

let browser: Browser;
let served: Served;
let watched: Watched;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => browser.close());
beforeEach(async () => {
	served = await serveNotes(NOTES);
	for (const path of Object.keys(NOTES)) await utimes(join(served.folder, path), LONG_AGO, LONG_AGO);
	watched = await watchedContext(browser);
});
afterEach(async () => {
	expect(watched.complaints).toEqual([]);
	await watched.context.close();
	await served.stop();
});

async function open(context: BrowserContext = watched.context): Promise<Page> {
	const page = await context.newPage();
	await watchReads(page);
	await page.goto(`${served.url}?note=${encodeURIComponent(OPEN)}`);
	await page.locator('.due-follow-ups').waitFor();
	return page;
}

/** The notes that were read by a page just opened, but for the one in front. */
async function readsOf(page: Page): Promise<readonly string[]> {
	return (await whenAllIsRead(page)).filter((path) => path !== OPEN);
}

const row = (page: Page, name: string) => page.locator('.due-row-name', { hasText: name });

test('the second start reads no note but the one in front, and shows the same list', async () => {
	const first = await open();
	expect(await readsOf(first)).toHaveLength(51);
	await first.close();
	const second = await open();
	expect(await readsOf(second)).toEqual([]);
	await row(second, 'Lee').waitFor();
});

test('a note that was changed while nothing was open is read again, and only that one', async () => {
	await readsOf(await open());
	for (const page of watched.context.pages()) await page.close();
	await writeFile(join(served.folder, 'Meetings/Lee.md'), '- Follow up with Mia on 2026-11-23\n');
	const page = await open();
	await row(page, 'Mia').waitFor();
	expect(await readsOf(page)).toEqual(['Meetings/Lee.md']);
	await expect(row(page, 'Lee')).toHaveCount(0);
});

test('a second window uses the cache of the first, and both keep working when the index is rebuilt', async () => {
	const first = await open();
	await readsOf(first);
	const second = await open();
	expect(await readsOf(second)).toEqual([]);
	await second.evaluate(async () => {
		const { app } = window as unknown as {
			app: { plugins: { plugins: Record<string, { parts: { vaultNotes: { rebuild(): Promise<void> } } }> } };
		};
		await app.plugins.plugins['due-follow-ups']!.parts.vaultNotes.rebuild();
	});
	expect(await readsOf(second)).toHaveLength(51);
	await first.close();
	const third = await open();
	expect(await readsOf(third)).toEqual([]);
	await row(third, 'Lee').waitFor();
});

test('a cache that the browser deletes is created again', async () => {
	const first = await open();
	await readsOf(first);
	const blocked = await first.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) {
			const request = indexedDB.deleteDatabase(name);
			const was = await new Promise<boolean>((resolve) => {
				request.onsuccess = () => resolve(false);
				request.onblocked = () => resolve(true);
			});
			if (was) return true;
		}
		return false;
	});
	expect(blocked).toBe(false);
	await first.close();
	const second = await open();
	expect(await readsOf(second)).toHaveLength(51);
	await second.close();
	expect(await readsOf(await open())).toEqual([]);
});

test('a browser that forbids storage reads all notes and reports nothing', async () => {
	await watched.context.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			get() {
				throw new DOMException('Storage is forbidden.', 'SecurityError');
			},
		});
	});
	const page = await open();
	await row(page, 'Lee').waitFor();
	expect(await readsOf(page)).toHaveLength(51);
});
