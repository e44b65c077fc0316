import { addDays, dayOf } from '../../dates/moments';
import type { Day, DayOrMinute, NoteReading, UntrackedLine } from '../../follow-up';
import type { Settings } from '../../settings';

/** The first day of lines that are shown, for the last day and setting that were asked for. */
let known = { today: '', foundDays: 0, oldest: '' };

function oldestOn(today: Day, foundDays: number): Day {
	if (known.today !== today || known.foundDays !== foundDays)
		known = { today, foundDays, oldest: addDays(today, -foundDays) };
	return known.oldest;
}

/** Whether a found line is too old to be shown: its note's date and its own date are more than 30 days past (a setting). */
export function isPastFound(
	noteDay: Day | null,
	due: DayOrMinute | null,
	now: DayOrMinute,
	{ foundDays }: Pick<Settings, 'foundDays'>,
): boolean {
	if (noteDay === null) return false;
	const oldest = oldestOn(dayOf(now), foundDays);
	return noteDay < oldest && (due === null || dayOf(due) < oldest);
}

/** The untracked lines of a note that are worth showing: those that are not too old. */
export function offeredLines(
	{ noteDate, untracked }: Pick<NoteReading, 'noteDate' | 'untracked'>,
	now: DayOrMinute,
	settings: Pick<Settings, 'foundDays'>,
): readonly UntrackedLine[] {
	if (untracked.length === 0) return untracked;
	const shown = untracked.filter(({ due }) => !isPastFound(noteDate.day, due, now, settings));
	return shown.length === untracked.length ? untracked : shown;
}

/** Sorts found lines by date, those without one last; lines of the same date by note. */
export function byDate(a: Pick<UntrackedLine, 'due' | 'path'>, b: Pick<UntrackedLine, 'due' | 'path'>): number {
	const [first, second] = [a.due ?? '9', b.due ?? '9'];
	if (first !== second) return first < second ? -1 : 1;
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
