/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MarkdownView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { createHost, type JestHost } from '../../host/jest/create-host';
import { Navigation } from '../../../src/obsidian/actions/navigation';

let page: JestHost;

afterEach(() => page.destroy());

const file = (path: string) => page.app.vault.getFileByPath(path) as TFile;
const notes = () => page.app.workspace.getLeavesOfType('markdown');

/** Opens a note in a background tab, as Obsidian restores it at the start: its view is not loaded. */
async function backgroundTab(path: string): Promise<WorkspaceLeaf> {
	const leaf = page.app.workspace.getLeaf('tab');
	await leaf.setViewState({ type: 'markdown', state: { file: path } });
	return leaf;
}

async function start(): Promise<{ navigation: Navigation; other: WorkspaceLeaf; dana: WorkspaceLeaf }> {
	page = await createHost({
		files: { 'Active.md': '', 'Other.md': '', 'Dana.md': 'one\ntwo\nthree\n', 'New.md': '' },
	});
	await page.open('Active.md');
	const noteWriter = { textOf: () => Promise.resolve('') };
	return {
		navigation: new Navigation(page.app, noteWriter as never, 'view'),
		other: await backgroundTab('Other.md'),
		dana: await backgroundTab('Dana.md'),
	};
}

describe('opening a note', () => {
	it('loads the tab that has the note, instead of opening a second one', async () => {
		const { navigation, other, dana } = await start();
		expect([dana.isDeferred, other.isDeferred]).toEqual([true, true]);
		await navigation.openLine(file('Dana.md'), 3);
		expect(notes()).toHaveLength(3);
		const view = page.app.workspace.getActiveViewOfType(MarkdownView);
		expect([view?.leaf === dana, view?.file?.path, view?.editor.getCursor().line]).toEqual([true, 'Dana.md', 2]);
		expect([dana.isDeferred, other.isDeferred]).toEqual([false, true]);
	});

	it('uses the active tab if no tab has the note', async () => {
		const { navigation } = await start();
		await navigation.openLine(file('New.md'), 1);
		expect(notes().map((leaf) => leaf.getViewState().state?.['file'])).toEqual(['New.md', 'Dana.md', 'Other.md']);
	});

	it('opens a new tab on request, although a tab has the note', async () => {
		const { navigation, dana } = await start();
		await navigation.openLine(file('Dana.md'), 3, { newLeaf: 'tab' });
		expect(notes()).toHaveLength(4);
		expect(dana.isDeferred).toBe(true);
	});
});

describe('a page preview', () => {
	const previewed = (at?: { line: number } | { linktext: string }) => {
		const links: unknown[] = [];
		const trigger = (_: string, link: unknown) => links.push(link);
		const navigation = new Navigation({ workspace: { trigger } } as never, {} as never, 'view');
		navigation.hoverPreview({} as MouseEvent, {} as HTMLElement, 'Dana.md', at);
		return links[0] as { linktext: string; state?: { scroll: number } };
	};

	it('of a follow-up opens at its line', () => {
		expect(previewed({ line: 12 })).toMatchObject({ linktext: 'Dana.md', state: { scroll: 11 } });
	});

	it('of a link opens the link', () => {
		expect(previewed({ linktext: 'Pricing#Offer' })).toMatchObject({
			linktext: 'Pricing#Offer',
			sourcePath: 'Dana.md',
		});
		expect(previewed({ linktext: 'Pricing' }).state).toBeUndefined();
	});
});
