import type { Plugin } from 'obsidian';
import type { EditorOptions } from './editor-parts';
import { choicesInMenu } from './choices-in-menu';
import { hoverHint } from './hover-hint';
import { marksInEditor } from './marks-in-editor';
import { marksInReadingView } from './reading-view';
import { suggestInNotes } from './suggest-in-notes';

/** Registers what the plugin shows in the lines of notes. */
export function registerEditor(plugin: Plugin, options: EditorOptions): void {
	const marks = marksInEditor(options);
	plugin.registerEditorExtension([marks, hoverHint(marks)]);
	choicesInMenu(plugin, options);
	marksInReadingView(plugin, options);
	suggestInNotes(plugin, options);
}
