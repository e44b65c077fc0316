import { barriers } from './axe';
import { Desk, ELSEWHERE } from './desk';
import { expect } from './expect';
import { whenAllIsRead } from './plugin-in-page';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const LINE = '- Follow up with [[Dana Whitfield]] on Friday about the pricing article';
const LEFT = '- 2026-11-20 08:10 Call: left message. Calling back';
const promised = (at: string) => `Some talk.\n\n${LINE}\n  ${LEFT} ${at}\n`;
const AHEAD = 'Call Dana Whitfield at 08:03, as promised';
const NOW = 'Call Dana Whitfield now: you promised 08:03';

const MINUTE = 60_000;
/** Longer than the five seconds for which the vault must be quiet before anything is announced. */
const QUIET_MS = 6_000;

let desk: Desk;
let start: number;

beforeAll(async () => {
	desk = await Desk.open();
	start = Date.now();
});
afterAll(async () => desk.close());
beforeEach(async () => desk.page.clock.setFixedTime(start));
afterEach(async () => desk.clear());

const notice = (words: string) => desk.page.locator('.notice', { hasText: words });

/** Runs the page's timers as if this time had passed since all notes were read. */
async function quiet(): Promise<void> {
	await whenAllIsRead(desk.page);
	await desk.page.clock.runFor(QUIET_MS);
}

/** It is this many minutes after eight, and the user presses a key. */
async function later(minutes: number): Promise<void> {
	await desk.page.clock.setFixedTime(start + minutes * MINUTE);
	await desk.keys('Shift');
}

async function setting(key: string, value: unknown): Promise<void> {
	const set = await desk.page.evaluate(
		([name, to]) => {
			const { plugins } = Reflect.get(window, 'app') as {
				plugins: { getPlugin(id: string): { store: { set(key: unknown, value: unknown): Promise<boolean> } } };
			};
			return plugins.getPlugin('due-follow-ups').store.set(name, to);
		},
		[key, value] as const,
	);
	expect(set).toBe(true);
}

const inEditor = () => desk.page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null);

async function picture(name: string): Promise<void> {
	if (process.env.PICTURES) await desk.page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}

/** Closes the sidebar, which would announce the call in its row. */
async function closeSidebar(): Promise<void> {
	await desk.page.evaluate(() => {
		const { workspace } = Reflect.get(window, 'app') as { workspace: { rightSplit: { collapse(): void } } };
		workspace.rightSplit.collapse();
	});
}

async function announced(): Promise<void> {
	await desk.lay({ [DANA]: promised('2026-11-23 08:03') });
	await closeSidebar();
	await desk.cursor(0, 0);
	await quiet();
	await notice(AHEAD).waitFor();
}

test('a promised call is announced while the user types, and the text still goes into the note', async () => {
	await announced();
	await expect.poll(inEditor).toBe(true);
	await desk.type('Still writing. ');
	expect((await desk.editor()).text).toBe('Still writing. Nothing here.\n');
	await expect(notice(AHEAD).getByText('the pricing article')).toHaveCount(1);
	await expect(notice(AHEAD).getByRole('button')).toHaveText(['Log attempt', 'Snooze', 'Open']);
	expect(await barriers(desk.page, ['.notice', '.status-bar'])).toEqual([]);
	await picture('notice-light');
	await desk.page.evaluate(() => document.body.classList.replace('theme-light', 'theme-dark'));
	await picture('notice-dark');
	await desk.page.evaluate(() => document.body.classList.replace('theme-dark', 'theme-light'));

	await later(3);
	await notice(NOW).waitFor();
	await expect(notice(AHEAD)).toHaveCount(0);
	await expect.poll(inEditor).toBe(true);
	await desk.type('More. ');
	expect((await desk.editor()).text).toBe('Still writing. More. Nothing here.\n');
});

test('Log attempt in the notice asks what happened, and after logging nothing more is announced', async () => {
	await announced();
	await desk.press('Log attempt');
	await desk.dialogFor('Dana Whitfield');
	await expect(notice(AHEAD)).toHaveCount(0);
	await desk.keys('s');
	await desk.dialog().getByRole('button', { name: 'Log attempt' }).click();
	await desk.dialogIsGone();
	await desk.holds(DANA, `${promised('2026-11-23 08:03')}  - 2026-11-23 08:00 Call: spoke\n`);
	await later(3);
	await quiet();
	await expect(notice(NOW)).toHaveCount(0);
});

test('Snooze in the notice asks until when', async () => {
	await announced();
	await desk.press('Snooze');
	await desk.dialog().waitFor();
	await expect(desk.dialog()).toContainText('Dana Whitfield');
	await desk.keys('Escape');
});

test('Open in the notice opens the note at the line', async () => {
	await announced();
	await desk.press('Open');
	await desk.page
		.locator('.view-header-title, .workspace-tab-header.is-active', { hasText: 'Dana Whitfield' })
		.first()
		.waitFor();
	expect((await desk.editor()).anchor.line).toBe(2);
});

test('where the sidebar shows the row, the call is a banner in it, and no notice covers the sidebar', async () => {
	await desk.lay({ [DANA]: promised('2026-11-23 08:03') });
	await desk.cursor(0, 0);
	await quiet();
	const banner = desk.page.locator('.due-row-banner', { hasText: AHEAD });
	await banner.waitFor();
	await expect(desk.page.locator('.notice')).toHaveCount(0);
	await expect.poll(inEditor).toBe(true);
	expect(await barriers(desk.page, '.due-follow-ups')).toEqual([]);
	await later(3);
	await desk.page.locator('.due-row-banner', { hasText: NOW }).waitFor();
	await expect(desk.page.locator('.due-row-banner')).toHaveCount(1);
	await desk.page.locator('.due-row-banner').getByRole('button', { name: 'Log attempt' }).click();
	await desk.dialogFor('Dana Whitfield');
	await desk.keys('n', 'Enter');
	await desk.dialogIsGone();
	await desk.page.locator('.due-row-banner').waitFor({ state: 'detached' });
});

test('a call whose row is out of view is a banner above the list', async () => {
	const others = Array.from('abcdefghijkl', (letter): [string, string] => [
		`Meetings/2026-11-19 ${letter}.md`,
		`- Follow up with Ana R${letter}z on 2026-11-20\n`,
	]);
	await desk.page.setViewportSize({ width: 1280, height: 500 });
	await desk.lay({ ...Object.fromEntries<string>(others), [DANA]: promised('2026-11-23 08:03') });
	await desk.row('Ana Rlz').waitFor();
	const list = desk.page.locator('.due-list');
	await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await desk.cursor(0, 0);
	await quiet();
	const banner = desk.page.locator('.due-banners .due-banner', { hasText: AHEAD });
	await banner.waitFor();
	await expect(desk.page.locator('.notice, .due-row-banner')).toHaveCount(0);
	await expect.poll(inEditor).toBe(true);
	expect(await barriers(desk.page, '.due-follow-ups')).toEqual([]);
	await picture('banner-above-list');
	// Scrolled back, the next announcement is in the row.
	await list.evaluate((element) => element.scrollTo(0, 0));
	await later(3);
	await desk.page.locator('.due-row-banner', { hasText: NOW }).waitFor();
	await expect(desk.page.locator('.due-banners')).toHaveCount(0);
	await desk.page.setViewportSize({ width: 1280, height: 800 });
});

test('the row and the commands offer the same actions as a notice', async () => {
	await desk.lay({ [DANA]: promised('2026-11-23 08:03') });
	await desk.onRow('Dana Whitfield');
	await desk.keys('l');
	await desk.dialogFor('Dana Whitfield');
	await desk.keys('Escape');
	await desk.dialogIsGone();
	await desk.onRow('Dana Whitfield');
	await desk.keys('s');
	await desk.dialog().waitFor();
	await desk.keys('Escape');
	await desk.dialogIsGone();
	await expect.poll(() => desk.offered('Log attempt')).toContain('Log attempt');
	await expect.poll(() => desk.offered('Snooze follow-up')).toContain('Snooze follow-up');
	await expect.poll(() => desk.offered('Open list')).toContain('Open list');
	await desk.onRow('Dana Whitfield');
	await desk.keys('o');
	await desk.page.waitForFunction(() => document.querySelector('.cm-editor')?.textContent?.includes('Some talk.'));
});

test('one notice sums up calls missed while the app was closed, and a click shows them', async () => {
	const more = { 'Meetings/2026-11-19 Lee Park.md': `- Follow up with Lee Park Friday\n  ${LEFT} 2026-11-20 16:30\n` };
	await desk.lay({ [DANA]: promised('2026-11-23 07:00'), ...more });
	await closeSidebar();
	await desk.cursor(0, 0);
	await quiet();
	const missed = notice('2 promised calls were missed');
	await missed.waitFor();
	await expect.poll(inEditor).toBe(true);
	await picture('missed');
	await missed.getByText('2 promised calls were missed').click();
	await desk.section('Promised now').getByText('Dana Whitfield').waitFor();
	await expect(missed).toHaveCount(0);
	await expect(desk.section('Promised now').locator('.due-row')).toHaveCount(2);
	await desk.page.evaluate(async () => {
		const { plugins } = Reflect.get(window, 'app') as {
			plugins: { disablePlugin(id: string): Promise<void>; enablePlugin(id: string): Promise<void> };
		};
		await plugins.disablePlugin('due-follow-ups');
		await plugins.enablePlugin('due-follow-ups');
	});
	await quiet();
	await expect(missed).toHaveCount(0);
});

test('the status bar shows the number of due follow-ups and the next promised call, and opens the list', async () => {
	const due = { 'Meetings/2026-11-19 Lee Park.md': '- Follow up with Lee Park on Monday\n' };
	await desk.lay({ [DANA]: promised('2026-11-23 17:30'), ...due });
	const item = desk.page.getByRole('button', {
		name: /^2 due; next promised call: Dana Whitfield, 17:30\./,
	});
	await item.waitFor();
	await expect(item).toHaveText('2 due · 17:30');
	await picture('status-bar');
	await closeSidebar();
	await item.focus();
	await desk.keys('Enter');
	await desk.page.waitForFunction(() => document.activeElement?.closest('.due-follow-ups') !== null);
	await setting('statusBar', false);
	await item.waitFor({ state: 'hidden' });
});

test('a system notification appears if the setting is on, and a click on it opens the row', async () => {
	await desk.page.addInitScript(() => {
		const shown: EventTarget[] = [];
		class Granted extends EventTarget {
			static permission = 'granted';
			constructor(readonly title: string) {
				super();
				shown.push(this);
			}
			close() {}
		}
		Object.assign(window, { Notification: Granted, shown });
	});
	await desk.lay({ [DANA]: promised('2026-11-23 08:03') });
	await setting('systemNotifications', true);
	await quiet();
	await desk.page.waitForFunction(() => (Reflect.get(window, 'shown') as unknown[]).length > 0);
	const titles = () =>
		desk.page.evaluate(() => (Reflect.get(window, 'shown') as { title: string }[]).map(({ title }) => title));
	await expect.poll(titles).toEqual([AHEAD]);
	await desk.page.evaluate(() => (Reflect.get(window, 'shown') as EventTarget[])[0]?.dispatchEvent(new Event('click')));
	await desk.row('Dana Whitfield').getByText('Attempts so far').waitFor();
	await expect.poll(() => desk.page.evaluate(() => document.activeElement?.closest('.due-row') !== null)).toBe(true);
});

test('the buttons of the notice are large enough to tap on a phone, and the view offers the call', async () => {
	await desk.lay({ [DANA]: promised('2026-11-23 08:03') }, ELSEWHERE);
	await desk.page.setViewportSize({ width: 390, height: 844 });
	await desk.page.goto(`${desk.page.url()}&phone=1`);
	await quiet();
	await notice(AHEAD).waitFor();
	for (const button of await notice(AHEAD).getByRole('button').all()) {
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await expect(desk.page.locator('.due-status')).toHaveCount(0);
	await picture('notice-phone');
	await desk.page.evaluate(() => {
		const { commands } = Reflect.get(window, 'app') as { commands: { executeCommandById(id: string): void } };
		commands.executeCommandById('due-follow-ups:open');
	});
	await desk.page.getByRole('button', { name: 'Start calls: 1 due' }).waitFor();
	await desk.page.setViewportSize({ width: 1280, height: 800 });
});
