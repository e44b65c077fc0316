/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

it('settings that sync delivers apply at once, and notes are read with them', async () => {
	shell = await startShell({ 'a.md': '- Ring up Ana 2026-11-23\n- Follow up with Bo 2026-11-23\n' });
	const contacts = () => shell.followUps.current().groups.flatMap(({ rows }) => rows.map(({ contact }) => contact));
	expect(contacts()).toEqual(['Bo']);
	const { dataPath } = shell.host.plugins.plugins['due-follow-ups'] as unknown as { dataPath: string };
	await shell.external(dataPath, JSON.stringify({ ...DEFAULT_SETTINGS, markers: ['Ring up'], attemptsAllowed: 2 }));
	await shell.flush();
	expect(contacts()).toEqual(['Ana']);
	expect(shell.plugin.store.current().attemptsAllowed).toBe(2);
});
