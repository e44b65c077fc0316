import { offeredLines } from '../agenda/views/offered-lines';
import type { Minute, NoteReading, UntrackedLine } from '../follow-up';
import type { Settings } from '../settings';
import { adviseNote, expectationNone } from './rules/expectation-none';

/**
 * The notes of recent meetings that name no next step, which is the reminder `expectation.none`. A found line that states
 * one is offered, so the note lacks none, unless the user has dismissed the line.
 */
export function notesWithoutNextStep(
	readings: Iterable<NoteReading>,
	now: Minute,
	settings: Settings,
	isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean,
): readonly NoteReading[] {
	if (settings.disabledGuidelines.includes(expectationNone.code)) return [];
	const found: NoteReading[] = [];
	for (const reading of readings) {
		if (adviseNote(reading, now) === null) continue;
		if (offeredLines(reading, now, settings).every((line) => isDismissed(line))) found.push(reading);
	}
	return found;
}
