import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { whenAllIsRead } from './plugin-in-page';
import { serveNotes, type Served } from './serve-notes';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';

const NOTES = {
	[DANA]: [
		'---',
		'contact: "[[Dana Whitfield]]"',
		'company: Northwind',
		'phone: "+1 312 555 0142"',
		'email: dana@northwind.example',
		'---',
		'# Coffee with Dana',
		'',
		'She runs **pricing** and liked the article.   ',
		'',
		'- Follow up with [[Dana Whitfield]] Monday morning about the pricing article',
		'\t- 2026-11-20 17:20 Call: no answer',
		'- Her son plays the euphonium.',
	].join('\r\n'),
	'Meetings/2026-11-17 Lee Park.md': '- Follow up with Lee Park Thursday about the analytics role\n',
	'Applications/Maren Optics.md': '---\ncontact: Ines\ncompany: Maren Optics\napplied: 2026-11-16\n---\n',
	'Journal/2026-11-20.md': 'Zed was kind.\n\n- Follow up with Zed once they are back\n',
};

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(() => pages.close());
beforeEach(async () => {
	served = await serveNotes(NOTES);
	page = await pages.load(at());
});
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

/** With a note open that is not what a test is about. */
const at = (options = '') => `${served.url}?note=${encodeURIComponent('Journal/2026-11-20.md')}${options}`;

const section = (name: string) =>
	page.locator('.due-section').filter({ has: page.getByRole('button', { name, exact: false, expanded: true }) });
const row = (name: string | RegExp, within: Locator | Page = page) =>
	within.locator('.due-row').filter({ has: page.locator('.due-row-name', { hasText: name }) });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const keys = async (...pressed: string[]) => {
	for (const key of pressed) await page.keyboard.press(key);
};
const onDisk = (path: string) => readFile(join(served.folder, path), 'utf8');

/** Through the palette, which only knows the commands of plugins that have been loaded when it opens. */
async function runCommand(name: string) {
	await expect
		.poll(async () => {
			await keys('Escape', 'Control+p');
			await page.keyboard.type(name);
			return page.locator('.suggestion-item', { hasText: name }).count();
		})
		.toBeGreaterThan(0);
	await keys('Enter');
}

async function openByKeyboard() {
	// Rows that come while the test goes from row to row would be passed over.
	await whenAllIsRead(page);
	// The page opens the note after the list is drawn, and its rows come first only then.
	await row('Zed', section('This note')).waitFor();
	await runCommand('Open list');
	await expect.poll(focused).toMatch(/^Zed/);
}

async function goTo(name: string) {
	for (let steps = 0; steps < 20 && !(await focused()).startsWith(name); steps++) await keys('ArrowDown');
	await expect.poll(focused).toMatch(new RegExp(`^${name}`));
}

test('the keyboard alone opens the sidebar, reads a call sheet, logs a call, and shows that it is written and moved on', async () => {
	const before = await onDisk(DANA);
	await openByKeyboard();
	await goTo('Dana');
	await row('Dana', section('Today')).waitFor();

	await keys('Enter');
	const excerpt = page.locator('.due-excerpt-text', { hasText: 'She runs pricing and liked the article.' });
	await excerpt.waitFor();
	const gapAboveText = await excerpt.evaluate((el) => {
		const block = el.querySelector('p');
		return block && { parent: block.parentElement?.className, px: block.offsetTop - el.scrollTop };
	});
	expect(gapAboveText).toEqual({ parent: '', px: 0 });
	await page.getByRole('link', { name: '+1 312 555 0142' }).waitFor();

	await keys('l', 'm');
	await page.keyboard.type('tomorrow 8:30am');
	await page.getByText('tomorrow 8:30am → Tue 24 Nov 2026, 08:30').waitFor();
	await keys('Enter');

	await row('Dana', section('Next 7 days')).waitFor();
	const line = '\t- 2026-11-23 08:00 Call: left message. Calling back 2026-11-24 08:30';
	const lines = before.split('\r\n');
	await expect
		.poll(async () => (await onDisk(DANA)).replace(/2026-11-23 08:0\d/, '2026-11-23 08:00'))
		.toBe([...lines.slice(0, 12), line, ...lines.slice(12)].join('\r\n'));
	await expect(row('Dana').getByText('2 of 5 attempts')).toHaveCount(1);
	await expect(page.locator('.due-follow-ups [role=status]')).toContainText('Dana Whitfield: now in Next 7 days');
});

test('the next call is one key away: after logging the focus is on the follow-up that took the place', async () => {
	await openByKeyboard();
	await goTo('Lee');
	await keys('l', 'n', 'Enter');
	await expect.poll(focused).toMatch(/^Dana/);
});

test('a stray Enter logs nothing, Escape leaves the dialog and the focus where it was', async () => {
	const before = await onDisk('Meetings/2026-11-17 Lee Park.md');
	await openByKeyboard();
	await goTo('Lee');
	await keys('l', 'Enter');
	await page.getByText('Choose what happened first.').waitFor();
	await keys('Escape');
	await expect.poll(focused).toMatch(/^Lee Park/);
	await expect.poll(() => onDisk('Meetings/2026-11-17 Lee Park.md')).toBe(before);
});

test('S snoozes to a preset by its number, and Undo in the notice takes it back', async () => {
	const path = 'Meetings/2026-11-17 Lee Park.md';
	const before = await onDisk(path);
	await openByKeyboard();
	await goTo('Lee');
	await keys('s', '3', 'Enter');
	await row('Lee Park', section('Next 7 days')).waitFor();
	await expect.poll(() => onDisk(path)).toContain('Snoozed until 2026-11-24');
	await page.getByRole('button', { name: 'Undo' }).click();
	await row('Lee Park', section('Overdue')).waitFor();
	await expect.poll(() => onDisk(path)).toBe(before);
});

test('slash filters, the arrows go into what is left, O opens the note at the line', async () => {
	await openByKeyboard();
	await keys('/');
	await page.keyboard.type('pricing');
	await expect(page.locator('.due-row')).toHaveCount(1);
	await keys('ArrowDown', 'ArrowDown');
	await expect.poll(focused).toMatch(/^Dana/);
	await keys('o');
	await page.locator('.cm-content', { hasText: 'Follow up with' }).waitFor();
});

test('a follow-up without a date shows its problem', async () => {
	await page.locator('.due-row').first().waitFor();
	await expect(row('Zed', section('Needs a date'))).toHaveText(/once they are back|no date/);
});

describe.each(['light', 'dark'])('axe finds nothing in the %s theme', (theme) => {
	beforeEach(async () => {
		await page.evaluate((name) => document.body.classList.replace('theme-light', `theme-${name}`), theme);
		await openByKeyboard();
	});

	test('in the list and an open call sheet', async () => {
		expect(await barriers(page, '.due-follow-ups')).toEqual([]);
		await goTo('Dana');
		await keys('Enter');
		await page.locator('.due-excerpt-text', { hasText: 'She runs' }).waitFor();
		expect(await barriers(page, '.due-follow-ups')).toEqual([]);
	});

	test('in the dialogs', async () => {
		await goTo('Lee');
		await keys('l', 's');
		await page.getByRole('textbox', { name: 'What did you agree?' }).waitFor();
		expect(await barriers(page, '.due-dialog')).toEqual([]);
		await keys('Escape', 's');
		await page.getByText('next week', { exact: true }).waitFor();
		expect(await barriers(page, '.due-dialog')).toEqual([]);
	});

	test('when the filter hits nothing', async () => {
		await keys('/');
		await page.keyboard.type('nobody at all');
		await page.getByText('Nothing matches').waitFor();
		expect(await barriers(page, '.due-follow-ups')).toEqual([]);
	});
});

test('everything that can be tapped on a phone is at least 44 pixels high, and nothing is wider than the screen', async () => {
	page = await pages.load(at('&phone=1'), 'phone');
	await page.locator('.cm-content').waitFor();
	await runCommand('Open list');
	await page.locator('.due-row-self', { hasText: 'Dana' }).tap();
	await page.locator('.due-excerpt-text', { hasText: 'She runs' }).waitFor();
	const small = await page.locator('.due-follow-ups').evaluate((root) =>
		Array.from(root.querySelectorAll<HTMLElement>('button, a, input, [role=button]'))
			.filter((element) => element.offsetParent && element.getBoundingClientRect().height < 43.5)
			.filter((element) => !element.closest('.due-excerpt-text'))
			.map((element) => element.outerHTML.slice(0, 120)),
	);
	expect(small).toEqual([]);
	await expect.poll(() => page.locator('.due-list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
});
