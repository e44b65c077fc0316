import { dayOf } from '../dates/days';
import type { Day, Entry } from '../follow-up';
import type { Settings } from '../settings';
import { readWrittenLine } from './attempt-line';
import { childItems, itemsBelow, sectionItems } from './entry-places';
import { readFreeLine, type EntryContext } from './free-attempt';
import { NOTE_MARK } from './attempt-line';
import { contentOf, visibleContent, type Outline, type OutlineLine } from './outline-line';
import { ownerOf } from './entry-owner';

export type { EntryContext } from './free-attempt';

/** Where a follow-up's entries stand. */
export type EntryPlace =
	/** A list item's children, or the list directly below a paragraph line; `line` counts from 0. */
	| { readonly kind: 'line'; readonly line: number }
	/** Under a heading `Attempts`; `names` are the contacts of all property follow-ups, in order, `index` is this one's. */
	| { readonly kind: 'property'; readonly index: number; readonly names: readonly string[] };

/** The place of a note's entries in time. */
export interface EntriesContext {
	/** The note's date, where the first partial date is counted from. */
	readonly day: Day;
	readonly settings: Settings;
}

/** An entry and the line it stands in. */
export interface PlacedEntry {
	readonly entry: Entry;
	readonly line: OutlineLine;
}

/**
 * The attempt or event that one list item's words say: `2026-11-23 08:10 Call: left message — assistant is Sam`, or
 * freely `11/23 8am left vm`. Null for any other note. What follows ` — ` is not parsed.
 */
export function readEntry(content: string, context: EntryContext): Entry | null {
	return readWrittenLine(content) ?? readFreeLine(content, context);
}

/** The words to read: hidden spans count only in front of the free note, which is kept as it is. */
export function entryText(outline: Outline, line: OutlineLine): string {
	if (line.hidden.length === 0) return contentOf(outline, line);
	const visible = visibleContent(outline, line);
	const mark = visible.indexOf(NOTE_MARK);
	return mark === -1 ? visible : visible.slice(0, mark) + contentOf(outline, line).slice(mark);
}

function itemsAt(outline: Outline, place: EntryPlace, settings: Settings): OutlineLine[] {
	if (place.kind === 'property') return sectionItems(outline, settings.attemptsHeadings);
	const line = outline.lines[place.line];
	if (!line) return [];
	return line.kind === 'list-item' ? childItems(outline, line) : itemsBelow(outline, line);
}

/** The entries at a place with their lines, in the order of the note, each line once. */
export function placedEntries(outline: Outline, place: EntryPlace, context: EntriesContext): PlacedEntry[] {
	const names = place.kind === 'property' ? place.names : [];
	const known = names.length > 1 ? names : [];
	const placed: PlacedEntry[] = [];
	const seen = new Set<string>();
	const isEntry = new Set<number>();
	let day = context.day;
	for (const line of itemsAt(outline, place, context.settings)) {
		if (line.parent !== null && isEntry.has(line.parent)) continue;
		const text = entryText(outline, line).trim();
		const entry = readEntry(text, { day, settings: context.settings, names: known });
		if (!entry) continue;
		isEntry.add(line.index);
		day = dayOf(entry.at);
		if (place.kind === 'property' && ownerOf(entry.contact, names) !== place.index) continue;
		if (seen.has(text)) continue;
		seen.add(text);
		placed.push({ entry, line });
	}
	return placed;
}

/**
 * A follow-up's attempts and events, oldest first. The same line twice counts once; entries of the same time stay in
 * the order of the note, and one that names only its day follows what was written before it on that day.
 */
export function readEntries(outline: Outline, place: EntryPlace, context: EntriesContext): Entry[] {
	let previous = '';
	const keyed = placedEntries(outline, place, context).map(({ entry }) => {
		const key = entry.at.length === 10 && dayOf(previous) === entry.at ? previous : entry.at;
		previous = key;
		return { entry, key };
	});
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return keyed.map(({ entry }) => entry);
}
