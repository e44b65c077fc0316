import type { CDPSession, Page } from 'playwright';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

const NOTES = {
	'Elsewhere.md': 'Nothing here.\n',
	'Ana.md': '- Follow up with Ana Ruiz on 2026-11-23\n',
	'Calls.base':
		'filters: file.ext == "md"\nviews:\n  - type: due-follow-ups\n    name: Calls\n    order: [file.name]\n',
};
const LONG_PRESS_MS = 500;

let pages: Pages;
let served: Served;
let page: Page;
let touch: CDPSession;

beforeAll(async () => {
	pages = await Pages.launch();
	served = await serveNotes(NOTES);
});
afterAll(async () => {
	await pages.close();
	await served.stop();
});
afterEach(() => pages.leave());

/** Opens a file on a phone. */
async function openFile(iPhone: boolean, file: string): Promise<void> {
	page = await pages.load(`${served.url}?note=${file}&phone=${iPhone ? 'iphone' : 'android'}`, 'phone');
	touch = await page.context().newCDPSession(page);
}

/** Opens the list on a phone. */
async function open(iPhone: boolean): Promise<void> {
	await openFile(iPhone, 'Elsewhere.md');
	await page.keyboard.press(iPhone ? 'Meta+p' : 'Control+p');
	await page.keyboard.type('Due Follow-ups: Open list');
	await page.keyboard.press('Enter');
	await page.locator('.due-row-self').waitFor();
}

/** Holds a finger on an element until its menu is open, then lifts it. */
async function longPress(selector: string): Promise<void> {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`${selector} is not on the screen.`);
	const at = { x: box.x + box.width / 3, y: box.y + box.height / 2 };
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
	await page.locator('.menu').waitFor({ timeout: 4 * LONG_PRESS_MS });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.each([
	['an iPhone', true],
	['another phone', false],
])('a long press opens the menu of a row once on %s, and does not open the row', async (_, iPhone) => {
	await open(iPhone);
	await longPress('.due-row-self');
	await page.locator('.menu').getByText('Snooze').waitFor();
	await expect(page.locator('.menu')).toHaveCount(1);
	await expect(page.locator('.due-sheet')).toHaveCount(0);
	await expect(page.locator('.due-row-self')).toHaveAttribute('draggable', 'false');
});

test.each([
	['an iPhone', true],
	['another phone', false],
])('a long press opens the menu of an entry of a base once on %s', async (_, iPhone) => {
	await openFile(iPhone, 'Calls.base');
	await page.locator('.due-base-entry', { hasText: 'Ana' }).waitFor();
	await longPress('.due-base-entry[data-path="Ana.md"] td:nth-child(3)');
	await page.locator('.menu').getByText('Snooze').waitFor();
	await expect(page.locator('.menu')).toHaveCount(1);
});

test('a tap opens the row', async () => {
	await open(true);
	await page.locator('.due-row-self').tap();
	await page.locator('.due-sheet').waitFor();
});
