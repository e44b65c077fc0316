import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

/** A note of Monday 2026-11-16, while today is Monday 2026-11-23. */
const NOTE = 'Meetings/2026-11-16 Northwind.md';
const DANA = '- Follow up with Dana Whitfield Monday about the article';

let pages: Pages;
let served: Served;
let page: Page;

beforeAll(async () => {
	pages = await Pages.launch();
});
afterAll(async () => pages.close());
afterEach(async () => {
	await pages.leave().finally(() => served.stop());
});

/** Opens the note. `save` is the time in milliseconds after which typed text is saved. */
async function open(text: string, save = 300): Promise<void> {
	served = await serveNotes({ [NOTE]: text, 'Other.md': 'Nothing here.\n' });
	page = await pages.load(`${served.url}?save=${save}&note=${encodeURIComponent(NOTE)}`);
	await page.locator('.due-follow-ups-view').waitFor();
}

const shown = () => page.locator('.cm-editor .due-resolved').allTextContents();
const onDisk = () => readFile(join(served.folder, NOTE), 'utf8');

/** Sets the cursor in the note; a line or a column that is too large is the last one. */
async function cursorAt(line: number, ch = 10_000_000): Promise<void> {
	await page.evaluate(
		([at, column]) => {
			const { workspace } = Reflect.get(window, 'app') as {
				workspace: {
					getLeavesOfType(type: string): {
						view: { editor: { setCursor(place: object): void; focus(): void } };
					}[];
				};
			};
			const editor = workspace.getLeavesOfType('markdown')[0]?.view.editor;
			editor?.setCursor({ line: at, ch: column });
			editor?.focus();
		},
		[line, ch] as const,
	);
}

async function deleteNote(): Promise<void> {
	await page.evaluate(async (path) => {
		const { vault } = Reflect.get(window, 'app') as {
			vault: { getFileByPath(path: string): unknown; delete(file: unknown): Promise<void> };
		};
		await vault.delete(vault.getFileByPath(path));
	}, NOTE);
	await page.locator('.cm-editor').waitFor({ state: 'detached' });
}

/** Where the plugin says what happened. */
const SAID = '.notice, .due-message-box';
const isGone = () => page.locator(SAID, { hasText: 'This follow-up is no longer in its note.' }).waitFor();

describe('a note that is deleted', () => {
	beforeEach(async () => {
		await open(`${DANA}\n`);
		await page.locator('.due-resolved').first().waitFor();
	});

	test('while the menu of a date is open: a choice says that the follow-up is gone', async () => {
		await page.locator('.due-resolved').first().click();
		await page.getByRole('menuitem', { name: 'From today' }).waitFor();
		await deleteNote();
		await page.getByRole('menuitem', { name: 'From today' }).click();
		await isGone();
	});

	test('while the hint of a date is open: the hint goes with the note', async () => {
		await page.locator('.due-resolved').first().hover();
		await page.locator('.due-hint').waitFor();
		await deleteNote();
		await page.locator('.due-hint').waitFor({ state: 'detached' });
	});

	test('while a list of suggestions is open: the list goes with the note', async () => {
		await cursorAt(1);
		await page.keyboard.type('- Follow up with Zed next we');
		await page.locator('.suggestion-item').first().waitFor();
		await expect.poll(onDisk).toMatch(/next we$/);
		await page.locator('.suggestion-item').first().waitFor();
		await deleteNote();
		await page.locator('.suggestion-container').waitFor({ state: 'detached' });
		await page.keyboard.type('x');
	});

	test('while the dialog of a date is open: what was typed is kept, and the user hears why', async () => {
		await page.locator('.due-resolved').first().click();
		await page.getByRole('menuitem', { name: 'Pick a date…' }).click();
		await page.getByRole('dialog').getByRole('textbox').first().fill('next wednesday');
		await deleteNote();
		await page.keyboard.press('Enter');
		await isGone();
	});
});

// CodeMirror itself takes many seconds to draw such a line, so that it is below what the user sees.
test('a line of a megabyte further down leaves the marks and the typing above it alone', async () => {
	const long = `${DANA} ${'and prices '.repeat(95_000)}`;
	await open(`${DANA}\n\n${'Words.\n\n'.repeat(150)}${long}\n`);
	await expect.poll(shown).toHaveLength(1);
	await cursorAt(1);
	await page.keyboard.type('- Follow up with Zed tomorrow');
	await expect.poll(async () => (await shown())[1]).toMatch(/^→ Tue 17 Nov, or from today/);
	await expect
		.poll(async () => (await onDisk()).split('\n').slice(0, 2))
		.toEqual([DANA, '- Follow up with Zed tomorrow']);
});

test('a note of 5,000 lines shows its marks where the user looks, also after typing in it', async () => {
	const lines = Array.from({ length: 5_000 }, (_, at) =>
		at % 25 === 0 ? `- Follow up with Person ${at} next week` : `They talked about prices in line ${at}.`,
	);
	await open(`${lines.join('\n')}\n`);
	await page.locator('.due-resolved').first().waitFor();
	await cursorAt(5_000);
	await page.keyboard.type('- Follow up with Zed in two weeks');
	await expect.poll(shown).toContainEqual(expect.stringMatching(/^→ Mon 30 Nov, or from today Mon 7 Dec/));
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await shown())[0]).toBe('→ Mon 23 Nov');
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await shown())[0]).toBe('→ Mon 23 Nov');
});

test('nothing appears while an input method composes, and its words stay whole', async () => {
	await open(`${DANA}\n`, 600_000);
	await page.locator('.due-resolved').first().waitFor();
	// A rest is over after a fiftieth of its time.
	await page.evaluate(() => {
		const wait = window.setTimeout.bind(window);
		window.setTimeout = ((run: () => void, milliseconds = 0) =>
			wait(run, milliseconds / 50)) as unknown as typeof window.setTimeout;
	});
	const frames = () =>
		page.evaluate(async () => {
			for (let at = 0; at < 10; at++) await new Promise(requestAnimationFrame);
		});
	await cursorAt(1);
	await page.keyboard.type('- Follow up with ');
	const keyboard = await page.context().newCDPSession(page);
	for (const text of ['ダ', 'ダナ', 'ダナ tomorrow']) {
		await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
		await frames();
		await expect(page.locator('.suggestion-container')).toHaveCount(0);
		expect((await shown()).slice(1).filter((date) => date.includes('Nov'))).toEqual([]);
	}
	await keyboard.send('Input.insertText', { text: 'ダナ tomorrow' });
	const line = page.locator('.cm-line', { hasText: 'ダナ' });
	await expect(line).toHaveText(/^- Follow up with ダナ tomorrow[^ダ]*$/);
	await expect.poll(async () => (await shown())[1]).toMatch(/^→ Tue 17 Nov/);
});
