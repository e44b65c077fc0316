import type { Plugin } from 'obsidian';

/** Calls `watch` once with the document of each window of the app: those that are open and those that open later. */
export function eachWindow(plugin: Plugin, watch: (doc: Document) => void): void {
	const { workspace } = plugin.app;
	const seen = new WeakSet<Document>();
	const add = (doc: Document) => {
		if (seen.has(doc)) return;
		seen.add(doc);
		watch(doc);
	};
	add(window.document);
	// The workspace restores its pop-out windows before the layout is ready.
	workspace.onLayoutReady(() => workspace.iterateAllLeaves((leaf) => add(leaf.view.containerEl.ownerDocument)));
	plugin.registerEvent(workspace.on('window-open', ({ doc }) => add(doc)));
}
