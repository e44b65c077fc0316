import type { Locator } from 'playwright';
import type { Opened, Scene } from './stage';
import type { State } from './states';

// Pictures for docs/guidance.md: one for each guideline, over the sample vault.

const scene: Scene = {
	note: 'Meetings/2026-11-19 Dana Whitfield.md',
	sidebar: 340,
	height: 2600,
	browser: { deviceScaleFactor: 1.5 },
};

const rowOf = ({ page }: Opened, name: string) =>
	page.locator('.due-section:not(:first-child) .due-row', { hasText: name });

/** A closed row. */
const row = (name: string, says: string) => async (opened: Opened) => {
	const found = rowOf(opened, name).filter({ hasText: says }).first();
	await found.scrollIntoViewIfNeeded();
	await found.waitFor();
	return found;
};

const openRow = async (opened: Opened, name: string): Promise<Locator> => {
	const found = rowOf(opened, name).first();
	await found.scrollIntoViewIfNeeded();
	await found.locator('.due-row-self').click();
	await opened.page.locator('.due-sheet').waitFor();
	await opened.page.mouse.move(0, 0);
	return opened.page.locator('.due-sheet');
};

/** One reminder of an open row. `thing` is the index of the person's thing that it is about. */
const said = (name: string, says: string, thing?: number) => async (opened: Opened) => {
	const sheet = await openRow(opened, name);
	if (thing !== undefined) await opened.page.locator('.due-thing-self').nth(thing).click();
	await opened.page.addStyleTag({ content: '.due-sheet .due-reminder { padding: 8px; }' });
	return sheet.locator('.due-reminder', { hasText: says }).first();
};

/** The reminders of an open row. `press` names the buttons to press first. */
const reminders =
	(name: string, press: readonly string[] = []) =>
	async (opened: Opened) => {
		const sheet = await openRow(opened, name);
		for (const button of press) await sheet.getByRole('button', { name: button }).first().click();
		await opened.page.mouse.move(0, 0);
		await opened.page.addStyleTag({ content: '.due-sheet .due-reminders { padding: 8px; }' });
		await opened.page.waitForTimeout(200);
		return sheet.locator('.due-reminders');
	};

/** The offer of a short email in an open row, with the draft. */
const draftedEmail = (name: string) => async (opened: Opened) => {
	const sheet = await openRow(opened, name);
	await sheet.getByRole('button', { name: 'Draft email' }).click();
	await opened.page.addStyleTag({ content: '.due-sheet .due-reminder { padding: 8px; }' });
	return sheet.locator('.due-email-offer');
};

const section =
	(title: string) =>
	async ({ page }: Opened) => {
		const found = page.locator('.due-section', { has: page.getByText(title, { exact: true }) }).first();
		await found.scrollIntoViewIfNeeded();
		return found;
	};

const dialogOf = (command: string) => async (opened: Opened) => {
	await opened.command(command);
	const dialog = opened.page.locator('.modal:has(.modal-content)').last();
	await dialog.waitFor();
	return dialog;
};

/** The script in the editor, with the words to fix underlined. */
const marks = async ({ page }: Opened) => {
	const script = page.locator('.cm-line', { hasText: 'Mr. Haas' }).first();
	// The editor marks words after a pause, so the fixed clock has to move.
	await page.clock.setFixedTime(Date.now() + 5000);
	await page.locator('.due-lint').first().waitFor();
	return script;
};

/** The explanation and the quick fix of a marked word. */
const hoveredMark = (words: string) => async (opened: Opened) => {
	await marks(opened);
	await opened.page.locator('.due-lint', { hasText: words }).first().hover();
	// The tooltip too waits until the clock has moved.
	await opened.page.clock.setFixedTime(Date.now() + 10_000);
	const tooltip = opened.page.locator('.cm-tooltip').first();
	await tooltip.waitFor();
	return tooltip;
};

const small: Scene = { ...scene, width: 1100, height: 1000 };
/** A dialog is wide, so its picture has fewer pixels. */
const low: Scene = { ...scene, width: 1100, height: 520, browser: {} };

export const GUIDANCE_STATES: readonly State[] = [
	{ name: 'guidance-waiting', scene, prepare: row('Odalys Wren', 'by 30') },
	{ name: 'people-email', scene, prepare: draftedEmail('Priya Nair') },
	{ name: 'people-bring', scene, prepare: reminders('Winifred Osei', ['Choose a purpose']) },
	{ name: 'people-keep-in-touch', scene, prepare: section('Keep in touch') },
	{ name: 'guidance-promise.due', scene, prepare: section('Promised now') },
	{ name: 'guidance-persistence.decide', scene, prepare: reminders('Calvin Stroud', ['Why']) },
	{ name: 'guidance-expectation.agreed', scene, prepare: said('Dana Whitfield', 'You agreed') },
	{
		name: 'guidance-expectation.none',
		scene: { ...scene, note: 'Meetings/2026-11-20 Hollis Grey.md' },
		prepare: section('This note'),
	},
	{ name: 'guidance-expectation.no-fallback', scene, prepare: said('Tomas Brandt', 'If you hear nothing', 2) },
	{ name: 'guidance-court.take-it-back', scene, prepare: reminders('Dana Whitfield', ['Draft the offer']) },
	{ name: 'guidance-court.use-their-name', scene, prepare: reminders('Lee Park', ['Draft the question']) },
	{ name: 'guidance-purpose.report-back', scene, prepare: said('Jonah Feld', 'Tell Jonah') },
	{ name: 'guidance-purpose.none', scene, prepare: reminders('Ana Petrov', ['Choose a purpose']) },
	{ name: 'guidance-thanks.interview', scene, prepare: reminders('Adele Brun', ['Draft thank-you']) },
	{ name: 'guidance-ask.too-much', scene, prepare: row('Norbert Haas', 'Asks for more') },
	{ name: 'guidance-tone.demanding', scene: { ...small, note: 'Applications/Pinecrest Schools.md' }, prepare: marks },
	{
		name: 'guidance-tone.downcast',
		scene: { ...small, note: 'Applications/Pinecrest Schools.md' },
		prepare: hoveredMark('strongest'),
	},
	{
		name: 'guidance-clarity.missing-part',
		scene: { ...low, note: 'Applications/Pinecrest Schools.md' },
		prepare: dialogOf('Check message'),
	},
	{ name: 'guidance-tone.cool-off', scene, prepare: said('Marisol Quint', 'Wait until') },
	{ name: 'guidance-hours.early-late', scene, prepare: said('Everett Shaw', 'Next good time') },
	{ name: 'guidance-message.leaves-number', scene, prepare: row('Marguerite Olin', 'Your message leaves') },
	{ name: 'guidance-message.no-callback-time', scene, prepare: said('Wendy Halloran', 'Choose a time') },
	{
		name: 'guidance-message.practise',
		scene: { ...low, width: 900, height: 640, note: 'Applications/Delmar Foods.md' },
		prepare: async (opened) => (await dialogOf('Rehearse message')(opened)).locator('.due-rehearse-stage'),
	},
	{ name: 'guidance-persistence.keep-going', scene, prepare: said('Fenella Cole', 'One more try') },
	{
		name: 'guidance-call-sheet',
		scene: { ...scene, browser: {} },
		prepare: async (opened) => (await openRow(opened, 'Wendy Halloran')).locator('.due-sheet-part').first(),
	},
];

const open = (command: string) => async (opened: Opened) => {
	await dialogOf(command)(opened);
};
const GOOD = 'Applications/Delmar Foods.md';
const BAD = 'Applications/Pinecrest Schools.md';

/** The dialogs for a script. */
export const MESSAGE_STATES: readonly State[] = [
	{ name: 'message-rehearse', scene: { note: GOOD }, prepare: open('Rehearse message') },
	{ name: 'message-rehearse-dark', scene: { note: GOOD, theme: 'dark' }, prepare: open('Rehearse message') },
	{ name: 'message-rehearse-phone', scene: { note: GOOD, phone: true }, prepare: open('Rehearse message') },
	{
		name: 'message-rehearse-phone-dark',
		scene: { note: GOOD, phone: true, theme: 'dark' },
		prepare: open('Rehearse message'),
	},
	{ name: 'message-check', scene: { note: BAD }, prepare: open('Check message') },
	{ name: 'message-check-dark', scene: { note: BAD, theme: 'dark' }, prepare: open('Check message') },
	{ name: 'message-check-phone', scene: { note: BAD, phone: true }, prepare: open('Check message') },
	{
		name: 'message-check-phone-dark',
		scene: { note: BAD, phone: true, theme: 'dark' },
		prepare: open('Check message'),
	},
];
