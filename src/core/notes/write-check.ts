import { isLazy } from './entry-places';
import { contentOf, type Outline, type OutlineLine } from './outline-line';
import { readOutline } from './outline';
import { applyEdits, type TextEdit } from './text-edit';
import type { Place } from './write-place';

/**
 * Whether a note with a new list item still means what it did: the item stands where it should, says what it should,
 * and every other line is what it was. Guards against code, comments and lists that would take the new line in or that
 * it would break.
 */
export function keepsNote(outline: Outline, place: Place, words: string, edit: TextEdit): boolean {
	const after = readOutline(applyEdits(outline.text, [edit]));
	const added = place.before.length + 1 + place.after.length;
	if (after.lines.length !== outline.lines.length + added) return false;
	const first = place.below + 1;
	const moved = (index: number | null) => (index === null || index < first ? index : index + added);
	const item = after.lines[first + place.before.length];
	if (!item || item.kind !== 'list-item' || item.checkbox !== null || item.parent !== place.parent) return false;
	if (contentOf(after, item) !== words) return false;
	const newHeading = place.before.some((line) => line.startsWith('#'));
	return outline.lines.every((line) => {
		const same = after.lines[moved(line.index) ?? -1];
		return same !== undefined && isSame(line, same, moved, newHeading, isLazy(outline, line));
	});
}

function isSame(
	line: OutlineLine,
	now: OutlineLine,
	moved: (index: number | null) => number | null,
	newHeading: boolean,
	lazy: boolean,
): boolean {
	return (
		line.kind === now.kind &&
		line.marker === now.marker &&
		line.contentFrom - line.from === now.contentFrom - now.from &&
		(line.kind === 'blank' || lazy || moved(line.parent) === now.parent) &&
		(newHeading || line.heading === now.heading) &&
		line.hidden.length === now.hidden.length &&
		line.hidden.every(({ from, to }, index) => {
			const other = now.hidden[index];
			return other !== undefined && other.from - now.from === from - line.from && other.to - other.from === to - from;
		})
	);
}
