import type { Plugin, WorkspaceLeaf } from 'obsidian';

/** Returns whether a leaf is in a collapsed sidebar. */
function isCollapsed(leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	return 'collapsed' in root && root.collapsed === true;
}

/** Knows whether the user can see the sidebar's view. */
export class SidebarVisibility {
	private wasVisible = false;

	constructor(
		private readonly plugin: Plugin,
		private readonly viewType: string,
	) {}

	isVisible(): boolean {
		const leaves = this.plugin.app.workspace.getLeavesOfType(this.viewType);
		return !activeDocument.hidden && leaves.some((leaf) => !isCollapsed(leaf));
	}

	/** Calls `shown` each time the view becomes visible, until the plugin unloads. */
	onShown(shown: () => void): void {
		const { workspace } = this.plugin.app;
		const check = () => {
			const wasVisible = this.wasVisible;
			this.wasVisible = this.isVisible();
			if (this.wasVisible && !wasVisible) shown();
		};
		this.plugin.registerEvent(workspace.on('layout-change', check));
		this.plugin.registerEvent(workspace.on('resize', check));
	}
}
