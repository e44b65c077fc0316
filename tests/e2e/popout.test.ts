import { barriers } from './axe';
import type { Page } from 'playwright';
import { Desk } from './desk';
import { expect } from './expect';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const NOTES: Record<string, string> = {
	[DANA]:
		'---\ncontact: Dana Whitfield\nphone: "+1 312 555 0142"\n---\n- Follow up with Dana Whitfield on 2026-11-23\n',
};
for (let at = 0; at < 80; at++) {
	NOTES[`Meetings/Talk ${at}.md`] = `---\ncontact: Person ${at}\nfollow-up: 2026-12-${String(10 + (at % 20))}\n---\n`;
}

let desk: Desk;
let popout: Page;
beforeAll(async () => {
	desk = await Desk.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
	await desk.lay(NOTES);
	await desk.row('Dana').waitFor();
	await desk.page.locator('.mod-right-split .workspace-tab-header').click({ button: 'right' });
	const opened = desk.page.context().waitForEvent('page');
	await desk.page.getByText('Move to new window').click();
	popout = await opened;
	await popout.locator('.due-row', { hasText: 'Dana' }).waitFor();
});
afterEach(() => desk.clear());

const focused = () => popout.evaluate(() => document.activeElement?.textContent ?? '');

test('the sidebar works with keys in its own window, and the dialog opens there and returns the focus', async () => {
	await popout.locator('.due-row-self', { hasText: 'Dana' }).focus();
	await popout.keyboard.press('ArrowUp');
	await expect.poll(focused).toMatch(/^Today/);
	await popout.keyboard.press('ArrowDown');
	await popout.keyboard.press('Enter');
	await popout.locator('.due-sheet').waitFor();
	await popout.getByRole('link', { name: '+1 312 555 0142' }).waitFor();

	await popout.keyboard.press('l');
	await popout.locator('.due-dialog').waitFor();
	await expect(desk.page.locator('.due-dialog')).toHaveCount(0);
	await popout.keyboard.press('Escape');
	await expect.poll(focused).toMatch(/^Dana/);

	await popout.keyboard.press('l');
	await popout.keyboard.press('n');
	await popout.keyboard.press('Enter');
	await expect.poll(() => desk.onDisk(DANA)).toContain('Call: no answer');
	await popout.locator('.due-section', { hasText: 'Next 7 days' }).locator('.due-row', { hasText: 'Dana' }).waitFor();
});

test('distant rows are drawn when the user scrolls to them in their own window', async () => {
	const last = popout.locator('.due-row').last();
	await expect(last.locator('.due-row-self')).toHaveCount(0);
	await popout.locator('.due-list').evaluate((list) => (list.scrollTop = list.scrollHeight));
	await last.locator('.due-row-self').waitFor();
});

test('tooltips and menus appear in the window they belong to', async () => {
	await popout.bringToFront();
	await popout.locator('.due-row-when').first().hover();
	await popout.locator('.tooltip', { hasText: '2026' }).waitFor();
	await popout.locator('.due-row-self', { hasText: 'Dana' }).click({ button: 'right' });
	await popout.locator('.menu', { hasText: 'Snooze' }).waitFor();
	await expect(desk.page.locator('.menu')).toHaveCount(0);
});

test('axe finds nothing there', async () => {
	await popout.locator('.due-row-self', { hasText: 'Dana' }).click();
	await popout.locator('.due-sheet').waitFor();
	expect(await barriers(popout, '.due-follow-ups')).toEqual([]);
});
