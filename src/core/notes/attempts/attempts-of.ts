import type { Entry, NoteDate } from '../../follow-up';
import type { NoteFrame } from '../note-context';
import { readEntries } from './read-attempts';

/** The attempts and events below the follow-up of a line, counted from 0. */
export function lineEntries(line: number, noteDate: NoteDate, frame: NoteFrame): readonly Entry[] {
	return readEntries(frame.outline(), { kind: 'line', line }, { day: noteDate.day, settings: frame.settings });
}

/** The attempts and events of each property follow-up, by the names they go by. */
export function propertyEntries(names: readonly string[], frame: NoteFrame): readonly (readonly Entry[])[] {
	if (!frame.markers.mayHaveAttempts(frame.text)) return [];
	return names.map((_, index) =>
		readEntries(
			frame.outline(),
			{ kind: 'property', index, names },
			{ day: frame.noteDate.day, settings: frame.settings },
		),
	);
}
