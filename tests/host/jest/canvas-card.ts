import type { App } from '../obsidian/app';
import { MarkdownEmbed } from '../obsidian/editor/embedded-editor';
import type { Editor } from '../obsidian/editor/editor';
import { ItemView } from '../obsidian/workspace/view';
import type { ActiveEditor } from '../obsidian/workspace/workspace';

class CanvasView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return 'canvas';
	}

	getDisplayText(): string {
		return 'Canvas';
	}
}

/**
 * Opens a canvas with a card that holds a note, and puts the cursor into one of its lines, counted from 0. The editor of
 * the card is the active one, and no tab has the note.
 */
export async function editInCard(app: App, path: string, line: number): Promise<Editor> {
	const { workspace, viewRegistry } = app;
	if (!viewRegistry.viewByType['canvas']) viewRegistry.registerView('canvas', (leaf) => new CanvasView(leaf));
	const leaf = workspace.getLeaf(false);
	await leaf.setViewState({ type: 'canvas', active: true });
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path} in the vault.`);
	const card = leaf.view.addChild(new MarkdownEmbed({ app, containerEl: leaf.view.containerEl.createDiv() }, file));
	card.editable = true;
	card.showEditor();
	const { editor } = card;
	if (!editor) throw new Error('The card has no editor.');
	card.editMode?.set(await app.vault.read(file));
	workspace.activeEditor = card as ActiveEditor;
	editor.setCursor({ line, ch: 0 });
	return editor;
}
