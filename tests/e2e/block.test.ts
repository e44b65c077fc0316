import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const DAILY = 'Journal/2026-11-23.md';
const fence = (...lines: string[]) => ['```due-follow-ups', ...lines, '```', ''].join('\n');
const NOTES = {
	'Meetings/2026-11-19 Dana.md': '- Follow up with Dana Whitfield on 2026-11-23 about prices\n',
	'Meetings/2026-11-19 Kim.md': '- Follow up with Kim Park on 2026-11-20\n- Follow up with Kim Park on 2026-11-25\n',
	'Meetings/2026-11-19 Lee.md': '- Follow up with Lee on 2026-11-24\n',
};

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => pages.close());
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

/** Opens the daily note in live preview. The cursor is before the text. */
async function openLive(text: string): Promise<void> {
	served = await serveNotes({ ...NOTES, [DAILY]: text });
	page = await pages.load(`${served.url}?note=${encodeURIComponent(DAILY)}`);
	await page.locator('.due-follow-ups-view .due-row').first().waitFor();
}

/** Opens the daily note in reading view. */
async function open(text: string): Promise<void> {
	await openLive(text);
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await block().first().waitFor();
}

/** The blocks of the view that is shown: the editor keeps its own while it is hidden. */
const block = () => page.locator('.due-block').filter({ visible: true });
const source = () => page.locator('.cm-line', { hasText: '```due-follow-ups' });

const names = () => block().locator('.due-row-name').allTextContents();

test('an empty block shows what needs action now, and its rows work', async () => {
	await open(fence());
	await expect.poll(names).toEqual(['Kim Park', 'Dana Whitfield']);
	expect(await barriers(page, '.due-block')).toEqual([]);
	await block().locator('.due-row-self', { hasText: 'Dana' }).click();
	await block().locator('.due-sheet').waitFor();
	await block().locator('.due-row-self', { hasText: 'Dana' }).click();
	await block().locator('.due-sheet').waitFor({ state: 'detached' });
	await block().locator('.due-row', { hasText: 'Dana' }).getByRole('button', { name: 'Log' }).click();
	await page.getByRole('dialog', { name: 'Dana Whitfield' }).waitFor();
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await expect.poll(names).toEqual(['Kim Park']);
});

test('sections, contact, filter, number and note narrow it down', async () => {
	await open(
		[
			fence('section: next-7-days', 'show: 1'),
			fence('section: overdue, next-7-days', 'contact: kim'),
			fence('section: today', 'filter: prices'),
			fence('note: this', 'section: today'),
		].join('\n'),
	);
	const each = () =>
		block().evaluateAll((blocks) =>
			blocks.map((one) => [...one.querySelectorAll('.due-row-name')].map((n) => n.textContent)),
		);
	await expect.poll(each).toEqual([['Lee'], ['Kim Park'], ['Dana Whitfield'], []]);
	await block().last().getByText('No follow-ups here now.').waitFor();
});

test('what is not known is said in the block, with what is allowed', async () => {
	await open(fence('colour: red', 'section: tomorrow', 'show: many', 'filter: is:blue'));
	await expect(block().locator('.due-block-problems li')).toHaveText([
		'“colour” is not known here. Use section, contact, filter, show or note.',
		'“section” can’t be “tomorrow”. Use promised-now, overdue, today, to-decide, needs-a-date, next-7-days, waiting, later, keep-in-touch, done-lately, done or found.',
		'“show” can’t be “many”. Use a whole number such as 10.',
		'“filter” can’t be “is:blue”. Use is:cold, is:meeting, is:promised, is:overdue, is:today, is:due, is:decide, is:undated, is:waiting, is:snoozed, is:tried, is:untried or is:done.',
	]);
	await expect.poll(names).toEqual(['Kim Park', 'Dana Whitfield']);
	expect(await barriers(page, '.due-block')).toEqual([]);
});

test('the arrow keys and letters work as in the sidebar', async () => {
	await open(fence('section: overdue, today'));
	await block().locator('[data-item][tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
	await expect.poll(focused).toMatch(/^Kim Park/);
	await page.keyboard.press('s');
	await page.getByRole('dialog', { name: 'Snooze: Kim Park' }).waitFor();
});

test('in live preview the block is drawn until the cursor is in it, and its rows work', async () => {
	await openLive(`Today\n\n${fence('section: today, overdue')}\nMore.\n`);
	await expect.poll(names).toEqual(['Dana Whitfield', 'Kim Park']);
	expect(await barriers(page, '.due-block')).toEqual([]);
	await block().locator('.due-row-self', { hasText: 'Dana' }).click();
	await block().locator('.due-sheet').waitFor();
	await expect(source()).toHaveCount(0);
	// The sheet above grows while its excerpt is rendered, and moves the row away from the pointer.
	const log = block().locator('.due-row', { hasText: 'Kim' }).getByRole('button', { name: 'Log' });
	const logs = async () => {
		await block().locator('.due-row-self', { hasText: 'Kim' }).hover();
		return log.click({ timeout: 500 }).then(
			() => true,
			() => false,
		);
	};
	await expect.poll(logs).toBe(true);
	await page.getByRole('dialog', { name: 'Kim Park' }).waitFor();
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await expect.poll(names).toEqual(['Dana Whitfield']);
	await page.locator('.cm-preview-code-block').hover();
	await page.locator('.edit-block-button').click();
	await source().waitFor();
	await expect(block()).toHaveCount(0);
	await page.keyboard.press('Control+End');
	await block().waitFor();
	await expect.poll(names).toEqual(['Dana Whitfield']);
});

test('while the user types in live preview, the block keeps its open row, and follows what is typed in it', async () => {
	await openLive(`Today\n\n${fence('section: today')}\nMore.\n`);
	await block().locator('.due-row-self', { hasText: 'Dana' }).click();
	await block().locator('.due-sheet').waitFor();
	await page.locator('.cm-line', { hasText: 'Today' }).click();
	await page.keyboard.type('Monday\n- Follow up with Zed on 2026-11-23\n\n');
	await expect.poll(names).toEqual(['Dana Whitfield', 'Zed']);
	await block().locator('.due-sheet').waitFor();
	await page.locator('.cm-preview-code-block').hover();
	await page.locator('.edit-block-button').click();
	await page.locator('.cm-line', { hasText: 'section: today' }).click();
	await page.keyboard.press('End');
	await page.keyboard.type(', next-7-days');
	await page.keyboard.press('Control+End');
	await expect.poll(names).toEqual(['Dana Whitfield', 'Zed', 'Lee']);
});

test('an open row stays open in reading view', async () => {
	await openLive(`Today\n\n${fence('section: today')}\nMore.\n`);
	await block().locator('.due-row-self', { hasText: 'Dana' }).click();
	await block().locator('.due-sheet').waitFor();
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await page.locator('.markdown-reading-view .due-block .due-sheet').waitFor();
});

test('source mode shows the text of the block', async () => {
	await openLive(`Today\n${fence()}`);
	await block().waitFor();
	await page.evaluate(() => {
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { setState(state: object, result: object): unknown } }[] };
		};
		return workspace.getLeavesOfType('markdown')[0]?.view.setState({ source: true }, { history: false });
	});
	await source().waitFor();
	await expect(block()).toHaveCount(0);
});

test('an embedded note draws its block and the days of its dates, and “this” is that note', async () => {
	const talk = '- Follow up with Ada next week\n- Follow up with Bo on 2026-11-23\n\n';
	served = await serveNotes({
		...NOTES,
		'2026-11-16 Talk.md': talk + fence('note: this', 'section: today'),
		[DAILY]: 'Today\n\n![[2026-11-16 Talk]]\n',
	});
	page = await pages.load(`${served.url}?note=${encodeURIComponent(DAILY)}`);
	await page.locator('.due-follow-ups-view .due-row').first().waitFor();
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await block().waitFor();
	await expect.poll(names).toEqual(['Ada', 'Bo']);
	await expect(page.locator('.markdown-embed-content .due-resolved')).toHaveText(['→ Mon 23 Nov']);
});

test('the command inserts one, with the cursor in it', async () => {
	await openLive(`Today\n${fence()}`);
	await page.locator('.cm-line', { hasText: 'Today' }).click();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+p');
	await page.keyboard.type('Insert list of follow-ups');
	await page.locator('.suggestion-item.is-selected').getByText('Insert list of follow-ups').waitFor();
	await page.keyboard.press('Enter');
	await page.keyboard.type(', found');
	await expect
		.poll(() => readFile(join(served.folder, DAILY), 'utf8'))
		.toBe(`Today\n\n${fence('section: promised-now, overdue, today, to-decide, found')}\n${fence()}`);
});
