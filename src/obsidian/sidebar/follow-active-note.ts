import { MarkdownView, type Plugin, type TFile } from 'obsidian';

/** Calls `changed` with the active note whenever it changes; with null when the last note is closed. */
export function followActiveNote(
	plugin: Plugin,
	active: () => string | null,
	changed: (file: TFile | null) => void,
): void {
	const { workspace } = plugin.app;
	const follow = () => {
		const file = workspace.getActiveViewOfType(MarkdownView)?.file ?? null;
		const isNoteOpen = workspace.getLeavesOfType('markdown').length > 0;
		// While the sidebar has the focus, the last active note stays.
		if (file?.path === active() || (!file && isNoteOpen)) return;
		changed(file);
	};
	plugin.registerEvent(workspace.on('active-leaf-change', follow));
	plugin.registerEvent(workspace.on('file-open', follow));
}
