import { expect } from '../expect';
import { desk } from './desk';

const LEE = '2026-11-17 Lee Park.md';
const BEFORE = '\uFEFFTalk.  \r\n\r\n> - [ ] Follow up with Lee Park Thursday about the role\r\n>\r\n> Bye';

async function logged() {
	await desk.lay({ [LEE]: BEFORE });
	await desk.onRow('Lee Park');
	await desk.keys('l', 'n', 'Enter');
	await desk.notice('Logged.');
}

/** The file as the log left it, whatever it is indented by. */
async function afterLogging() {
	const text = await desk.onDisk(LEE);
	expect(text.replace(/> *\t*- 2026-11-23 08:00 Call: no answer\r\n/, '')).toBe(BEFORE);
	return text;
}

test('Undo in the notice gives back every byte, and only once', async () => {
	await logged();
	await afterLogging();
	await desk.press('Undo');
	await desk.holds(LEE, BEFORE);
	await desk.notice('Undone.');
	await expect.poll(() => desk.offered('Undo last change')).toEqual([]);
});

test('the command takes back one act after the other, the last first', async () => {
	await logged();
	const after = await afterLogging();
	await desk.onRow('Lee Park');
	await desk.row('Lee Park').first().locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText('Close follow-up', { exact: true }).click();
	await desk.notice('Closed.');
	expect(await desk.onDisk(LEE)).toContain('> - [x] Follow up');
	await desk.command('Undo last change');
	await desk.holds(LEE, after);
	await desk.command('Undo last change');
	await desk.holds(LEE, BEFORE);
});

test('what others wrote elsewhere in the note meanwhile stays', async () => {
	await logged();
	const after = await afterLogging();
	await desk.writtenByOthers(LEE, `${after.replace('Talk.', 'A long talk.')}\r\n\r\nMore.`);
	await desk.press('Undo');
	await desk.holds(LEE, `${BEFORE.replace('Talk.', 'A long talk.')}\r\n\r\nMore.`);
});

test('a line that was changed since stays, and Undo says so', async () => {
	await logged();
	const theirs = (await afterLogging()).replace('no answer', 'no answer — her line was busy');
	await desk.writtenByOthers(LEE, theirs);
	await desk.press('Undo');
	await desk.notice(`Not undone: The lines in 2026-11-17 Lee Park have changed since then.`);
	expect(await desk.onDisk(LEE)).toBe(theirs);
	await expect.poll(() => desk.offered('Undo last change')).toEqual(['Undo last change']);
});

test('a task that was opened again since stays open, and Undo says so', async () => {
	await desk.lay({ [LEE]: BEFORE });
	await desk.row('Lee Park').first().locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText('Close follow-up', { exact: true }).click();
	await desk.notice('Closed.');
	const theirs = (await desk.onDisk(LEE)).replace('[x]', '[ ]');
	await desk.writtenByOthers(LEE, theirs);
	await desk.command('Undo last change');
	await desk.notice('Not undone');
	expect(await desk.onDisk(LEE)).toBe(theirs);
});

test('Undo finds the line in a renamed note, and says so if the note was deleted', async () => {
	await logged();
	await desk.onRow('Lee Park');
	await desk.keys('s', '1', 'Enter');
	await desk.notice('Snoozed.');
	await desk.renameNote(LEE, 'Lee.md');
	await desk.command('Undo last change');
	await desk.notice('Undone.');
	expect((await desk.onDisk('Lee.md')).replace(/> *\t*- 2026-11-23 08:00 Call: no answer\r\n/, '')).toBe(BEFORE);
	await desk.deleteNote('Lee.md');
	await desk.command('Undo last change');
	await desk.notice('Not undone: Lee was deleted');
	await expect(desk.onDisk('Lee.md')).rejects.toThrow('ENOENT');
});

test('a note that was opened meanwhile is undone in its editor', async () => {
	await logged();
	await desk.onRow('Lee Park');
	await desk.keys('o');
	await desk.page.locator('.cm-content', { hasText: 'Call: no answer' }).waitFor();
	await desk.command('Undo last change');
	await desk.notice('Undone.');
	await desk.holds(LEE, BEFORE.replaceAll('\r\n', '\n'));
});
