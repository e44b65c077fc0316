import type { Entry, NoteDate } from '../../follow-up';
import type { NoteContext } from '../note-context';
import type { EntryOwners } from './owner';
import { entriesBelow, inOrder, sectionEntries, type PlacedEntry, type SectionEntry } from './read-attempts';

/** The entries of a follow-up, oldest first, and the lines that hold them, repeated ones too. */
export interface OwnEntries {
	readonly entries: readonly Entry[];
	/** Indexes of the note's lines. */
	readonly lines: readonly number[];
}

const linesOf = (placed: readonly PlacedEntry[]) => placed.map(({ line }) => line.index);

/** The attempts and events below the follow-up of a line, counted from 0. */
export function lineEntries(line: number, noteDate: NoteDate, note: NoteContext): OwnEntries {
	const outline = note.outline();
	const placed = entriesBelow(outline, line, { day: noteDate.day, settings: note.settings });
	return { entries: inOrder(outline, placed), lines: linesOf(placed) };
}

/** The attempts and events of each property follow-up, in one pass over the section. */
export function propertyEntries(owners: EntryOwners, note: NoteContext): readonly OwnEntries[] {
	const own: SectionEntry[][] = Array.from({ length: owners.size }, () => []);
	if (owners.size > 0 && note.markers.mayHaveAttempts(note.text)) {
		const context = { day: note.noteDate.day, settings: note.settings };
		for (const placed of sectionEntries(note.outline(), owners, context)) {
			if (placed.owner !== null) own[placed.owner]?.push(placed);
		}
	}
	return own.map((placed) =>
		placed.length === 0
			? { entries: [], lines: [] }
			: { entries: inOrder(note.outline(), placed), lines: linesOf(placed) },
	);
}
