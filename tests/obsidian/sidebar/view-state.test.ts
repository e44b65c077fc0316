/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	window.localStorage.clear();
	shell = await startShell({ 'a.md': '- Follow up with Ana on 2026-11-23\n' });
	await shell.run('open');
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const leaf = () => shell.app.workspace.getLeavesOfType('due-follow-ups')[0]!;
const row = () => leaf().view.containerEl.querySelector<HTMLElement>('.due-row-self')!;

it('the workspace, which sync carries to other devices, holds no rows and no pixels', async () => {
	row().click();
	await shell.flush();
	expect(leaf().view.containerEl.querySelector('.due-row.is-open')).not.toBeNull();
	expect(leaf().getViewState().state).toEqual({});
});

it('this device remembers the open rows, also when a phone ends the app in the background', async () => {
	row().click();
	await shell.flush();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(shell.actions.remembered('place')).toMatchObject({ open: [expect.any(String)] });
});
