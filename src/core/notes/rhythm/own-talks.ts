import { headingDate } from '../../dates/place-date';
import type { Day } from '../../follow-up';
import type { NoteContext } from '../note-context';

/** Returns the days of the dated headings in the own note of a person: `## 2026-11-19 Coffee` is a talk. */
export function ownTalks(note: NoteContext): readonly Day[] {
	const days = note.outline().headings.flatMap(({ text }) => headingDate([text], note.place)?.day ?? []);
	return [...new Set(days)].sort();
}
