import type { Extension } from '@codemirror/state';
import { closeHoverTooltips, hoverTooltip, type EditorView, type ViewPlugin } from '@codemirror/view';
import { Platform } from 'obsidian';
import { specOf } from './decorations';
import type { MarkPart } from './mark-clicks';
import { hintElement, isHintMenuOpen } from './hint-element';
import type { MarksInEditor } from './marks-in-editor';

interface HoveredPart {
	readonly part: MarkPart;
	readonly from: number;
	readonly to: number;
}

/** The part of a mark at a position: its words, or the date after them. */
function partAt({ state }: EditorView, { decorations }: MarksInEditor, at: number): HoveredPart | null {
	const line = state.doc.lineAt(at);
	const found: HoveredPart[] = [];
	decorations.between(line.from, line.to, (from, to, value) => {
		const { part, words } = specOf(value);
		const begins = from - (words ?? 0);
		if (part !== null && begins <= at && at <= to) found.push({ part, from: begins, to });
	});
	return found[0] ?? null;
}

/** Shows the hint of a mark while the pointer is over its words. */
export function hoverHint(marks: ViewPlugin<MarksInEditor>): Extension {
	return hoverTooltip(
		async (view, at) => {
			// A finger has no hover: it opens the menu of a date, and the menu of the editor.
			if (Platform.isMobile) return null;
			const plugin = view.plugin(marks);
			const found = plugin && partAt(view, plugin, at);
			const hint = found && (await plugin.hintAt(found.from, found.part));
			// The menu of the date says the same. The pointer that clicked still rests over the words.
			if (!found || !hint || isHintMenuOpen()) return null;
			const done = () => view.dispatch({ effects: closeHoverTooltips });
			return { pos: found.from, end: found.to, create: () => ({ dom: hintElement(hint, done) }) };
		},
		{ hideOnChange: true },
	);
}
