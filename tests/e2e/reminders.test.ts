import { barriers } from './axe';
import { Desk } from './desk';
import { expect } from './expect';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const TALK = [
	'---',
	'contact: "[[Dana Whitfield]]"',
	'---',
	'She is moving to **usage-based pricing**. She will pass my résumé on to Lee.',
	'',
	'- Follow up with [[Dana Whitfield]] on Monday',
	'',
].join('\n');

let desk: Desk;

beforeAll(async () => {
	desk = await Desk.open();
});
afterAll(async () => desk.close());
afterEach(async () => desk.clear());

test('a row teaches one thing, its call sheet why, and one click writes a purpose from the own note', async () => {
	await desk.lay({ [DANA]: TALK });
	const { page } = desk;
	const row = desk.row('Dana Whitfield');
	await row.locator('.due-row-reminder').waitFor();
	await desk.onRow('Dana Whitfield');
	await desk.keys('Enter');
	await row.locator('.due-row-reminder').waitFor({ state: 'detached' });
	await row.getByRole('button', { name: 'Draft the offer' }).click();
	await row.getByText('let me save you the trouble').waitFor();
	await row.getByRole('button', { name: /^Why What could you bring/ }).click();
	await row.getByText('Checking in is a reason for you, not for them.').waitFor();
	await row.getByRole('button', { name: 'Choose a purpose' }).click();
	const proposed = row.getByRole('button', { name: 'share an article on usage-based pricing' });
	await proposed.waitFor();
	expect(await barriers(page, '.due-follow-ups')).toEqual([]);
	if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE });

	await proposed.click();
	const line = '- Follow up with [[Dana Whitfield]] on Monday';
	await desk.holds(DANA, TALK.replace(line, `${line} to share an article on usage-based pricing`));
	await desk.press('Undo');
	await desk.holds(DANA, TALK);
});

test('the note of a meeting without a next step asks for one', async () => {
	await desk.lay({ [DANA]: '---\ncontact: "[[Dana Whitfield]]"\n---\nA good talk.\n' }, DANA);
	const reminder = desk.page.locator('.due-note-reminders .due-reminder');
	await reminder.locator('.due-reminder-text', { hasText: 'No next step with Dana Whitfield yet.' }).waitFor();
	await reminder.getByRole('button', { name: 'Add follow-up' }).click();
	await desk.dialog().waitFor();
	await desk.keys('Escape');
});
