import type { Locator } from 'playwright';
import type { Opened, Scene } from './stage';

/** One picture of the sidebar or of what is open over it. */
export interface State {
	readonly name: string;
	readonly scene?: Scene;
	/** What the user does first. Returns the part of the page to show, or nothing for the whole page. */
	readonly prepare?: (opened: Opened) => Promise<Locator | void>;
}

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const FIRST = '.due-section:nth-of-type(2) .due-row-self';

const openRow = async ({ page }: Opened, name: string) => {
	await page.locator('.due-row-self', { hasText: name }).first().click();
	await page.locator('.due-sheet').waitFor();
	await page.mouse.move(0, 0);
};
const sheet = (name: string) => async (opened: Opened) => openRow(opened, name);
const onFirst = async ({ page }: Opened) => page.locator(FIRST).first().focus();
const dialog = (key: string) => async (opened: Opened) => {
	await onFirst(opened);
	await opened.keys(key);
	await opened.page.locator('.due-dialog').waitFor();
};
const settings = (page?: string) => async (opened: Opened) => {
	await opened.page.locator('[aria-label="Settings"]').first().click();
	await opened.page.locator('.vertical-tab-nav-item', { hasText: 'Due Follow-ups' }).click();
	if (page) await opened.page.getByText(page, { exact: true }).first().click();
};
const filter = (words: string) => async (opened: Opened) => {
	await onFirst(opened);
	await opened.keys('/');
	await opened.page.keyboard.type(words);
};

const intoWindow = async ({ page }: Opened) => {
	await page.locator('.mod-right-split .workspace-tab-header').first().click({ button: 'right' });
	const opened = page.context().waitForEvent('page');
	await page.getByText('Move to new window').click();
	const popout = await opened;
	await popout.locator('.due-row-self').first().waitFor();
	return popout.locator('body');
};

/** States over the sample vault. */
export const SAMPLE_STATES: readonly State[] = [
	{ name: 'sidebar', scene: { note: DANA, width: 1000, height: 620, sidebar: 330 } },
	{ name: 'sidebar-dark', scene: { note: DANA, theme: 'dark' } },
	{ name: 'sidebar-300', scene: { note: DANA, sidebar: 300 } },
	{ name: 'sidebar-200', scene: { note: DANA, sidebar: 200 } },
	{ name: 'sidebar-rtl', scene: { note: DANA, rtl: true, sidebar: 300 } },
	{ name: 'sidebar-contrast', scene: { note: DANA, browser: { contrast: 'more' } } },
	{ name: 'sidebar-forced', scene: { note: DANA, browser: { forcedColors: 'active' } } },
	{
		name: 'sidebar-zoom',
		scene: { note: DANA, width: 720, height: 420, sidebar: 260, browser: { deviceScaleFactor: 2 } },
	},
	{ name: 'phone', scene: { note: DANA, phone: true } },
	{ name: 'phone-dark', scene: { note: DANA, phone: true, theme: 'dark' } },
	{
		name: 'call-sheet',
		scene: { note: DANA, height: 1500, sidebar: 340 },
		prepare: async (opened) => {
			await openRow(opened, 'Fenella');
			return opened.page.locator('.due-row.is-open');
		},
	},
	{ name: 'sheet', scene: { note: DANA, height: 1500 }, prepare: sheet('Fenella') },
	{ name: 'things', scene: { note: DANA, height: 1500, sidebar: 300 }, prepare: sheet('Corinne') },
	{ name: 'things-phone', scene: { note: DANA, phone: true, height: 1500 }, prepare: sheet('Corinne') },
	{
		name: 'sheet-dark-300',
		scene: { note: DANA, height: 1500, theme: 'dark', sidebar: 300 },
		prepare: sheet('Marguerite'),
	},
	{ name: 'sheet-phone', scene: { note: DANA, phone: true, height: 1600 }, prepare: sheet('Priya') },
	{ name: 'sheet-rtl', scene: { note: DANA, rtl: true, height: 1500, sidebar: 300 }, prepare: sheet('Fenella') },
	{
		name: 'day',
		scene: { note: DANA },
		prepare: async ({ page }) => page.locator('.due-day:not(.is-empty)').nth(1).click(),
	},
	{ name: 'filter', scene: { note: DANA }, prepare: filter('pricing') },
	{ name: 'filter-none', scene: { note: DANA }, prepare: filter('nobody at all') },
	{ name: 'log', scene: { note: DANA }, prepare: dialog('l') },
	{ name: 'log-dark', scene: { note: DANA, theme: 'dark' }, prepare: dialog('l') },
	{ name: 'snooze', scene: { note: DANA }, prepare: dialog('s') },
	{
		name: 'menu',
		scene: { note: DANA },
		prepare: async ({ page }) => page.locator(FIRST).first().click({ button: 'right' }),
	},
	{
		name: 'view-menu',
		scene: { note: DANA },
		prepare: async ({ page }) => page.locator('.due-header [aria-label="More options"]').click(),
	},
	{
		name: 'indexing',
		scene: { note: DANA },
		prepare: async ({ page }) =>
			page.evaluate(() => {
				const { app } = window as unknown as {
					app: { plugins: { plugins: Record<string, { parts: { followUps: { setProgress(of: unknown): void } } }> } };
				};
				app.plugins.plugins['due-follow-ups']?.parts.followUps.setProgress({ read: 420, total: 1260 });
			}),
	},
	{ name: 'popout', scene: { note: DANA }, prepare: intoWindow },
	{ name: 'popout-dark', scene: { note: DANA, theme: 'dark' }, prepare: intoWindow },
	{ name: 'settings', scene: { height: 1100 }, prepare: settings() },
	{ name: 'settings-dark', scene: { height: 1100, theme: 'dark' }, prepare: settings() },
	{ name: 'settings-properties', scene: { height: 1100 }, prepare: settings('Properties') },
	{ name: 'settings-markers', prepare: settings('Markers') },
];

export const MANY_STATES: readonly State[] = [
	{ name: 'many' },
	{ name: 'many-300', scene: { sidebar: 300, height: 900 } },
	{ name: 'many-dark', scene: { sidebar: 300, height: 900, theme: 'dark' } },
	{ name: 'many-rtl', scene: { sidebar: 300, height: 900, rtl: true } },
	{ name: 'many-phone', scene: { phone: true } },
	{
		name: 'many-scrolled',
		prepare: async ({ page }) => {
			await page.locator('.due-list').evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
			await page.waitForTimeout(300);
		},
	},
];

export const ODD_STATES: readonly State[] = [
	{ name: 'odd', scene: { note: 'Elsewhere.md', sidebar: 300 } },
	{ name: 'odd-sheet', scene: { note: 'Elsewhere.md', sidebar: 300, height: 1400 }, prepare: sheet('Maximiliane') },
	{
		name: 'odd-arabic',
		scene: { note: 'Elsewhere.md', sidebar: 300, height: 1400, rtl: true },
		prepare: sheet('ليلى'),
	},
	{ name: 'odd-phone', scene: { note: 'Elsewhere.md', phone: true, height: 1400 }, prepare: sheet('Maximiliane') },
];

export const TROUBLED_STATES: readonly State[] = [
	{
		name: 'problems',
		scene: { note: 'Elsewhere.md' },
		prepare: async ({ page }) => page.getByRole('button', { name: 'Long overdue' }).click(),
	},
];

export const CALM_STATES: readonly State[] = [{ name: 'nothing-due', scene: { note: 'Elsewhere.md' } }];

export const EMPTY_STATES: readonly State[] = [
	{ name: 'empty', scene: { note: 'Elsewhere.md' } },
	{ name: 'empty-dark', scene: { note: 'Elsewhere.md', theme: 'dark', sidebar: 300 } },
	{ name: 'empty-phone', scene: { note: 'Elsewhere.md', phone: true } },
];

const pickUp = async ({ page }: Opened) => {
	await page.locator('.due-header [aria-label="More options"]').click();
	await page.getByText('When do they pick up?').click();
	await page.locator('.due-dialog').waitFor();
};

export const CALL_STATES: readonly State[] = [
	{ name: 'pick-up', scene: { note: 'Elsewhere.md' }, prepare: pickUp },
	{ name: 'pick-up-dark', scene: { note: 'Elsewhere.md', theme: 'dark' }, prepare: pickUp },
	{ name: 'pick-up-phone', scene: { note: 'Elsewhere.md', phone: true }, prepare: pickUp },
	{ name: 'timeline', scene: { note: 'Elsewhere.md', height: 1400, sidebar: 300 }, prepare: sheet('Kim') },
];
