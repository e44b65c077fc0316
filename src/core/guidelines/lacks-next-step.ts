import { offeredLines } from '../agenda/views/offered-lines';
import type { Minute, NoteReading, UntrackedLine } from '../follow-up';
import type { Settings } from '../settings';
import { meetingReminders } from '.';

/**
 * Whether the note of a recent meeting names no next step, which is the reminder `expectation.none`. A found line that
 * states one is offered, so the note lacks none, unless the user has dismissed the line.
 */
export function lacksNextStep(
	reading: NoteReading,
	now: Minute,
	settings: Settings,
	isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean,
): boolean {
	if (meetingReminders(reading, now, settings).length === 0) return false;
	return offeredLines(reading, now, settings).every((line) => isDismissed(line));
}
