import type { Plugin, WorkspaceLeaf } from 'obsidian';

/** Returns whether a leaf is on the screen: in front of the other tabs, in a sidebar that is not collapsed. */
function isOnScreen(leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	const collapsed = 'collapsed' in root && root.collapsed === true;
	const { containerEl } = leaf.view;
	return !collapsed && containerEl.isShown() && !containerEl.ownerDocument.hidden;
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
		return leaves.some(isOnScreen);
	}

	/** Whether the user can see it in the window in which they work. */
	isInActiveWindow(): boolean {
		const leaves = this.plugin.app.workspace.getLeavesOfType(this.viewType);
		return leaves.some((leaf) => isOnScreen(leaf) && leaf.view.containerEl.ownerDocument === activeDocument);
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
		// Another tab of the sidebar comes to the front.
		this.plugin.registerEvent(workspace.on('active-leaf-change', check));
	}
}
