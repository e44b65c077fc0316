import type { Page } from 'playwright';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const NOTES = {
	[DANA]: [
		'---',
		'contact: "[[Dana Whitfield]]"',
		'phone: "+1 312 555 0142"',
		'timezone: America/Chicago',
		'---',
		'- Follow up with [[Dana Whitfield]] Monday about the pricing article',
		'\t- 2026-11-17 17:20 Call: no answer',
		'\t- 2026-11-20 08:20 Call: left message',
		'',
		"I'll get back to her about the survey next week.",
		'Sam promised to call me on Friday.',
		'',
		'## Script',
		'',
		'**Who:** This is Robin Ames. Please call me back at 614 555 0177.',
		'',
	].join('\n'),
	'Meetings/2026-11-20 Lee Park.md': '---\ncontact: Lee Park\nmeeting: 2026-11-20\n---\nWe spoke about the audit.\n',
	'Meetings/2026-11-18 Priya Nair.md':
		'# Priya Nair\nShe spoke of empty backhauls.\n\n- Follow up with [[Priya Nair]] Monday\n',
	'Inbox/Broken.md': '---\ncontact: [Dana\n---\n- Follow up with Zed once they are back\n',
	'Old/One.md': '- Follow up with Ana on 2026-03-02 about the survey\n',
	'Calls.base':
		'filters: file.inFolder("Meetings")\nviews:\n  - type: due-follow-ups\n    name: Calls\n    order: [file.name, company]\n',
	'Daily.md': 'Nothing here.\n\n```due-follow-ups\nsection: overdue, today, next-7-days\n```\n',
};

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
	served = await serveNotes(NOTES);
});
afterAll(async () => {
	await pages.close();
	await served.stop();
});
beforeEach(async () => {
	page = await pages.load(`${served.url}?note=${encodeURIComponent(DANA)}`);
	await page.locator('.due-row').first().waitFor();
});
afterEach(() => pages.leave());

/**
 * Hovers every element that is neither a button, nor a link that is only an icon, nor marked as having a tooltip, and
 * returns the tooltips that appear.
 * Timers run at once meanwhile, so that no hover has to wait for its tooltip.
 */
const tooltipsOver = (area: string) =>
	page.evaluate((root) => {
		const wait = window.setTimeout.bind(window);
		window.setTimeout = ((run: () => void) => (run(), 0)) as unknown as typeof window.setTimeout;
		const found = new Set<string>();
		let hovered = 0;
		for (const element of document.querySelectorAll(`${root}, ${root} *`)) {
			if (element.closest('button, [role=button], a[aria-label], [data-tooltip], [aria-hidden=true]')) continue;
			hovered++;
			element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
			for (const tip of document.querySelectorAll('.tooltip')) found.add(tip.textContent);
			document.body.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		}
		window.setTimeout = wait;
		return { hovered: hovered > 0, tooltips: [...found] };
	}, area);

const NONE = { hovered: true, tooltips: [] };

async function command(name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

test('a button with only an icon has a tooltip', async () => {
	await page.locator('.due-header').getByRole('button', { name: 'Collapse all sections' }).hover();
	await page.locator('.tooltip', { hasText: 'Collapse all sections' }).waitFor();
});

describe('no tooltip appears over', () => {
	test('the list with every section unfolded', async () => {
		await page.getByRole('button', { name: 'Long overdue' }).click();
		await page.getByText('Notes to check').waitFor();
		expect(await tooltipsOver('.due-follow-ups')).toEqual(NONE);
	});

	test('an open call sheet with reasons', async () => {
		await page.locator('.due-row-self', { hasText: 'Dana' }).first().click();
		await page.locator('.due-sheet .due-timeline').waitFor();
		for (const why of await page.getByRole('button', { name: /^Why/ }).all()) await why.click();
		expect(await tooltipsOver('.due-follow-ups')).toEqual(NONE);
	});

	test('an open call sheet with purposes to choose from', async () => {
		await page.locator('.due-row-self', { hasText: 'Priya Nair' }).first().click();
		await page.getByRole('button', { name: 'Choose a purpose' }).first().click();
		await page.locator('.due-reminder-more').waitFor();
		expect(await tooltipsOver('.due-follow-ups')).toEqual(NONE);
	});

	test('the reminders of a note', async () => {
		await page.goto(`${served.url}?note=${encodeURIComponent('Meetings/2026-11-20 Lee Park.md')}`);
		await page.locator('.due-note-reminders').waitFor();
		expect(await tooltipsOver('.due-follow-ups')).toEqual(NONE);
	});

	test('the calls one by one', async () => {
		await page.getByRole('button', { name: 'Start calls' }).click();
		await page.locator('.due-call').waitFor();
		expect(await tooltipsOver('.due-follow-ups-view')).toEqual(NONE);
	});

	test('a base', async () => {
		await page.goto(`${served.url}?note=Calls.base`);
		await page.locator('.due-base-table').waitFor();
		expect(await tooltipsOver('.due-base')).toEqual(NONE);
	});

	test('a block in a note', async () => {
		await page.goto(`${served.url}?note=Daily.md`);
		await page.locator('.due-block .due-row').first().waitFor();
		expect(await tooltipsOver('.due-block')).toEqual(NONE);
	});

	test('the lines of a note, with what the editor shows in them', async () => {
		await page.locator('.cm-line .due-line-state').first().waitFor();
		expect(await tooltipsOver('.cm-content')).toEqual(NONE);
	});

	test('a filter without matches', async () => {
		await page.locator('.due-filter input').fill('nothing like this');
		await page.getByText('Nothing matches').waitFor();
		expect(await tooltipsOver('.due-follow-ups')).toEqual(NONE);
	});

	test.each([
		'Log attempt',
		'Snooze follow-up',
		'Add follow-up',
		'Check message',
		'Rehearse message',
		'Explain this line',
		'Set the note’s date',
		'Show person',
		'Review the week',
		'Track this line',
	])('the dialog of “%s”', async (name) => {
		const line = name === 'Track this line' ? 'Sam promised' : 'Follow up with';
		await page.locator('.cm-line', { hasText: line }).first().click();
		await command(name);
		await page.locator('.due-dialog').waitFor();
		expect(await tooltipsOver('.due-dialog')).toEqual(NONE);
	});

	test('the dialog that adds to a list of the settings', async () => {
		await page.keyboard.press('Control+,');
		await page.locator('.vertical-tab-nav-item', { hasText: 'Due Follow-ups' }).click();
		await page.locator('.setting-item', { hasText: 'Folders and notes to skip' }).click();
		await page.getByRole('button', { name: 'Add folder or note' }).click();
		await page.getByRole('textbox', { name: 'Add folder or note' }).waitFor();
		expect(await tooltipsOver('.modal:last-child')).toEqual(NONE);
	});

	test('the dialog “When do they pick up?”', async () => {
		await page.locator('.due-header').getByRole('button', { name: 'More options' }).click();
		await page.getByText('When do they pick up?').click();
		await page.locator('.due-dialog').waitFor();
		expect(await tooltipsOver('.due-dialog')).toEqual(NONE);
	});
});
