import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serve } from '../host/server/serve.mjs';
import { launchBrowser, watchedContext, type Watched } from './browser';
import { BUILT } from './build-once.mjs';
import { expect } from './expect';
import { knownSize } from './plugin-in-page';

/** A plugin as other people write them, to see that the host treats it as Obsidian would. */
const MAIN = `
const { ItemView, Plugin, Notice, setIcon } = require('obsidian');
class Pane extends ItemView {
	getViewType() { return 'sample-pane'; }
	getDisplayText() { return 'Sample pane'; }
	getIcon() { return 'phone'; }
	async onOpen() {
		this.contentEl.createEl('button', { text: 'Press' }).addEventListener('click', () => new Notice('Pressed'));
	}
}
module.exports = class extends Plugin {
	async onload() {
		this.registerView('sample-pane', (leaf) => new Pane(leaf));
		this.addCommand({ id: 'open', name: 'Open pane', callback: () => this.app.workspace.ensureSideLeaf('sample-pane', 'right') });
		this.addCommand({ id: 'call-home', name: 'Call home', callback: () => fetch('https://example.com/').catch(() => new Notice('Stopped')) });
	}
};`;
const MANIFEST = {
	id: 'sample',
	name: 'Sample',
	version: '1.0.0',
	minAppVersion: '1.0.0',
	author: 'A',
	description: 'B',
};

let browser: Browser;
let base: string;
let vault: string;
let served: Awaited<ReturnType<typeof serve>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
	base = await fs.mkdtemp(join(tmpdir(), 'host-e2e-'));
	vault = join(base, 'vault');
	const dir = join(base, 'plugin');
	await fs.mkdir(vault);
	await fs.mkdir(dir);
	await fs.writeFile(join(dir, 'main.js'), MAIN);
	await fs.writeFile(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
	await fs.writeFile(join(vault, 'a.md'), 'one\ntwo\n');
	served = await serve({
		folder: vault,
		pageDir: BUILT.page,
		plugins: [{ id: 'sample', dir }],
		port: 0,
		now: '2026-11-23T08:00',
		open: { note: 'a.md', command: 'sample:open' },
		saveDelay: 200,
	});
	watched = await watchedContext(browser);
	page = await watched.context.newPage();
	await visit();
});

afterEach(async () => {
	await watched.context.close();
	await served.close();
	await fs.rm(base, { recursive: true, force: true, maxRetries: 5 });
});

async function visit(query = ''): Promise<void> {
	await page.goto(served.url + query);
	await page.locator('body.host-ready').waitFor();
}

const onDisk = () => fs.readFile(join(vault, 'a.md'), 'utf8');
const inEditor = () => page.locator('.cm-content').innerText();

async function command(name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
}

test('saves what is typed a moment later, and shows what another program wrote', async () => {
	await page.locator('.cm-line', { hasText: 'one' }).click();
	await page.keyboard.press('Home');
	await page.keyboard.type('zero ');
	await expect.poll(onDisk).toBe('zero one\ntwo\n');
	// The page must know that its own save has ended, else it takes the other program's text for its own.
	await expect.poll(() => knownSize(page, 'a.md')).toBe('zero one\ntwo\n'.length);
	await fs.writeFile(join(vault, 'a.md'), 'zero one\ntwo three\n');
	await expect.poll(inEditor).toContain('two three');
	expect(watched.complaints).toEqual([]);
});

test('saves what was typed when the page is closed right away', async () => {
	await page.locator('.cm-line', { hasText: 'two' }).click();
	await page.keyboard.press('End');
	await page.keyboard.type(' kept');
	await page.close({ runBeforeUnload: false });
	await expect.poll(onDisk).toBe('one\ntwo kept\n');
});

test('brings a pane back after a reload, and leaves its view unmade while the sidebar is closed', async () => {
	await page.getByRole('button', { name: 'Press' }).click();
	await expect(page.locator('.notice').innerText()).resolves.toBe('Pressed');
	await page.locator('.notice').click();
	await page.getByRole('button', { name: 'Toggle right sidebar' }).click();
	await visit();
	const deferred = () =>
		page.evaluate(() => {
			const { app } = window as unknown as {
				app: { workspace: { getLeavesOfType(type: string): { isDeferred: boolean }[] } };
			};
			return app.workspace.getLeavesOfType('sample-pane').map((leaf) => leaf.isDeferred);
		});
	await expect.poll(deferred).toEqual([true]);
	await page.getByRole('button', { name: 'Toggle right sidebar' }).click();
	await page.getByRole('button', { name: 'Press' }).waitFor();
	await expect.poll(deferred).toEqual([false]);
	expect(watched.complaints).toEqual([]);
});

test('moves a pane to a window of its own, where it goes on working', async () => {
	await page.locator('.mod-right-split .workspace-tab-header').click({ button: 'right' });
	const opened = watched.context.waitForEvent('page');
	await page.getByText('Move to new window').click();
	const popout = await opened;
	await popout.getByRole('button', { name: 'Press' }).click();
	await expect(popout.locator('.notice').innerText()).resolves.toBe('Pressed');
	expect(watched.complaints).toEqual([]);
});

test('starts the page’s clock at the given time and lets it run', async () => {
	const minutes = await page.evaluate(() => [Date.now(), new Date().getTime(), new Date(2026, 10, 23, 8).getTime()]);
	const [now, made, start] = minutes as [number, number, number];
	expect(made - now).toBeLessThan(1000);
	expect(now - start).toBeGreaterThanOrEqual(0);
	expect(now - start).toBeLessThan(60_000);
});

test('lets no plugin reach another machine', async () => {
	await command('Call home');
	await expect(page.locator('.notice').innerText()).resolves.toBe('Stopped');
	expect(watched.complaints.filter((one) => one.startsWith('request:'))).toEqual([]);
});
