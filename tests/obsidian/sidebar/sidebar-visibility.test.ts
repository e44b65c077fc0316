/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { SidebarVisibility } from '../../../src/obsidian/sidebar/sidebar-visibility';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
let visibility: SidebarVisibility;
let shown: number;

beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'a.md': '- Follow up with Ana on 2026-11-23\n' });
	visibility = new SidebarVisibility(shell.plugin, 'due-follow-ups');
	shown = 0;
	visibility.onShown(() => shown++);
	await shell.run('open');
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

it('is visible in front, and not behind another tab of its sidebar', async () => {
	expect(visibility.isVisible()).toBe(true);
	expect(shown).toBe(1);
	const other = shell.app.workspace.getRightLeaf(false);
	if (!other) throw new Error('There is no sidebar.');
	await other.setViewState({ type: 'markdown', state: {}, active: true });
	await shell.app.workspace.revealLeaf(other);
	await shell.flush();
	expect(visibility.isVisible()).toBe(false);
	await shell.run('open');
	expect(visibility.isVisible()).toBe(true);
	expect(shown).toBe(2);
});

it('is not visible in a collapsed sidebar', async () => {
	shell.app.workspace.rightSplit.collapse();
	await shell.flush();
	expect(visibility.isVisible()).toBe(false);
});
