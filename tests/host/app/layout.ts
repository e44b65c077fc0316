import type { App } from '../obsidian/app';
import type { ViewState } from '../obsidian/workspace/leaf';

interface Saved {
	main: ViewState[];
	right: ViewState[];
	rightCollapsed: boolean;
}

/** Opens what was open when the page was left; views in background tabs come back deferred. */
export async function restoreLayout(app: App, saved: unknown): Promise<void> {
	const { workspace } = app;
	if (!isSaved(saved)) {
		workspace.rightSplit.collapse();
		return;
	}
	if (saved.rightCollapsed || saved.right.length === 0) workspace.rightSplit.collapse();
	for (const state of saved.right) await workspace.getRightLeaf(false).setViewState(state);
	for (const [index, state] of saved.main.entries()) {
		await workspace.getLeaf(index === 0 ? false : 'tab').setViewState({ ...state, active: index === 0 });
	}
}

/** Remembers the layout whenever it changes and when the page is left, in this browser only. */
export function saveLayoutOf(app: App): void {
	const { workspace } = app;
	const save = () => {
		const { main, right } = workspace.getLayout() as unknown as Saved;
		app.saveLocalStorage('host-layout', { main, right, rightCollapsed: workspace.rightSplit.collapsed });
	};
	workspace.on('layout-change', save);
	workspace.on('file-open', save);
	window.addEventListener('pagehide', save);
	save();
}

function isSaved(value: unknown): value is Saved {
	return typeof value === 'object' && value !== null && 'main' in value && 'right' in value;
}
