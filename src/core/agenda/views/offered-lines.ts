import { addDays, dayOf } from '../../dates/moments';
import type { Minute, NoteReading, UntrackedLine } from '../../follow-up';

/** Promises in older notes are not worth offering. */
const OFFERED_DAYS = 30;

/** The untracked lines of a note that are worth offering; none if the note is older than 30 days. */
export function offeredLines({ noteDate, untracked }: NoteReading, now: Minute): readonly UntrackedLine[] {
	return noteDate.day !== null && noteDate.day < addDays(dayOf(now), -OFFERED_DAYS) ? [] : untracked;
}
