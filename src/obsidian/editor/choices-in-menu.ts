import type { Plugin } from 'obsidian';
import { strings } from '../../strings';
import type { EditorOptions } from './editor-parts';
import { shownMarks } from './shown-marks';

/**
 * Adds to the context menu of the editor what the mark in a line offers: "Track" and "Not one" in a found line, and the
 * choice of the day where words may mean two.
 */
export function choicesInMenu(plugin: Plugin, options: EditorOptions): void {
	const { app, actions } = options;
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, { file }) => {
			if (!file) return;
			const lineAt = (line: number) => (line <= editor.lineCount() ? editor.getLine(line - 1) : null);
			const marks = shownMarks(options, { file, lineAt, text: () => editor.getValue() }) ?? [];
			const here = marks.filter(({ line }) => line === editor.getCursor().line + 1);
			const add = (title: string, icon: string, run: () => void) =>
				menu.addItem((item) => item.setSection('action').setTitle(title).setIcon(icon).onClick(run));
			const { trackLine, notOneLine, chooseDay } = strings.editor;
			const mark = here.find(({ kind }) => kind === 'found' || kind === 'follow-up');
			if (mark?.kind === 'found') {
				add(trackLine, 'list-plus', () => actions.askToTrack(mark.found));
				add(notOneLine, 'x', () => actions.dismiss(mark.found));
			}
			if (mark?.kind === 'follow-up' && mark.other && mark.row) {
				const { key } = mark.row;
				add(chooseDay, 'calendar-clock', () => actions.askWhichDay(key));
			}
		}),
	);
}
