/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { ItemView, MarkdownView, Scope, type App, type TFile, type WorkspaceLeaf } from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;

afterEach(() => page.destroy());

class Pane extends ItemView {
	static made = 0;
	keys: string[] = [];

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		Pane.made++;
		this.scope = new Scope(this.app.scope);
		this.scope.register([], 'l', () => {
			this.keys.push('l');
			return false;
		});
	}

	getViewType(): string {
		return 'pane';
	}

	getDisplayText(): string {
		return 'Pane';
	}
}

async function start(): Promise<App> {
	Pane.made = 0;
	page = await createHost({ files: { 'a.md': 'one\ntwo [[b]]\n', 'b.md': '# B\n\ntext' } });
	page.host.viewRegistry.registerView('pane', (leaf) => new Pane(leaf as unknown as WorkspaceLeaf) as never);
	return page.app;
}

test('makes a view in a closed sidebar only when it is revealed', async () => {
	const app = await start();
	page.host.workspace.rightSplit.collapse();
	const leaf = app.workspace.getRightLeaf(false) as WorkspaceLeaf;
	await leaf.setViewState({ type: 'pane' });
	expect(leaf.isDeferred).toBe(true);
	expect(leaf.view).not.toBeInstanceOf(Pane);
	expect(app.workspace.getLeavesOfType('pane')).toEqual([leaf]);
	await app.workspace.revealLeaf(leaf);
	expect(leaf.view).toBeInstanceOf(Pane);
	expect(Pane.made).toBe(1);
});

test('leaves a note in a background tab unloaded until its tab is chosen', async () => {
	const app = await start();
	await page.open('a.md');
	const tab = app.workspace.getLeaf('tab');
	await tab.setViewState({ type: 'markdown', state: { file: 'b.md' } });
	expect([tab.isDeferred, tab.view instanceof MarkdownView]).toEqual([true, false]);
	expect([tab.view.getViewType(), tab.getDisplayText(), tab.getViewState().state]).toEqual([
		'markdown',
		'b',
		{ file: 'b.md' },
	]);
	await Promise.all([tab.loadIfDeferred(), tab.loadIfDeferred()]);
	expect([tab.isDeferred, (tab.view as MarkdownView).getViewData()]).toEqual([false, '# B\n\ntext']);
});

test('finds the side leaf of a type again instead of making a second one', async () => {
	const app = await start();
	const first = await app.workspace.ensureSideLeaf('pane', 'right', { reveal: true });
	const second = await app.workspace.ensureSideLeaf('pane', 'right', { reveal: true });
	expect(second).toBe(first);
	expect(app.workspace.getLeavesOfType('pane')).toHaveLength(1);
});

test('keeps the active file while a sidebar view has the focus, and the editor of the active view only', async () => {
	const app = await start();
	await page.open('a.md');
	expect(app.workspace.activeEditor).not.toBeNull();
	const leaf = await app.workspace.ensureSideLeaf('pane', 'right', { active: true });
	expect(app.workspace.getActiveViewOfType(Pane)).toBe(leaf.view);
	expect(app.workspace.getActiveFile()?.path).toBe('a.md');
	expect(app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
	expect(app.workspace.activeEditor).toBeNull();
});

test('fires file-open once for each change of the active file', async () => {
	const app = await start();
	const heard: (string | undefined)[] = [];
	app.workspace.on('file-open', (file) => heard.push(file?.path));
	await page.open('a.md');
	await page.open('b.md');
	await page.open('b.md');
	expect(heard).toEqual(['a.md', 'b.md']);
});

test('goes to the line it is asked for and lights it up', async () => {
	const app = await start();
	await page.open('a.md', { line: 1 });
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	expect(view?.editor.getCursor()).toEqual({ line: 1, ch: 0 });
	expect(document.querySelector('.cm-line.is-flashing')?.textContent).toContain('two');
});

test('saves what is unsaved when another note is opened in its place', async () => {
	const app = await start();
	await page.open('a.md');
	app.workspace.getActiveViewOfType(MarkdownView)?.editor.replaceRange('zero\n', { line: 0, ch: 0 });
	await page.open('b.md');
	expect(await page.read('a.md')).toBe('zero\none\ntwo [[b]]\n');
});

test('opens a link, and makes the note when there is none', async () => {
	const app = await start();
	await app.workspace.openLinkText('b', 'a.md');
	expect(app.workspace.getActiveFile()?.path).toBe('b.md');
	await app.workspace.openLinkText('New note', 'a.md', 'tab');
	expect(app.workspace.getActiveFile()?.path).toBe('New note.md');
});

test('gives keys to the scope of the active view, and not while a dialog is open', async () => {
	const app = await start();
	const leaf = await app.workspace.ensureSideLeaf('pane', 'right', { active: true });
	const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
	press();
	expect((leaf.view as Pane).keys).toEqual(['l']);
	page.host.setting.open();
	press();
	expect((leaf.view as Pane).keys).toEqual(['l']);
	page.host.setting.close();
});

test('follows a rename in open views, links and metadata', async () => {
	const app = await start();
	await page.open('b.md');
	await app.fileManager.renameFile(app.vault.getFileByPath('b.md') as TFile, 'c.md');
	await page.flush();
	expect(app.workspace.getActiveViewOfType(MarkdownView)?.getDisplayText()).toBe('c');
	expect(await page.read('a.md')).toBe('one\ntwo [[c]]\n');
	expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'c.md': 1 });
	expect(app.metadataCache.getCache('c.md')?.headings?.[0]?.heading).toBe('B');
});

test('goes back to an empty tab when the note it shows is deleted', async () => {
	const app = await start();
	await page.open('b.md');
	const deleted: string[] = [];
	app.metadataCache.on('deleted', (file, previous) => deleted.push(`${file.path} ${previous?.headings?.length}`));
	await app.vault.delete(app.vault.getFileByPath('b.md') as TFile);
	await page.flush();
	expect(deleted).toEqual(['b.md 1']);
	expect(app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
});

test('fires changed for every note after a cold start, and for none after a warm one', async () => {
	await start();
	page.destroy();
	for (const [cold, count] of [
		[true, 2],
		[false, 0],
	] as const) {
		page = await createHost({ files: { 'a.md': '', 'b.md': '' }, cold, starting: true });
		let changed = 0;
		page.app.metadataCache.on('changed', () => changed++);
		page.ready();
		await page.flush();
		expect(changed).toBe(count);
		if (cold) page.destroy();
	}
});
