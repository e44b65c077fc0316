/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { ItemView, Plugin, type WorkspaceLeaf } from 'obsidian';
import { FileExplorer } from '../app/file-explorer';
import { createHost, type JestHost } from './create-host';

let page: JestHost;
afterEach(() => page.destroy());

class Board extends ItemView {
	getViewType = () => 'board';
	getDisplayText = () => 'Board';
}

class Boards extends Plugin {
	override onload(): void {
		this.registerView('board', (leaf: WorkspaceLeaf) => new Board(leaf));
		this.registerExtensions(['board'], 'board');
	}
}

async function shown(): Promise<(string | null)[]> {
	const explorer = new FileExplorer(page.host.workspace.getLeaf('tab'));
	const parent = createDiv();
	await explorer.open(parent);
	return [...parent.querySelectorAll('.nav-file-title')].map(({ textContent }) => textContent);
}

test('the file explorer hides files that neither the app nor a plugin shows', async () => {
	page = await createHost({
		files: { 'a.md': '', 'Call.ics': 'BEGIN:VCALENDAR', 'b.png': '', 'c.pdf': '', 'd.board': '', 'e.base': '' },
	});
	expect(await shown()).toEqual(['a', 'b.png', 'c.pdf', 'e.base']);
	const plugin = await page.load(Boards);
	expect(await shown()).toContain('d.board');
	await page.unload(plugin);
	expect(await shown()).not.toContain('d.board');
});
