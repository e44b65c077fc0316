import type { Entry, NoteDate } from '../../follow-up';
import type { NoteContext } from '../note-context';
import { readEntries } from './read-attempts';

/** The attempts and events below the follow-up of a line, counted from 0. */
export function lineEntries(line: number, noteDate: NoteDate, note: NoteContext): readonly Entry[] {
	return readEntries(note.outline(), { kind: 'line', line }, { day: noteDate.day, settings: note.settings });
}

/** The attempts and events of each property follow-up, by the names they go by. */
export function propertyEntries(names: readonly string[], note: NoteContext): readonly (readonly Entry[])[] {
	if (!note.markers.mayHaveAttempts(note.text)) return [];
	return names.map((_, index) =>
		readEntries(
			note.outline(),
			{ kind: 'property', index, names },
			{ day: note.noteDate.day, settings: note.settings },
		),
	);
}
