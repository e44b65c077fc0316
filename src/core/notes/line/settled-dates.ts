import { isSettled, needsNoteDate } from '../../dates/date-context';
import type { NoteDate, Problem, When } from '../../follow-up';

/**
 * The dates of a follow-up: the user's act, the contact's promise, and the user's act if the contact does not keep it.
 */
export interface LineDates {
	readonly act: When | null;
	readonly expected: When | null;
	readonly fallback: When | null;
}

/** The dates that the note's own date settles, and the problems with the others. */
export interface SettledDates extends LineDates {
	readonly problems: readonly Problem[];
}

/**
 * Drops the dates that the note's date does not settle: `Monday` in a note without a date, and `Jan 5` if only the
 * file's creation day could give its year. Also drops a fallback that counts from a dropped day.
 */
export function settledDates(dates: LineDates, noteDate: NoteDate): SettledDates {
	const settled = (when: When | null) => (when && isSettled(when, noteDate) ? when : null);
	const expected = settled(dates.expected);
	const act = settled(dates.act);
	const base = dates.fallback?.base?.kind;
	// In "hear by Friday, else two days later" the fallback counts from a day that has no role of its own.
	const isDated = dates.expected === null && noteDate.day !== null && noteDate.source !== 'created';
	const isOrphan = (base === 'expected-day' && expected === null && !isDated) || (base === 'act-day' && act === null);
	const kept = { act, expected, fallback: isOrphan ? null : settled(dates.fallback) };
	return { ...kept, problems: noteDateProblems(dates, kept, noteDate) };
}

const whensOf = ({ act, expected, fallback }: LineDates) =>
	[act, expected, fallback].filter((when): when is When => when !== null);

function noteDateProblems(dates: LineDates, kept: LineDates, noteDate: NoteDate): Problem[] {
	const problems: Problem[] = [];
	if (whensOf(kept).length < whensOf(dates).length) problems.push({ code: 'note-date.unknown' });
	const { day, source, ambiguous, unread } = noteDate;
	if (unread && whensOf(dates).some(needsNoteDate)) problems.push({ code: 'date.partly-read', ...unread });
	if (day === null || !whensOf(kept).some(needsNoteDate)) return problems;
	if (source === 'created') problems.push({ code: 'note-date.assumed' });
	if (ambiguous !== undefined) problems.push({ code: 'date.ambiguous', words: ambiguous, day });
	return problems;
}
