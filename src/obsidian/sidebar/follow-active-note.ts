import type { Plugin, TFile } from 'obsidian';
import { activeNote } from '../active-note';

/** Views in which the user reads or edits notes. */
const NOTE_VIEWS = ['markdown', 'canvas'];

/** Calls `changed` with the active note whenever it changes; with null when the last note is closed. */
export function followActiveNote(
	plugin: Plugin,
	active: () => string | null,
	changed: (file: TFile | null) => void,
): void {
	const { workspace } = plugin.app;
	const follow = () => {
		const file = activeNote(workspace)?.file ?? null;
		const isNoteOpen = NOTE_VIEWS.some((type) => workspace.getLeavesOfType(type).length > 0);
		// While the sidebar has the focus, the last active note stays.
		if (file?.path === active() || (!file && isNoteOpen)) return;
		changed(file);
	};
	plugin.registerEvent(workspace.on('active-leaf-change', follow));
	plugin.registerEvent(workspace.on('file-open', follow));
	// A card of a canvas opens no file and is in no tab of its own.
	plugin.registerEvent(workspace.on('editor-change', follow));
}
