import { readingDay } from '../../dates/date-context';
import { dayOf } from '../../dates/moments';
import type { Day, Entry, NoteDate } from '../../follow-up';
import type { Settings } from '../../settings';
import { drain, type Steps } from '../../steps';
import { beginsAsWritten, NOTE_MARK, readWrittenLine } from './exact-line';
import { childItems, isMarked, itemsBelow, sectionItems } from './attempt-lists';
import type { EntryContext } from './entry-start';
import { readFreeLine } from './free-line';
import { contentOf, visibleContent, type Outline, type OutlineLine } from '../../markdown/line';
import type { EntryOwners } from './owner';

export type { EntryContext } from './entry-start';

/** Where a note keeps the entries of one follow-up. */
export type EntryPlace =
	/** A list item's children, or the list directly below a paragraph line. `line` counts from 0. */
	| { readonly kind: 'line'; readonly line: number }
	/** Under a heading `Attempts`. `index` is the follow-up's index among the owners. */
	| { readonly kind: 'property'; readonly index: number; readonly owners: EntryOwners };

/** The context that dates a note's entries. */
export interface EntriesContext {
	/** The note's date, from which the first partial date counts. */
	readonly day: Day;
	/** The first day of which a line in free words is a log: the note's own day, if the note states it. */
	readonly since?: Day | null;
	readonly settings: Settings;
}

/** Returns the context of the entries in a note of this date. The creation day of a file is no bound: sync rewrites it. */
export function entriesContext(noteDate: NoteDate, settings: Settings): EntriesContext {
	const since = noteDate.source === 'created' ? null : noteDate.day;
	return { day: readingDay(noteDate), since, settings };
}

/** An entry and its line. */
export interface PlacedEntry {
	readonly entry: Entry;
	readonly line: OutlineLine;
}

/**
 * Reads a list item's words as an attempt or event, in the written form `2026-11-23 08:10 Call: left message —
 * assistant is Sam` or in free words `11/23 8am left vm`. Returns null for any other text. Does not parse the note
 * after ` — `.
 */
export function readEntry(content: string, context: EntryContext): Entry | null {
	return readWrittenLine(content) ?? readFreeLine(content, context);
}

/** Returns the words to read freely, without hidden spans. Leaves the entry's note unchanged. */
function freeText(outline: Outline, line: OutlineLine): string {
	if (line.hidden.length === 0) return contentOf(outline, line);
	const visible = visibleContent(outline, line);
	const mark = visible.indexOf(NOTE_MARK);
	return mark === -1 ? visible : visible.slice(0, mark) + contentOf(outline, line).slice(mark);
}

/**
 * Whether a line in free words is of a day before the note's own, and so no log of its follow-up: `Nov 17 called` in a
 * note of November 19.
 */
export const isEarlier = (entry: Entry, content: string, { since }: EntriesContext) =>
	since !== undefined && since !== null && dayOf(entry.at) < since && !beginsAsWritten(content);

/**
 * Reads the entries among some list items, in the order of the note, one item a step. Items nested in an entry belong
 * to its note.
 */
export function* entriesAmong(
	outline: Outline,
	items: readonly OutlineLine[],
	context: EntriesContext & EntryContext,
): Steps<PlacedEntry[]> {
	const placed: PlacedEntry[] = [];
	const taken = new Set<number>();
	let { day } = context;
	for (const line of items) {
		if (line.parent !== null && taken.has(line.parent)) continue;
		const written = readWrittenLine(contentOf(outline, line));
		const entry =
			written ??
			readFreeLine(freeText(outline, line).trim(), {
				...context,
				day,
				isOpenTask: line.checkbox === ' ',
			});
		yield line.to - line.from;
		if (!entry || (written === null && isEarlier(entry, contentOf(outline, line), context))) continue;
		taken.add(line.index);
		day = dayOf(entry.at);
		placed.push({ entry, line });
	}
	return placed;
}

/** An entry under `Attempts`, with the index of the property follow-up that owns it, or null without an owner. */
export interface SectionEntry extends PlacedEntry {
	readonly owner: number | null;
}

/** Keeps the first of several entries with the same words, because sync can duplicate a line. */
function withoutRepeats<Placed extends PlacedEntry>(outline: Outline, placed: readonly Placed[]): Placed[] {
	const seen = new Set<string>();
	return placed.filter(({ line }) => {
		const text = contentOf(outline, line).trim();
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}

/** Whether an entry without a name is below a follow-up in a line, which a merge put under `Attempts`. */
function isOfAnother(outline: Outline, { entry, line }: PlacedEntry, settings: Settings): boolean {
	const parent = line.parent === null ? undefined : outline.lines[line.parent];
	return entry.contact === null && parent !== undefined && isMarked(outline, parent, settings);
}

/** Reads all entries under `Attempts`, in the order of the note, including repeated lines. */
export function* sectionEntries(outline: Outline, owners: EntryOwners, context: EntriesContext): Steps<SectionEntry[]> {
	const { settings } = context;
	const items = sectionItems(outline, settings.attemptsHeadings);
	const all = yield* entriesAmong(outline, items, { ...context, owners });
	return all.map((placed) => ({
		...placed,
		owner: isOfAnother(outline, placed, settings) ? null : owners.ownerOf(placed.entry.contact),
	}));
}

/** Returns the list items that can be entries of the follow-up at a line. The line counts from 0. */
export function itemsOf(outline: Outline, index: number, settings: Settings): OutlineLine[] {
	const line = outline.lines[index];
	if (!line) return [];
	return line.kind === 'list-item' ? childItems(outline, line) : itemsBelow(outline, line, settings);
}

/** Reads the entries below a line (counted from 0), in the order of the note, including repeated lines. */
export function* entriesBelow(outline: Outline, index: number, context: EntriesContext): Steps<PlacedEntry[]> {
	return yield* entriesAmong(outline, itemsOf(outline, index, context.settings), context);
}

/**
 * Returns a follow-up's attempts and events, oldest first. A repeated line counts once. Entries of the same time keep
 * the order of the note, and an entry with only a day follows the entries above it on that day.
 */
export function inOrder(outline: Outline, placed: readonly PlacedEntry[]): Entry[] {
	let previous = '';
	const keyed = withoutRepeats(outline, placed).map(({ entry }) => {
		const key = entry.at.length === 10 && dayOf(previous) === entry.at ? previous : entry.at;
		previous = key;
		return { entry, key };
	});
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return keyed.map(({ entry }) => entry);
}

/** Returns the entries of one follow-up with their lines, in the order of the note, each line once. */
export function placedEntries(outline: Outline, place: EntryPlace, context: EntriesContext): PlacedEntry[] {
	if (place.kind === 'line') return withoutRepeats(outline, drain(entriesBelow(outline, place.line, context)));
	const all = drain(sectionEntries(outline, place.owners, context));
	return withoutRepeats(
		outline,
		all.filter(({ owner }) => owner === place.index),
	);
}

/** Returns the entries of one follow-up, oldest first. */
export function readEntries(outline: Outline, place: EntryPlace, context: EntriesContext): Entry[] {
	return inOrder(outline, placedEntries(outline, place, context));
}
