/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';

let shell: Shell;
beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const DANA = '- Follow up with Dana on 2026-11-23\n';
const LEE = 'Talked with Lee.\n- Follow up with Lee on 2026-11-23\n';

/** Opens a note, then lets its editor be that of a canvas card: no tab has it. */
async function openCard(path: string, line: number): Promise<void> {
	await shell.open(path);
	shell.cursor(line);
	const { file, editor } = shell.view();
	jest.spyOn(shell.app.workspace, 'getActiveViewOfType').mockReturnValue(null);
	Object.defineProperty(shell.app.workspace, 'activeEditor', { configurable: true, get: () => ({ file, editor }) });
	shell.app.workspace.trigger('editor-change', editor, { file, editor });
	await shell.flush();
}

describe('a note in a card of a canvas', () => {
	it('is "This note" while the user edits it', async () => {
		shell = await startShell({ 'dana.md': DANA, 'lee.md': LEE });
		await shell.open('dana.md');
		await openCard('lee.md', 0);
		expect(shell.followUps.current().thisNote?.path).toBe('lee.md');
	});

	it('has the follow-up at its cursor logged', async () => {
		shell = await startShell({ 'dana.md': DANA, 'lee.md': LEE });
		await openCard('lee.md', 1);
		await shell.run('log-no-answer');
		expect(await shell.read('lee.md')).toContain('2026-11-23 08:10 Call: no answer');
		expect(await shell.read('dana.md')).toBe(DANA);
	});
});

it('a card with words of its own, which are in no note, is not "This note"', async () => {
	shell = await startShell({ 'dana.md': DANA, 'board.canvas': '{}' });
	await shell.open('dana.md');
	const { editor } = shell.view();
	const file = shell.file('board.canvas');
	jest.spyOn(shell.app.workspace, 'getActiveViewOfType').mockReturnValue(null);
	Object.defineProperty(shell.app.workspace, 'activeEditor', { configurable: true, get: () => ({ file, editor }) });
	shell.app.workspace.trigger('editor-change', editor, { file, editor });
	expect(shell.followUps.current().thisNote?.path).toBe('dana.md');
});
