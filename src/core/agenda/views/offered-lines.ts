import { addDays, dayOf } from '../../dates/moments';
import type { Minute, NoteReading, UntrackedLine } from '../../follow-up';

/** Nobody wants to be asked about old promises. */
const OFFERED_FOR = 30;

/** The untracked lines of a note that are worth offering: none in notes of more than 30 days ago. */
export function offeredLines({ noteDate, untracked }: NoteReading, now: Minute): readonly UntrackedLine[] {
	return noteDate.day !== null && noteDate.day < addDays(dayOf(now), -OFFERED_FOR) ? [] : untracked;
}
