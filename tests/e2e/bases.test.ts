import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const BASE = `filters: 'file.inFolder("Jobs") || file.inFolder("People")'
views:
  - type: due-follow-ups
    name: Calls
    order: [file.name, status]
    groupBy:
      property: status
      direction: ASC
`;
const NOTES = {
	'Jobs.base': BASE,
	'Jobs/Acme.md': '---\nstatus: applied\n---\n- Follow up with [[Dana Whitfield]] on 2026-11-23 about the offer\n',
	'Jobs/Baker.md':
		'---\nstatus: interview\n---\n- Follow up with Kim Park on 2026-11-20\n\t- 2026-11-19 09:00 Call: left message\n- Follow up with Kim Park on 2026-11-25\n',
	'Jobs/Cole.md': '---\nstatus: applied\n---\nNothing yet.\n',
	'People/Dana Whitfield.md': '---\nstatus: person\naliases: [Dana]\n---\n',
	'Meetings/2026-11-19.md': '- Follow up with Dana Whitfield on 2026-11-21 about prices\n',
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

async function open(notes: Record<string, string> = NOTES, query = ''): Promise<void> {
	served = await serveNotes(notes);
	page = await pages.load(`${served.url}?note=Jobs.base${query}`);
	await page.locator('.due-base-table').waitFor();
}

const entry = (name: string) => page.locator('.due-base-entry', { hasText: name });
const cells = (name: string) => entry(name).locator('td').allTextContents();

test('each note shows its next call, and the note of a person those of all notes', async () => {
	await open();
	await expect.poll(async () => (await cells('Baker'))[2]).toBe('3 days ago · 2 things');
	expect((await cells('Baker')).slice(0, 6)).toEqual([
		'Baker',
		'interview',
		'3 days ago · 2 things',
		'Overdue',
		'1 of 5 attempts',
		'Left message',
	]);
	expect((await cells('Acme'))[2]).toBe('today');
	expect((await cells('Cole'))[2]).toBe('No follow-up');
	expect((await cells('Dana Whitfield'))[2]).toBe('2 days ago · 2 things');
	await expect(page.locator('.due-base-group')).toHaveText(['applied', 'interview', 'person']);
	expect(await barriers(page, '.due-base')).toEqual([]);
});

test('Log writes into the note, and the base shows it', async () => {
	await open();
	await entry('Acme').getByRole('button', { name: 'Log attempt: Dana Whitfield' }).click();
	await page.getByRole('dialog', { name: 'Dana Whitfield' }).waitFor();
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => readFile(join(served.folder, 'Jobs/Acme.md'), 'utf8')).toContain('Call: no answer');
	await expect.poll(async () => (await cells('Acme'))[5]).toBe('No answer');
});

test('the date opens the call sheet, the name the note, and Add the dialog for the note', async () => {
	await open();
	await entry('Baker').getByRole('button', { name: '3 days ago' }).click();
	await page.locator('.due-row.is-open', { hasText: 'Kim Park' }).waitFor();
	await entry('Cole').getByRole('button', { name: 'Add follow-up to Cole' }).click();
	await page.getByRole('dialog', { name: 'Add follow-up' }).waitFor();
	await page.keyboard.press('Escape');
	await entry('Acme').getByRole('link', { name: 'Acme' }).click();
	await page.locator('.view-header-title', { hasText: 'Acme' }).waitFor();
});

test('options choose what is shown, and are kept in the base', async () => {
	await open();
	await page.getByRole('button', { name: 'Configure view' }).click();
	const option = (name: string) => page.locator('.setting-item', { hasText: name }).locator('.checkbox-container');
	await option('Only notes with something to do').click();
	await expect(entry('Cole')).toHaveCount(0);
	await option('Show the section').click();
	await expect(page.locator('th', { hasText: 'Section' })).toHaveCount(0);
	const base = () => readFile(join(served.folder, 'Jobs.base'), 'utf8');
	await expect.poll(base).toContain('onlyOpen: true');
	await expect.poll(base).toContain('showSection: false');
});

test('a base without any note says so', async () => {
	served = await serveNotes({ 'Jobs.base': BASE });
	page = await pages.load(`${served.url}?note=Jobs.base`);
	await page.getByText('No note in this base matches.').waitFor();
});

test('on a phone each note is a block, also from right to left and in the dark', async () => {
	await open(NOTES, '&phone=android&theme=dark&rtl=1');
	const desktop = page.viewportSize();
	await page.setViewportSize({ width: 390, height: 800 });
	await expect.poll(async () => (await cells('Baker'))[2]).toContain('2 things');
	await expect(page.locator('.due-base-table thead')).toBeHidden();
	const box = await page.locator('.due-base').evaluate((element) => [element.scrollWidth, element.clientWidth]);
	expect(box[0]).toBe(box[1]);
	expect(await barriers(page, '.due-base')).toEqual([]);
	if (desktop) await page.setViewportSize(desktop);
});
