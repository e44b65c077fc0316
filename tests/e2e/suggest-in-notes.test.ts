import type { Page } from 'playwright';
import { barriers } from './axe';
import { expect } from './expect';
import { Pages } from './pages';
import { serveNotes, type Served } from './serve-notes';

/** A note of Monday 2026-11-16, while today is Monday 2026-11-23. */
const NOTE = 'Meetings/2026-11-16 Northwind.md';
const TODAY = 'Journal/2026-11-23.md';
const NOTES = {
	[NOTE]: '\n',
	[TODAY]: '---\nmet: 2026-11-23\nfollow-up: \n---\n\n',
	'People/Dana Whitfield.md': '---\naliases: [Dee]\n---\n',
};

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

/** Opens a note with the cursor at its end, or in a line. */
async function open(note = NOTE, line = 500): Promise<void> {
	page = await pages.load(`${served.url}?note=${encodeURIComponent(note)}`);
	await page.locator('.due-follow-ups-view').waitFor();
	await page.evaluate((at) => {
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { editor: Record<string, (given?: unknown) => string> } }[] };
		};
		const editor = workspace.getLeavesOfType('markdown')[0]?.view.editor;
		editor?.setCursor?.({ line: at, ch: 200 });
		editor?.focus?.();
	}, line);
}

const text = () =>
	page.evaluate(() => {
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { editor: Record<string, (given?: unknown) => string> } }[] };
		};
		return workspace.getLeavesOfType('markdown')[0]?.view.editor.getValue?.() ?? '';
	});
const list = () => page.locator('.suggestion-container');
/** The rows of the list: `Monday | Mon 30 Nov`. */
const offered = () =>
	page
		.locator('.suggestion-container .suggestion-item')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('.suggestion-title, .suggestion-note')].map((n) => n.textContent).join(' | '),
			),
		);
const offers = (expected: readonly string[]) => expect.poll(offered).toEqual(expected);

/** Chooses a row once the list is that of the last letter: Obsidian asks for it in a task of its own. */
async function down(): Promise<void> {
	await page.evaluate(() => new Promise((done) => setTimeout(done)));
	await page.keyboard.press('ArrowDown');
}

test('in a note of another day both days are offered, and the one from today is written in figures', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dana next we');
	await offers([
		'next week | Mon 30 Nov, from today',
		'next week | Mon 23 Nov, from the note, 16 Nov',
		'next Wednesday | Wed 2 Dec, from today',
		'next Wednesday | Wed 25 Nov, from the note, 16 Nov',
	]);
	expect(await barriers(page, '.suggestion-container')).toEqual([]);
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toBe('\n- Follow up with Dana 2026-11-30');
	await page.keyboard.press('Control+z');
	await expect.poll(text).toBe('\n- Follow up with Dana next we');
});

test('the second row keeps the words', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dana next we');
	await list().waitFor();
	await down();
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toBe('\n- Follow up with Dana next week');
});

test('the second row is the choice of the day of the note, which is not asked again', async () => {
	const resolved = () => page.locator('.cm-editor .due-resolved').allTextContents();
	await open();
	await page.keyboard.type('- Follow up with Dana next we');
	await list().waitFor();
	await down();
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(resolved).toEqual(['→ Mon 23 Nov']);
	// Further words of the line, and further lines, change nothing.
	await page.keyboard.type(' afternoon about the offer\n');
	await expect.poll(resolved).toEqual(['→ Mon 23 Nov, afternoon']);
	await page.keyboard.type('Follow up with Kim next week\n');
	await expect.poll(resolved).toEqual(['→ Mon 23 Nov, afternoon', '→ Mon 23 Nov, or from today Mon 30 Nov?']);
});

test('Enter and Tab belong to the editor until a row is chosen', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dana mon');
	await list().waitFor();
	await page.keyboard.press('Enter');
	await list().waitFor({ state: 'detached' });
	await expect.poll(text).toBe('\n- Follow up with Dana mon\n- ');
	await page.keyboard.type('Check in tom');
	await list().waitFor();
	await page.keyboard.press('Tab');
	await expect.poll(async () => (await text()).split('\n')[2]).toBe('\t- Check in tom');
	await expect.poll(text).not.toContain('tomorrow');
});

test('Tab takes the chosen row, also the second one', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dan');
	await list().waitFor();
	await down();
	await page.keyboard.press('Tab');
	await list().waitFor({ state: 'detached' });
	await expect.poll(text).toBe('\n- Follow up with [[Dana Whitfield]]');
	await page.keyboard.type(' next we');
	await offers([
		'next week | Mon 30 Nov, from today',
		'next week | Mon 23 Nov, from the note, 16 Nov',
		'next Wednesday | Wed 2 Dec, from today',
		'next Wednesday | Wed 25 Nov, from the note, 16 Nov',
	]);
	await down();
	await down();
	await page.keyboard.press('Tab');
	await expect.poll(text).toBe('\n- Follow up with [[Dana Whitfield]] next week');
	// The list is gone, so Tab is the editor's again.
	await page.keyboard.press('Tab');
	await expect.poll(text).toBe('\n\t- Follow up with [[Dana Whitfield]] next week');
});

test('Escape keeps the list away from the line, and from no other', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dana mon');
	await list().waitFor();
	await page.keyboard.press('Escape');
	await list().waitFor({ state: 'detached' });
	await page.keyboard.type(' or tom');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('m');
	await expect(list()).toHaveCount(0);
	await page.keyboard.press('Enter');
	await page.keyboard.type('Follow up tom');
	await list().waitFor();
});

test('a hotkey that comes right after a letter opens the palette', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dana tom');
	await list().waitFor();
	// Obsidian asks for the list after both, as while the page is busy.
	await page.evaluate(async () => {
		interface CodeMirror {
			contentDOM: HTMLElement;
			state: { replaceSelection(text: string): object };
			dispatch(transaction: object): void;
		}
		const { workspace } = Reflect.get(window, 'app') as {
			workspace: { getLeavesOfType(type: string): { view: { editor: { cm: CodeMirror } } }[] };
		};
		const { cm } = workspace.getLeavesOfType('markdown')[0]!.view.editor;
		cm.dispatch({ ...cm.state.replaceSelection('o'), userEvent: 'input.type' });
		cm.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true, bubbles: true }));
		await new Promise((done) => setTimeout(done, 50));
	});
	expect(await text()).toContain('Dana tomo');
	await expect(list()).toHaveCount(0);
	await page.keyboard.press('Control+p');
	await page.locator('.prompt').waitFor();
});

test('people of the vault are offered, also by their alias, and become links', async () => {
	await open();
	await page.keyboard.type('- Follow up with Dan');
	await expect.poll(async () => (await offered()).map((row) => row.split(' | ')[0])).toEqual(['Dana Whitfield', 'Dee']);
	await page.locator('.suggestion-item').first().click();
	await expect.poll(text).toBe('\n- Follow up with [[Dana Whitfield]]');
	await page.keyboard.type(' and call Dee');
	await expect.poll(async () => (await offered())[0]).toMatch(/^Dee/);
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toContain('[[Dana Whitfield|Dee]]');
});

test('in a note of today the words stay, and fields, properties and attempts get figures', async () => {
	await open(TODAY);
	await page.keyboard.type('- Follow up with Dana tomorrow mo');
	await offers(['tomorrow morning | Tue 24 Nov']);
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toContain('- Follow up with Dana tomorrow morning');
	await page.keyboard.type(' [due:: tom');
	await expect.poll(async () => (await offered())[0]).toMatch(/^tomorrow \|/);
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toContain('[due:: 2026-11-24');
	await open(TODAY, 2);
	await page.keyboard.type('fri');
	await offers([
		'Friday | Fri 27 Nov',
		'Friday morning | Fri 27 Nov',
		'Friday afternoon | Fri 27 Nov',
		'Friday evening | Fri 27 Nov',
	]);
	await down();
	await page.keyboard.press('Enter');
	await expect.poll(text).toContain('follow-up: 2026-11-27\n');
});

test('nothing is offered in other lines, in code, and while an input method composes', async () => {
	await open();
	await page.keyboard.type('Lunch with Dana mon');
	await page.keyboard.press('Enter');
	await page.keyboard.type('```');
	await page.keyboard.press('Enter');
	await page.keyboard.type('- Follow up with Dana mon');
	await expect(list()).toHaveCount(0);
	await open(TODAY);
	await page.evaluate(() =>
		document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
	);
	await page.keyboard.type('- Follow up with Dana mon');
	await expect(list()).toHaveCount(0);
	await page.evaluate(() =>
		document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
	);
	await page.keyboard.type('d');
	await list().waitFor();
});
