/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { ItemView, MarkdownView, Modal, Notice, Plugin, type TFile, type WorkspaceLeaf } from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;

async function start(files: Record<string, string>, options = {}): Promise<JestHost> {
	page = await createHost({ files, ...options });
	return page;
}

afterEach(() => page.destroy());

describe('the stand-in Obsidian', () => {
	test('knows each note, its folder and its metadata', async () => {
		const { app } = await start({ 'Meetings/2026-11-19 Dana.md': '---\nmet: 2026-11-19\n---\n# Dana\n- [ ] call' });
		const file = app.vault.getFileByPath('Meetings/2026-11-19 Dana.md');
		expect(file?.basename).toBe('2026-11-19 Dana');
		expect(file?.parent?.path).toBe('Meetings');
		expect(app.metadataCache.getFileCache(file as TFile)?.frontmatter).toMatchObject({ met: '2026-11-19' });
		expect(app.metadataCache.getFileCache(file as TFile)?.listItems).toHaveLength(1);
	});

	test('fires changed for a note later, with the new text and metadata', async () => {
		const { app, flush } = await start({ 'a.md': 'one' });
		const heard: string[] = [];
		app.vault.on('modify', (file) => heard.push(`modify ${file.path}`));
		app.metadataCache.on('changed', (file, data) => heard.push(`changed ${file.path} ${data}`));
		app.metadataCache.on('resolved', () => heard.push('resolved'));
		await app.vault.process(app.vault.getFileByPath('a.md') as TFile, (text) => `${text} two`);
		expect(heard).toEqual(['modify a.md']);
		await flush();
		expect(heard).toEqual(['modify a.md', 'changed a.md one two', 'resolved']);
	});

	test('runs processes of one file one after another', async () => {
		const { app, read } = await start({ 'a.md': '' });
		const file = app.vault.getFileByPath('a.md') as TFile;
		await Promise.all([1, 2, 3].map((n) => app.vault.process(file, (text) => `${text}${n}`)));
		expect(await read('a.md')).toBe('123');
	});

	test('fires create for every file before the layout is ready', async () => {
		const { app } = await start({ 'a.md': '', 'b/c.md': '' }, { starting: true });
		const ready = jest.fn();
		app.workspace.onLayoutReady(ready);
		expect(ready).not.toHaveBeenCalled();
		page.ready();
		expect(ready).toHaveBeenCalledTimes(1);
	});

	test('opens a note in an editor that saves after a delay', async () => {
		const { app, open, read, flush } = await start({ 'a.md': 'one\ntwo\n' });
		await open('a.md');
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.getMode()).toBe('source');
		view?.editor.transaction({ changes: [{ from: { line: 1, ch: 0 }, text: 'new ' }] });
		expect(view?.editor.getLine(1)).toBe('new two');
		expect(await read('a.md')).toBe('one\ntwo\n');
		await flush();
		expect(await read('a.md')).toBe('one\nnew two\n');
		view?.editor.undo();
		expect(view?.editor.getValue()).toBe('one\ntwo\n');
	});

	test('merges what another program wrote with what is typed but not saved', async () => {
		const { app, open, read, flush, external } = await start({ 'a.md': 'one\ntwo\nthree\n' });
		await open('a.md');
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		view?.editor.replaceRange('ONE', { line: 0, ch: 0 }, { line: 0, ch: 3 });
		await external('a.md', 'one\ntwo\nTHREE\n');
		await flush();
		await flush();
		expect(await read('a.md')).toBe('ONE\ntwo\nTHREE\n');
	});

	test('shows a plugin’s view in the right sidebar, commands and settings, and takes them away again', async () => {
		class Pane extends ItemView {
			getViewType() {
				return 'pane';
			}
			getDisplayText() {
				return 'Pane';
			}
			override async onOpen() {
				this.contentEl.createEl('p', { text: 'Hello' });
			}
		}
		const run = jest.fn();
		class Sample extends Plugin {
			override async onload() {
				this.registerView('pane', (leaf: WorkspaceLeaf) => new Pane(leaf));
				this.addCommand({ id: 'run', name: 'Run', callback: run });
				this.settings = (await this.loadData()) ?? { word: 'a' };
			}
		}
		const { app, host, load, unload, read } = await start({ 'a.md': '' });
		const plugin = await load(Sample);
		const leaf = app.workspace.getRightLeaf(false) as WorkspaceLeaf;
		await leaf.setViewState({ type: 'pane', active: true });
		await app.workspace.revealLeaf(leaf);
		expect(leaf.view).toBeInstanceOf(Pane);
		expect(document.body.textContent).toContain('Hello');
		expect(host.commands.executeCommandById('test-plugin:run')).toBe(true);
		expect(run).toHaveBeenCalled();
		await plugin.saveData({ word: 'b' });
		expect(JSON.parse(await read('.obsidian/plugins/test-plugin/data.json'))).toEqual({ word: 'b' });
		await unload(plugin);
		expect(leaf.view).not.toBeInstanceOf(Pane);
		expect(host.commands.executeCommandById('test-plugin:run')).toBe(false);
	});

	test('keeps the listeners of a button in a notice, and hides the notice', async () => {
		await start({});
		const clicked = jest.fn();
		const notice = new Notice(
			createFragment((fragment) => fragment.createEl('button', { text: 'Undo' }).addEventListener('click', clicked)),
			0,
		);
		document.querySelector<HTMLElement>('.notice button')?.click();
		expect(clicked).toHaveBeenCalled();
		notice.hide();
		expect(document.querySelector('.notice')).toBeNull();
	});

	test('closes a modal with Escape and gives the focus back', async () => {
		const { app } = await start({});
		const button = document.body.createEl('button');
		button.focus();
		const modal = new Modal(app);
		modal.contentEl.createEl('input');
		modal.open();
		expect(modal.modalEl.contains(document.activeElement)).toBe(true);
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(document.querySelector('.modal')).toBeNull();
		expect(document.activeElement).toBe(button);
	});

	test('runs a built plugin from its text', async () => {
		const { app, loadCode } = await start({});
		const code = `
			var obsidian = require('obsidian');
			module.exports = class extends obsidian.Plugin {
				onload() { this.addRibbonIcon('dice', 'Greet', () => new obsidian.Notice('Hi')); }
			};`;
		await loadCode(code, { id: 'x', name: 'X', version: '1.0.0', minAppVersion: '1.0.0', author: '', description: '' });
		expect(document.querySelector('.side-dock-ribbon-action[aria-label=Greet] svg')).not.toBeNull();
		expect(app.vault.getName()).toBe('Test vault');
	});
});
