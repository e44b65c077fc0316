import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

/** One vault in which every state of the sidebar can be brought about. */
const NOTES = {
	'Elsewhere.md': 'Nothing here.\n',
	'Meetings/2026-11-19 Dana Whitfield.md': [
		'---',
		'contact: "[[Dana Whitfield]]"',
		'company: Northwind',
		'phone: "+1 312 555 0142"',
		'email: dana@northwind.example',
		'timezone: America/Chicago',
		'---',
		'She runs **pricing**.',
		'',
		'- Follow up with [[Dana Whitfield]] Monday about the pricing article',
		'\t- 2026-11-17 17:20 Call: no answer',
		'\t- 2026-11-20 08:20 Call: left message',
		'',
		"I'll get back to her about the survey next week.",
		'',
	].join('\n'),
	'Meetings/Arabic.md': '---\ncontact: "ليلى حداد"\nfollow-up: 2026-11-24\npurpose: "إرسال مقال التسعير"\n---\n',
	'Inbox/Broken.md': '---\ncontact: [Dana\n---\n- Follow up with Zed once they are back\n',
	'Old/One.md': '- Follow up with Ana on 2026-03-02 about the survey\n',
};

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const CALM = {
	'Elsewhere.md': 'Nothing here.\n',
	'Lee.md': '- Follow up with Lee Park on 2026-12-02 about the analytics role\n',
};
const EMPTY = { 'Elsewhere.md': 'Nothing here.\n' };
const CALLS = {
	'Elsewhere.md': 'Nothing here.\n',
	'Log.md': [
		'- Follow up with Kim on 2026-11-24',
		...Array.from({ length: 30 }, (_, at) => {
			const day = String(1 + (at % 20)).padStart(2, '0');
			return `\t- 2026-11-${day} ${at < 20 ? '08' : '17'}:${String(10 + at)} Call: ${at % 3 ? 'no answer' : 'spoke'}`;
		}),
		'',
	].join('\n'),
};

type Notes = Readonly<Record<string, string>>;

let pages: Pages;
let page: Page;
const vaults = new Map<Notes, Served>();

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => {
	await pages.close();
	for (const served of vaults.values()) await served.stop();
});
afterEach(() => pages.leave());

const LOOKS = {
	light: '',
	dark: '&theme=dark',
	'right to left': '&rtl=1',
	phone: '&phone=1',
} as const;
type Look = keyof typeof LOOKS;
const EVERY = Object.keys(LOOKS) as Look[];

async function open(notes: Notes, look: Look, note = 'Elsewhere.md'): Promise<void> {
	let served = vaults.get(notes);
	if (!served) vaults.set(notes, (served = await serveNotes(notes)));
	const phone = look === 'phone';
	const url = `${served.url}?note=${encodeURIComponent(note)}${LOOKS[look]}`;
	page = await pages.load(url, phone ? 'phone' : 'desktop');
	if (phone) await command('Open list');
	await page.locator('.due-row, .due-empty').first().waitFor();
}

async function command(name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

/** Colors are those of the light theme from right to left too, and take axe four times as long as everything else. */
const clean = async (area = '.due-follow-ups') => {
	const hasOwnColors = !(await page.evaluate(() => document.body.dir === 'rtl'));
	expect(await barriers(page, area, { rulesOff: hasOwnColors ? [] : ['color-contrast'] })).toEqual([]);
};

const keys = async (...pressed: string[]) => {
	for (const key of pressed) await page.keyboard.press(key);
};
const rowOf = (name: string) => page.locator('.due-row-self', { hasText: name }).first();

describe.each(EVERY)('axe finds nothing, %s,', (look) => {
	test('in the list, a chosen day, and an open call sheet with everything in it', async () => {
		await open(NOTES, look, DANA);
		await clean();
		if (look === 'phone') {
			await page.locator('.due-header').getByRole('button', { name: 'More options' }).click();
			await page.locator('.menu').getByText('Next two weeks').click();
		}
		await page.locator('.due-day:not(.is-empty)').nth(1).click();
		await page.locator('.due-day[aria-pressed=true]').waitFor();
		await clean();
		await page.locator('.due-day[aria-pressed=true]').click();
		await rowOf('Dana').click();
		await page.locator('.due-sheet .due-timeline').waitFor();
		await page.locator('.due-excerpt-text', { hasText: 'She runs' }).waitFor();
		await page.getByRole('button', { name: /^Why/ }).first().click();
		await clean();
	});

	test('with problems, long overdue ones, and a filter without a hit', async () => {
		await open(NOTES, look);
		await page.getByRole('button', { name: 'Long overdue' }).click();
		await rowOf('Ana').waitFor();
		await page.getByText('Notes to check').waitFor();
		await clean();
		await page.locator('.due-filter input').fill('nobody at all');
		await page.getByText('Nothing matches').waitFor();
		await clean();
	});

	test('in the review of the week', async () => {
		await open(NOTES, look);
		await command('Review the week');
		await page.locator('.due-week-list', { hasText: 'Gone quiet' }).waitFor();
		await clean('.due-dialog');
		// It takes the whole screen of a phone, and nothing in it needs more width.
		const [width, space] = await page
			.locator('.due-week-modal')
			.evaluate(({ clientWidth, scrollWidth, ownerDocument }) => [
				scrollWidth - clientWidth,
				ownerDocument.documentElement.clientWidth - clientWidth,
			]);
		expect(width).toBe(0);
		if (look === 'phone') expect(space).toBe(0);
	});

	test('in the dialogs and the menu', async () => {
		await open(NOTES, look);
		await rowOf('Dana').focus();
		await keys('l', 's');
		await page.getByRole('textbox', { name: 'What did you agree?' }).waitFor();
		await clean('.due-dialog');
		await keys('Escape', 's');
		await page.getByText('next week', { exact: true }).waitFor();
		await clean('.due-dialog');
		await keys('Escape');
		await page.getByRole('button', { name: 'Add follow-up' }).first().click();
		await page.getByLabel('Who, when and why').fill('Dana calls Friday, if not I email her Monday about the offer');
		await page.getByText('Added to').waitFor();
		await clean('.due-dialog');
	});

	test('when nothing is due, and when there is nothing at all', async () => {
		await open(CALM, look);
		await page.getByText('Nothing due').waitFor();
		await clean();
		await pages.leave();
		await open(EMPTY, look);
		await page.getByText('No follow-ups yet').waitFor();
		await clean();
	});

	test('in the hours at which people pick up', async () => {
		await open(CALLS, look);
		await page.locator('.due-header').getByRole('button', { name: 'More options' }).click();
		await page.getByText('When do they pick up?').click();
		await page.getByText('30 calls you logged').waitFor();
		await clean('.due-dialog');
	});
});

test.each([
	['more contrast', { contrast: 'more' }],
	['forced colours', { forcedColors: 'active' }],
	['less motion', { reducedMotion: 'reduce' }],
] as const)('axe finds nothing where the system asks for %s', async (_, media) => {
	await open(NOTES, 'light', DANA);
	await page.emulateMedia(media);
	await rowOf('Dana').click();
	await page.locator('.due-sheet').waitFor();
	await clean();
	await page.emulateMedia({ contrast: null, forcedColors: null, reducedMotion: null });
});

test('nothing is wider than the pane at 200 %, whatever the names', async () => {
	await open(NOTES, 'light', DANA);
	await page.evaluate(() => document.body.style.setProperty('--host-right-sidebar', '300px'));
	await page.evaluate(() => document.body.style.setProperty('zoom', '2'));
	await rowOf('Dana').click();
	await page.locator('.due-sheet').waitFor();
	await expect.poll(() => page.locator('.due-list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
});

test('a row’s reminder under the pointer ends before the button that logs', async () => {
	await open(NOTES, 'light');
	await page.evaluate(() => document.body.style.setProperty('--host-right-sidebar', '300px'));
	const row = page.locator('.due-row-head', { has: page.locator('.due-row-reminder') }).first();
	await row.hover();
	const reminder = await row.locator('.due-row-reminder > bdi').boundingBox();
	const button = await row.locator('.due-row-log').boundingBox();
	expect((reminder?.x ?? 0) + (reminder?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0);
});

test('the notice of a refusal leaves the button free that copies the line on a phone', async () => {
	await open(NOTES, 'phone');
	await page.evaluate(() => {
		const { app } = window as unknown as { app: { vault: { process(): Promise<never> } } };
		app.vault.process = () => Promise.reject(new Error('EACCES: permission denied'));
	});
	await rowOf('Dana').click();
	await page.keyboard.press('l');
	await page.locator('.due-dialog').getByText('Left message').first().click();
	await page.locator('.due-dialog').getByRole('button', { name: 'Log attempt' }).click();
	const notice = await page.locator('.notice', { hasText: 'could not be written' }).boundingBox();
	const copy = page.locator('.due-dialog').getByRole('button', { name: 'Copy line' });
	const button = await copy.boundingBox();
	expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
	await copy.click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/Call: left message$/);
});

test('a bar says how much of the vault is read, and axe finds nothing', async () => {
	await open(NOTES, 'light');
	await page.evaluate(() => {
		const { app } = window as unknown as {
			app: { plugins: { plugins: Record<string, { parts: { followUps: { setProgress(progress: unknown): void } } }> } };
		};
		app.plugins.plugins['due-follow-ups']?.parts.followUps.setProgress({ read: 40, total: 200 });
	});
	await page.getByText('Reading notes: 40 of 200').waitFor();
	await clean();
});
