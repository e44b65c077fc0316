import { expect } from '../expect';
import { desk, inserted } from './desk';

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const LEE = 'Meetings/2026-11-17 Lee Park.md';
const crlf = (...lines: readonly string[]) => lines.join('\r\n');

test('two key presses after the palette entry log a call at the cursor’s line', async () => {
	const before = '- Follow up with Dana Monday\n- Follow up with Lee Park Monday';
	await desk.lay({ [DANA]: before }, DANA);
	await desk.cursor(1, 4);
	await desk.command('Log attempt');
	desk.countFromHere();
	await desk.dialogFor('Lee Park');
	await desk.keys('m', 'Enter');
	await desk.holds(DANA, `${before}\n\t- 2026-11-23 08:00 Call: left message`);
	expect(desk.presses).toBe(2);
	await desk.dialogIsGone();
	expect(await desk.notice('Logged.')).toContain('Next Tue 24 Nov');
});

test('the one step "no answer" is written below the cursor’s attempt, in the callout with its marker', async () => {
	const before = [
		'> [!todo] Calls',
		'> * [ ] Follow up with Dana Monday',
		'>     * 2026-11-20 09:00 Call: no answer',
		'',
	];
	await desk.lay({ [DANA]: before.join('\n') }, DANA);
	await desk.cursor(2, 10);
	desk.countFromHere();
	await desk.command('Log call without answer');
	await desk.holds(DANA, inserted(before, 3, '>     * 2026-11-23 08:00 Call: no answer').join('\n'));
	await expect(desk.dialog()).toHaveCount(0);
});

test('L on a row writes a time to call back in words, with a note, into a CRLF note that is not open', async () => {
	const before = [
		'\uFEFF---',
		'company:   Northwind  # theirs',
		'---',
		'Coffee.  ',
		'',
		'* Follow up with [[Dana]] Monday about pricing   ',
		'\t* 2026-11-20 09:00 Call: no answer  ',
		'\t* Her son plays the euphonium.',
		'',
		'Goodbye.',
	];
	await desk.lay({ [DANA]: crlf(...before) });
	await desk.onRow('Dana');
	await desk.keys('l');
	await desk.dialogFor('Dana');
	await desk.keys('m');
	await desk.type('tomorrow 8:30am');
	await desk.dialog().getByText('tomorrow 8:30am → Tue 24 Nov 2026, 08:30').waitFor();
	await desk.field('Note').fill('assistant is called Sam — try\tearly');
	await desk.keys('Enter');
	const line =
		'\t* 2026-11-23 08:00 Call: left message. Calling back 2026-11-24 08:30 — assistant is called Sam — try early';
	await desk.holds(DANA, crlf(...inserted(before, 7, line)));
	expect(await desk.notice('Logged.')).toContain('Next Tue 24 Nov, 08:30.');
	await desk.section('Next 7 days').locator('.due-row', { hasText: 'Dana' }).waitFor();
});

test('a property gets the Attempts heading at the end of a note without a final newline', async () => {
	const before = '---\ncontact: "[[Ines]]"\nfollow-up:   Monday # mine\n---\nShe liked it.';
	await desk.lay({ [DANA]: before });
	await desk.onRow('Ines');
	await desk.keys('l', 'n', 'Enter');
	await desk.holds(DANA, `${before}\n\n## Attempts\n- 2026-11-23 08:00 [[Ines]], Call: no answer`);
});

test('an attempt of an earlier time is written with that time, and "tomorrow" is counted from it', async () => {
	await desk.lay({ [LEE]: '- Follow up with Lee Park Thursday\n' });
	await desk.onRow('Lee Park');
	await desk.keys('l', 'n');
	await expect(desk.field('When')).toHaveAttribute('placeholder', 'now');
	await desk.field('When').fill('when she was out');
	await desk.keys('Enter');
	await desk.dialog().getByRole('alert').getByText('Try “10 min ago”').waitFor();
	await desk.field('When').fill('tomorrow');
	await desk.keys('Enter');
	await desk.dialog().getByRole('alert').getByText('That is still ahead.').waitFor();
	await desk.field('When').fill('Friday 5:40pm');
	await desk.dialog().getByText('Friday 5:40pm → Fri 20 Nov 2026, 17:40').waitFor();
	await desk.field('Calling back').fill('Tuesday at 9');
	await desk.dialog().getByText('Tuesday at 9 → Tue 24 Nov 2026, 09:00').waitFor();
	await desk.field('Calling back').fill('tomorrow');
	await desk.dialog().getByText('tomorrow → Sat 21 Nov 2026').waitFor();
	await desk.keys('Enter');
	await desk.holds(
		LEE,
		'- Follow up with Lee Park Thursday\n\t- 2026-11-20 17:40 Call: no answer. Calling back 2026-11-21\n',
	);
});

test('someone who was reached: by when they act and what I do, in the words of one field', async () => {
	await desk.lay({ [LEE]: '1. Follow up with Lee Park Thursday\n2. Water the plants\n' });
	await desk.onRow('Lee Park');
	await desk.keys('l', 's');
	await desk.type('Lee calls Friday, if not I check in Tuesday');
	await desk.dialog().getByText('They: Fri 27 Nov 2026 · I: Tue 1 Dec 2026').waitFor();
	await desk.field('Note').fill('she passes my résumé to Ana');
	await desk.keys('Enter');
	const line = '2026-11-23 08:00 Call: spoke. Expecting 2026-11-27. Next 2026-12-01 — she passes my résumé to Ana';
	await desk.holds(LEE, `1. Follow up with Lee Park Thursday\n\t- ${line}\n2. Water the plants\n`);
	expect(await desk.notice('Lee Park: logged.')).toContain('Waiting on them until Fri 27 Nov.');
});

describe('after a talk in which nothing was agreed', () => {
	const plan = '- Follow up with Lee Park Thursday\n';
	const spoke = `${plan}\t- 2026-11-23 08:00 Call: spoke`;

	beforeEach(async () => {
		await desk.lay({ [LEE]: plan });
		await desk.onRow('Lee Park');
		await desk.keys('l', 's', 'Enter');
		await desk.holds(LEE, `${spoke}\n`);
		await desk.notice('No next step with Lee Park.');
		await desk.section('To decide').getByText('reached, no next step').waitFor();
	});

	test('“Set one” adds the step to the line of the talk, in one step of undo', async () => {
		await desk.press('Set one');
		await desk.type('send her my portfolio Thursday');
		await desk.dialog().getByText('I: Thu 26 Nov 2026 · “send her my portfolio”').waitFor();
		await desk.keys('Enter');
		await desk.holds(LEE, `${spoke}. Next 2026-11-26 — send her my portfolio\n`);
		await desk.section('Next 7 days').locator('.due-row', { hasText: 'Lee Park' }).waitFor();
		await desk.notice('Next step with Lee Park set.');
		await desk.press('Undo');
		await desk.holds(LEE, `${spoke}\n`);
	});

	test('“That was all” closes it', async () => {
		await desk.press('That was all');
		await desk.holds(LEE, `${spoke}\n\t- 2026-11-23 08:00 Closed\n`);
		await desk.section('Done lately').locator('.due-row', { hasText: 'Lee Park' }).waitFor();
	});

	test('the open row offers both, and neither Give up nor Allow more', async () => {
		await desk.onRow('Lee Park');
		await desk.keys('Enter');
		const sheet = desk.row('Lee Park').locator('.due-sheet');
		await sheet.getByRole('button', { name: 'Set one' }).waitFor();
		await expect(sheet.getByRole('button', { name: /Give up|Allow/ })).toHaveCount(0);
		await sheet.getByRole('button', { name: 'Set one' }).click();
		await desk.dialog().getByRole('group', { name: 'I will' }).getByRole('button', { name: 'Thu' }).click();
		await desk.keys('Enter');
		await desk.holds(LEE, `${spoke}. Next 2026-11-26\n`);
	});
});

test('the channel is that of the last attempt with this contact, the outcome is never chosen beforehand', async () => {
	const before = '- Follow up with Lee Park Thursday\n  - 2026-11-18 09:00 Text: sent\n';
	await desk.lay({ [LEE]: before });
	await desk.onRow('Lee Park');
	await desk.keys('l');
	await desk.dialogFor('Lee Park');
	await expect(desk.dialog().getByRole('radio', { name: 'Text' })).toBeChecked();
	await desk.keys('Enter');
	await desk.dialog().getByText('Choose what happened first.').waitFor();
	expect(await desk.onDisk(LEE)).toBe(before);
	await desk.keys('e', 'Enter');
	await desk.holds(LEE, `${before.trimEnd()}\n  - 2026-11-23 08:00 Text: sent\n`);
});

test('words that are no date keep the dialog open, and nothing is written', async () => {
	await desk.lay({ [LEE]: '- Follow up with Lee Park Thursday\n' });
	await desk.onRow('Lee Park');
	await desk.keys('l', 'm');
	await desk.type('once she is back');
	await desk.keys('Enter');
	await desk.dialog().getByRole('alert').getByText('Not understood.').waitFor();
	await expect(desk.field('Calling back')).toHaveValue('once she is back');
	expect(await desk.onDisk(LEE)).toBe('- Follow up with Lee Park Thursday\n');
});

test('another follow-up is chosen in the title, and what was typed stays', async () => {
	await desk.lay({ [LEE]: '- Follow up with Lee Park Thursday\n- Follow up with Ana Friday\n' });
	await desk.onRow('Lee Park');
	await desk.keys('l', 'm');
	await desk.field('Note').fill('wrong person at first');
	await desk.dialog().getByLabel('Follow-up with').selectOption({ label: 'Ana · 3 days ago' });
	await desk.dialogFor('Ana');
	await desk.field('Note').press('Enter');
	await desk.holds(
		LEE,
		'- Follow up with Lee Park Thursday\n- Follow up with Ana Friday\n\t- 2026-11-23 08:00 Call: left message — wrong person at first\n',
	);
});

test('the palette means the focused row of the sidebar until the user goes to a note', async () => {
	const notes = { [DANA]: '- Follow up with Dana Monday\n', [LEE]: '- Follow up with Lee Park Thursday\n' };
	await desk.lay(notes, DANA);
	await desk.onRow('Lee Park');
	await desk.command('Log attempt');
	await desk.dialogFor('Lee Park');
	desk.countFromHere();
	await desk.keys('n', 'Enter');
	expect(desk.presses).toBeLessThan(4);
	await desk.holds(LEE, `${notes[LEE]}\t- 2026-11-23 08:00 Call: no answer\n`);
	await desk.dialogIsGone();
	await desk.onRow('Lee Park');
	await desk.command('Close follow-up');
	await desk.holds(LEE, `${notes[LEE]}\t- 2026-11-23 08:00 Call: no answer\n\t- 2026-11-23 08:00 Closed\n`);
	await desk.page.locator('.cm-content').click();
	await desk.command('Log call without answer');
	await desk.holds(DANA, `${notes[DANA]}\t- 2026-11-23 08:00 Call: no answer\n`);
});

test('the palette asks which follow-up if the note has several and the cursor is on none', async () => {
	const before = 'Talks.\n\n- Follow up with Lee Park Thursday\n- Follow up with Ana Friday\n';
	await desk.lay({ [LEE]: before }, LEE);
	await desk.cursor(0);
	await desk.command('Log attempt');
	await desk.page.getByPlaceholder('Which follow-up?').waitFor();
	await desk.type('ana');
	await desk.keys('Enter');
	await desk.dialogFor('Ana');
	await desk.keys('n', 'Enter');
	await desk.holds(LEE, `${before}\t- 2026-11-23 08:00 Call: no answer\n`);
});

describe('the limit of attempts', () => {
	const before = [
		'---',
		'attempts-allowed: 2',
		'---',
		'- [ ] Follow up with Ana Friday',
		'  - 2026-11-20 09:00 Call: no answer',
		'',
	];
	const logged = inserted(before, 5, '  - 2026-11-23 08:00 Call: left message');

	beforeEach(async () => {
		await desk.lay({ [LEE]: before.join('\n') });
		await desk.onRow('Ana');
		await desk.keys('l', 'm', 'Enter');
		await desk.dialog().getByText('That was attempt 2, as many as you allow.').waitFor();
		await desk.holds(LEE, logged.join('\n'));
	});

	test('“Give up” writes it, and marks the task as given up', async () => {
		await desk.dialog().getByRole('button', { name: 'Give up' }).click();
		const expected = inserted(logged, 6, '  - 2026-11-23 08:00 Gave up');
		await desk.holds(LEE, expected.join('\n').replace('[ ]', '[-]'));
		await desk.dialogIsGone();
	});

	test('“Allow 3 more” writes it', async () => {
		await desk.field('How many more').fill('3');
		await desk.dialog().getByRole('button', { name: 'Allow 3 more' }).click();
		await desk.holds(LEE, inserted(logged, 6, '  - 2026-11-23 08:00 Allowed 3 more').join('\n'));
		await desk.row('Ana').getByText('2 of 5 attempts').first().waitFor({ state: 'attached' });
	});

	test('decide later: it waits under "To decide", and the call sheet asks again', async () => {
		await desk.keys('Escape');
		await desk.section('To decide').locator('.due-row', { hasText: 'Ana' }).waitFor();
		await desk.onRow('Ana');
		await desk.keys('Enter');
		await desk.row('Ana').getByRole('button', { name: 'Allow 2 more' }).click();
		await desk.holds(LEE, inserted(logged, 6, '  - 2026-11-23 08:00 Allowed 2 more').join('\n'));
	});
});

test('two follow-ups with one person are logged in one go, the next step once, and taken back in one', async () => {
	const notes = {
		[LEE]: '- Follow up with Lee Park Thursday about the role\n- Follow up with Ana Friday\n',
		[DANA]: crlf('+ Call Lee Park Friday to thank him #follow-up', '', 'More.'),
	};
	await desk.lay(notes);
	await desk.onRow('Lee Park');
	await desk.keys('l', 's');
	await desk.dialog().getByRole('checkbox').check();
	await desk.dialog().getByRole('textbox', { name: 'What did you agree?' }).fill('Friday');
	await desk.keys('Enter');
	const line = '2026-11-23 08:00 Call: spoke';
	await desk.holds(LEE, notes[LEE].replace('role\n', `role\n\t- ${line}\n`));
	await desk.holds(DANA, notes[DANA].replace('him #follow-up', `him #follow-up\r\n\t+ ${line}. Next 2026-11-27`));
	await desk.notice('Logged (2).');
	await desk.press('Undo');
	await desk.holds(LEE, notes[LEE]);
	await desk.holds(DANA, notes[DANA]);
});

describe('a very long name in a small window', () => {
	const NAME = 'Maximiliana Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Schillingsfürst';
	const notes = {
		[LEE]: `- Follow up with [[${NAME}]] Thursday about the role\n- Follow up with [[${NAME}]] Friday about an introduction to somebody else entirely\n`,
	};
	const boxOf = async (selector: string) => {
		const box = await desk.dialog().locator(selector).first().boundingBox();
		if (!box) throw new Error(`${selector} is not drawn.`);
		return box;
	};

	beforeEach(async () => {
		await desk.lay(notes);
		await desk.onRow(NAME);
		await desk.keys('l');
		await desk.dialog().waitFor();
	});
	afterEach(() => desk.page.setViewportSize({ width: 1280, height: 800 }));

	test.each([
		['a phone', 390, 'is-mobile is-phone'],
		['a small window', 300, ''],
	])('%s: nothing is cut off, and the checkbox is square and level with its words', async (_, width, classes) => {
		await desk.page.setViewportSize({ width, height: 800 });
		await desk.page.evaluate((names) => document.body.classList.add(...names.split(' ').filter(Boolean)), classes);
		const dialog = await boxOf('.due-form');
		for (const selector of ['.due-field-control input', '.due-also', '.due-dialog-buttons']) {
			const box = await boxOf(selector);
			expect(box.x).toBeGreaterThanOrEqual(dialog.x - 1);
			expect(box.x + box.width).toBeLessThanOrEqual(dialog.x + dialog.width + 1);
		}
		const label = await boxOf('.due-also');
		const box = await boxOf('.due-also input');
		expect(Math.abs(box.width - box.height)).toBeLessThan(2);
		expect(Math.abs(box.y + box.height / 2 - (label.y + label.height / 2))).toBeLessThan(2);
		expect((await boxOf('.due-field-control input')).width).toBeGreaterThan(dialog.width * 0.9);
	});
});
