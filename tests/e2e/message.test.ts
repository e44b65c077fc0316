import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages, type Device } from './pages';
import { serveNotes, type Served } from './serve-notes';

const NOTE = 'Meetings/2026-11-19 Ana Ruiz.md';
const SCRIPT = [
	'**Who:** This is Robin Ames, a pricing analyst.',
	'**Value:** I cut churn by a fifth at Northwind.',
	"**Why:** I'm calling about the pricing article.",
	'**Ask:** Could you tell me who decides about trials?',
	"I'll call again tomorrow at 8:30.",
].join('\n');
const NOTES = {
	[NOTE]: `- Follow up with Ana Ruiz on 2026-11-23\n\nPlease call me back.\n\n## Message\n${SCRIPT}\n\n## Attempts\n\nCall me back.\n`,
};
const LAST = 9;

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => pages.close());
beforeEach(async () => {
	served = await serveNotes(NOTES);
});
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

async function open(device: Device = 'desktop', more = ''): Promise<void> {
	page = await pages.load(`${served.url}?note=${encodeURIComponent(NOTE)}${more}`, device);
}

async function cursorAt(line: number): Promise<void> {
	await page.evaluate((at) => {
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { editor: Record<string, (given?: unknown) => string> } }[] };
		};
		const editor = workspace.getLeavesOfType('markdown')[0]?.view.editor;
		editor?.setCursor?.({ line: at, ch: 200 });
		editor?.focus?.();
	}, line);
}

async function command(name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.locator('.suggestion-item.is-selected').getByText(`Due Follow-ups: ${name}`, { exact: true }).waitFor();
	await page.keyboard.press('Enter');
}

const marked = () => page.locator('.cm-editor .due-lint').allTextContents();
const onDisk = () => readFile(join(served.folder, NOTE), 'utf8');

test('problems are underlined while the user types, only in the message, until they are fixed', async () => {
	await open();
	await cursorAt(LAST);
	await page.keyboard.type(' Please call me back.');
	await expect.poll(async () => (await marked()).join('|')).toBe('call me back');
	for (let left = ' Please call me back.'.length; left > 0; left--) await page.keyboard.press('Backspace');
	await expect.poll(marked).toHaveLength(0);
});

test('the quick fix of a mark replaces the words, and one undo restores them', async () => {
	await open();
	await cursorAt(LAST);
	await page.keyboard.type(' You need to tell me today!');
	await expect.poll(marked).toHaveLength(1);
	await page.locator('.cm-editor .due-lint').hover();
	await page.getByText('This may sound impatient.').waitFor();
	await page.getByRole('button', { name: 'Remove this sentence' }).click();
	await expect.poll(marked).toHaveLength(0);
	await expect.poll(onDisk).not.toContain('You need');
	await cursorAt(LAST);
	await page.keyboard.press('Control+z');
	await expect.poll(onDisk).toContain('You need to tell me today!');
});

test('a message is rehearsed with the keyboard alone, part by part, and logged', async () => {
	await open();
	await cursorAt(0);
	await command('Rehearse message');
	const dialog = page.getByRole('dialog', { name: 'Rehearse: Ana Ruiz' });
	await dialog.waitFor();
	await expect(dialog.getByText(/^About \d+ seconds when spoken$/)).toHaveCount(1);
	await page.keyboard.press('Space');
	await dialog.getByRole('timer').getByText('0:01').waitFor();
	await page.keyboard.press('Space');
	await dialog.getByRole('button', { name: 'Resume' }).waitFor();
	await dialog.getByRole('radio', { name: 'Part by part' }).press('Space');
	await dialog.getByRole('group', { name: 'What you say' }).focus();
	await page.keyboard.press('ArrowRight');
	await dialog.getByText('2 of 5').waitFor();
	await expect(dialog.locator('.due-rehearse-passage')).toHaveText(['ValueI cut churn by a fifth at Northwind.']);
	expect(await barriers(page, '.due-dialog')).toEqual([]);
	await dialog.getByRole('button', { name: 'Log that you rehearsed' }).press('Enter');
	await dialog.waitFor({ state: 'detached' });
	await expect.poll(onDisk).toContain('\n\t- 2026-11-23 08:00 Rehearsed\n');
});

test('the whole message and its clock fit the width of a phone', async () => {
	await open('mobile phone', '&phone=1');
	await page.evaluate(() => {
		const { commands } = Reflect.get(window, 'app') as { commands: { executeCommandById(id: string): boolean } };
		commands.executeCommandById('due-follow-ups:rehearse-message');
	});
	const dialog = page.getByRole('dialog', { name: 'Rehearse: Ana Ruiz' });
	await dialog.getByRole('button', { name: 'Start the clock' }).tap();
	await dialog.getByRole('timer').getByText('0:01').waitFor();
	const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(wide).toBe(0);
	for (const button of await dialog.locator('.modal-content button').all()) {
		const box = await button.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
	}
});
