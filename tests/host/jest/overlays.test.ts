/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import {
	AbstractInputSuggest,
	Component,
	FuzzySuggestModal,
	MarkdownRenderer,
	Menu,
	setIcon,
	type App,
} from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;

beforeEach(async () => {
	page = await createHost({ files: { 'People/Dana.md': 'Met **Dana**', 'a.md': '' } });
});

afterEach(() => {
	jest.restoreAllMocks();
	page.destroy();
});

function press(key: string, options: KeyboardEventInit = {}): void {
	(document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
	);
}

test('chooses from a menu by keyboard, and leaves out what is disabled', () => {
	const chosen: string[] = [];
	const menu = new Menu();
	menu.addItem((item) =>
		item
			.setTitle('One')
			.setDisabled(true)
			.onClick(() => chosen.push('one')),
	);
	menu.addItem((item) =>
		item
			.setTitle('Two')
			.setIcon('phone')
			.onClick(() => chosen.push('two')),
	);
	menu.addSeparator();
	menu.addItem((item) => item.setTitle('Three').onClick(() => chosen.push('three')));
	menu.showAtPosition({ x: 10, y: 10 });
	press('ArrowDown');
	press('ArrowDown');
	press('Enter');
	expect(chosen).toEqual(['three']);
	expect(document.querySelector('.menu')).toBeNull();
});

test('puts the items of one section together, with a line between sections', () => {
	const menu = new Menu();
	menu.addItem((item) => item.setTitle('A').setSection('open'));
	menu.addItem((item) => item.setTitle('B').setSection('danger'));
	menu.addItem((item) => item.setTitle('C').setSection('open'));
	menu.showAtPosition({ x: 0, y: 0 });
	const shown = Array.from(document.querySelectorAll('.menu-scroll > *')).map((el) => el.textContent || '-');
	expect(shown).toEqual(['A', 'C', '-', 'B']);
	press('Escape');
});

test('finds commands in the palette by scattered letters, and runs the one that is chosen', async () => {
	let ran = 0;
	page.host.commands.addCommand({ id: 'x:log', name: 'Sample: Log attempt', callback: () => ran++ });
	page.host.commands.addCommand({ id: 'x:hidden', name: 'Sample: Log nothing', checkCallback: () => false });
	press('p', { ctrlKey: true });
	const input = document.querySelector<HTMLInputElement>('.prompt-input');
	expect(document.activeElement).toBe(input);
	if (input) input.value = 'lgatt';
	input?.dispatchEvent(new Event('input'));
	expect(document.querySelectorAll('.suggestion-item')).toHaveLength(1);
	press('Enter');
	expect(ran).toBe(1);
	expect(document.querySelector('.prompt')).toBeNull();
});

test('chooses from a fuzzy list with the keyboard', async () => {
	const chosen: string[] = [];
	class Choose extends FuzzySuggestModal<string> {
		getItems() {
			return ['alpha', 'beta', 'gamma'];
		}
		getItemText(item: string) {
			return item;
		}
		onChooseItem(item: string) {
			chosen.push(item);
		}
	}
	new Choose(page.app).open();
	press('ArrowDown');
	press('Enter');
	expect(chosen).toEqual(['beta']);
});

test('suggests below an input while it has the focus', async () => {
	class Suggest extends AbstractInputSuggest<string> {
		constructor(
			app: App,
			private input: HTMLInputElement,
		) {
			super(app, input);
		}
		override getSuggestions(query: string) {
			return ['Dana', 'Lee'].filter((name) => name.toLowerCase().startsWith(query.toLowerCase()));
		}
		override renderSuggestion(value: string, el: HTMLElement) {
			el.setText(value);
		}
		override selectSuggestion(value: string) {
			this.input.value = value;
			this.close();
		}
	}
	const input = document.body.createEl('input');
	new Suggest(page.app, input);
	input.focus();
	input.value = 'l';
	input.dispatchEvent(new Event('input'));
	await page.flush();
	press('Enter');
	expect(input.value).toBe('Lee');
	expect(document.querySelector('.suggestion-container')).toBeNull();
});

test('previews a note after the pointer rested on a link to it, with Ctrl where the source asks for it', async () => {
	// The pointer rests ten times shorter.
	const wait = window.setTimeout.bind(window);
	jest
		.spyOn(window, 'setTimeout')
		.mockImplementation(((run: () => void, milliseconds = 0) =>
			wait(run, milliseconds < 200 ? milliseconds : milliseconds / 10)) as typeof window.setTimeout);
	const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const link = document.body.createEl('a');
	const hoverParent = { hoverPopover: null };
	const hover = (ctrlKey: boolean) =>
		page.app.workspace.trigger('hover-link', {
			event: new MouseEvent('mouseover', { ctrlKey }),
			source: 'unregistered',
			hoverParent,
			targetEl: link,
			linktext: 'Dana',
			sourcePath: 'a.md',
		});
	hover(false);
	expect(hoverParent.hoverPopover).toBeNull();
	hover(true);
	await rest(350);
	expect(document.querySelector('.hover-popover strong')?.textContent).toBe('Dana');
	link.dispatchEvent(new MouseEvent('mouseleave'));
	await rest(250);
	expect(document.querySelector('.hover-popover')).toBeNull();
});

test('renders Markdown with links resolved from the note, and leaves clicks to the view around it', async () => {
	const el = document.body.createDiv();
	await MarkdownRenderer.render(page.app, '- [ ] call [[Dana]] and [[Nobody]]', el, 'a.md', new Component());
	const [known, unknown] = Array.from(el.querySelectorAll('a.internal-link'));
	expect(known?.classList.contains('is-unresolved')).toBe(false);
	expect(unknown?.classList.contains('is-unresolved')).toBe(true);
	known?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	expect(page.app.workspace.getActiveFile()).toBeNull();
});

test('draws an icon by its Lucide name and leaves an element alone when there is none', () => {
	const el = document.body.createDiv();
	setIcon(el, 'phone-outgoing');
	expect(el.querySelector('svg.lucide-phone-outgoing path')).not.toBeNull();
	setIcon(el, 'no-such-icon');
	expect(el.querySelector('svg.lucide-phone-outgoing')).not.toBeNull();
});
