import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const NOTE = 'Meetings/2026-11-19 Dana Whitfield.md';
const NOTES = {
	[NOTE]: [
		"- Next step: Dana will call on Friday. If I don't hear from her, I check in on Monday.",
		'- Follow up with Lee once they are back',
		'She likes tea.',
		'- Follow up with [[Sam]] 2026-11-20',
		'\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-24 08:30',
		'',
	].join('\n'),
};

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	[pages, served] = await Promise.all([Pages.launch(), serveNotes(NOTES)]);
});
afterAll(async () => {
	await pages.close();
	await served.stop();
});
afterEach(() => pages.leave());

async function open(look = '', phone = false): Promise<void> {
	page = await pages.load(`${served.url}?note=${encodeURIComponent(NOTE)}${look}`, phone ? 'phone' : 'desktop');
	await page.locator('.cm-content').waitFor();
}

async function explain(line: number): Promise<void> {
	await page.evaluate((at) => {
		const { workspace, commands } = Reflect.get(window, 'app') as {
			workspace: {
				getLeavesOfType(
					type: string,
				): { view: { editor: { setCursor(line: number, ch: number): void; focus(): void } } }[];
			};
			commands: { executeCommandById(id: string): void };
		};
		const editor = workspace.getLeavesOfType('markdown')[0]?.view.editor;
		editor?.setCursor(at, 0);
		editor?.focus();
		commands.executeCommandById('due-follow-ups:explain-this-line');
	}, line);
	await page.locator('.due-explain').waitFor();
}

const answer = () => page.locator('.due-explain-summary').innerText();

test.each([
	['light', '', false],
	['dark', '&theme=dark', false],
	['right to left', '&rtl=1', false],
	['phone', '&phone=1', true],
] as const)('what is read in a line is told accessibly (%s), and nothing sticks out', async (_, look, phone) => {
	await open(look, phone);
	for (const line of [0, 1, 2, 4]) {
		await explain(line);
		expect(await barriers(page, '.due-dialog')).toEqual([]);
		const wide = await page.evaluate(() => {
			const content = document.querySelector('.due-explain');
			return content ? content.scrollWidth - content.clientWidth : -1;
		});
		expect(wide).toBe(0);
		await page.keyboard.press('Escape');
		await page.locator('.due-explain').waitFor({ state: 'detached' });
	}
});

test('it is copied as text, and the cursor is back in the note afterwards', async () => {
	await open();
	await explain(0);
	await expect.poll(answer).toContain('a follow-up with Dana');
	await page.getByRole('button', { name: 'Copy as text' }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`${NOTE}, line 1\n> - Next step: Dana will call on Friday.`);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
});

test('a promised call goes to the calendar from the menu of its row', async () => {
	await open();
	const row = page.locator('.due-row').filter({ hasText: 'Sam' }).first();
	await row.click({ button: 'right' });
	await page.locator('.menu').getByText('Copy as calendar event').click();
	await page.getByText('Calendar event copied: Tue 24 Nov 2026, 08:30.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^BEGIN:VCALENDAR\r?\n[\s\S]*SUMMARY:Call Sam\r?\n[\s\S]*TRIGGER:-PT5M\r?\n/);
});
