import type { Plugin, WorkspaceLeaf } from 'obsidian';
import { itemOf } from './list-focus';
import type { RowKey } from '../model';
import { keyOf } from './sidebar-layout';

/**
 * The row of the sidebar on which the person last was. A palette or a dialog on top leaves it as it is; going to a note
 * or to anything else in the workspace forgets it.
 */
export class FocusedRow {
	private key: RowKey | null = null;

	current(): RowKey | null {
		return this.key;
	}

	/** Follows the focus in all windows until the plugin is unloaded. `view` is the type of the sidebar's view. */
	follow(plugin: Plugin, view: string): void {
		const { workspace } = plugin.app;
		const seen = ({ target }: FocusEvent) => this.seen(target as Element);
		plugin.registerDomEvent(activeDocument, 'focusin', seen);
		plugin.registerEvent(workspace.on('window-open', ({ doc }) => plugin.registerDomEvent(doc, 'focusin', seen)));
		plugin.registerEvent(workspace.on('active-leaf-change', (leaf) => this.went(leaf, view)));
	}

	private seen(target: Element): void {
		if (target.closest('.due-follow-ups')) {
			const item = itemOf(target);
			this.key = item === null || item.startsWith('section:') ? null : keyOf(item);
		} else if (target.closest('.workspace-leaf')) this.key = null;
	}

	private went(leaf: WorkspaceLeaf | null, view: string): void {
		if (leaf && leaf.view.getViewType() !== view) this.key = null;
	}
}
