import { MarkdownView, type App, type TFile } from 'obsidian';
import type { Span } from '../../core/markdown/scan';
import type { Navigation } from './navigation';

/** Opens a note and selects a span of its text. */
export async function selectWords(
	app: App,
	navigation: Pick<Navigation, 'openLine'>,
	file: TFile,
	text: string,
	span: Span,
): Promise<void> {
	const [from, to] = [positionIn(text, span.from), positionIn(text, span.to)];
	await navigation.openLine(file, from.line + 1);
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (view?.file !== file || view.getMode() !== 'source') return;
	view.editor.setSelection(from, to);
	view.editor.scrollIntoView({ from, to }, true);
	view.editor.focus();
}

/** A position as line and column, which are the same in the file and the editor, whatever the line breaks. */
function positionIn(text: string, offset: number): { line: number; ch: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length - 1, ch: offset - (before.lastIndexOf('\n') + 1) };
}
