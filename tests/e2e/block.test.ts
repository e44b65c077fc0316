import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { barriers } from './axe';
import { eventually } from './eventually';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const DAILY = 'Journal/2026-11-23.md';
const block = (...lines: string[]) => ['```due-follow-ups', ...lines, '```', ''].join('\n');
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
	await pages.leave();
	await served.stop();
});

/** Opens the daily note in reading view. */
async function open(text: string, more = ''): Promise<void> {
	served = await serveNotes({ ...NOTES, [DAILY]: text });
	page = await pages.load(`${served.url}?note=${encodeURIComponent(DAILY)}${more}`);
	await page.locator('.due-follow-ups-view .due-row').first().waitFor();
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	await page.locator('.due-block').first().waitFor();
}

const names = () => page.locator('.due-block .due-row-name').allTextContents();

test('an empty block shows what needs action now, and its rows work', async () => {
	await open(block());
	expect(await names()).toEqual(['Kim Park', 'Dana Whitfield']);
	expect(await barriers(page, '.due-block')).toEqual([]);
	await page.locator('.due-block .due-row-self', { hasText: 'Dana' }).click();
	await page.locator('.due-block .due-sheet').waitFor();
	await page.locator('.due-block .due-row-self', { hasText: 'Dana' }).click();
	await page.locator('.due-block .due-sheet').waitFor({ state: 'detached' });
	await page.locator('.due-block .due-row', { hasText: 'Dana' }).getByRole('button', { name: 'Log' }).click();
	await page.getByRole('dialog', { name: 'Dana Whitfield' }).waitFor();
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await eventually(names, (now) => now.join() === 'Kim Park');
});

test('sections, contact, filter, number and note narrow it down', async () => {
	await open(
		[
			block('section: next-7-days', 'show: 1'),
			block('section: overdue, next-7-days', 'contact: kim'),
			block('section: today', 'filter: prices'),
			block('note: this', 'section: today'),
		].join('\n'),
	);
	const each = await page
		.locator('.due-block')
		.evaluateAll((blocks) => blocks.map((one) => [...one.querySelectorAll('.due-row-name')].map((n) => n.textContent)));
	expect(each).toEqual([['Lee'], ['Kim Park'], ['Dana Whitfield'], []]);
	await page.locator('.due-block').last().getByText('No follow-ups here now.').waitFor();
});

test('what is not known is said in the block, with what is allowed', async () => {
	await open(block('colour: red', 'section: tomorrow', 'show: many'));
	expect(await page.locator('.due-block-problems li').allTextContents()).toEqual([
		'“colour” is not known here. Use section, contact, filter, show or note.',
		'“section” can’t be “tomorrow”. Use promised-now, overdue, today, to-decide, needs-a-date, next-7-days, waiting, later, done-lately, done or found.',
		'“show” can’t be “many”. Use a whole number such as 10.',
	]);
	expect(await names()).toEqual(['Kim Park', 'Dana Whitfield']);
	expect(await barriers(page, '.due-block')).toEqual([]);
});

test('the arrow keys and letters work as in the sidebar', async () => {
	await open(block('section: overdue, today'));
	await page.locator('.due-block [data-item][tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
	await eventually(focused, (text) => text.startsWith('Kim Park'));
	await page.keyboard.press('s');
	await page.getByRole('dialog', { name: 'Snooze: Kim Park' }).waitFor();
});

test('the command inserts one, with the cursor in it', async () => {
	await open(`Today\n${block()}`);
	await page.locator('.view-action[aria-label="Current view: reading"]').click();
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+p');
	await page.keyboard.type('Insert list of follow-ups');
	await page.locator('.suggestion-item.is-selected').getByText('Insert list of follow-ups').waitFor();
	await page.keyboard.press('Enter');
	await page.keyboard.type(', found');
	await eventually(
		() => readFile(join(served.folder, DAILY), 'utf8'),
		(text) => text === `Today\n\n${block('section: promised-now, overdue, today, to-decide, found')}\n${block()}`,
	);
});
