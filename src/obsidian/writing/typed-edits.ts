import type { Extension, Text } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { LoggedEntries } from './logged-entries';

/** What the user does in an editor. Text that sync brings into an open editor has none of these. */
const USER_EVENTS = ['input', 'delete', 'move', 'undo', 'redo'] as const;

/** An editor extension that forgets logged entries which the user removes or rewrites in an editor. */
export function typedEdits(logged: Pick<LoggedEntries, 'has' | 'edited'>): Extension {
	return EditorView.updateListener.of((update) => {
		if (!update.docChanged || !update.transactions.some((tr) => USER_EVENTS.some((event) => tr.isUserEvent(event)))) {
			return;
		}
		const path = update.state.field(editorInfoField, false)?.file?.path;
		if (path !== undefined && logged.has(path)) logged.edited(path, ...changedLines(update));
	});
}

/** Returns the lines that an update changes, before and after it. */
function changedLines({ startState, state, changes }: ViewUpdate): [before: string, after: string] {
	const before: string[] = [];
	const after: string[] = [];
	changes.iterChangedRanges((fromA, toA, fromB, toB) => {
		before.push(wholeLines(startState.doc, fromA, toA));
		after.push(wholeLines(state.doc, fromB, toB));
	});
	return [before.join('\n'), after.join('\n')];
}

const wholeLines = (doc: Text, from: number, to: number) => doc.sliceString(doc.lineAt(from).from, doc.lineAt(to).to);
