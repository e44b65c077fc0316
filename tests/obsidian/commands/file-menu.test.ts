/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Menu, MenuItem } from 'obsidian';
import type { DueFollowUpsView } from '../../../src/ui/sidebar/due-follow-ups-view';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const NOTE = '- Follow up with Ana on 2026-11-23\n\t- 2026-11-23 08:00 Closed\n- Follow up with Bo on 2026-11-23\n';

beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'a.md': NOTE, 'b.md': 'Nothing.\n', 'c.png': '' });
});
afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const items = () => [...document.querySelectorAll<HTMLElement>('.menu-item')];
const titles = () => items().map(({ textContent }) => textContent ?? '');

/** Opens the menu of a note as the file explorer does. */
function explorerMenu(path: string): void {
	const menu = new Menu();
	menu.addItem((item: MenuItem) => item.setTitle('Rename'));
	shell.app.workspace.trigger('file-menu', menu, shell.file(path), 'file-explorer-context-menu');
	menu.showAtPosition({ x: 0, y: 0 });
}

it('the menu of a note shows its open follow-up in the sidebar', async () => {
	explorerMenu('a.md');
	expect(titles()).toContain('Show follow-ups of this note');
	items()
		.find(({ textContent }) => textContent === 'Show follow-ups of this note')
		?.click();
	await shell.flush();
	const [leaf] = shell.app.workspace.getLeavesOfType('due-follow-ups');
	expect(leaf?.view.containerEl.querySelector('.due-row.is-open')?.textContent).toContain('Bo');
});

it('the menu of a note without follow-ups adds one', async () => {
	const asked = jest.spyOn(shell.actions, 'askToAdd');
	explorerMenu('b.md');
	expect(titles().sort()).toEqual(['Add follow-up', 'Rename']);
	items()
		.find(({ textContent }) => textContent === 'Add follow-up')
		?.click();
	await shell.flush();
	expect(document.querySelector('.modal .modal-title')?.textContent).toBe('Add follow-up');
	expect(asked).toHaveBeenCalledWith('b.md');
});

it('the menu of a file that is no note has nothing more', () => {
	explorerMenu('c.png');
	expect(titles()).toEqual(['Rename']);
});

it('the menu of a row has what other plugins add to the menu of its note', async () => {
	const asked: string[] = [];
	shell.plugin.registerEvent(
		shell.app.workspace.on('file-menu', (menu, file, source) => {
			asked.push(`${file.path} ${source}`);
			menu.addItem((item) => item.setTitle('Another plugin'));
		}),
	);
	await shell.run('open');
	const [leaf] = shell.app.workspace.getLeavesOfType('due-follow-ups');
	const row = (leaf?.view as DueFollowUpsView).containerEl.querySelector('.due-row-self');
	row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
	expect(asked).toEqual(['a.md due-follow-ups']);
	expect(titles()).toContain('Another plugin');
	expect(titles()).not.toContain('Show follow-ups of this note');
});
