import { dayOf } from '../../dates/moments';
import type { Day, Entry } from '../../follow-up';
import type { Settings } from '../../settings';
import { NOTE_MARK, readWrittenLine } from './exact-line';
import { childItems, itemsBelow, sectionItems } from './attempt-lists';
import type { EntryContext } from './entry-start';
import { readFreeLine } from './free-line';
import { contentOf, visibleContent, type Outline, type OutlineLine } from '../../markdown/line';
import { ownerOf, type EntryPlace } from './owner';

export type { EntryContext } from './entry-start';
export type { EntryPlace } from './owner';

/** The place of a note's entries in time. */
export interface EntriesContext {
	/** The note's date, where the first partial date is counted from. */
	readonly day: Day;
	readonly settings: Settings;
}

/** An entry and its line. */
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

/** The words to read freely: hidden spans count only in front of the note, which is kept as it is. */
function freeText(outline: Outline, line: OutlineLine): string {
	if (line.hidden.length === 0) return contentOf(outline, line);
	const visible = visibleContent(outline, line);
	const mark = visible.indexOf(NOTE_MARK);
	return mark === -1 ? visible : visible.slice(0, mark) + contentOf(outline, line).slice(mark);
}

function itemsAt(outline: Outline, place: EntryPlace, settings: Settings): OutlineLine[] {
	if (place.kind === 'property') return sectionItems(outline, settings.attemptsHeadings);
	const line = outline.lines[place.line];
	if (!line) return [];
	return line.kind === 'list-item' ? childItems(outline, line) : itemsBelow(outline, line, settings);
}

/** The entries among some list items, in the order of the note. Items nested in an entry are notes of it. */
export function entriesAmong(outline: Outline, items: readonly OutlineLine[], context: EntryContext): PlacedEntry[] {
	const placed: PlacedEntry[] = [];
	const taken = new Set<number>();
	let { day } = context;
	for (const line of items) {
		if (line.parent !== null && taken.has(line.parent)) continue;
		const written = readWrittenLine(contentOf(outline, line));
		const entry = written ?? readFreeLine(freeText(outline, line).trim(), { ...context, day });
		if (!entry) continue;
		taken.add(line.index);
		day = dayOf(entry.at);
		placed.push({ entry, line });
	}
	return placed;
}

/** The entries at a place with their lines, in the order of the note, each line once. */
export function placedEntries(outline: Outline, place: EntryPlace, context: EntriesContext): PlacedEntry[] {
	const { day, settings } = context;
	const names = place.kind === 'property' ? place.names : [];
	const known = names.length > 1 ? names : [];
	const seen = new Set<string>();
	return entriesAmong(outline, itemsAt(outline, place, settings), { day, settings, names: known }).filter(
		({ entry, line }) => {
			if (place.kind === 'property' && ownerOf(entry.contact, names) !== place.index) return false;
			const text = contentOf(outline, line).trim();
			if (seen.has(text)) return false;
			seen.add(text);
			return true;
		},
	);
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
