import { addDays, dayOf } from '../../dates/moments';
import type { Minute, NoteReading, UntrackedLine } from '../../follow-up';
import type { Settings } from '../../settings';

/**
 * The untracked lines of a note that are worth showing: those whose note's date or own date is not more than 30 days past
 * (a setting).
 */
export function offeredLines(
	{ noteDate, untracked }: Pick<NoteReading, 'noteDate' | 'untracked'>,
	now: Minute,
	{ foundDays }: Pick<Settings, 'foundDays'>,
): readonly UntrackedLine[] {
	if (untracked.length === 0) return untracked;
	const oldest = addDays(dayOf(now), -foundDays);
	if (noteDate.day === null || noteDate.day >= oldest) return untracked;
	return untracked.filter(({ due }) => due !== null && dayOf(due) >= oldest);
}
