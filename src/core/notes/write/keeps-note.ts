import { isLazy } from '../attempts/attempt-lists';
import { contentOf, type Outline, type OutlineLine } from '../../markdown/line';
import { readOutline } from '../../markdown/scan';
import { applyEdits, type TextEdit } from '../../markdown/text-edit';
import type { Place } from './candidate-places';

/**
 * Whether a note with a new list item still means what it did: the item stands where it should, says what it should,
 * and every other line is what it was. Guards against code, comments and lists that would take the new line in or that
 * it would break. `lenient` lets text that follows without a blank line hang on to the new item.
 */
export function keepsNote(outline: Outline, place: Place, words: string, edit: TextEdit, lenient: boolean): boolean {
	const after = readOutline(applyEdits(outline.text, [edit]));
	const added = place.before.length + 1 + place.after.length;
	if (after.lines.length !== outline.lines.length + added) return false;
	const first = place.below + 1;
	const moved = (index: number) => (index < first ? index : index + added);
	const item = after.lines[first + place.before.length];
	if (!item || item.kind !== 'list-item' || item.checkbox !== null || item.parent !== place.parent) return false;
	if (contentOf(after, item) !== words) return false;
	const newHeading = place.before.some((line) => line.startsWith('#'));
	return outline.lines.every((line) => {
		const now = after.lines[moved(line.index)];
		if (!now || !isSame(line, now) || (!newHeading && line.heading !== now.heading)) return false;
		if (line.kind === 'blank' || now.parent === (line.parent === null ? null : moved(line.parent))) return true;
		return isLazy(outline, line) || (lenient && now.parent === item.index && isLazy(after, now));
	});
}

function isSame(line: OutlineLine, now: OutlineLine): boolean {
	return (
		line.kind === now.kind &&
		line.marker === now.marker &&
		line.contentFrom - line.from === now.contentFrom - now.from &&
		line.hidden.length === now.hidden.length &&
		line.hidden.every(({ from, to }, index) => {
			const other = now.hidden[index];
			return other !== undefined && other.from - now.from === from - line.from && other.to - other.from === to - from;
		})
	);
}
