/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Menu } from 'obsidian';
import { rowMenu } from '../../../src/ui/row/row-menu';
import type { PersonChoice } from '../../../src/ui/model';
import { ChoosePersonModal } from '../../../src/ui/person/choose-person-modal';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const DANA = 'People/Dana Whitfield.md';
const MEETING = 'Meetings/2026-11-19 Dana.md';
const NOTES = {
	[DANA]: '---\nphone: "+1 312 555 0142"\ncompany: Northwind\naliases: [Dee]\n---\n',
	'People/Kim Lee.md': '',
	[MEETING]: '---\ncontact: "[[Dana Whitfield]]"\n---\nWe spoke about prices.\n',
	'Both.md': '---\nattendees: [Dana Whitfield, Kim Lee, Ana Reyes]\ndate: 2026-11-10\n---\n',
	'Log.md':
		'Saw [[Dana Whitfield]] and [[Ideas]].\n- Follow up with Kim Lee on 2026-11-25\n\t- 2026-11-20 Call: no answer\n- Follow up with Dana Whitfield and Kim Lee on 2026-11-26\n',
	'Ideas.md': 'Some.\n',
};

beforeEach(async () => {
	freezeClock();
	shell = await startShell(NOTES);
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const shown = () => document.querySelector('.due-person-dialog .modal-title')?.textContent ?? null;
const words = () => document.querySelector('.due-person')?.textContent ?? '';
const offered = () => [...document.querySelectorAll('.prompt .suggestion-title')].map(({ textContent }) => textContent);
/** Waits until the sheet, which is drawn again some time after a change, has these words. */
async function until(text: string): Promise<void> {
	for (let turn = 0; turn < 100 && !`${shown()} ${words()}`.includes(text); turn++) await shell.flush();
	expect(`${shown()} ${words()}`).toContain(text);
}
const titles = () => [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent);

async function openAt(path: string, line = 0, ch = 0): Promise<void> {
	await shell.app.workspace.getLeaf(false).openFile(shell.file(path));
	await shell.flush();
	shell.view().editor.setCursor({ line, ch });
}

describe('the command "Show person"', () => {
	test.each([
		['a link', 'Log.md', 0, 8, 'Dana Whitfield'],
		['the line of a follow-up', 'Log.md', 1, 0, 'Kim Lee'],
		['an attempt of a follow-up', 'Log.md', 2, 4, 'Kim Lee'],
		['the own note of a person', DANA, 0, 0, 'Dana Whitfield'],
	])('shows the person of %s', async (_, path, line, ch, name) => {
		await openAt(path, line, ch);
		await shell.run('show-person');
		expect(shown()).toBe(name);
	});

	test('lets the user choose between the people of a follow-up', async () => {
		await openAt('Log.md', 3);
		await shell.run('show-person');
		expect([offered().sort(), shown()]).toEqual([['Dana Whitfield', 'Kim Lee'], null]);
	});

	test('lets the user choose among all people and companies, those of the note first', async () => {
		await openAt('Both.md');
		await shell.run('show-person');
		expect(offered().slice(0, 3).sort()).toEqual(['Ana Reyes', 'Dana Whitfield', 'Kim Lee']);
		expect(offered()).toContain('Northwind');
		expect(new Set(offered()).size).toBe(offered().length);
	});

	test('lets the user choose at a link to a note about nobody', async () => {
		await openAt('Log.md', 0, 35);
		await shell.run('show-person');
		expect(shown()).toBeNull();
		expect(offered()).toContain('Dana Whitfield');
	});
});

describe('menus', () => {
	function fileMenu(path: string): void {
		const menu = new Menu();
		shell.app.workspace.trigger('file-menu', menu, shell.file(path), 'file-explorer-context-menu');
		menu.showAtPosition({ x: 0, y: 0 });
	}

	test('the menu of a note about a person and of a link to it shows the person', async () => {
		fileMenu(MEETING);
		[...document.querySelectorAll<HTMLElement>('.menu-item')]
			.find(({ textContent }) => textContent === 'Show person')
			?.click();
		await until('Dana Whitfield');
		await until('We spoke about prices.');
	});

	test('the menu of a note about nobody does not', () => {
		fileMenu('Ideas.md');
		expect(titles()).not.toContain('Show person');
	});

	test('the menu of an editor in a link shows the person once, whoever else adds it', async () => {
		await openAt('Log.md', 0, 8);
		const menu = new Menu();
		shell.app.workspace.handleLinkContextMenu(menu, 'Dana Whitfield', 'Log.md');
		shell.app.workspace.trigger('editor-menu', menu, shell.view().editor, shell.view());
		menu.showAtPosition({ x: 0, y: 0 });
		expect(titles().filter((title) => title === 'Show person')).toHaveLength(1);
	});

	test('the menu of a row shows the person', async () => {
		rowMenu(shell.row('Kim Lee'), shell.actions).showAtPosition({ x: 0, y: 0 });
		[...document.querySelectorAll<HTMLElement>('.menu-item')]
			.find(({ textContent }) => textContent === 'Show person')
			?.click();
		await shell.flush();
		expect(shown()).toBe('Kim Lee');
	});
});

describe('while the sheet is open', () => {
	beforeEach(async () => {
		shell.actions.showPerson('note:dana whitfield');
		await shell.flush();
	});

	test('it follows a renamed note', async () => {
		await shell.app.fileManager.renameFile(shell.file(DANA), 'People/Dana Rivera.md');
		await until('Dana Rivera');
		await until('+1 312 555 0142');
		await until('We spoke about prices.');
	});

	test('it says that a note is gone, and keeps what others say', async () => {
		await shell.app.vault.delete(shell.file(DANA));
		await until('The note of Dana Whitfield is gone.');
		await until('2026-11-19 Dana');
	});

	test('it says that nothing is left', async () => {
		for (const path of [DANA, MEETING, 'Both.md', 'Log.md']) await shell.app.vault.delete(shell.file(path));
		await until('Your notes say nothing about');
	});
});

test('among 3,000 people the choice shows a hundred, and those of the name before those of the company', () => {
	const people = Array.from({ length: 3_000 }, (_, at) => ({
		id: `name:person ${at}`,
		name: `Person ${at}`,
		note: at === 7 ? 'Person 2999 & Co' : 'Northwind',
		aliases: at === 8 ? ['Zed'] : [],
	}));
	const choice = new ChoosePersonModal(
		shell.app,
		() => people,
		() => undefined,
	);
	expect(choice.getSuggestions('')).toHaveLength(100);
	expect(choice.getSuggestions('northwind')).toHaveLength(100);
	expect(choice.getSuggestions('person 2999').map(({ name }) => name)).toEqual(['Person 2999', 'Person 7']);
	expect(choice.getSuggestions('zed').map(({ name }) => name)).toEqual(['Person 8']);
});

test('the choice that was opened while the vault is read offers who is known later, for the words typed before', () => {
	let people: readonly PersonChoice[] = [];
	const choice = new ChoosePersonModal(
		shell.app,
		() => people,
		() => undefined,
	);
	choice.open();
	choice.inputEl.value = 'dana';
	choice.inputEl.dispatchEvent(new Event('input'));
	const offered = () => Array.from(document.querySelectorAll('.suggestion-title'), ({ textContent }) => textContent);
	expect(offered()).toEqual([]);
	people = [{ id: 'name:dana', name: 'Dana Whitfield', note: 'Northwind', aliases: [] }];
	choice.refresh();
	expect(offered()).toEqual(['Dana Whitfield']);
	choice.close();
});
