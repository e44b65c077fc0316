import { isSettled, needsNoteDate, noteDateContext } from '../../dates/date-context';
import { readAllWhens } from '../../dates/date-words';
import { isStatedDate, type NoteDate, type When } from '../../follow-up';
import { withDayLinks } from '../../markdown/day-links';
import { plainWords } from '../../markdown/links';
import type { Settings } from '../../settings';
import type { Row } from './cells';

/** Words around a date that add nothing: `by Monday`, `Nov 22 (Sun)`, `2026-11-24 (Follow-up)`. */
const ONLY_DATE = /^[\s\p{P}]*(?:(?:on|by|due)[\s\p{P}]*)?(?:\(\p{L}[\p{L}-]{1,11}\))?[\s\p{P}]*$/iu;
/**
 * The characters of the longest cell that is one date: `Wednesday, 30 September 2026, 10:30 am` has 38. A longer cell
 * is a sentence.
 */
const LONGEST_DATE_CHARACTERS = 40;

const whensIn = (cell: string, date: NoteDate, settings: Settings): readonly When[] =>
	readAllWhens(plainWords(withDayLinks(cell)), noteDateContext(date, settings));

/** Returns the date that is all of a cell, or null. */
function onlyDateIn(cell: string, date: NoteDate, settings: Settings): When | null {
	if (cell.length > LONGEST_DATE_CHARACTERS) return null;
	const when = whensIn(cell, date, settings).at(0);
	return when && ONLY_DATE.test(plainWords(withDayLinks(cell)).replace(when.phrase, '')) ? when : null;
}

/** The date of a row that is logged on a day without a year, in a note that gives none. */
const UNKNOWN: NoteDate = { day: null, time: null, source: 'unknown', name: null };

/**
 * Returns the date from which the other dates of a row count: that of its log column if it is written in full, else the
 * note's. `| 2026-11-19 | Tove | follow up next week |` counts from 2026-11-19.
 */
export function rowDate({ of }: Row, note: NoteDate, settings: Settings): NoteDate {
	const cell = of.get('log');
	const when = cell === undefined ? null : onlyDateIn(cell, note, settings);
	if (!when || when.day !== when.lastDay) return note;
	if (!when.certain.includes('year')) return isStatedDate(note) ? note : UNKNOWN;
	return { day: when.day, time: null, source: 'entry', name: when.phrase };
}

/** The date of a row, and whether the note or the row gives its year and the day it counts from. */
export interface RowDate {
	readonly when: When;
	readonly settled: boolean;
}

/**
 * Returns the date of a row from its column for the day to act, else its step, else its due date, else a cell that is
 * only a date and does not report what was done. Null for a row without a date that is still ahead of its note.
 */
export function dateOf(row: Row, step: string, note: NoteDate, settings: Settings): RowDate | null {
	const { cells, of } = row;
	const date = rowDate(row, note, settings);
	const columns = [of.get('when'), step, of.get('due')].map((cell) =>
		cell ? whensIn(cell, date, settings).filter(({ past }) => !past) : [],
	);
	const settled = columns.flat().find((when) => isSettled(when, date));
	if (settled) {
		const isPast = isBefore(settled, date) || (isStatedDate(note) && isBefore(settled, note));
		return isPast ? null : { when: settled, settled: true };
	}
	for (const { text, column } of cells) {
		// Without a date of the note, nothing says whether the day of a log is still ahead.
		if (column === 'log' && (!isStatedDate(note) || note.source === 'entry')) continue;
		const when = onlyDateIn(text, note, settings);
		if (when && !when.past && isSettled(when, note) && !isBefore(when, note)) return { when, settled: true };
	}
	if (date === UNKNOWN) return null;
	const [whens, steps, dues] = columns;
	const named = whens?.[0] ?? (of.get('step') === step ? steps?.[0] : undefined) ?? dues?.[0];
	return named ? { when: named, settled: false } : null;
}

/** Whether a date is before that of its note. A file's creation day says nothing about a date written in full. */
function isBefore(when: When, date: NoteDate): boolean {
	const { day } = date;
	return day !== null && when.lastDay < day && (isStatedDate(date) || needsNoteDate(when));
}
