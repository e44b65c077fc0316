import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages, type Device } from './pages';
import { serveNotes, type Served } from './serve-notes';

/** A note of Monday 2026-11-16, while today is Monday 2026-11-23. */
const NOTE = 'Meetings/2026-11-16 Northwind.md';
const LINES = [
	'- Follow up with Dana Whitfield Monday morning about the article',
	"- Next step: Lee will call on Friday. If I don't hear from him, I check in on Monday.",
	'- Follow up with Sam the Monday after Easter',
	'- Follow up with Kim on 2026-11-24',
	'- Call back Priya Nair tomorrow 8:30',
	'\t- 2026-11-19 16:30 Call: left message. Calling back 2026-11-23 08:30',
	'- I will send Tom the portfolio next Tuesday',
	'`- Follow up with Nobody Monday`',
	'',
];

/** Dates that may be other ones, or of something else. */
const DOUBTS = 'Meetings/2026-11-19 Doubts.md';
const DOUBT_LINES = ['- Follow up with Bo, rent goes up Wednesday', '- Next step: Kim will call Fri 24 Nov', ''];

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => pages.close());
beforeEach(async () => {
	served = await serveNotes({
		[NOTE]: LINES.join('\n'),
		[DOUBTS]: DOUBT_LINES.join('\n'),
		'Other.md': 'Nothing here.\n',
	});
});
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

async function open(more = '', device: Device = 'desktop', note = NOTE): Promise<void> {
	page = await pages.load(`${served.url}?save=300&note=${encodeURIComponent(note)}${more}`, device);
	await resolved(0);
}

interface Views {
	getLeavesOfType(type: string): { view: { editor: Record<string, (given?: unknown) => string> } }[];
}

async function cursorAt(line: number, ch = 500): Promise<void> {
	await page.evaluate(
		([at, column]) => {
			const { workspace } = Reflect.get(window, 'app') as { workspace: Views };
			const editor = workspace.getLeavesOfType('markdown')[0]?.view.editor;
			editor?.setCursor?.({ line: at, ch: column });
			editor?.focus?.();
		},
		[line, ch] as const,
	);
}

const text = () =>
	page.evaluate(() => {
		const { workspace } = Reflect.get(window, 'app') as { workspace: Views };
		return workspace.getLeavesOfType('markdown')[0]?.view.editor.getValue?.() ?? '';
	});
const lineOf = async (line: number) => (await text()).split('\n')[line];
const shown = () => page.locator('.cm-editor .due-resolved').allTextContents();
/** Waits until the date at this place among all is shown. */
const resolved = (place: number) => page.locator('.cm-editor .due-resolved').nth(place).waitFor();
const onDisk = () => readFile(join(served.folder, NOTE), 'utf8');
const MINE = '→ Mon 23 Nov, morning';
const THEIRS = '→ their turn until Fri 20 Nov, then Mon 23 Nov';

test('the day stands behind words that leave it to the note, and nowhere else', async () => {
	await open();
	await expect.poll(shown).toEqual([MINE, THEIRS, 'Needs a date']);
	await expect(page.locator('.cm-editor .due-unread')).toHaveText(['after Easter']);
	await expect(page.locator('.cm-editor .due-found')).toHaveText(['I will send Tom the portfolio next Tuesday']);
	await expect(page.locator('.cm-editor .due-line-count')).toHaveText(['1 of 5 · 08:30']);
	expect(await barriers(page, '.cm-content')).toEqual([]);
});

test('hovering says why, a choice writes figures, and one undo brings the words back', async () => {
	await open();
	await page.locator('.due-resolved').first().hover();
	const hint = page.locator('.due-hint');
	await hint.getByText('“Monday morning”, counted from this note’s date, 16 Nov').waitFor();
	await expect(hint.getByRole('button')).toHaveText([
		'Mon 23 Nov, morning',
		'From today: Mon 30 Nov, morning',
		'Pick a date…',
		'Explain',
	]);
	expect(await barriers(page, '.due-hint')).toEqual([]);
	await hint.getByRole('button', { name: 'From today' }).click();
	await expect.poll(shown).toHaveLength(2);
	await expect.poll(() => lineOf(0)).toBe('- Follow up with Dana Whitfield 2026-11-30 morning about the article');
	await cursorAt(8);
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await shown())[0]).toBe(MINE);
	await expect.poll(text).toBe(LINES.join('\n'));
	await page.keyboard.press('Control+y');
	await expect.poll(async () => (await shown())[0]).toBe(THEIRS);
	await expect.poll(onDisk).toContain('2026-11-30 morning');
});

test('the menu of a date takes the place of its hint, while the pointer stays', async () => {
	await open();
	const date = page.locator('.due-resolved').first();
	const hint = page.locator('.due-hint');
	await date.hover();
	await hint.waitFor();
	await date.click({ position: { x: 9, y: 9 } });
	await page.locator('.menu').waitFor();
	await expect(hint).toHaveCount(0);
	// Longer than the pointer has to rest for a hint.
	await page.waitForTimeout(700);
	await expect(hint).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.locator('.menu').waitFor({ state: 'detached' });
	await page.mouse.move(5, 5);
	await date.hover();
	await hint.waitFor();
});

test('a date that may be wrong ends with a question mark, says why, and is settled by a choice', async () => {
	await open('', 'desktop', DOUBTS);
	await expect.poll(shown).toEqual(['→ Wed 25 Nov?', '→ their turn until Tue 24 Nov?']);
	expect(await barriers(page, '.cm-content')).toEqual([]);
	await page.locator('.due-resolved').nth(1).hover();
	const hint = page.locator('.due-hint');
	await hint.getByText('The weekday in “Fri 24 Nov” is not the one of that date').waitFor();
	await hint.getByRole('button', { name: 'Tue 24 Nov' }).click();
	await expect.poll(shown).toEqual(['→ Wed 25 Nov?']);
	await expect.poll(() => lineOf(1)).toBe('- Next step: Kim will call 2026-11-24');
	await page.locator('.due-resolved').first().hover();
	await hint.getByText('but “rent goes up” may be about something else').waitFor();
});

test('a promise and what follows are written together', async () => {
	await open();
	await page.locator('.due-resolved').nth(1).click();
	await page.getByRole('menuitem', { name: 'Fri 20 Nov, then Mon 23 Nov' }).click();
	await expect
		.poll(() => lineOf(1))
		.toBe("- Next step: Lee will call on 2026-11-20. If I don't hear from him, I check in on 2026-11-23.");
});

test('words typed today in an older note show both days until the user chooses', async () => {
	await open();
	await cursorAt(8);
	await page.keyboard.type('- Follow up with Zed next weak');
	for (let at = 0; at < 2; at++) await page.keyboard.press('Backspace');
	await page.keyboard.type('ek');
	await cursorAt(8, 30);
	for (let at = 0; at < 4; at++) await page.keyboard.press('Backspace');
	await page.keyboard.type('week about maps');
	await cursorAt(3);
	const both = '→ Mon 23 Nov, or from today Mon 30 Nov?';
	await expect.poll(async () => (await shown())[3]).toBe(both);
	const zed = page.locator('.due-follow-ups-view .due-row', { hasText: 'Zed' }).first();
	await zed.locator('.due-row-problem').getByText('This was typed on Mon 23 Nov 2026').waitFor({ state: 'attached' });
	await page.locator('.due-resolved').nth(3).click();
	await page.getByRole('menuitem', { name: 'Explain' }).waitFor();
	expect((await page.getByRole('menuitem').allTextContents()).slice(1)).toEqual([
		'Mon 23 Nov',
		'From today: Mon 30 Nov',
		'Keep as written',
		'Pick a date…',
		'Explain',
	]);
	await page.keyboard.press('Escape');
	expect((await shown())[3]).toBe(both);
	await page.locator('.due-resolved').nth(3).click();
	await page.getByRole('menuitem', { name: 'Keep as written' }).click();
	await expect.poll(async () => (await shown())[3]).toBe('→ Mon 23 Nov');
	await zed.locator('.due-row-problem').waitFor({ state: 'detached' });
	await expect.poll(onDisk).toContain('maps');
});

test('what is not understood gets a date from the dialog', async () => {
	await open();
	await page.locator('.due-resolved', { hasText: 'Needs a date' }).click();
	await page.getByRole('menuitem', { name: 'Pick a date…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Date for Sam' });
	await dialog.getByLabel('When do you act?').fill('next wednesday');
	expect(await barriers(page, '.due-dialog')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect.poll(() => lineOf(2)).toBe('- Follow up with Sam the Monday after Easter [due:: 2026-12-02]');
});

test('a change of one line redraws no other, and an end of a line keeps its mark in place', async () => {
	await open();
	await page.evaluate(() => {
		const first = document.querySelector('.cm-editor .due-resolved');
		Reflect.set(window, 'firstDate', first);
	});
	await cursorAt(8);
	await page.keyboard.type('- Follow up with Zed tomorrow\n\nMore words.');
	await expect.poll(shown).toHaveLength(4);
	const isSame = () =>
		page.evaluate(() => Reflect.get(window, 'firstDate') === document.querySelector('.cm-editor .due-resolved'));
	await expect.poll(isSame).toBe(true);
	await cursorAt(0, 0);
	await page.keyboard.press('Enter');
	await expect.poll(shown).toHaveLength(4);
	await expect.poll(isSame).toBe(true);
});

test('the settings switch each part off and on', async () => {
	await open();
	const set = (key: string, value: boolean) =>
		page.evaluate(
			([name, on]) => {
				const { plugins } = Reflect.get(window, 'app') as {
					plugins: { plugins: Record<string, { store: { set(key: unknown, value: unknown): Promise<void> } }> };
				};
				return plugins.plugins['due-follow-ups']?.store.set(name, on);
			},
			[key, value] as const,
		);
	const count = (selector: string) => page.locator(`.cm-editor ${selector}`).count();
	await set('showDates', false);
	await expect.poll(() => count('.due-resolved')).toBe(0);
	await expect.poll(() => count('.due-found')).toBe(1);
	await set('underlineFound', false);
	await expect.poll(() => count('.due-found')).toBe(0);
	await set('showState', false);
	await expect.poll(() => count('.due-line-state')).toBe(0);
	await set('showDates', true);
	await expect.poll(() => count('.due-resolved')).toBe(3);
});

test('a found line is tracked from the hint below it, or dismissed from the menu of the editor', async () => {
	await open();
	await page.locator('.cm-editor .due-found').hover();
	const hint = page.locator('.due-hint');
	await hint.getByText('This sounds like a follow-up').waitFor();
	expect(await barriers(page, '.due-hint')).toEqual([]);
	await hint.getByRole('button', { name: 'Track' }).click();
	await expect.poll(() => lineOf(6)).toBe('- I will send Tom the portfolio next Tuesday #follow-up');
	await cursorAt(8);
	await page.keyboard.press('Control+z');
	await page.locator('.cm-editor .due-found').waitFor();
	await cursorAt(6);
	await page.locator('.cm-editor .due-found').click({ button: 'right' });
	await page.getByRole('menuitem', { name: 'Not a follow-up' }).click();
	await page.locator('.cm-editor .due-found').waitFor({ state: 'detached' });
	await expect.poll(() => lineOf(6)).toBe(LINES[6]);
});

test('Log at the end of a line opens the dialog for its follow-up', async () => {
	await open();
	await page.locator('.cm-line', { hasText: 'Kim' }).hover();
	await page.locator('.cm-line', { hasText: 'Kim' }).getByRole('button', { name: 'Log' }).click();
	await page.getByRole('dialog', { name: 'Kim' }).waitFor();
});

test('a click right after typing is about the line as it is now', async () => {
	await open();
	await cursorAt(0);
	await page.keyboard.type(' and the survey');
	await page.locator('.due-resolved').first().click();
	await page.getByRole('menuitem', { name: 'From today' }).click();
	await expect
		.poll(() => lineOf(0))
		.toBe('- Follow up with Dana Whitfield 2026-11-30 morning about the article and the survey');
	await cursorAt(3);
	await page.keyboard.type(' about maps');
	await page.locator('.cm-line', { hasText: 'Kim' }).getByRole('button', { name: 'Log' }).click();
	await page.getByRole('dialog', { name: 'Kim' }).waitFor();
});

test('reading view shows the same, and a choice writes into the note', async () => {
	await open();
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	const reading = page.locator('.markdown-reading-view');
	const dates = () => reading.locator('.due-resolved').allTextContents();
	await expect.poll(dates).toHaveLength(3);
	await expect.poll(dates).toEqual([MINE, THEIRS, 'Needs a date']);
	await expect(reading.locator('.due-line-count')).toHaveText(['1 of 5 · 08:30']);
	await expect(reading.locator('.due-unread')).toHaveText(['after Easter']);
	await expect(reading.locator('.due-found')).toHaveText(['I will send Tom the portfolio next Tuesday']);
	expect(await barriers(page, '.markdown-reading-view')).toEqual([]);
	await reading.locator('.due-found').click();
	await page.getByRole('menuitem', { name: 'Not one' }).click();
	await reading.locator('.due-found').waitFor({ state: 'detached' });
	await expect(reading.getByText('I will send Tom the portfolio next Tuesday')).toHaveCount(1);
	await reading.locator('.due-resolved').first().click();
	await page.getByRole('menuitem', { name: 'From today' }).click();
	await expect.poll(onDisk).toContain('Whitfield 2026-11-30 morning about');
	await expect.poll(dates).toHaveLength(2);
});

test('a date in words in the last attempt has its day, and a choice writes it in figures', async () => {
	await served.stop();
	const lines = [
		'- Follow up with Ana next week',
		'\t- 2026-11-20 16:30 called, voicemail, calling back Monday 8:30',
		'',
	];
	served = await serveNotes({ [NOTE]: lines.join('\n') });
	await open();
	await expect.poll(shown).toEqual(['→ Mon 23 Nov, 08:30']);
	await page.locator('.due-resolved').click();
	await page.getByText('“Monday 8:30”, counted from this attempt, 20 Nov').waitFor();
	await page.getByRole('menuitem', { name: 'Mon 23 Nov, 08:30' }).click();
	await expect.poll(() => lineOf(1)).toBe('\t- 2026-11-20 16:30 called, voicemail, calling back 2026-11-23 08:30');
	await expect.poll(shown).toHaveLength(0);
	await cursorAt(2);
	await page.keyboard.press('Control+z');
	await expect.poll(shown).toHaveLength(1);
	await page.locator('.view-action[aria-label="Current view: editing"]').click();
	const reading = page.locator('.markdown-reading-view .due-resolved');
	await reading.waitFor();
	await expect(reading).toHaveText('→ Mon 23 Nov, 08:30');
});

test('forty lines pasted at once are read, and undo takes them out again', async () => {
	await open();
	await cursorAt(8);
	const lines = Array.from({ length: 40 }, (_, at) => `- Follow up with Person ${at} next week`).join('\n');
	await page.evaluate((words) => navigator.clipboard.writeText(words), lines);
	await page.keyboard.press('Control+v');
	await expect
		.poll(async () => (await shown()).filter((date) => date.startsWith('→ Mon 23 Nov, or from today')).length)
		.toBeGreaterThan(20);
	await page.keyboard.press('Control+z');
	await expect.poll(text).toBe(LINES.join('\n'));
	await expect.poll(shown).toHaveLength(3);
});

test('two panes of one note show the same, and the lines of broken YAML too', async () => {
	await served.stop();
	served = await serveNotes({ [NOTE]: `---\ncontact: [Dana\n---\n${LINES.join('\n')}` });
	await open();
	await page.evaluate(async (path) => {
		const { workspace, vault } = Reflect.get(window, 'app') as {
			workspace: { getLeaf(kind: string): { openFile(file: unknown): Promise<void> } };
			vault: { getFileByPath(path: string): unknown };
		};
		await workspace.getLeaf('split').openFile(vault.getFileByPath(path));
	}, NOTE);
	await expect.poll(shown).toHaveLength(6);
	await expect.poll(shown).toEqual([MINE, THEIRS, 'Needs a date', MINE, THEIRS, 'Needs a date']);
	await page.locator('.due-resolved').nth(3).click();
	await page.getByRole('menuitem', { name: 'From today' }).click();
	await expect.poll(shown).toEqual([THEIRS, 'Needs a date', THEIRS, 'Needs a date']);
});

test('a choice in a note that is renamed while the menu is open is written into the note', async () => {
	await open();
	await page.locator('.due-resolved').first().click();
	await page.evaluate(async (path) => {
		const { vault, fileManager } = Reflect.get(window, 'app') as {
			vault: { getFileByPath(path: string): unknown };
			fileManager: { renameFile(file: unknown, to: string): Promise<void> };
		};
		await fileManager.renameFile(vault.getFileByPath(path), 'Meetings/2026-11-16 Renamed.md');
	}, NOTE);
	await page.getByRole('menuitem', { name: 'From today' }).click();
	await expect.poll(() => lineOf(0)).toBe('- Follow up with Dana Whitfield 2026-11-30 morning about the article');
});
