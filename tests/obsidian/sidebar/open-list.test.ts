/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { DueFollowUpsView } from '../../../src/ui/sidebar/due-follow-ups-view';
import { person, row } from '../../ui/rows';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	window.localStorage.clear();
	shell = await startShell({
		'lee.md': '- Follow up with Lee on 2026-11-20\n',
		'zed.md': '- Follow up with Zed once they are back\n',
	});
	shell.plugin.onUserEnable();
	await shell.flush();
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const view = () => shell.app.workspace.getLeavesOfType('due-follow-ups')[0]!.view as DueFollowUpsView;
const press = (key: string) =>
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const focused = () => document.activeElement?.querySelector('.due-row-name')?.textContent;

test('the list opens on the first row of a note that became active after the last redraw', () => {
	shell.plugin.parts.followUps.setActive('zed.md');
	expect(view().containerEl.textContent).not.toContain('This note');
	view().focusCurrentRow();
	expect(focused()).toBe('Zed');
});

test('the list opens on the row of a notice that appeared after the last redraw', async () => {
	const { followUps } = shell.plugin.parts;
	const model = followUps.current();
	const mo = row({ contact: 'Mo' });
	jest
		.spyOn(followUps, 'current')
		.mockReturnValue({ ...model, groups: [...model.groups, { name: 'today', rows: [person(mo)] }] });
	view().showRow(mo.key);
	await shell.flush();
	expect(focused()).toBe('Mo');
});

describe('the list opens before there is a row', () => {
	/** Opens the empty list, as the palette does: it then gives the focus back to the editor. */
	const openEmpty = async () => {
		const { followUps } = shell.plugin.parts;
		const model = followUps.current();
		const current = jest.spyOn(followUps, 'current').mockReturnValue({ ...model, groups: [], any: false });
		await shell.run('open');
		const editor = document.body.createEl('textarea');
		editor.focus();
		return async () => {
			current.mockRestore();
			followUps.changed();
			await shell.flush();
			return editor;
		};
	};

	test('the first row is focused when it appears', async () => {
		const index = await openEmpty();
		await index();
		expect(focused()).toBe('Lee');
	});

	test('unless the user types before that', async () => {
		const index = await openEmpty();
		press('a');
		expect(document.activeElement).toBe(await index());
	});
});

test('a row that has the focus only because the list opened there gives way to a new first row', async () => {
	await shell.run('open');
	expect(focused()).toBe('Lee');
	await shell.open('zed.md');
	await shell.run('open');
	expect(focused()).toBe('Zed');
});

test('so does it when the palette was opened from there, which says nothing about the row', async () => {
	await shell.run('open');
	for (const init of [{ key: 'Escape' }, { key: 'p', ctrlKey: true }, { key: 'p', metaKey: true }]) {
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
	}
	await shell.open('zed.md');
	await shell.run('open');
	expect(focused()).toBe('Zed');
});

test('a row that the user moved to has the focus again when the list opens again', async () => {
	await shell.run('open');
	press('ArrowDown');
	expect(focused()).toBeUndefined();
	press('ArrowUp');
	expect(focused()).toBe('Lee');
	await shell.open('zed.md');
	await shell.run('open');
	expect(focused()).toBe('Lee');
});

test('a row that the user opened has the focus again when the list opens again', async () => {
	await shell.run('open');
	(document.activeElement as HTMLElement).click();
	await shell.open('zed.md');
	await shell.run('open');
	expect(focused()).toBe('Lee');
});
