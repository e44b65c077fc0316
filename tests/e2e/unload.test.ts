import type { Browser } from 'playwright';
import { launchBrowser, watchedContext } from './browser';
import { expect } from './expect';
import { serveNotes, type Served } from './serve-notes';
import { whenAllIsRead } from './plugin-in-page';

const NOTES = {
	'Elsewhere.md': 'Nothing here.\n',
	'Meetings/Lee.md': '- Follow up with Lee on 2026-11-23\n',
};

interface InPage {
	readonly app: {
		readonly plugins: {
			readonly plugins: Record<string, { parts: Record<string, object> } | undefined>;
			disablePlugin(id: string): Promise<void>;
			enablePlugin(id: string): Promise<boolean>;
		};
		readonly workspace: {
			getLeavesOfType(type: string): { detach(): void }[];
		};
	};
	watched: Record<string, WeakRef<object>>;
}

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveNotes(NOTES)]);
});
afterAll(async () => {
	await browser.close();
	await served.stop();
});

test('the garbage collector frees all that a disabled plugin held', async () => {
	const { context, complaints } = await watchedContext(browser);
	const page = await context.newPage();
	await page.goto(`${served.url}?note=Elsewhere.md`);
	await page.locator('.due-row').first().waitFor();
	await whenAllIsRead(page);
	const session = await context.newCDPSession(page);
	const left = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return page.evaluate(() =>
			Object.entries((window as unknown as InPage).watched)
				.filter(([, ref]) => ref.deref() !== undefined)
				.map(([name]) => name),
		);
	};

	await page.evaluate(() => {
		const inPage = window as unknown as InPage;
		const plugin = inPage.app.plugins.plugins['due-follow-ups']!;
		const { followUps, vaultNotes } = plugin.parts;
		const index = (vaultNotes as { options: { index: object } }).options.index;
		inPage.watched = Object.fromEntries(
			Object.entries({ plugin, followUps: followUps!, vaultNotes: vaultNotes!, index }).map(([name, value]) => [
				name,
				new WeakRef(value),
			]),
		);
	});
	expect((await left()).length).toBe(4);

	await page.evaluate(async () => {
		const { app } = window as unknown as InPage;
		await app.plugins.disablePlugin('due-follow-ups');
		// An editor remembers the state before its extensions changed until it is written in again.
		for (const type of ['due-follow-ups', 'markdown']) {
			for (const leaf of app.workspace.getLeavesOfType(type)) leaf.detach();
		}
	});
	await expect.poll(left).toHaveLength(0);

	expect(complaints).toEqual([]);
});
