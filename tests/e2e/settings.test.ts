import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const NOTES = {
	'Elsewhere.md': 'Nothing here.\n',
	'Dana.md':
		'- Follow up with Dana Monday 2026-11-23\n\t- 2026-11-18 17:20 Call: no answer\n\t- 2026-11-20 08:20 Call: no answer\n',
	'Mara.md': 'Ring back Mara on 2026-11-24 about the survey\n',
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

/** The settings of the plugin, over a sidebar that has been drawn. */
async function openSettings(look = ''): Promise<void> {
	page = await pages.load(`${served.url}?note=Elsewhere.md${look}`);
	await row('Dana').waitFor();
	await page.keyboard.press('Control+,');
	await page.locator('.vertical-tab-nav-item', { hasText: 'Due Follow-ups' }).click();
}

const row = (name: string) => page.locator('.due-row', { hasText: name });
const setting = (name: string) =>
	page
		.locator('.mod-settings .setting-item')
		.filter({ has: page.locator('.setting-item-name').getByText(name, { exact: true }) });
const button = (name: string) => page.locator('.mod-settings').getByRole('button', { name, exact: true });

async function attemptsAllowed(typed: string): Promise<void> {
	const field = setting('Attempts before you decide').locator('input');
	await field.fill(typed);
	await field.press('Tab');
}

test('a number takes effect in the sidebar at once, an impossible one says what is possible, and each is put back alone', async () => {
	await openSettings();
	await row('Dana').getByText('2 of 5 attempts').waitFor({ state: 'attached' });
	await attemptsAllowed('3');
	await row('Dana').getByText('2 of 3 attempts').waitFor({ state: 'attached' });

	await attemptsAllowed('2.5');
	await setting('Attempts before you decide').getByText('Choose a whole number from 1 to 99.').waitFor();
	await expect(row('Dana').getByText('2 of 3 attempts')).toHaveCount(1);
	await attemptsAllowed('4');
	await setting('Attempts before you decide').getByText('Choose a whole number').waitFor({ state: 'detached' });
	await row('Dana').getByText('2 of 4 attempts').waitFor({ state: 'attached' });

	const gap = setting('After a call').locator('input');
	await gap.fill('2');
	await gap.press('Tab');
	await setting('Changed settings').click();
	await button('Reset Attempts before you decide').click();
	await row('Dana').getByText('2 of 5 attempts').waitFor({ state: 'attached' });
	await setting('After a call').waitFor();
	await setting('Attempts before you decide').waitFor({ state: 'detached' });
	await button('Reset After a call').click();
	await page.locator('.mod-settings').getByText('All settings are at their defaults.').waitFor();
});

test('a line becomes a follow-up when its first words are added to the markers, and none when they are removed', async () => {
	await openSettings();
	await expect(row('Mara')).toHaveCount(0);
	await setting('Markers').click();
	await button('Add marker').click();
	await page.keyboard.press('Enter');
	await page.getByRole('alert').getByText('Type at least one letter.').waitFor();
	await page.keyboard.type('Ring back');
	await page.keyboard.press('Enter');
	await row('Mara').waitFor();
	await button('Delete Ring back').click();
	await row('Mara').waitFor({ state: 'detached' });
});

test.each([
	['light', ''],
	['dark', '&theme=dark'],
])('axe finds nothing in the settings, %s', async (_, look) => {
	await openSettings(look);
	const clean = async () => {
		// The rows of a list and the color of an error are Obsidian's own. The last rule does not count a label that is
		// scrolled out of sight; that each field has one, another checks.
		const found = await barriers(page, '.mod-settings .vertical-tab-content', {
			without: ['.setting-item-error'],
			rulesOff: ['nested-interactive', 'empty-heading', 'label-title-only'],
		});
		expect(found).toEqual([]);
	};
	await clean();
	await attemptsAllowed('0');
	await clean();
	await setting('Markers').click();
	await button('Delete Follow up').waitFor();
	await clean();
});
