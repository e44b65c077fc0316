/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const OLD = '- Follow up with Ana on 2026-09-01\n- Follow up with Bo on 2026-09-02\n';

beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'a.md': OLD });
});
afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const question = () => document.querySelector('.modal')?.textContent ?? null;

describe('"Rebuild index"', () => {
	it('reads all notes again only after the user has confirmed', async () => {
		const rebuild = jest.spyOn(shell.plugin.parts.vaultNotes, 'rebuild');
		await shell.run('rebuild-index');
		expect(question()).toContain('Rebuild the index?');
		await shell.press('Cancel');
		expect(question()).toBeNull();
		expect(rebuild).not.toHaveBeenCalled();
		await shell.run('rebuild-index');
		await shell.press('Rebuild');
		expect(rebuild).toHaveBeenCalledTimes(1);
		expect(shell.notices()).toEqual(['All notes were read again.']);
	});
});

describe('"Close all"', () => {
	it('writes nothing until the user has confirmed, and closes all in one step of undo', async () => {
		const keys = shell.followUps.rowsOf('a.md').map(({ key }) => key);
		const cancelled = shell.actions.closeAll(keys);
		expect(question()).toContain('2 follow-ups are closed');
		await shell.press('Cancel');
		expect(await cancelled).toBeNull();
		expect(await shell.read('a.md')).toBe(OLD);
		const closed = shell.actions.closeAll(keys);
		await shell.press('Close all');
		expect(await closed).toMatchObject({ ok: true });
		expect((await shell.read('a.md')).match(/2026-11-23 08:10 Closed/g)).toHaveLength(2);
		await shell.actions.undo();
		await shell.flush();
		expect(await shell.read('a.md')).toBe(OLD);
	});
});
