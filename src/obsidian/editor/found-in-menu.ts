import type { Plugin } from 'obsidian';
import { strings } from '../../strings';
import type { EditorOptions } from './editor-parts';
import { shownMarks } from './shown-marks';

/** Adds "Track" and "Not one" to the context menu of the editor, in a found line. */
export function foundInMenu(plugin: Plugin, options: EditorOptions): void {
	const { app, actions } = options;
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, { file }) => {
			if (!file) return;
			const lineAt = (line: number) => (line <= editor.lineCount() ? editor.getLine(line - 1) : null);
			const marks = shownMarks(options, { file, lineAt, text: () => editor.getValue() }) ?? [];
			const line = editor.getCursor().line + 1;
			const mark = marks.find((each) => each.kind === 'found' && each.line === line);
			if (mark?.kind !== 'found') return;
			const { trackLine, notOneLine } = strings.editor;
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(trackLine)
					.setIcon('list-plus')
					.onClick(() => actions.askToTrack(mark.found)),
			);
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(notOneLine)
					.setIcon('x')
					.onClick(() => actions.dismiss(mark.found)),
			);
		}),
	);
}
