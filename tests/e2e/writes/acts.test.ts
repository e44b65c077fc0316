import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect } from '../expect';
import { desk, ELSEWHERE } from './desk';

const LEE = 'Meetings/2026-11-17 Lee Park.md';
const TASK = '- [ ] Follow up with Lee Park Thursday\r\n\t- She likes tea.\r\n\r\nThe end';
const below = (line: string, mark = ' ') =>
	`- [${mark}] Follow up with Lee Park Thursday\r\n\t- She likes tea.\r\n\t- ${line}\r\n\r\nThe end`;

async function fromMenu(item: string) {
	await desk.row('Lee Park').first().locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText(item, { exact: true }).click();
}

describe('Snooze', () => {
	test('to a date that begins with a digit', async () => {
		await desk.lay({ [LEE]: TASK });
		await desk.onRow('Lee Park');
		await desk.keys('s');
		await desk.type('2 dec');
		await desk.keys('Enter');
		await desk.holds(LEE, below('2026-11-23 08:00 Snoozed until 2026-12-02'));
	});

	test('to a preset by its number, and Undo in the notice takes it back to the byte', async () => {
		await desk.lay({ [LEE]: TASK });
		await desk.onRow('Lee Park');
		await desk.keys('s', '3', 'Enter');
		await desk.holds(LEE, below('2026-11-23 08:00 Snoozed until 2026-11-24 16:30'));
		expect(await desk.notice('Snoozed.')).toContain('Next Tue 24 Nov, 16:30.');
		await desk.press('Undo');
		await desk.holds(LEE, TASK);
		await desk.notice('Undone.');
	});

	test('until a day in words, from the palette at the cursor’s line', async () => {
		await desk.lay({ [LEE]: 'She **will** know.\n\nFollow up with [[Lee Park]] on Thursday' }, LEE);
		await desk.cursor(2, 3);
		await desk.command('Snooze follow-up');
		await desk.dialogFor('Lee Park');
		await desk.field('Or until').fill('in 3 business days');
		await desk.dialog().getByText('in 3 business days → Thu 26 Nov 2026').waitFor();
		await desk.keys('Enter');
		await desk.holds(
			LEE,
			'She **will** know.\n\nFollow up with [[Lee Park]] on Thursday\n- 2026-11-23 08:00 Snoozed until 2026-11-26',
		);
	});

	test('a cold follow-up is put off to its next call window, in its zone, from the row’s menu', async () => {
		const before = '---\ncontact: Lee Park\napplied: 2026-11-13\ntimezone: UTC\n---\n\n## Attempts ##\n\n# After\n';
		await desk.lay({ [LEE]: before });
		await fromMenu('Snooze');
		const preset = desk.dialog().getByRole('button', { name: /today 17:30/ });
		await preset.waitFor();
		await preset.click();
		const line = /- 2026-11-23 08:00 Lee Park, Snoozed until 2026-11-2\d \d\d:\d\d\n/;
		await desk.notice('Snoozed.');
		const text = await desk.onDisk(LEE);
		expect(text).toMatch(line);
		expect(text.replace(line, '')).toBe(before);
	});
});

describe('Close, give up, reopen', () => {
	test('closing ticks the task and says when, in one step of undo', async () => {
		await desk.lay({ [LEE]: TASK });
		await fromMenu('Close follow-up');
		await desk.holds(LEE, below('2026-11-23 08:00 Closed', 'x'));
		await desk.notice('Closed.');
		await desk.press('Undo');
		await desk.holds(LEE, TASK);
	});

	test('each by one key on the row', async () => {
		await desk.lay({ [LEE]: TASK });
		await desk.onRow('Lee Park');
		await desk.keys('c');
		await desk.holds(LEE, below('2026-11-23 08:00 Closed', 'x'));
		await desk.section('Done lately').locator('.due-row', { hasText: 'Lee Park' }).waitFor();
		await desk.onRow('Lee Park');
		await desk.keys('c', 'g', 'r');
		await desk.dialog().getByText('Empty keeps the date in the note.').waitFor();
		await desk.keys('Enter');
		const reopened = below('2026-11-23 08:00 Closed\r\n\t- 2026-11-23 08:00 Reopened');
		await desk.holds(LEE, reopened);
		await desk.notice('Reopened.');
		await desk.onRow('Lee Park');
		await desk.keys('g');
		await desk.notice('Given up.');
		await desk.press('Undo');
		await desk.holds(LEE, reopened);
	});

	test('the row’s menu shows the keys', async () => {
		await desk.lay({ [LEE]: TASK });
		await desk.row('Lee Park').first().locator('.due-row-self').click({ button: 'right' });
		const keyed = await desk.page.locator('.menu-item', { has: desk.page.locator('.due-menu-key') }).allInnerTexts();
		expect(keyed.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
			'Log attempt L',
			'Snooze S',
			'Change date D',
			'Explain this follow-up E',
			'Open note O',
			'Close follow-up C',
			'Give up G',
		]);
		await desk.keys('Escape');
	});

	test('giving up marks the task with a dash, reopening opens it again', async () => {
		await desk.lay({ [LEE]: TASK }, LEE);
		await desk.cursor(1);
		await desk.command('Give up on follow-up');
		const lf = (text: string) => text.replaceAll('\r\n', '\n');
		await desk.holds(LEE, lf(below('2026-11-23 08:00 Gave up', '-')));
		await desk.command('Reopen follow-up');
		await desk.dialog().waitFor();
		await desk.keys('Enter');
		const twice = '2026-11-23 08:00 Gave up\r\n\t- 2026-11-23 08:00 Reopened';
		await desk.holds(LEE, lf(below(twice)));
		await desk.command('Undo last change');
		await desk.holds(LEE, lf(below('2026-11-23 08:00 Gave up', '-')));
		await desk.command('Undo last change');
		await desk.holds(LEE, lf(TASK));
	});

	test('a property follow-up is closed by an event, its properties stay as they are', async () => {
		const before = '---\ncontact: \'Lee Park\'\nfollow-up:   "Thursday"   # maybe\nstatus: open\n---\n';
		await desk.lay({ [LEE]: before }, LEE);
		await desk.command('Close follow-up');
		await desk.holds(LEE, `${before}\n## Attempts\n- 2026-11-23 08:00 Lee Park, Closed\n`);
		await fromMenu('Reopen');
		await desk.dialog().getByRole('button', { name: 'Reopen' }).click();
		await desk.holds(
			LEE,
			`${before}\n## Attempts\n- 2026-11-23 08:00 Lee Park, Closed\n- 2026-11-23 08:00 Lee Park, Reopened\n`,
		);
	});

	test('reopening asks for the day on which it continues', async () => {
		await desk.lay({ [LEE]: TASK });
		await fromMenu('Close follow-up');
		await desk.notice('Closed.');
		await desk.onRow('Lee Park');
		await desk.keys('r');
		await desk.dialog().waitFor();
		await desk.type('Thu');
		await desk.keys('Enter');
		const reopened = below(
			'2026-11-23 08:00 Closed\r\n\t- 2026-11-23 08:00 Reopened\r\n\t- 2026-11-23 08:00 Snoozed until 2026-11-26',
		);
		await desk.holds(LEE, reopened);
		await desk.press('Undo');
		await desk.holds(LEE, below('2026-11-23 08:00 Closed', 'x'));
	});

	test('all long overdue ones are closed in one step', async () => {
		const old = 'Old/2026-08-03 Old.md';
		const before = '- Follow up with Ana tomorrow\n- Follow up with Ben tomorrow';
		await desk.lay({ [old]: before });
		await desk.page.getByRole('button', { name: /Long overdue/ }).click();
		await desk.page.getByRole('button', { name: 'Close all' }).click();
		const question = desk.page.locator('.mod-confirmation');
		await question.getByText('2 follow-ups are closed').waitFor();
		await question.getByRole('button', { name: 'Cancel' }).click();
		await desk.holds(old, before);
		await desk.page.getByRole('button', { name: 'Close all' }).click();
		await question.getByRole('button', { name: 'Close all' }).click();
		const line = '\t- 2026-11-23 08:00 Closed';
		await desk.holds(old, `- Follow up with Ana tomorrow\n${line}\n- Follow up with Ben tomorrow\n${line}`);
		await desk.notice('Closed (2).');
		await desk.press('Undo');
		await desk.holds(old, before);
	});
});

describe('Change the date', () => {
	const note = '2026-11-20 Talk.md';

	test('by D on the row: it is moved in the line, and nothing else changes', async () => {
		const before = '- [ ] Follow up with [[Lee Park]] on Monday about the lease #x\r\n';
		await desk.lay({ [note]: before });
		await desk.onRow('Lee Park');
		await desk.keys('d');
		await desk.dialog().waitFor();
		await desk.type('Thu 9:00');
		await desk.keys('Enter');
		await desk.holds(note, before.replace('Monday', '2026-11-26 at 09:00'));
		await desk.notice('Lee Park: date changed.');
		await desk.press('Undo');
		await desk.holds(note, before);
	});

	test('after an attempt it is snoozed', async () => {
		const before = '- Follow up with Lee Park on Friday\n\t- 2026-11-20 09:00 Call: no answer';
		await desk.lay({ [note]: before });
		await desk.onRow('Lee Park');
		await desk.keys('d');
		await desk.dialog().getByRole('button', { name: 'next week' }).click();
		await desk.dialog().getByRole('button', { name: 'Change date' }).click();
		await desk.holds(note, `${before}\n\t- 2026-11-23 08:00 Snoozed until 2026-11-30`);
	});
});

describe('Several rows', () => {
	const note = '2026-11-20 Talk.md';
	const names = ['Ana Bell', 'Ben Cole', 'Cy Dorn', 'Dee Ek'];
	const line = (name: string) => `- Follow up with ${name} on Monday`;
	const before = names.map(line).join('\n');
	const selected = () => desk.page.locator('.due-row.is-selected .due-row-name').allInnerTexts();
	const logged = (entry: string, of: readonly string[]) =>
		names.map((name) => line(name) + (of.includes(name) ? `\n\t- 2026-11-23 08:00 ${entry}` : '')).join('\n');

	test('are selected with Shift and the arrow keys, and snoozed or closed together', async () => {
		await desk.lay({ [note]: before });
		await desk.onRow('Ana Bell');
		await desk.keys('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
		await expect.poll(selected).toEqual(['Ana Bell', 'Ben Cole', 'Cy Dorn']);
		await desk.page.getByText('3 selected').waitFor();
		await desk.keys('s');
		await desk.dialog().getByText('Snooze 3 people').waitFor();
		await desk.type('Thu');
		await desk.keys('Enter');
		await desk.holds(note, logged('Snoozed until 2026-11-26', ['Ana Bell', 'Ben Cole', 'Cy Dorn']));
		await desk.notice('Snoozed (3).');
		await desk.press('Undo');
		await desk.holds(note, before);
	});

	test('with the mouse too, and Escape clears them', async () => {
		await desk.lay({ [note]: before });
		const head = (name: string) => desk.row(name).first().locator('.due-row-self');
		await head('Ana Bell').click({ modifiers: ['Control'] });
		await head('Cy Dorn').click({ modifiers: ['Shift'] });
		await head('Ben Cole').click({ modifiers: ['Control'] });
		await desk.page.getByText('2 selected').waitFor();
		await expect.poll(selected).toEqual(['Ana Bell', 'Cy Dorn']);
		await desk.page.locator('.due-selection').getByRole('button', { name: 'Close', exact: true }).click();
		await desk.holds(note, logged('Closed', ['Ana Bell', 'Cy Dorn']));
		await head('Dee Ek').click({ modifiers: ['Control'] });
		await desk.page.getByText('1 selected').waitFor();
		await desk.onRow('Dee Ek');
		await desk.keys('Escape');
		await desk.page.locator('.due-selection').waitFor({ state: 'detached' });
	});

	test('a row that is dropped on a day of the two weeks is snoozed to it', async () => {
		await desk.lay({ [note]: before });
		const day = desk.page.locator('[data-day="2026-11-27"]');
		await desk.row('Ben Cole').first().locator('.due-row-self').dragTo(day);
		await desk.holds(note, logged('Snoozed until 2026-11-27', ['Ben Cole']));
	});
});

test('Down in the filter goes to the first row', async () => {
	await desk.lay({ [LEE]: TASK });
	await desk.page.getByRole('searchbox').focus();
	await desk.keys('ArrowDown');
	await expect.poll(() => desk.page.evaluate(() => document.activeElement?.textContent)).toContain('Lee Park');
});

test('E on a row says what is read in its line', async () => {
	await desk.lay({ [LEE]: '---\ncontact: Lee Park\nfollow-up: Monday\n---\n' });
	await desk.onRow('Lee Park');
	await desk.keys('e');
	await desk.dialog().getByText('follow-up: Monday').first().waitFor();
	await desk.keys('Escape');
});

describe('Add follow-up', () => {
	const note = '2026-11-23 Coffee.md';

	const field = 'Who, when and why';

	test('the end-of-meeting ritual in one line: whom, their promise, the fallback, about what', async () => {
		const before = 'Coffee with [[Lee Park]].\n\n* One\n* Two';
		await desk.lay({ [note]: before }, note);
		await desk.command('Add follow-up');
		await desk.type('Lee calls Friday, if not I check in Monday at 9 about the pricing article');
		await desk.dialog().getByText('They: Fri 27 Nov 2026').waitFor();
		await desk.dialog().getByText('If not, I: Mon 30 Nov 2026, 09:00').waitFor();
		const line =
			'Next step: [[Lee Park]] calls by 2026-11-27, if not I check in on 2026-11-30 at 09:00 about the pricing article';
		await desk.dialog().getByText(line).waitFor();
		await desk.keys('Enter');
		await desk.holds(note, `${before}\n* ${line}`);
		await desk.section('Waiting on them').locator('.due-row', { hasText: 'Lee Park' }).waitFor();
		await desk.press('Undo');
		await desk.holds(note, before);
	});

	test('from the sidebar, to the note next to it, which is in reading view', async () => {
		const before = '\uFEFF# Coffee\r\n\r\n## Next steps\r\n\r\n## Attempts\r\n';
		await desk.lay({ [note]: before }, note);
		await desk.page.getByRole('button', { name: 'Current view: editing' }).click();
		await desk.page.locator('.due-follow-ups').getByRole('button', { name: 'Add follow-up' }).first().click();
		await desk.field(field).fill('Ana Bell tomorrow morning');
		await desk.keys('Enter');
		const line = '- Follow up with Ana Bell on 2026-11-24 morning';
		await desk.notice('Follow-up added.');
		await desk.holds(note, before.replace('steps\r\n', `steps\r\n\r\n${line}\r\n`));
	});

	test('with a person from elsewhere in the vault, by the first letters and Enter, and a day by the Tab key', async () => {
		await desk.lay({ [note]: 'Coffee.', 'People/Dana Whitfield.md': '---\naliases: [DW]\n---\n' }, note);
		await desk.command('Add follow-up');
		await desk.type('call dw');
		const list = desk.page.locator('.suggestion-container');
		await list.getByText('DW', { exact: true }).waitFor();
		await desk.keys('Enter');
		await list.waitFor({ state: 'detached' });
		await expect(desk.field(field)).toHaveValue('call [[Dana Whitfield|DW]] ');
		await desk.type('tom');
		await desk.keys('Tab');
		await expect(desk.field(field)).toHaveValue('call [[Dana Whitfield|DW]] tomorrow');
		await desk.keys('Enter');
		await desk.holds(note, 'Coffee.\n\n- Follow up with [[Dana Whitfield|DW]] on 2026-11-24');
	});

	test('to the contact’s own note, by email', async () => {
		const own = 'People/Dana Whitfield.md';
		await desk.lay({ [note]: 'Coffee.', [own]: 'A person.' }, note);
		await desk.command('Add follow-up');
		await desk.type('email Dana W next week re the offer');
		await desk.dialog().getByRole('button', { name: 'Dana Whitfield', exact: true }).click();
		await desk.dialog().getByRole('button', { name: 'Add follow-up' }).click();
		await desk.holds(own, 'A person.\n\n- Follow up with [[Dana Whitfield]] by email on 2026-11-30 about the offer');
	});

	test('nothing is written without a name and a date', async () => {
		await desk.lay({ [note]: 'Coffee.' }, note);
		await desk.command('Add follow-up');
		await desk.keys('Enter');
		await desk.dialog().getByText('Say who it is with').waitFor();
		await desk.field(field).fill('call Ana Bell');
		await desk.keys('Enter');
		await desk.dialog().getByText('Say when').waitFor();
		expect(await desk.onDisk(note)).toBe('Coffee.');
	});
});

describe('Track this line', () => {
	const note = '2026-11-20 Talk.md';
	const before = '> [!note] Talk\r\n> 1) Dana promised to call Wednesday.  \r\n> 2) Bye';
	const after = before.replace(
		'Dana promised to call Wednesday.',
		'Dana promised to call Wednesday. [follow-up:: 2026-11-26] #follow-up',
	);

	test('from the palette, at the cursor', async () => {
		await desk.lay({ [note]: before }, note);
		await desk.cursor(1, 8);
		await desk.command('Track this line');
		await desk.dialog().getByText('2026-11-26 → Thu 26 Nov 2026').waitFor();
		await desk.keys('Enter');
		await desk.holds(note, after.replaceAll('\r\n', '\n'));
		await desk.notice('Tracked.');
		await desk.cursor(2);
		await expect.poll(() => desk.offered('Track this line')).toEqual([]);
	});

	test('from "Sounds like a follow-up", with the note in reading view, and taken back', async () => {
		await desk.lay({ [note]: before }, note);
		await desk.page.getByRole('button', { name: 'Current view: editing' }).click();
		await desk.page.getByRole('button', { name: /^Track/ }).click();
		await desk.dialog().getByRole('button', { name: 'Track' }).click();
		await desk.holds(note, after);
		await desk.press('Undo');
		await desk.holds(note, before);
	});

	test('with a day of the user instead of the suggested one', async () => {
		await desk.lay({ [note]: before }, note);
		await desk.page.getByRole('button', { name: /^Track/ }).click();
		await desk.field('If I don’t hear, I check in').fill('next Monday 9am');
		await desk.keys('Enter');
		await desk.holds(note, after.replaceAll('\r\n', '\n').replace('2026-11-26', '2026-11-30 09:00'));
	});

	test('all lines after a look, taken back in one step', async () => {
		const other = '2026-11-20 Fair.md';
		const found = "I'll get back to Lee on Thursday.\n";
		await desk.lay({ [note]: before, [other]: `${found}Mia promised to call Friday.\n` });
		await desk.page.getByRole('button', { name: 'Track all 3' }).click();
		await desk.dialog().getByText('check in Thu 26 Nov 2026').waitFor();
		await desk.dialog().getByRole('button', { name: 'Track all 3' }).click();
		await desk.holds(note, after);
		await desk.holds(
			other,
			"I'll get back to Lee on Thursday. #follow-up\nMia promised to call Friday. [follow-up:: 2026-11-30] #follow-up\n",
		);
		await desk.press('Undo');
		await desk.holds(note, before);
		await desk.holds(other, `${found}Mia promised to call Friday.\n`);
	});

	test('a row of a table opens Add follow-up, filled in from its columns', async () => {
		const table =
			'| Company | Contact | Role | Follow-up |\n|---|---|---|---|\n| Northwind | Tove Lind | Analyst | 2026-11-24 |\n';
		await desk.lay({ [note]: table }, note);
		await desk.page.getByRole('button', { name: /^Track/ }).click();
		await desk.dialog().getByText('Follow up with Tove Lind on 2026-11-24 about Analyst at Northwind').waitFor();
		await desk.dialog().getByRole('button', { name: 'Add follow-up' }).click();
		await desk.holds(note, `${table}\n- Follow up with Tove Lind on 2026-11-24 about Analyst at Northwind\n`);
		await desk.page.getByRole('button', { name: /^Track/ }).waitFor({ state: 'detached' });
	});

	test('a line that was dismissed with “Not one” is no longer offered', async () => {
		await desk.lay({ [note]: before }, note);
		await desk.page.getByRole('button', { name: /^Not one/ }).click();
		await desk.page.getByRole('button', { name: /^Not one/ }).waitFor({ state: 'detached' });
		expect(await desk.onDisk(note)).toBe(before);
	});
});

describe('Count it for Kim', () => {
	const note = '2026-11-20 Kim.md';
	const followUp = '- Follow up with Kim Ito on Monday';
	const log = "called Kim 16:40 - VM, said I'd ring again Tuesday 8:30";
	const before = `${followUp}\n- ${log}\n- Bye\n`;
	const after = `${followUp}\n\t- ${log}\n- Bye\n`;

	test('a log beside the follow-up moves below it, where it counts, and back', async () => {
		await desk.lay({ [note]: before }, note);
		await desk.page.getByRole('button', { name: 'Count it for Kim Ito' }).click();
		await desk.holds(note, after);
		await desk.row('Kim Ito').first().getByText('tomorrow 08:30').waitFor();
		await desk.press('Undo');
		await desk.holds(note, before);
	});

	test('also from the call sheet, while another note is open', async () => {
		await desk.lay({ [note]: before });
		await desk.onRow('Kim Ito');
		await desk.keys('Enter');
		await desk.page.getByRole('button', { name: 'Count it for Kim Ito' }).click();
		await desk.holds(note, after);
	});
});

describe('A conflict copy', () => {
	const note = '2026-11-20 Kim.md';
	const copy = '2026-11-20 Kim (conflicted copy 2026-11-22).md';
	const followUp = '- Follow up with Kim Ito on Monday\n';
	const missed = '\t- 2026-11-21 08:10 Call: no answer\n';
	const message = '\t- 2026-11-22 08:10 Call: left message\n';

	test('is one row with the original, and its attempts move there and back', async () => {
		await desk.lay({ [note]: followUp + missed, [copy]: followUp + message });
		// A row with the focus shows its buttons in place of the sign.
		await desk.row('Kim Ito').locator('.due-row-problem').waitFor({ state: 'attached' });
		await expect(desk.row('Kim Ito')).toHaveCount(1);
		await desk.onRow('Kim Ito');
		await desk.keys('Enter');
		await desk.page.getByText('Only the copy has these').waitFor();
		await desk.page.getByRole('button', { name: 'Move them' }).click();
		await desk.holds(note, followUp + missed + message);
		await desk.holds(copy, followUp);
		await desk.press('Undo');
		await desk.holds(note, followUp + missed);
		await desk.holds(copy, followUp + message);
	});

	test('says whose copy it is, and opens the original', async () => {
		await desk.lay({ [note]: followUp, [copy]: followUp + message }, copy);
		await desk.page
			.locator('.due-note-problem')
			.getByText('This note is a conflict copy of “2026-11-20 Kim”')
			.waitFor();
		await desk.page.getByRole('button', { name: 'Open 2026-11-20 Kim', exact: true }).click();
		await desk.page.locator('.due-section').getByText('2026-11-20 Kim', { exact: true }).first().waitFor();
	});
});

describe('Write dates as numbers', () => {
	test('in a line, where only the words of the dates change', async () => {
		const before =
			'\t- [ ] **Next step:** Dana will call on Friday. If I don’t hear, I check in on Monday morning.\r\n';
		await desk.lay({ ['2026-11-19 Dana.md']: `- Dana\r\n${before}` });
		await desk.row('Dana').first().locator('.due-row-self').click({ button: 'right' });
		await desk.page.locator('.menu-item').getByText('Write dates as numbers', { exact: true }).click();
		const after = before.replace('Friday', '2026-11-20').replace('Monday', '2026-11-23');
		await desk.holds('2026-11-19 Dana.md', `- Dana\r\n${after}`);
		await desk.press('Undo');
		await desk.holds('2026-11-19 Dana.md', `- Dana\r\n${before}`);
	});

	test('in a property, where only the span of its value changes', async () => {
		const before = "---\r\ncontact:   Dana\r\nfollow-up:   'Monday at 8:30am'   # mine\r\nlist: [a,   b]\r\n---\r\n";
		await desk.lay({ ['2026-11-19 Dana.md']: before }, '2026-11-19 Dana.md');
		await desk.page.getByRole('button', { name: 'Current view: editing' }).click();
		await desk.command('Write dates as numbers');
		await desk.holds('2026-11-19 Dana.md', before.replace('Monday at 8:30am', '2026-11-23 at 08:30'));
	});

	test('asks which day is meant by words that were typed on another day', async () => {
		const path = '2026-11-16 Dana.md';
		await desk.lay({ [path]: 'Notes\n' }, path);
		await desk.cursor(0, 5);
		await desk.type('\n- Follow up with Dana Roe tomorrow');
		await desk.page.getByText('or from today Tue 24 Nov?').waitFor();
		await desk.command('Write dates as numbers');
		await desk.page.locator('.suggestion-item', { hasText: 'From today: Tue 24 Nov' }).waitFor();
		await desk.keys('Enter');
		await desk.notice('Date');
		await desk.save();
		expect(await desk.onDisk(path)).toContain('- Follow up with Dana Roe 2026-11-24');
	});

	test('says so if there is nothing to change', async () => {
		const before = '- Follow up with Dana on 2026-11-23';
		await desk.lay({ ['2026-11-19 Dana.md']: before }, '2026-11-19 Dana.md');
		await desk.command('Write dates as numbers');
		await desk.notice('no date in words');
		expect(await desk.onDisk('2026-11-19 Dana.md')).toBe(before);
	});
});

test('Create example notes: what is there stays, and Undo takes away what is still as it was made', async () => {
	const folder = 'Follow-up examples';
	await desk.lay({ [LEE]: TASK });
	await desk.command('Create example notes');
	expect(await desk.notice('Created')).toContain('Created 3 notes in the folder Follow-up examples.');
	const made = await readdir(desk.at(folder));
	expect(made).toHaveLength(3);
	await desk.row('Robin Vale').first().waitFor();
	const mine = `${folder}/${made[0] ?? ''}`;
	await desk.writtenByOthers(mine, 'Mine now.\n');
	await desk.press('Undo');
	await desk.notice('Not undone');
	expect(await readdir(desk.at(folder))).toEqual([made[0]]);
	expect(await desk.onDisk(mine)).toBe('Mine now.\n');
	expect(await desk.onDisk(LEE)).toBe(TASK);
	expect(existsSync(desk.at(ELSEWHERE))).toBe(true);
});

describe('What a row lacks is filled in where it is open', () => {
	test('a date, in one step of undo', async () => {
		const before = '- Follow up with Lee Park about the survey\n';
		await desk.lay({ [LEE]: before });
		await desk.onRow('Lee Park');
		await desk.keys('Enter');
		await desk.row('Lee Park').getByRole('textbox', { name: 'When?' }).fill('Thursday');
		await desk.keys('Enter');
		await desk.holds(LEE, '- Follow up with Lee Park about the survey on 2026-11-26\n');
		await desk.notice('Date set.');
		await desk.press('Undo');
		await desk.holds(LEE, before);
	});

	test('the right number after a wrong one', async () => {
		const before = '- Follow up with Lee Park Thursday\n  - 2026-11-20 09:00 Call: wrong number\n';
		await desk.lay({ [LEE]: before });
		await desk.onRow('Lee Park');
		await desk.keys('Enter');
		await desk.row('Lee Park').getByRole('textbox', { name: 'What is the right number?' }).fill('312 555 0142');
		await desk.keys('Enter');
		await desk.holds(LEE, `---\nphone: "312 555 0142"\n---\n${before}`);
	});
});
