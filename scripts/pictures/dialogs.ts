import type { Opened } from './stage';
import type { State } from './states';

// Pictures of dialogs with something typed into them, over the sample vault.

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const FIRST = '.due-section:nth-of-type(2) .due-row-self';
const looks = [
	{ of: '', scene: { note: DANA } },
	{ of: '-dark', scene: { note: DANA, theme: 'dark' } },
	{ of: '-phone', scene: { note: DANA, phone: true } },
] as const;

/** Presses a key on the first row, then more keys, and types. */
const typed = (key: string, keys: readonly string[], text: string) => async (opened: Opened) => {
	const { page } = opened;
	await page.locator(FIRST).first().focus();
	await opened.keys(key);
	await page.locator('.due-dialog').waitFor();
	await opened.keys(...keys);
	await page.keyboard.type(text);
};

const inEveryLook = (name: string, prepare: State['prepare']): readonly State[] =>
	looks.map(({ of, scene }) => ({ name: `${name}${of}`, scene, ...(prepare && { prepare }) }));

/** After a talk in which nothing was agreed: the notice, and the row that waits for a decision. */
const unsettled = async (opened: Opened) => {
	await typed('l', ['s', 'Enter'], '')(opened);
	await opened.page.locator('.due-dialog').waitFor({ state: 'detached' });
	await opened.page.locator('.due-section', { hasText: 'To decide' }).first().waitFor();
};

/** A row that lacks a date, open, with something typed into "When?". */
const openUndated = async ({ page }: Opened) => {
	const section = page.locator('.due-section', { hasText: 'Needs a date' }).last();
	await section.locator('.due-row-self').first().click();
	await page.getByRole('textbox', { name: 'When?' }).fill('Thursday 8:30');
};

/** Three selected rows. On a phone they are selected from the menu of a row. */
const selected = async (opened: Opened) => {
	const { page } = opened;
	if (await page.evaluate(() => document.body.hasClass('is-phone'))) {
		await page.locator(FIRST).first().dispatchEvent('contextmenu', { clientX: 60, clientY: 300, bubbles: true });
		await page.locator('.menu-item', { hasText: 'Select' }).click();
		return;
	}
	await page.locator(FIRST).first().focus();
	await opened.keys('Shift+ArrowDown', 'Shift+ArrowDown');
};

/** A row after a wrong number, open, with the right one typed. */
const wrongNumber = async (opened: Opened) => {
	const { page } = opened;
	const name = (await page.locator(`${FIRST} .due-row-name`).first().textContent()) ?? '';
	await typed('l', ['w'], '')(opened);
	await page.getByRole('button', { name: 'Log attempt', exact: true }).click();
	await page.locator('.due-dialog').waitFor({ state: 'detached' });
	const row = page.locator('.due-section', { hasText: 'Today' }).locator('.due-row', { hasText: name }).first();
	await row.locator('.due-row-self').click();
	await page.getByRole('textbox', { name: 'right number' }).fill('+1 312 555 0199');
};

/** A purpose as a field, in place of the words. */
const editedPurpose = async ({ page }: Opened) => {
	await page.locator('.due-row-self', { hasText: 'Fenella' }).first().click();
	await page.locator('.due-fact', { hasText: 'Purpose' }).hover();
	await page.getByRole('button', { name: 'Edit purpose' }).click();
};

export const DIALOG_STATES: readonly State[] = [
	...inEveryLook('agreed', typed('l', ['s'], 'send her my portfolio Thursday')),
	...inEveryLook('chips', typed('l', ['m'], 'tom')),
	...inEveryLook('snooze-typed', typed('s', [], 'thu')),
	...inEveryLook('unsettled', unsettled),
	...inEveryLook('selected', selected),
	...inEveryLook('wrong-number', typed('l', ['w'], '+1 312 555 0199')),
	...inEveryLook('fix-number', wrongNumber),
	...inEveryLook('edit-purpose', editedPurpose),
	{ name: 'fix-when', scene: { note: DANA, sidebar: 300, height: 1400 }, prepare: openUndated },
	{ name: 'fix-when-dark', scene: { note: DANA, theme: 'dark', height: 1400 }, prepare: openUndated },
	{ name: 'fix-when-phone', scene: { note: DANA, phone: true }, prepare: openUndated },
];
