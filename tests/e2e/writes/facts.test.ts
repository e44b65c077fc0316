import { expect } from '../expect';
import { desk } from './desk';

const LEE = 'Meetings/2026-11-17 Lee Park.md';
const LINE = '- Follow up with Lee Park Monday about the budget';
const NOTE = `---\ncontact: Lee Park\nask: a name in operations\nemail: lee@park.example\n---\n${LINE}\n\n## Message\nHi Lee, it's Robin.\n`;

const sheet = () => desk.page.locator('.due-sheet');
const field = (name: string) => sheet().getByRole('textbox', { name, exact: true });
/** Wherever the pointer is, as for a user who moves it over the fact. */
const edit = async (name: string) => {
	await sheet().locator('.due-fact', { hasText: name }).first().hover();
	await sheet()
		.getByRole('button', { name: `Edit ${name.toLowerCase()}` })
		.click();
};

async function openRow() {
	await desk.onRow('Lee Park');
	await desk.keys('Enter');
	await sheet().waitFor();
}

test('a purpose and an ask are edited where they are shown, each in one step of undo', async () => {
	await desk.lay({ [LEE]: NOTE });
	await openRow();
	await edit('Purpose');
	await desk.type('the pricing article');
	await desk.keys('Enter');
	const changed = NOTE.replace('the budget', 'the pricing article');
	await desk.holds(LEE, changed);
	await desk.notice('Purpose changed.');
	await sheet().getByText('the pricing article').first().waitFor();

	await edit('Ask');
	await expect(field('Ask')).toHaveValue('a name in operations');
	await field('Ask').fill('how operations plans');
	await desk.keys('Enter');
	await desk.holds(LEE, changed.replace('a name in operations', 'how operations plans'));
	await desk.command('Undo last change');
	await desk.holds(LEE, changed);
	await desk.command('Undo last change');
	await desk.holds(LEE, NOTE);
});

test('Escape leaves the field, and then the sheet; the email is ready to write', async () => {
	await desk.lay({ [LEE]: NOTE });
	await openRow();
	await edit('Purpose');
	await desk.type('nothing of this');
	await desk.keys('Escape');
	await field('Purpose').waitFor({ state: 'detached' });
	const focused = () => desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await expect.poll(focused).toBe('Edit purpose');
	await expect(sheet().locator('a[href^="mailto:"]')).toHaveAttribute(
		'href',
		"mailto:lee@park.example?subject=The%20budget&body=Hi%20Lee%2C%20it's%20Robin.",
	);
	await desk.keys('Escape');
	await expect.poll(() => desk.page.evaluate(() => document.activeElement?.className)).toContain('due-row-self');
	await desk.holds(LEE, NOTE);
});

test('a purpose is added where there is none, with one from the notes', async () => {
	const line = '- Follow up with Lee Park on 2026-12-15';
	const text = `---\ncontact: Lee Park\n---\n${line}\n- I promised to send Lee Park the survey.\n`;
	await desk.lay({ [LEE]: text });
	await openRow();
	await sheet().getByRole('button', { name: 'What could you bring?' }).click();
	await expect(field('Purpose')).toBeFocused();
	await desk.type('survey');
	await desk.page.locator('.suggestion-item', { hasText: 'the survey' }).first().click();
	await desk.keys('Enter');
	await desk.holds(LEE, text.replace(line, `${line} to send the survey`));
});

test('a number is added where there is none, but not to a note of several people', async () => {
	const line = '- Follow up with Lee Park on 2026-12-15 about the survey';
	await desk.lay({
		[LEE]: `${line}\n`,
		'To do.md': '- Follow up with Gil on 2026-12-16\n- Follow up with Zed Moe Friday\n',
	});
	await openRow();
	await sheet().getByRole('button', { name: 'Add number' }).click();
	await desk.type('312 555 0142');
	await desk.keys('Enter');
	await desk.holds(LEE, `---\nphone: "312 555 0142"\n---\n${line}\n`);
	await sheet().locator('a[href="tel:3125550142"]').waitFor();
	await desk.keys('Enter');
	await desk.onRow('Gil');
	await desk.keys('Enter');
	await sheet().getByRole('button', { name: 'Add number' }).click();
	await desk.type('555');
	await desk.keys('Enter');
	await sheet().getByText('This note’s number would not count for this person').waitFor();
});
