import { dayOf } from '../../dates/moments';
import type { Entry } from '../../follow-up';
import type { Settings } from '../../settings';
import { formatEntry } from '../attempts/format-entry';
import { findLine, propertyIndex } from '../identity';
import { readOutline } from '../../markdown/scan';
import { contentOf, type Outline, type OutlineLine } from '../../markdown/line';
import { childItems, itemsBelow, sectionItems } from '../attempts/attempt-lists';
import type { TextEdit } from '../../markdown/text-edit';
import { keepsNote } from './keeps-note';
import { insertion, placesBelowLine, placesInItem, placesInSection, type Place } from './candidate-places';

export { formatEntry, normaliseEntry } from '../attempts/format-entry';

/** The follow-up an entry is for. */
export interface WriteTarget {
	/** Its id, by which it is found at the moment of writing. */
	readonly id: string;
	/** Named in the line; only where several property follow-ups share a section. */
	readonly contact?: string | null;
}

/**
 * Why nothing was written: the follow-up's words are gone; they are there, but fewer lines say the same than before; or
 * the note leaves no place for a line, as inside a comment that is never closed.
 */
export type WriteRefusal = 'target-gone' | 'target-changed' | 'no-place';

export type WriteResult = { readonly edits: readonly TextEdit[] } | { readonly refused: WriteRefusal };

/** The checkbox' character that an event leaves; null when it leaves the checkbox alone. */
function checkboxFor(entry: Entry): string | null {
	if (entry.kind !== 'event') return null;
	if (entry.event === 'closed') return 'x';
	if (entry.event === 'gave-up') return '-';
	return entry.event === 'reopened' ? ' ' : null;
}

/** Ticks, crosses out or clears a task's checkbox: `[ ]` and `x` give the edit to `[x]`. Null when there is nothing to do. */
export function checkboxEdit(outline: Outline, line: OutlineLine, mark: string): TextEdit | null {
	if (line.checkbox === null || line.checkbox === mark) return null;
	if (mark === 'x' && line.checkbox === 'X') return null;
	const from = outline.text.indexOf('[', line.markerFrom + line.marker.length) + 1;
	return { from, to: from + line.checkbox.length, insert: mark };
}

/**
 * The edits that add one entry to a note, in the style of the list it joins: below the entries of the target, as a child
 * of its list item, in the list below its paragraph line, or under the heading `Attempts`. Closing, giving up and
 * reopening also set the checkbox of a task. A line that stands there already, word for word, is not added again.
 */
export function writeEntry(text: string, target: WriteTarget, entry: Entry, settings: Settings): WriteResult {
	const outline = readOutline(text);
	const words = formatEntry({ ...entry, contact: target.contact ?? entry.contact });
	const day = dayOf(entry.at);
	if (propertyIndex(target.id) !== null) {
		if (!outline.frontMatter) return { refused: 'target-gone' };
		const items = sectionItems(outline, settings.attemptsHeadings);
		return write(outline, words, items, () => placesInSection(outline, day, settings), []);
	}
	const index = findLine(outline, target.id);
	const line = index === null ? undefined : outline.lines[index];
	if (!line) return { refused: isRepeated(outline, target.id) ? 'target-changed' : 'target-gone' };
	const mark = checkboxFor(entry);
	const tick = mark === null ? null : checkboxEdit(outline, line, mark);
	const ticks = tick ? [tick] : [];
	if (line.kind === 'list-item') {
		const places = () => placesInItem(outline, line, day, settings);
		return write(outline, words, childItems(outline, line), places, ticks);
	}
	const places = () => placesBelowLine(outline, line, day, settings);
	return write(outline, words, itemsBelow(outline, line, settings), places, ticks);
}

/** The line that an id names is gone, but an equal one is left. */
function isRepeated(outline: Outline, id: string): boolean {
	return findLine(outline, id.replace(/\.\d+$/, '.0')) !== null;
}

function write(
	outline: Outline,
	words: string,
	items: readonly OutlineLine[],
	places: () => readonly Place[],
	ticks: readonly TextEdit[],
): WriteResult {
	if (items.some((line) => contentOf(outline, line).trim() === words)) return { edits: ticks };
	const tried = places();
	for (const lenient of [false, true]) {
		for (const place of tried) {
			const { at, insert } = insertion(outline, place, words);
			const edit = { from: at, to: at, insert };
			if (keepsNote(outline, place, words, edit, lenient)) return { edits: [...ticks, edit] };
		}
	}
	return { refused: 'no-place' };
}
