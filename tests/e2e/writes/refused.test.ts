import { expect } from '../expect';
import { desk } from './desk';

const LEE = 'Meetings/2026-11-17 Lee Park.md';
const BEFORE = 'Talk.\r\n\r\n- Follow up with Lee Park Thursday about the role\r\n';
const TYPED = '2026-11-23 08:00 Call: left message. Calling back 2026-11-24 08:30 — assistant is called Sam';

/** The dialog is open and filled in; what others do to the note happens before it is saved. */
async function filledIn(notes: Readonly<Record<string, string>> = { [LEE]: BEFORE }, open?: string) {
	await desk.lay(notes, open);
	await desk.onRow('Lee Park');
	await desk.keys('l', 'm');
	await desk.type('tomorrow 8:30am');
	await desk.field('Note').fill('assistant is called Sam');
}

/** The dialog stays with everything typed, says why in it and in a notice, and lets the line be copied in both. */
async function keepsWhatWasTyped(why: string | RegExp) {
	await desk.dialog().getByRole('alert').getByText(why).waitFor();
	await desk.notice(why);
	await expect(desk.field('Calling back')).toHaveValue('tomorrow 8:30am');
	await expect(desk.field('Note')).toHaveValue('assistant is called Sam');
	await expect(desk.dialog().locator('textarea')).toHaveValue(TYPED);
	await desk.dialog().getByRole('button', { name: 'Copy line' }).click();
	await desk.notice('Copied.');
	await expect.poll(() => desk.clipboard()).toBe(TYPED);
	await desk.page.evaluate(() => navigator.clipboard.writeText(''));
	await desk.press('Copy what you typed');
	await desk.eventuallyCopied(TYPED);
}

test('a note that was renamed meanwhile is written to under its new name', async () => {
	await filledIn();
	await desk.renameNote(LEE, 'Archive of Lee.md');
	await desk.keys('Enter');
	await desk.holds('Archive of Lee.md', `${BEFORE}\t- ${TYPED}\r\n`);
	await desk.dialogIsGone();
});

test('a folder that was renamed by hand is followed too', async () => {
	await filledIn();
	await desk.renameNote('Meetings', 'Talks');
	await desk.keys('Enter');
	await desk.holds('Talks/2026-11-17 Lee Park.md', `${BEFORE}\t- ${TYPED}\r\n`);
});

test('a note that was deleted in the meantime is not created again, and typed text is kept', async () => {
	await filledIn();
	await desk.deleteNote(LEE);
	await desk.keys('Enter');
	await keepsWhatWasTyped('The note was deleted, so nothing was written.');
	await expect(desk.onDisk(LEE)).rejects.toThrow('ENOENT');
});

test('a line that was edited to something else stays as it is', async () => {
	await filledIn();
	const theirs = BEFORE.replace('Lee Park Thursday', 'Ana Friday');
	await desk.writtenByOthers(LEE, theirs);
	await desk.keys('Enter');
	await keepsWhatWasTyped(/changed/);
	expect(await desk.onDisk(LEE)).toBe(theirs);
});

test('a note that sync replaces at the very moment of saving is judged by what is then on disk', async () => {
	await filledIn();
	const theirs = `${BEFORE.replace('Thursday', 'Friday')}More.\r\n`;
	const arrived = desk.writtenBehind(LEE, theirs);
	await desk.keys('Enter');
	await arrived;
	await keepsWhatWasTyped(/changed/);
	expect(await desk.onDisk(LEE)).toBe(theirs);
});

test('a line that only moved is found', async () => {
	await filledIn();
	const theirs = `# New\r\n\r\n\`\`\`\r\n- Follow up with Lee Park Thursday about the role\r\n\`\`\`\r\n\r\n${BEFORE}\r\nThe end`;
	await desk.writtenByOthers(LEE, theirs);
	await desk.keys('Enter');
	await desk.holds(LEE, theirs.replace('role\r\n\r\nThe end', `role\r\n\t- ${TYPED}\r\n\r\nThe end`));
});

describe('two identical lines', () => {
	const line = '- Follow up with Lee Park Thursday about the role\n';
	const notes = { [LEE]: `${line}\t- 2026-11-18 09:00 Call: no answer\n\nLater:\n\n${line}` };
	async function onSecond() {
		await desk.lay(notes);
		await desk.onRow('Lee Park');
		await desk.keys('Enter');
		const second = desk.page.locator('.due-thing[data-key$=".1"]');
		await second.getByRole('button', { name: /^Log attempt/ }).click();
		await desk.dialog().getByRole('checkbox').uncheck();
		await desk.keys('m');
		await desk.type('tomorrow 8:30am');
		await desk.field('Note').fill('assistant is called Sam');
	}

	test('the one that is meant is written to', async () => {
		await onSecond();
		await desk.keys('Enter');
		await desk.holds(LEE, `${notes[LEE]}\t- ${TYPED}\n`);
	});

	test('stay as they are when one of them is gone', async () => {
		await onSecond();
		await desk.writtenByOthers(LEE, line);
		await desk.keys('Enter');
		await keepsWhatWasTyped(/changed|fewer/);
		expect(await desk.onDisk(LEE)).toBe(line);
	});
});

test('a read-only file is left as it is, and can be written to once it is unlocked', async () => {
	await filledIn();
	desk.expectComplaint(/status of [45]\d\d/);
	await desk.lock(LEE);
	await desk.keys('Enter');
	await keepsWhatWasTyped(/could not be written.*Check that it is not locked/);
	expect(await desk.onDisk(LEE)).toBe(BEFORE);
	await desk.unlock(LEE);
	await desk.field('Note').press('Enter');
	await desk.holds(LEE, `${BEFORE}\t- ${TYPED}\r\n`);
	await desk.dialogIsGone();
});

test('a disk that fails while the note is open: the line is not left in the editor', async () => {
	await filledIn({ [LEE]: BEFORE.replaceAll('\r\n', '\n') }, LEE);
	desk.expectComplaint(/status of 500/);
	await desk.page.route('**/api/write?*', (route) => route.fulfill({ status: 500, body: 'ENOSPC: no space left' }));
	await desk.keys('Enter');
	await keepsWhatWasTyped(/could not be (?:written|saved)/);
	expect(await desk.onDisk(LEE)).toBe(BEFORE.replaceAll('\r\n', '\n'));
	expect((await desk.editor()).text).toBe(BEFORE.replaceAll('\r\n', '\n'));
});

test('those of several follow-ups that can be written are, and the rest is said and kept', async () => {
	const ana = 'Meetings/2026-11-18 Ana.md';
	await filledIn({ [LEE]: BEFORE, [ana]: '- Follow up with Lee Park Friday\n' });
	await desk.dialog().getByRole('checkbox').check();
	await desk.deleteNote(ana);
	await desk.field('Note').press('Enter');
	await desk.holds(LEE, `${BEFORE}\t- ${TYPED}\r\n`);
	await desk.notice('1 of 2 written.');
	await keepsWhatWasTyped('The note was deleted, so nothing was written.');
	await desk.field('Note').press('Enter');
	expect(await desk.onDisk(LEE)).toBe(`${BEFORE}\t- ${TYPED}\r\n`);
});

test('what a dialog says in a notice goes to the foot of the sidebar when the dialog closes', async () => {
	const ana = 'Meetings/2026-11-18 Ana.md';
	await filledIn({ [LEE]: BEFORE, [ana]: '- Follow up with Lee Park Friday\n' });
	await desk.dialog().getByRole('checkbox').check();
	await desk.deleteNote(ana);
	await desk.field('Note').press('Enter');
	const notice = desk.page.locator('.notice', { hasText: '1 of 2 written.' });
	await notice.waitFor();
	await desk.dialog().press('Escape');
	await desk.dialogIsGone();
	await expect(notice).toHaveCount(0);
	await expect(desk.page.locator('.due-message-box')).toContainText('1 of 2 written.');
});

test('a snooze is refused in the same way', async () => {
	await desk.lay({ [LEE]: BEFORE }, LEE);
	await desk.onRow('Lee Park');
	await desk.keys('s');
	await desk.dialogFor('Lee Park');
	await desk.deleteNote(LEE);
	await desk.field('Or until').fill('Friday');
	await desk.keys('Enter');
	await desk.dialog().getByRole('alert').getByText('The note was deleted, so nothing was written.').waitFor();
	await expect(desk.dialog().locator('textarea')).toHaveValue('2026-11-23 08:00 Snoozed until 2026-11-27');
});

describe('Add follow-up', () => {
	const NOTE = '2026-11-23 Coffee.md';
	const COFFEE = 'Coffee with [[Lee Park]].\r\n';
	const FIELD = 'Who, when and why';
	const LINE = 'Follow up with [[Lee Park]] on 2026-11-24 about the pricing article';

	async function typed() {
		await desk.lay({ [NOTE]: COFFEE }, NOTE);
		await desk.command('Add follow-up');
		await desk.field(FIELD).fill('tomorrow about the pricing article');
	}

	async function keepsTheLine(why: string | RegExp) {
		await desk.dialog().getByRole('alert').getByText(why).waitFor();
		await desk.notice(why);
		await expect(desk.field(FIELD)).toHaveValue('tomorrow about the pricing article');
		await expect(desk.dialog().locator('textarea')).toHaveValue(LINE);
		await desk.dialog().getByRole('button', { name: 'Copy line' }).click();
		await desk.eventuallyCopied(LINE);
		await desk.page.evaluate(() => navigator.clipboard.writeText(''));
		await desk.press('Copy what you typed');
		await desk.eventuallyCopied(LINE);
	}

	test('to a note that was deleted in the meantime is not created again, and typed text is kept', async () => {
		await typed();
		await desk.deleteNote(NOTE);
		await desk.keys('Enter');
		await keepsTheLine(/The note was deleted, so nothing was written\. Restore it, or copy the line/);
		await expect(desk.onDisk(NOTE)).rejects.toThrow('ENOENT');
	});

	test('to a note that was renamed meanwhile goes where the note is now', async () => {
		await typed();
		await desk.renameNote(NOTE, 'Coffee with Lee.md');
		await desk.keys('Enter');
		await desk.dialogIsGone();
		await desk.notice('Follow-up added.');
		expect((await desk.onDisk('Coffee with Lee.md')).replaceAll('\r\n', '\n')).toBe(
			`Coffee with [[Lee Park]].\n\n- ${LINE}\n`,
		);
	});

	test('to a note that another program replaced goes to its end as it is now', async () => {
		await typed();
		await desk.writtenByOthers(NOTE, 'Tea instead.\n\n* One\n');
		await desk.keys('Enter');
		await desk.holds(NOTE, `Tea instead.\n\n* One\n* ${LINE}\n`);
	});

	test('to a note that ends in a comment without an end goes above the comment', async () => {
		await typed();
		const theirs = 'Coffee.\n\n%% to do\n';
		await desk.writtenByOthers(NOTE, theirs);
		await desk.keys('Enter');
		await desk.holds(NOTE, `- ${LINE}\n\n${theirs}`);
	});

	test('to a read-only note is refused, and works once it is unlocked', async () => {
		await typed();
		desk.expectComplaint(/status of [45]\d\d/);
		await desk.lock(NOTE);
		await desk.keys('Enter');
		await keepsTheLine(/could not be written.*Check that it is not locked/);
		expect(await desk.onDisk(NOTE)).toBe(COFFEE);
		await desk.unlock(NOTE);
		await desk.field(FIELD).press('Enter');
		await desk.dialogIsGone();
		expect((await desk.onDisk(NOTE)).replaceAll('\r\n', '\n')).toBe(`Coffee with [[Lee Park]].\n\n- ${LINE}\n`);
	});
});

describe('an act without a dialog', () => {
	test('on a line that sync changed at that very moment: nothing is written, and the line can be copied', async () => {
		await desk.lay({ [LEE]: BEFORE });
		const theirs = BEFORE.replace('Thursday', 'Friday');
		await desk.onRow('Lee Park');
		await desk.writtenBehind(LEE, theirs);
		await desk.keys('c');
		await desk.notice(/changed/);
		expect(await desk.onDisk(LEE)).toBe(theirs);
		await desk.press('Copy what you typed');
		await desk.eventuallyCopied('2026-11-23 08:00 Closed');
	});

	test('on a disk that fails: the checkbox of the file stays as it was', async () => {
		const task = '- [ ] Follow up with Lee Park Thursday\n';
		await desk.lay({ [LEE]: task });
		desk.expectComplaint(/status of 500/);
		await desk.page.route('**/api/write?*', (route) => route.fulfill({ status: 500, body: 'EIO: i/o error' }));
		await desk.onRow('Lee Park');
		await desk.keys('g');
		await desk.notice(/could not be written/);
		expect(await desk.onDisk(LEE)).toBe(task);
		await desk.row('Lee Park').first().waitFor();
		await expect.poll(() => desk.offered('Undo last change')).toEqual([]);
	});
});
