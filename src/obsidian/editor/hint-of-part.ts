import { dateHint, entryHint, foundHint, unreadHint, type MarkHint } from './choices';
import type { MarkPart } from './mark-clicks';
import type { EditorOptions } from './editor-parts';
import type { ShownLines, ShownMark } from './shown-marks';

/** Returns the hint of a part among the marks of one line; null if the line no longer has it. */
export function hintOf(
	options: EditorOptions,
	lines: ShownLines,
	marks: readonly ShownMark[],
	part: MarkPart,
): MarkHint | null {
	for (const mark of marks) {
		if (mark.kind === 'found') {
			if (part === 'found') return foundHint(options, lines, mark.found);
			continue;
		}
		if (mark.kind === 'entry') {
			const date = mark.dates.find(({ field }) => field === part);
			if (date) return entryHint(options, lines, mark, date);
			continue;
		}
		const { followUp, dates, unread } = mark;
		const date = dates.find(({ field }) => field === part);
		if (date) return dateHint(options, lines, followUp, date);
		if (unread && part === 'unread') return unreadHint(options, lines, followUp, unread);
	}
	return null;
}
