import type { Plugin, WorkspaceLeaf } from 'obsidian';
import { keyAt } from './list-focus';
import type { RowKey } from '../../model';

/**
 * The row of the sidebar that had the focus last. It stays while the command palette or a dialog is open; moving the
 * focus to a note or to another part of the workspace clears it.
 */
export class FocusedRow {
	private key: RowKey | null = null;

	current(): RowKey | null {
		return this.key;
	}

	/**
	 * Watches the focus in all windows until the plugin unloads. `view` is the view type of the sidebar; `eachWindow` calls
	 * back with the document of each window.
	 */
	follow(plugin: Plugin, view: string, eachWindow: (watch: (doc: Document) => void) => void): void {
		const { workspace } = plugin.app;
		const onFocus = ({ target }: FocusEvent) => this.onFocus(target as Element);
		eachWindow((doc) => plugin.registerDomEvent(doc, 'focusin', onFocus));
		plugin.registerEvent(workspace.on('active-leaf-change', (leaf) => this.onLeafChange(leaf, view)));
	}

	private onFocus(target: Element): void {
		if (target.closest('.due-follow-ups')) this.key = keyAt(target);
		else if (target.closest('.workspace-leaf')) this.key = null;
	}

	private onLeafChange(leaf: WorkspaceLeaf | null, view: string): void {
		if (leaf && leaf.view.getViewType() !== view) this.key = null;
	}
}
