import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes } from './serve-notes';

/** Daily notes of somebody in a hurry: no capitals, short forms, what happened beside what is to do. */
const HURRIED: Readonly<Record<string, string>> = {
	'Daily/2026-11-02.md': '# mon\n- f/u w/ bram thurs re: refs\n- lunch w/ cato, nice\n',
	'Daily/2026-11-06.md': '- Follow-up: Edda Quist (met on train) coffee? wk of 16 nov\n',
};

interface Day {
	readonly now: string;
	/** Rows of these people are in the list. */
	readonly people: readonly string[];
	readonly act: (page: Page) => Promise<void>;
	/** What the note has afterwards. */
	readonly note: string;
	readonly holds: readonly string[];
}

async function onRow(page: Page, name: string, ...keys: readonly string[]): Promise<void> {
	await page.locator('.due-row', { hasText: name }).last().locator('.due-row-self').focus();
	for (const key of keys)
		await (key.length > 1 && key !== 'Enter' ? page.keyboard.type(key) : page.keyboard.press(key));
}

async function add(page: Page, words: string): Promise<void> {
	await page.locator('.due-header').getByRole('button', { name: 'Add follow-up' }).click();
	await page.getByLabel('Who, when and why').fill(words);
	await page.keyboard.press('Enter');
}

const MONDAY = 'Daily/2026-11-02.md';
const FRIDAY = 'Daily/2026-11-06.md';
const DAYS: readonly Day[] = [
	{
		now: '2026-11-06T08:50',
		people: ['bram'],
		act: (page) => onRow(page, 'bram', 'l', 'm', 'Tue 8:30', 'Enter'),
		note: MONDAY,
		holds: ['\t- 2026-11-06 08:50 Call: left message. Calling back 2026-11-10 08:30'],
	},
	{
		now: '2026-11-10T08:25',
		people: ['bram', 'Edda Quist'],
		act: (page) => onRow(page, 'bram', 'l', 's', 'send him the refs Thursday', 'Enter'),
		note: MONDAY,
		holds: ['\t- 2026-11-10 08:25 Call: spoke. Next 2026-11-12 — send him the refs'],
	},
	{
		now: '2026-11-17T12:00',
		people: ['bram', 'Edda Quist'],
		act: async (page) => {
			await onRow(page, 'Edda Quist', 'd', 'Fri 9:00', 'Enter');
			await page.locator('.due-dialog').waitFor({ state: 'detached' });
		},
		note: FRIDAY,
		holds: ['- Follow-up: Edda Quist (met on train) coffee? on 2026-11-20 at 09:00'],
	},
	{
		now: '2026-11-20T09:05',
		people: ['bram', 'Edda Quist'],
		act: (page) => add(page, 'text edda quist next tuesday about the seminar'),
		note: FRIDAY,
		holds: ['- Follow up with Edda Quist by text on 2026-11-24 about the seminar'],
	},
];

let pages: Pages;
beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(() => pages.close());

test('three weeks of hurried notes: each day the list has who is due, and what is done is written', async () => {
	let notes = HURRIED;
	for (const { now, people, act, note, holds } of DAYS) {
		const served = await serveNotes(notes, now);
		const address = new URL(served.url);
		address.searchParams.set('note', note);
		const page = await pages.load(address.href);
		for (const name of people) await page.locator('.due-row-name', { hasText: name }).first().waitFor();
		await act(page);
		const read = (path: string) => readFile(join(served.folder, path), 'utf8');
		for (const line of holds) await expect.poll(() => read(note)).toContain(line);
		const paths = Object.keys(notes);
		const texts = await Promise.all(paths.map(read));
		notes = Object.fromEntries(paths.map((path, index): [string, string] => [path, texts[index] ?? '']));
		await pages.leave().finally(() => served.stop());
	}
});
