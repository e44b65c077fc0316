import type { Entry, NoteDate, Problem } from '../../follow-up';
import type { NoteContext } from '../note-context';
import type { Steps } from '../../steps';
import type { EntryOwners } from './owner';
import {
	entriesBelow,
	entriesContext,
	inOrder,
	sectionEntries,
	type PlacedEntry,
	type SectionEntry,
} from './read-attempts';

/** The entries of a follow-up, oldest first, and the lines that hold them, including repeated lines. */
export interface OwnEntries {
	readonly entries: readonly Entry[];
	/** The indexes in the note's lines. */
	readonly lines: readonly number[];
}

const linesOf = (placed: readonly PlacedEntry[]) => placed.map(({ line }) => line.index);

/** Returns the entries with a day. In a note without a date, `Mon 8:10 called` has no day. */
function dated<Placed extends PlacedEntry>(placed: readonly Placed[], { day }: NoteDate): readonly Placed[] {
	if (day !== null) return placed;
	return placed.filter(({ entry }) => entry.problems.every(({ code }) => code !== 'date.assumed'));
}

/**
 * Returns the dates that the last entry holds only in part: `Calling back the Monday after Thanksgiving` plans no call. An
 * earlier entry plans nothing anymore.
 */
export function unreadPlans(entries: readonly Entry[]): readonly Problem[] {
	return entries.at(-1)?.problems.filter(({ code }) => code === 'date.partly-read') ?? [];
}

/** Reads the attempts and events below the follow-up at a line. The line counts from 0. */
export function* lineEntries(line: number, noteDate: NoteDate, note: NoteContext): Steps<OwnEntries> {
	const outline = note.outline();
	const context = entriesContext(noteDate, note.settings);
	const placed = dated(yield* entriesBelow(outline, line, context), noteDate);
	return { entries: inOrder(outline, placed), lines: linesOf(placed) };
}

/** Reads the attempts and events of each property follow-up, in one pass over the section. */
export function* propertyEntries(owners: EntryOwners, note: NoteContext): Steps<readonly OwnEntries[]> {
	const own: SectionEntry[][] = Array.from({ length: owners.size }, () => []);
	if (owners.size > 0 && note.markers.mayHaveAttempts(note.text)) {
		const context = entriesContext(note.noteDate, note.settings);
		const outline = yield* note.parse();
		for (const placed of dated(yield* sectionEntries(outline, owners, context), note.noteDate)) {
			if (placed.owner !== null) own[placed.owner]?.push(placed);
		}
	}
	return own.map((placed) =>
		placed.length === 0
			? { entries: [], lines: [] }
			: { entries: inOrder(note.outline(), placed), lines: linesOf(placed) },
	);
}
