import type { NoteReading } from '../follow-up';
import { lineContext as contextOf, type NoteContext, type NoteSource } from '../notes/note-context';
import type { OutlineLine } from '../markdown/scan';
import type { ExplainContext } from './explanation';

/** The line to explain, in its note. */
export interface Subject {
	readonly source: NoteSource;
	readonly frame: NoteContext;
	readonly reading: NoteReading;
	readonly line: OutlineLine;
	readonly context: ExplainContext;
}

/** What the words of the line are read against. */
export function subjectContext({ frame, line }: Subject) {
	return contextOf(frame, frame.dateAt(line));
}
