import { Desk } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const PANEL = 'Meetings/2026-11-20 Panel interview.md';
const SCREEN = 'Meetings/2026-11-20 Phone screen.md';
const NOTES = {
	[PANEL]:
		'---\ncontact: Dana Whitfield\nemail: dana@northwind.example\n---\nWe talked about the lane model.\n\n- Follow up on 2026-11-23 about the lane model\n',
	[SCREEN]: '---\ncontact: Lee Park\n---\nI learned that the depots price by the hour.\n',
};
const reminder = () => desk.page.locator('.due-reminder', { hasText: 'while it is fresh' });

test('a thank-you after an interview is drafted in the open row, and logging it as sent ends the reminder', async () => {
	await desk.lay(NOTES);
	await desk.row('Dana Whitfield').first().locator('.due-row-self').click();
	await expect(reminder()).toContainText('Thank Dana Whitfield today, while it is fresh.', { useInnerText: true });
	await reminder().getByRole('button', { name: 'Draft thank-you' }).click();
	await expect(reminder().locator('.due-draft-email')).toContainText(
		'Thank you for your time on Friday: I enjoyed talking about the lane model.',
		{ useInnerText: true },
	);
	const href = await reminder().getByRole('link', { name: 'Write email' }).getAttribute('href');
	expect(href).toMatch(/^mailto:dana@northwind\.example\?subject=Thank%20you&body=Hello%20Dana/);
	await reminder().getByRole('button', { name: 'Log as sent' }).click();
	await desk.dialog().waitFor();
	await desk.keys('Enter');
	await desk.holds(PANEL, `${NOTES[PANEL]}\t- 2026-11-23 08:00 Email: sent\n`);
	await reminder().waitFor({ state: 'detached' });
});

test('in a note without a follow-up the reminder is under "This note", until a line says that the user thanked', async () => {
	await desk.lay(NOTES, SCREEN);
	await reminder().getByRole('button', { name: 'Draft thank-you' }).click();
	await expect(reminder().locator('.due-draft-email')).toContainText(
		'What stays with me is that the depots price by the hour.',
		{ useInnerText: true },
	);
	await expect(reminder().getByRole('button', { name: 'Log as sent' })).toHaveCount(0);
	await reminder().getByRole('button', { name: 'Copy text' }).click();
	await expect.poll(() => desk.clipboard()).toContain('Hello Lee,');
	await desk.writtenByOthers(SCREEN, `${NOTES[SCREEN]}Sent a thank-you note.\n`);
	await desk.page.getByText('No next step with Lee Park yet.').first().waitFor();
	await expect(reminder()).toHaveCount(0);
});
