import { MarkdownView, type Editor, type TFile, type Workspace } from 'obsidian';

/** The note that the user reads or edits. */
export interface ActiveNote {
	readonly file: TFile;
	readonly editor: Editor;
	/** False in reading view. */
	readonly editing: boolean;
}

/**
 * The note of the active tab, or of the active editor elsewhere: in a canvas card, in a hover editor. Returns null if there
 * is none, and for a canvas card without a note of its own.
 */
export function activeNote(workspace: Workspace): ActiveNote | null {
	const view = workspace.getActiveViewOfType(MarkdownView);
	if (view?.file) return { file: view.file, editor: view.editor, editing: view.getMode() === 'source' };
	const { file, editor } = workspace.activeEditor ?? {};
	return file?.extension === 'md' && editor ? { file, editor, editing: true } : null;
}
