import type { Entry, NoteDate } from '../follow-up';
import { readWrittenLine } from './attempt-line';
import type { NoteFrame } from './note-frame';
import { contentOf } from './outline';
import { headingKey, standsUnder } from './sections';

/** The entries below a follow-up's line. */
export function followUpEntries(line: number, noteDate: NoteDate, frame: NoteFrame): readonly Entry[] {
	void noteDate;
	const outline = frame.outline();
	return outline.lines
		.filter((child) => child.parent === line && child.kind === 'list-item')
		.map((child) => readWrittenLine(contentOf(outline, child)))
		.filter((entry): entry is Entry => entry !== null);
}

/** The entries of each property follow-up, by the names they go by. */
export function propertyEntries(names: readonly string[], frame: NoteFrame): readonly (readonly Entry[])[] {
	const outline = frame.outline();
	const keys = new Set(frame.settings.attemptsHeadings.map(headingKey));
	const entries = outline.lines
		.filter((line) => line.kind === 'list-item' && standsUnder(outline, line, keys))
		.map((line) => readWrittenLine(contentOf(outline, line)))
		.filter((entry): entry is Entry => entry !== null);
	return names.map((name, index) =>
		entries.filter((entry) => (entry.contact === null ? index === 0 : entry.contact === name)),
	);
}
