import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages, type Device } from './pages';
import { serveNotes, type Served } from './serve-notes';

/** A note of Monday 2026-11-16, while today is Monday 2026-11-23. */
const NOTE = 'Meetings/2026-11-16 Northwind.md';
const LINES = [
	'- Follow up with Dana Whitfield Monday morning about the article',
	'- Follow up with Sam the Monday after Easter',
	'- Call back Priya Nair tomorrow 8:30',
	'\t- 2026-11-19 16:30 Call: left message. Calling back 2026-11-23 08:30',
	'- I will send Tom the portfolio next Tuesday',
	'',
];
/** A note with a block in which another plugin lists the lines above. */
const QUERY = 'All tasks.md';
const SHOWN = ['→ Mon 23 Nov, morning', 'Needs a date'];

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => pages.close());
beforeEach(async () => {
	served = await serveNotes({ [NOTE]: LINES.join('\n'), [QUERY]: '```all-tasks\n```\n' });
});
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

async function open(more = '', device: Device = 'desktop'): Promise<void> {
	page = await pages.load(`${served.url}?save=300&note=${encodeURIComponent(NOTE)}${more}`, device);
	await page.locator('.cm-editor .due-resolved').first().waitFor({ state: 'attached' });
}

const shownIn = (where: Page) => where.locator('.cm-editor .due-resolved').allTextContents();
const onDisk = () => readFile(join(served.folder, NOTE), 'utf8');
const written = (words: string) => expect.poll(onDisk).toContain(words);

/** Calls methods of the workspace in the page. */
const source = (isOn: boolean) =>
	page.evaluate((on) => {
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { setState(state: object, result: object): unknown } }[] };
		};
		return workspace.getLeavesOfType('markdown')[0]?.view.setState({ source: on }, { history: false });
	}, isOn);

test('source mode shows the same as live preview, and keeps it when the user switches', async () => {
	await open();
	await source(true);
	await expect(page.locator('.markdown-source-view.is-live-preview')).toHaveCount(0);
	await expect.poll(() => shownIn(page)).toEqual(SHOWN);
	await page.locator('.due-resolved').first().click();
	await page.getByRole('menuitem', { name: 'From today' }).click();
	await written('Dana Whitfield 2026-11-30 morning about');
	await source(false);
	await expect.poll(() => shownIn(page)).toEqual(['Needs a date']);
});

/** Another plugin lists the lines of a note in its block, and a click on one opens it. */
const listLinesOf = (path: string, lines: string) =>
	page.evaluate(
		([from, markdown]) => {
			const { app } = window as unknown as {
				app: { plugins: { plugins: Record<string, object> }; workspace: { getLeavesOfType(type: string): object[] } };
			};
			const [leaf] = app.workspace.getLeavesOfType('markdown') as { view: { previewMode: object } }[];
			const { render } = leaf?.view.previewMode.constructor as unknown as {
				render: (...given: unknown[]) => Promise<void>;
			};
			const plugin = app.plugins.plugins['due-follow-ups'] as {
				registerMarkdownCodeBlockProcessor(language: string, draw: (source: string, element: Element) => void): void;
			};
			plugin.registerMarkdownCodeBlockProcessor('all-tasks', (_, element) => {
				element.addEventListener('click', () => document.body.toggleClass('task-was-opened', true));
				void render(app, markdown, element, from, plugin);
			});
		},
		[path, lines] as const,
	);

test('what another plugin lists in its block looks as it draws it, and its clicks are its own', async () => {
	await open();
	await listLinesOf(NOTE, LINES.join('\n'));
	await page.evaluate(async (path) => {
		const { workspace, vault } = Reflect.get(window, 'app') as {
			workspace: { getLeaf(): { openFile(file: unknown, state: object): Promise<void> } };
			vault: { getFileByPath(path: string): unknown };
		};
		await workspace.getLeaf().openFile(vault.getFileByPath(path), { state: { mode: 'preview' } });
	}, QUERY);
	const block = page.locator('.markdown-preview-view .block-language-all-tasks');
	const found = block.locator('.due-found');
	await found.waitFor();
	await expect(block.locator('.due-in-line').filter({ visible: true })).toHaveCount(0);
	await expect.poll(() => found.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
	await found.click();
	await page.locator('body.task-was-opened').waitFor();
	await expect(page.locator('.menu')).toHaveCount(0);
});

test('in a window of its own, a note shows the same, and lists, hints and menus open there', async () => {
	await open();
	const opened = page.context().waitForEvent('page');
	await page.evaluate(async (path) => {
		const { workspace, vault } = Reflect.get(window, 'app') as {
			workspace: { openPopoutLeaf(): { openFile(file: unknown): Promise<void> } };
			vault: { getFileByPath(path: string): unknown };
		};
		await workspace.openPopoutLeaf().openFile(vault.getFileByPath(path));
	}, NOTE);
	const popout = await opened;
	await popout.locator('.due-resolved').nth(1).waitFor();
	await popout.bringToFront();
	await expect.poll(() => shownIn(popout)).toEqual(SHOWN);
	expect(await barriers(popout, '.cm-content')).toEqual([]);

	await popout.locator('.due-resolved').first().hover();
	await popout.locator('.due-hint').getByText('counted from this note’s date').waitFor();
	await popout.locator('.due-resolved').first().click();
	await popout.locator('.menu').getByText('From today').waitFor();
	await expect(page.locator('.menu')).toHaveCount(0);
	await popout.keyboard.press('Escape');

	await popout.locator('.cm-line').last().click();
	await popout.keyboard.type('- Follow up with Zed next we');
	await popout.locator('.suggestion-item', { hasText: 'from today' }).first().waitFor();
	await expect(page.locator('.suggestion-item')).toHaveCount(0);
	await popout.keyboard.press('ArrowDown');
	await popout.keyboard.press('Enter');
	await written('- Follow up with Zed 2026-11-30');
	await popout.close();
});

/** The size in pixels of what reacts to a finger, which can be larger than what is drawn. Other targets may lie over its edges. */
const targetOf = (button: Locator) =>
	button.evaluate((element) => {
		const styles = getComputedStyle(element, '::before');
		return { width: Math.round(parseFloat(styles.width)), height: Math.round(parseFloat(styles.height)) };
	});

/** The button under each point of a column through the middle of a button, from its own line's top to its bottom. */
const reactsInLine = (button: Locator) =>
	button.evaluate((element) => {
		const { left, width, top, bottom } = element.getBoundingClientRect();
		for (let y = Math.ceil(top); y < bottom; y++) {
			if (element.ownerDocument.elementFromPoint(left + width / 2, y) !== element) return false;
		}
		return true;
	});

describe.each([
	['an Android phone', 'android'],
	['an iPhone', 'iphone'],
])('on %s', (_, phone) => {
	test('dates open their menu under a finger, Log is there without hovering, and both are large enough', async () => {
		await open(`&phone=${phone}`, 'mobile phone');
		await page.evaluate(() => {
			const { app } = window as unknown as { app: { workspace: { rightSplit: { collapse(): void } } } };
			app.workspace.rightSplit.collapse();
		});
		await page.locator('.cm-editor .due-resolved').first().waitFor();
		await expect.poll(() => shownIn(page)).toEqual(SHOWN);
		const log = page.locator('.cm-line', { hasText: 'Dana' }).getByRole('button', { name: 'Log' });
		await expect.poll(() => log.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
		await expect.poll(() => targetOf(log)).toEqual({ width: 44, height: 44 });
		const own = page.locator('.cm-line', { hasText: 'Sam' }).getByRole('button', { name: 'Log' });
		await expect.poll(() => targetOf(own)).toEqual({ width: 44, height: 44 });
		expect([await reactsInLine(log), await reactsInLine(own)]).toEqual([true, true]);
		const overflow = () =>
			page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth);
		await expect.poll(overflow).toBe(0);
		await page.locator('.due-resolved').first().tap();
		await page.getByRole('menuitem', { name: 'From today' }).tap();
		await written('Dana Whitfield 2026-11-30 morning about');
		await log.tap();
		await page.getByRole('dialog', { name: 'Dana Whitfield' }).waitFor();
	});
});

test('dark and right to left, axe finds nothing in a note, its hints and its lists', async () => {
	await open('&theme=dark&rtl=1');
	await expect.poll(() => shownIn(page)).toEqual(SHOWN);
	expect(await barriers(page, '.cm-content')).toEqual([]);
	await page.locator('.due-resolved').first().hover();
	await page.locator('.due-hint').waitFor();
	expect(await barriers(page, '.due-hint')).toEqual([]);
	await page.locator('.cm-line').last().click();
	await page.keyboard.type('- Follow up with Zed next we');
	await page.locator('.suggestion-item').first().waitFor();
	// The list is drawn before it has its place and height.
	await expect.poll(() => barriers(page, '.suggestion-container')).toHaveLength(0);
	await page.keyboard.press('Escape');
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await page.locator('.markdown-reading-view .due-resolved').first().waitFor();
	expect(await barriers(page, '.markdown-reading-view')).toEqual([]);
});

test('in a line that runs from right to left, the day stands behind its words', async () => {
	await served.stop();
	served = await serveNotes({ [NOTE]: '- לדבר עם דנה next week על המחיר #follow-up\n' });
	await open('&rtl=1');
	await expect.poll(() => shownIn(page)).toEqual(['→ Mon 23 Nov']);
	const [words, day] = await page.evaluate(() => {
		const label = document.querySelector('.cm-editor .due-resolved') as HTMLElement;
		const line = label.closest('.cm-line') as HTMLElement;
		const range = document.createRange();
		const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.nodeValue ?? '').indexOf('next week');
			if (at !== -1) {
				range.setStart(node, at);
				range.setEnd(node, at + 'next week'.length);
				break;
			}
		}
		return [range.getBoundingClientRect(), label.getBoundingClientRect()].map(({ left, right, top }) => ({
			left,
			right,
			top,
		}));
	});
	expect(day?.top).toBeGreaterThan((words?.top ?? 0) - 10);
	// Beside its words, on one side or the other, and not across the line.
	const gap = Math.min(
		Math.abs((day?.left ?? 0) - (words?.right ?? 0)),
		Math.abs((words?.left ?? 0) - (day?.right ?? 0)),
	);
	expect(gap).toBeLessThan(20);
});
