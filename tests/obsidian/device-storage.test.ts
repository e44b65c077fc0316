/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'a.md': '- Follow up with Ana on 2026-11-23\n' });
});
afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

it('a full storage of the device stops nothing, and a notice says so once', () => {
	jest.spyOn(shell.app, 'saveLocalStorage').mockImplementation(() => {
		throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
	});
	shell.actions.remember('two-weeks', true);
	shell.actions.remember('two-weeks', false);
	expect(shell.notices()).toEqual([expect.stringContaining('(The quota has been exceeded.)') as string]);
});
