/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { TFile, WorkspaceLeaf } from 'obsidian';
import { Navigation } from '../../../src/obsidian/actions/navigation';

const file = (path: string) => ({ path }) as TFile;

/** A Markdown tab that Obsidian has not loaded since the start, so its view is no Markdown view yet. */
function deferredTab(path: string) {
	return {
		isDeferred: true,
		view: { getViewType: () => 'markdown' },
		getViewState: () => ({ type: 'markdown', state: { file: path, mode: 'source' } }),
		loadIfDeferred: jest.fn(() => Promise.resolve()),
		openFile: jest.fn(() => Promise.resolve()),
	};
}

function navigationWith(...tabs: ReturnType<typeof deferredTab>[]) {
	const newTab = deferredTab('');
	const workspace = {
		getLeavesOfType: () => tabs as unknown as WorkspaceLeaf[],
		getLeaf: jest.fn(() => newTab),
		revealLeaf: jest.fn(() => Promise.resolve()),
	};
	const noteWriter = { textOf: () => Promise.resolve('') };
	return { navigation: new Navigation({ workspace } as never, noteWriter as never, 'view'), workspace, newTab };
}

describe('opening a note', () => {
	it('loads the tab that has the note, instead of opening a second one', async () => {
		const [other, tab] = [deferredTab('other.md'), deferredTab('Dana.md')];
		const { navigation, workspace } = navigationWith(other, tab);
		await navigation.openLine(file('Dana.md'), 3);
		expect(workspace.getLeaf).not.toHaveBeenCalled();
		expect(tab.loadIfDeferred).toHaveBeenCalledTimes(1);
		expect(tab.openFile).toHaveBeenCalledWith(file('Dana.md'), { active: true, eState: { line: 2 } });
		expect(workspace.revealLeaf).toHaveBeenCalledWith(tab);
		expect(other.loadIfDeferred).not.toHaveBeenCalled();
	});

	it('uses the usual tab if no tab has the note', async () => {
		const { navigation, workspace, newTab } = navigationWith(deferredTab('other.md'));
		await navigation.openLine(file('Dana.md'), 3);
		expect(workspace.getLeaf).toHaveBeenCalledWith(false);
		expect(newTab.openFile).toHaveBeenCalledTimes(1);
	});

	it('opens a new tab on request, although a tab has the note', async () => {
		const tab = deferredTab('Dana.md');
		const { navigation, workspace } = navigationWith(tab);
		await navigation.openLine(file('Dana.md'), 3, { newLeaf: 'tab' });
		expect(workspace.getLeaf).toHaveBeenCalledWith('tab');
		expect(tab.openFile).not.toHaveBeenCalled();
	});
});
