import { Desk } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const DANA = 'Meetings/2026-11-12 Dana.md';
const TRIES = '\t- 2026-11-19 09:00 Call: no answer\n\t- 2026-11-20 16:00 Call: no answer\n';
const NOTES = {
	'People/Dana Whitfield.md': '---\nphone: "+1 312 555 0142"\nemail: dana@northwind.example\n---\n',
	[DANA]: `- Follow up with [[Dana Whitfield]] on 2026-11-19 about the pricing article\n${TRIES}`,
	'People/Lee Park.md':
		'---\nphone: "+1 614 555 0199"\nemail: lee@northwind.example\n---\nNo phone calls please, he said.\n',
	'Lee.md': '---\ncontact: "[[Lee Park]]"\napplied: 2026-11-16\n---\n',
};
const sheet = (name: string) => desk.page.locator('.due-sheet').filter({ has: desk.page.getByText(name) });

test('after two unanswered calls an email is drafted, opens with subject and text, and is logged as sent', async () => {
	await desk.lay(NOTES);
	await desk.row('Dana Whitfield').first().locator('.due-row-self').click();
	const offer = desk.page.locator('.due-email-offer');
	await expect(offer).toContainText('2 calls without an answer.', { useInnerText: true });
	await offer.getByRole('button', { name: 'Draft email' }).click();
	await expect
		.poll(() => offer.locator('.due-draft-email').innerText())
		.toBe("Hello Dana,\n\nI'm writing about the pricing article.");
	const href = await offer.getByRole('link', { name: 'Write email' }).getAttribute('href');
	expect(href).toMatch(/^mailto:dana@northwind\.example\?subject=The%20pricing%20article&body=Hello%20Dana/);
	await offer.getByRole('button', { name: 'Copy text' }).click();
	await expect.poll(() => desk.clipboard()).toContain('the pricing article');
	await offer.getByRole('button', { name: 'Log as sent' }).click();
	await desk.dialog().waitFor();
	await desk.keys('Enter');
	await desk.holds(DANA, `${NOTES[DANA]}\t- 2026-11-23 08:00 Email: sent\n`);
	await offer.waitFor({ state: 'detached' });
});

test('a contact who wants no calls gets an email as the next step', async () => {
	await desk.lay(NOTES);
	const row = desk.row('Lee Park').first();
	await row.locator('.due-row-self').click();
	await expect(row.locator('.due-row-self')).toContainText('Email', { useInnerText: true });
	await expect(row.getByRole('link', { name: 'Call Lee Park' })).toHaveCount(0);
	const open = sheet('Your notes say that they want no calls, so the next step is an email.');
	await open.waitFor();
	await expect(open.getByRole('button', { name: 'Left message' })).toHaveCount(0);
	await expect(open).not.toHaveText(/good time|Practise|rehearse/i, { useInnerText: true });
	await open.getByRole('button', { name: 'Sent', exact: true }).click();
	await desk.keys('Enter');
	await desk.notice('Lee Park: logged. Next Thu 26 Nov');
});

test('in the call list, who wants no calls has the outcomes of an email and its draft', async () => {
	await desk.lay({ 'People/Lee Park.md': NOTES['People/Lee Park.md'], 'Lee.md': NOTES['Lee.md'] });
	await desk.page.getByRole('button', { name: /Start calls/ }).click();
	const screen = desk.page.locator('.due-calls');
	await screen.getByText('Your notes say that they want no calls, so the next step is an email.').waitFor();
	const outcomes = await screen.locator('.due-calls-grid button').allInnerTexts();
	expect(outcomes.map((text) => text.replace(/\s+\S$/, ''))).toEqual(['Sent', 'They replied', 'They called']);
	await screen.getByRole('button', { name: 'Draft email' }).click();
	await screen.locator('.due-draft-email').waitFor();
	await screen.locator('.due-calls-grid').getByRole('button', { name: 'Sent' }).click();
	await desk.holds('Lee.md', `${NOTES['Lee.md']}\n## Attempts\n- 2026-11-23 08:00 [[Lee Park]], Email: sent\n`);
	await screen.getByText('1 written to, 0 reached').waitFor();
});
