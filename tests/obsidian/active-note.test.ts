/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';

let shell: Shell;
beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const DANA = '- Follow up with Dana on 2026-11-23\n';
const LEE = 'Talked with Lee.\n- Follow up with Lee on 2026-11-23\n';
const TYPED = { line: 0, ch: 0 };

const thisNote = () => shell.followUps.current().thisNote?.path;

describe('a note in a card of a canvas', () => {
	it('is "This note" while the user edits it', async () => {
		shell = await startShell({ 'dana.md': DANA, 'lee.md': LEE });
		await shell.open('dana.md');
		expect(thisNote()).toBe('dana.md');
		const editor = await shell.openCard('lee.md');
		editor.replaceRange('We talked. ', TYPED);
		await shell.flush();
		expect(thisNote()).toBe('lee.md');
	});

	it('has the follow-up at its cursor logged', async () => {
		shell = await startShell({ 'dana.md': DANA, 'lee.md': LEE });
		await shell.open('dana.md');
		await shell.openCard('lee.md', 1);
		await shell.run('log-no-answer');
		expect(await shell.read('lee.md')).toContain('2026-11-23 08:10 Call: no answer');
		expect(await shell.read('dana.md')).toBe(DANA);
	});

	it('keeps what the user types in the card while the attempt is written', async () => {
		shell = await startShell({ 'lee.md': LEE }, { saveDelay: 200 });
		const editor = await shell.openCard('lee.md', 1);
		editor.replaceRange('Yesterday: ', TYPED);
		await shell.run('log-no-answer');
		await shell.flush();
		expect(await shell.read('lee.md')).toBe(`Yesterday: ${LEE}\t- 2026-11-23 08:10 Call: no answer\n`);
		expect(editor.getValue()).toBe(await shell.read('lee.md'));
	});

	it('has the line at its cursor explained', async () => {
		shell = await startShell({ 'lee.md': LEE });
		await shell.openCard('lee.md', 1);
		await shell.run('explain-this-line');
		expect(document.querySelector('.modal')?.textContent).toContain('Follow up with Lee');
	});

	it('has the line at its cursor tracked', async () => {
		shell = await startShell({ 'gil.md': 'Nothing.\nI will call Gil Mora on 2026-11-24.\n' });
		await shell.openCard('gil.md', 1);
		await shell.run('track-this-line');
		expect(await shell.read('gil.md')).toContain('I will call Gil Mora on 2026-11-24. #follow-up');
	});
});

it.each([
	['that another plugin puts into a dialog, for no note,', null],
	['of a card with words of its own, which are in no note,', 'board.canvas'],
])('an editor %s is not "This note"', async (_, path) => {
	shell = await startShell({ 'dana.md': DANA, 'lee.md': LEE, 'board.canvas': '{}' });
	await shell.open('dana.md');
	const editor = await shell.openCard('lee.md', 1);
	Reflect.set(shell.app.workspace, 'activeEditor', { file: path && shell.file(path), editor });
	editor.replaceRange('Buy stamps', TYPED);
	expect(thisNote()).toBe('dana.md');
	await shell.run('log-no-answer');
	expect(await shell.read('lee.md')).not.toContain('no answer');
});
