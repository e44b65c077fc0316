/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { EditorView } from '@codemirror/view';
import { editorInfoField, Plugin } from 'obsidian';
import type { ScrollableMarkdownEditor } from '../obsidian/editor/embedded-editor';
import { createHost, type JestHost } from './create-host';

/** The text and the file of each change that the plugin's editor extension saw. */
let seen: (readonly [text: string, path: string | undefined])[] = [];

class Watching extends Plugin {
	override onload(): void {
		this.registerEditorExtension(
			EditorView.updateListener.of(({ docChanged, state }) => {
				if (docChanged) seen.push([state.doc.toString(), state.field(editorInfoField).file?.path]);
			}),
		);
		this.addCommand({
			id: 'shout',
			name: 'Shout',
			editorCallback: (editor) => editor.setValue(editor.getValue().toUpperCase()),
		});
	}
}

let page: JestHost;
beforeEach(async () => {
	seen = [];
	page = await createHost({ files: { 'a.md': 'In the note.' } });
	await page.load(Watching);
	await page.open('a.md');
});
afterEach(() => page.destroy());

/** The app's own class of editors, found as plugins find it: two prototypes above the editor of an embedded note. */
function editorClass(): typeof ScrollableMarkdownEditor {
	const { host } = page;
	const file = host.vault.getFileByPath('a.md');
	if (!file) throw new Error('There is no note.');
	const embed = host.embedRegistry.embedByExtension.md({ app: host, containerEl: createDiv() }, file);
	embed.editable = true;
	embed.showEditor();
	const above = (object: unknown) => Object.getPrototypeOf(object) as object;
	const found = above(above(embed.editMode)).constructor;
	embed.unload();
	return found as typeof ScrollableMarkdownEditor;
}

/** An editor that a plugin puts into a dialog. */
function embedded(changes: string[] = []) {
	const Base = editorClass();
	class InDialog extends Base {
		override onUpdate(...given: Parameters<ScrollableMarkdownEditor['onUpdate']>): void {
			super.onUpdate(...given);
			if (given[1]) changes.push(this.editor.getValue());
		}

		override buildLocalExtensions() {
			return [...super.buildLocalExtensions(), EditorView.editorAttributes.of({ class: 'in-dialog' })];
		}
	}
	const { host } = page;
	return new InDialog(host, document.body.createDiv(), { app: host, getMode: () => 'source' });
}

test('a plugin extends the app’s editor for a dialog, and extensions of all plugins work in it', () => {
	const changes: string[] = [];
	const dialog = embedded(changes);
	dialog.set('Buy stamps');
	expect(dialog.containerEl.querySelector('.cm-editor.in-dialog')?.textContent).toContain('Buy stamps');
	dialog.editor.replaceRange(' today', { line: 0, ch: 10 });
	expect(changes).toEqual(['Buy stamps today']);
	expect(seen).toEqual([['Buy stamps today', undefined]]);
	dialog.destroy();
});

test('commands of editors act on the editor that a plugin makes the active one, until another leaf becomes active', async () => {
	const { app, host, read } = page;
	const dialog = embedded();
	dialog.set('buy stamps');
	host.workspace.activeEditor = { file: null, editor: dialog.editor };
	expect(app.workspace.activeEditor?.editor).toBe(dialog.editor);
	host.commands.executeCommandById('test-plugin:shout');
	expect(dialog.editor.getValue()).toBe('BUY STAMPS');
	expect(await read('a.md')).toBe('In the note.');
	const [leaf] = host.workspace.getLeavesOfType('markdown');
	if (leaf) host.workspace.setActiveLeaf(leaf);
	expect(app.workspace.activeEditor?.file?.path).toBe('a.md');
});
