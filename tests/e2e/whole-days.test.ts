import type { Locator } from 'playwright';
import { ELSEWHERE, Desk } from './desk';
import { expect } from './expect';

// One working day in three ways: with the keyboard, with the mouse, and on a phone.

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const LEE = 'Meetings/2026-11-17 Lee Park.md';
const GIL = 'Meetings/Gil.md';
const DAILY = 'Daily/2026-11-22.md';

const NOTES: Readonly<Record<string, string>> = {
	[DANA]: [
		'---',
		'contact: Dana Whitfield',
		'phone: "+1 312 555 0142"',
		'---',
		'She runs **pricing** and liked the article.',
		'',
		'- Follow up with Dana Whitfield Monday morning about the pricing article',
		'',
	].join('\n'),
	[LEE]: '- Follow up with Lee Park Friday about the analytics role\n',
	[GIL]: '- Follow up with Gil Brandt\n',
	[DAILY]: '- Spoke with Mia Sole at the fair, call Mia Sole on Tuesday\n',
	'Meetings/Hugo.md': '- Follow up with Hugo on 2026-12-15 about the survey\n',
};

let desk: Desk;
beforeAll(async () => {
	desk = await Desk.open();
});
afterAll(() => desk.close());
afterEach(() => desk.clear());

const has = (path: string, words: string | RegExp) =>
	expect
		.poll(() => desk.onDisk(path))
		.toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words));
const screen = () => desk.page.locator('.due-calls');
const button = (name: string | RegExp, within: Locator = desk.page.locator('.due-follow-ups-view')) =>
	within.getByRole('button', { name }).first();
const sheet = () => desk.page.locator('.due-sheet');

test('with the keyboard alone: the calls one by one, an agreement, an addition, a date, an end and a new beginning', async () => {
	await desk.lay(NOTES);
	// Nothing is clicked from here on.
	await desk.command('Start calls');
	await screen().getByText('1 of 2', { exact: true }).waitFor();
	await desk.keys('m', '1', 'Enter');
	await screen().getByText('2 of 2', { exact: true }).waitFor();
	await desk.keys('s');
	await desk.type('send her my portfolio Thursday');
	await desk.keys('Enter');
	await screen().getByText('2 called, 1 reached').waitFor();
	await has(LEE, /Call: left message\. Calling back 2026-11-2\d/);
	await has(DANA, 'Call: spoke. Next 2026-11-26 — send her my portfolio');
	await desk.keys('Enter');

	// What lacks a date gets one, is closed and reopened for a day.
	await desk.section('Needs a date').waitFor();
	await desk.onRow('Gil Brandt');
	await desk.keys('d');
	await desk.dialogFor('Gil Brandt');
	await desk.type('Friday afternoon');
	await desk.keys('Enter');
	await desk.holds(GIL, '- Follow up with Gil Brandt on 2026-11-27 afternoon\n');
	await desk.onRow('Gil Brandt');
	await desk.keys('c');
	await has(GIL, '2026-11-23 08:00 Closed');
	await desk.onRow('Gil Brandt');
	await desk.keys('r');
	await desk.dialogFor('Gil Brandt');
	await desk.type('Mon');
	await desk.keys('Enter');
	await has(GIL, /Reopened\n\t- 2026-11-23 08:00 Snoozed until 2026-11-30/);

	// Somebody new, from anywhere.
	await desk.command('Add follow-up');
	await desk.type('call Ana Ruiz wed 10:00 about the fair');
	await desk.keys('Enter');
	await desk.dialogIsGone();
	await has(ELSEWHERE, '- Follow up with Ana Ruiz on 2026-11-25 at 10:00 about the fair');
});

test('with the mouse alone: read, log, edit, drag, track, and Start calls to its end', async () => {
	await desk.lay(NOTES);
	// No key is pressed from here on.
	await desk.row('Dana Whitfield').first().locator('.due-row-self').click();
	await sheet().locator('.due-excerpt-text', { hasText: 'She runs pricing' }).waitFor();
	await button('Copy number', sheet()).click();
	await desk.eventuallyCopied('+1 312 555 0142');
	await button('Left message', sheet()).click();
	await desk.dialogFor('Dana Whitfield');
	await button('tomorrow', desk.dialog()).click();
	await button('Log attempt', desk.dialog()).click();
	await desk.dialogIsGone();
	await has(DANA, /Call: left message\. Calling back 2026-11-24/);

	// A row is dropped on a day, and the message at the foot takes it back.
	const lee = await desk.onDisk(LEE);
	await desk.row('Lee Park').first().locator('.due-row-self').dragTo(desk.page.locator('[data-day="2026-11-27"]'));
	await has(LEE, 'Snoozed until 2026-11-27');
	await desk.press('Undo');
	await desk.holds(LEE, lee);

	// What the notes only mention is tracked with one click; what lacks a date gets a chip.
	await button(/^Track/).click();
	await has(DAILY, 'call Mia Sole on Tuesday #follow-up');
	await desk.row('Gil Brandt').first().locator('.due-row-self').click();
	await button('tomorrow', sheet()).click();
	await button('Save', sheet()).click();
	await has(GIL, '- Follow up with Gil Brandt on 2026-11-24');

	// The rest one by one.
	await button(/^Start calls/).click();
	await screen().getByRole('heading', { name: 'Lee Park' }).waitFor();
	await button(/^Spoke/, screen()).click();
	await button('next week', screen().getByRole('group', { name: 'I will' })).click();
	await button(/^Save/, screen()).click();
	await screen().getByText('1 called, 1 reached').waitFor();
	await has(LEE, 'Call: spoke. Next 2026-11-30');
	await button('Done', screen()).click();
	await desk.page.getByText('Nothing due').waitFor();

	// A day of the strip shows what is planned on it; the menu of a row closes it.
	await desk.page.locator('[data-day="2026-11-30"]').click();
	await desk.row('Lee Park').locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item', { hasText: 'Close follow-up' }).click();
	await has(LEE, '2026-11-23 08:00 Closed');
});

describe('on a phone', () => {
	beforeEach(() => desk.page.setViewportSize({ width: 390, height: 844 }));
	afterEach(() => desk.page.setViewportSize({ width: 1280, height: 720 }));

	test('by touch: the calls one by one, a wrong number, a number, a purpose and an addition', async () => {
		await desk.lay(NOTES);
		await desk.page.goto(`${desk.page.url()}&phone=1`);
		await desk.page.locator('body.host-ready').waitFor();
		await desk.command('Open list');
		// Only fields are typed into from here on.
		await button(/^Start calls/).click();
		await screen().getByRole('heading', { name: 'Lee Park' }).waitFor();
		await button('Other…', screen()).click();
		await desk.dialogFor('Lee Park');
		await desk.dialog().getByText('Wrong number').click();
		await desk.field('What is the right number?').fill('312 555 0199');
		await button('Log attempt', desk.dialog()).click();
		await desk.dialogIsGone();
		await has(LEE, /^---\nphone: "312 555 0199"\n---\n[^]*Call: wrong number — new number 312 555 0199/);
		await screen().getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
		await button('No answer', screen()).click();
		await screen().getByText('2 called').waitFor();
		await has(DANA, 'Call: no answer');
		await button('Done', screen()).click();

		await desk.row('Lee Park').first().locator('.due-row-self').click();
		await expect(sheet().getByRole('textbox')).toHaveCount(0);
		await button('Edit purpose', sheet()).click();
		await sheet().getByRole('textbox', { name: 'Purpose' }).fill('the open role');
		await button('Save', sheet()).click();
		await has(LEE, 'Friday about the open role');
		await desk.row('Lee Park').first().locator('.due-row-self').click();

		await button('Add follow-up').click();
		await desk.dialog().getByLabel('Who, when and why').fill('call Ana Ruiz wed 10:00 about the fair');
		await button('Add follow-up', desk.dialog()).click();
		await desk.dialogIsGone();
		await has(ELSEWHERE, '- Follow up with Ana Ruiz on 2026-11-25 at 10:00 about the fair');
	});
});
