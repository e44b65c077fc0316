import { isSettled, needsNoteDate, noteDateContext } from '../../dates/date-context';
import { eventDay, isWhollyRead, readAllWhens, unreadDay } from '../../dates/date-words';
import { near } from '../../dates/written-date';
import { isStatedDate, type NoteDate, type Problem, type When } from '../../follow-up';
import { withDayLinks } from '../../markdown/day-links';
import { plainWords } from '../../markdown/links';
import type { Settings } from '../../settings';
import { notUnderstood } from '../line/read-line';
import { isPlaceholder } from '../text-field';
import type { Cell, TableRow } from './cells';

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

const isLog = ({ text, column }: Cell) => (column === 'log' || column === 'date') && !isPlaceholder(text);

/**
 * Returns the date from which the other dates of a row count: that of its log column if it is written in full, else the
 * note's. `| 2026-11-19 | Tove | follow up next week |` counts from 2026-11-19.
 */
export function rowDate({ cells }: TableRow, note: NoteDate, settings: Settings): NoteDate {
	const cell = cells.find(isLog);
	const when = cell === undefined ? null : onlyDateIn(cell.text, note, settings);
	if (!when || when.day !== when.lastDay) return note;
	if (!when.certain.includes('year')) return isStatedDate(note) ? note : UNKNOWN;
	return { day: when.day, time: null, source: 'entry', name: when.phrase };
}

/** The date of a row, and whether the note or the row gives its year and the day it counts from. */
export interface RowDate {
	/** Null if the row only says it in words that are not read: `after Easter`. */
	readonly when: When | null;
	readonly settled: boolean;
	readonly problems: readonly Problem[];
}

const ofWhen = (when: When, settled: boolean): RowDate => ({
	when,
	settled: settled && isWhollyRead(when),
	problems: settled ? when.problems : [{ code: 'note-date.unknown' }],
});

/**
 * Returns the date of a row from its column for the day to act, else its step, else its due date, else a cell that is
 * only a date and whose column does not say what else happened on it. Null for a row without a date that is still ahead
 * of its note.
 */
export function dateOf(row: TableRow, step: string, note: NoteDate, settings: Settings): RowDate | null {
	const { of } = row;
	const date = rowDate(row, note, settings);
	const columns = [of.get('when'), step, of.get('due')].map((cell) =>
		cell ? whensIn(cell, date, settings).filter(({ past }) => !past) : [],
	);
	const dated = columns.flat().filter((when) => isSettled(when, date));
	const settled = dated.find(isWhollyRead) ?? dated[0];
	if (settled) {
		const isPast = isBefore(settled, date) || (isStatedDate(note) && isBefore(settled, note));
		return isPast ? null : ofWhen(settled, true);
	}
	const words = [of.get('when'), of.get('due')].flatMap((cell) => unreadWords(cell ?? '') ?? []);
	if (words[0] !== undefined) return { when: null, settled: false, problems: [notUnderstood(words[0])] };
	const other = dateBeside(row, note, settings);
	if (other) return ofWhen(other, true);
	if (date === UNKNOWN) return null;
	const [whens, steps, dues] = columns;
	const named = whens?.[0] ?? (of.get('step') === step ? steps?.[0] : undefined) ?? dues?.[0];
	return named ? ofWhen(named, false) : null;
}

/** Returns the words of a cell for a day that only a holiday or an event names: `after Easter`. */
const unreadWords = (cell: string) => (unreadDay(cell) ?? eventDay(cell))?.words ?? null;

/** Words that make the date of any cell the day to act: `by Friday`. */
const BY = /^\W*(?:by|due|until)\s/i;

/**
 * Returns the date of a cell that has nothing else, which no other column claims: the day of `Applied` or `Interview` is
 * not when the user acts, and neither is that of `Date` before a column for the day to act.
 */
function dateBeside({ cells }: TableRow, note: NoteDate, settings: Settings): When | null {
	const acts = cells.findIndex(({ column }) => column === 'when');
	for (const [index, { text, column }] of cells.entries()) {
		if (column === null && !BY.test(text)) continue;
		if (column !== null && !['when', 'step', 'due', 'date'].includes(column)) continue;
		// Without a date of the note, nothing says whether the day of a log is still ahead.
		const isReported = column === 'date' && (!isStatedDate(note) || note.source === 'entry' || index < acts);
		const when = isReported ? null : onlyDateIn(text, note, settings);
		if (!when || when.past || !isSettled(when, note) || isBefore(when, note)) continue;
		if (column !== 'date' || !isJustOver(when, note)) return when;
	}
	return null;
}

/** Whether a date without a year is rather one of the weeks before the note: `10 Nov` in a note of 2026-11-19. */
function isJustOver({ day, certain }: When, note: NoteDate): boolean {
	if (note.day === null || !certain.includes('month') || certain.includes('year')) return false;
	const nearest = near(note.day)(Number(day.slice(5, 7)), Number(day.slice(8)))[0];
	return nearest !== undefined && nearest < note.day;
}

/** Whether a date is before that of its note. A file's creation day says nothing about a date written in full. */
function isBefore(when: When, date: NoteDate): boolean {
	const { day } = date;
	return day !== null && when.lastDay < day && (isStatedDate(date) || needsNoteDate(when));
}
