/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const dataPath = () => (shell.host.plugins.plugins['due-follow-ups'] as unknown as { dataPath: string }).dataPath;

it('a start writes no settings, so that it never overwrites those that sync still brings', async () => {
	shell = await startShell({ 'a.md': '- Follow up with Ana 2026-11-23\n' });
	expect(await shell.app.vault.adapter.exists(dataPath())).toBe(false);
	await shell.plugin.store.set('replyGap', 4);
	expect(JSON.parse(await shell.app.vault.adapter.read(dataPath()))).toEqual({ replyGap: 4 });
});

it('a settings file that is not valid JSON is never overwritten, and a notice says so', async () => {
	shell = await startShell({ 'a.md': '- Follow up with Ana 2026-11-23\n' });
	await shell.external(dataPath(), '{ "replyGap": 4,');
	await shell.flush();
	await shell.plugin.store.set('callGap', 2);
	expect(await shell.app.vault.adapter.read(dataPath())).toBe('{ "replyGap": 4,');
	expect(shell.notices().join()).toContain('your change is not stored');
	expect(shell.plugin.store.current().callGap).toBe(2);
});

it('settings that sync delivers apply at once, and notes are read with them', async () => {
	shell = await startShell({ 'a.md': '- Ring up Ana 2026-11-23\n- Follow up with Bo 2026-11-23\n' });
	const contacts = () => shell.followUps.current().groups.flatMap(({ rows }) => rows.map(({ contact }) => contact));
	expect(contacts()).toEqual(['Bo']);
	await shell.external(dataPath(), JSON.stringify({ ...DEFAULT_SETTINGS, markers: ['Ring up'], attemptsAllowed: 2 }));
	await shell.flush();
	expect(contacts()).toEqual(['Ana']);
	expect(shell.plugin.store.current().attemptsAllowed).toBe(2);
});
