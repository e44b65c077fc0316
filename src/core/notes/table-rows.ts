import type { Steps } from '../steps';
import { readAllWhens } from '../dates/date-words';
import { noteDateContext } from '../dates/date-context';
import { minuteOf } from '../dates/moments';
import type { UntrackedLine, When } from '../follow-up';
import { plainWords, readContact, withDayLinks } from '../markdown/links';
import type { OutlineLine } from '../markdown/scan';
import { plannedIn } from './commitments/commitment';
import type { NoteContext } from './note-context';
import { propertyKey } from './property-key';
import { isPlaceholder } from './text-field';

/** The content of a table column. */
type Column = 'when' | 'step' | 'due' | 'owner' | 'contact' | 'company' | 'purpose' | 'status' | null;

const COLUMNS: Readonly<Record<Exclude<Column, null>, readonly string[]>> = {
	when: [
		'followup',
		'followups',
		'followupdate',
		'followupon',
		'followupby',
		'nextfollowup',
		'nextcontact',
		'nextstepdate',
		'nextactiondate',
	],
	step: ['nextstep', 'nextsteps', 'nextaction', 'nextactions', 'action', 'actionitem', 'task', 'todo'],
	due: ['due', 'duedate', 'deadline', 'duebydate', 'dueby'],
	owner: ['assigned', 'assignedto', 'assignee', 'owner', 'responsible', 'who', 'lead'],
	contact: ['contact', 'contacts', 'name', 'person', 'recruiter', 'interviewer', 'with'],
	company: ['company', 'organisation', 'organization', 'employer', 'firm'],
	purpose: ['role', 'position', 'topic', 'about', 'purpose', 'job'],
	status: ['status', 'stage', 'outcome'],
};

function columnOf(header: string): Column {
	const key = propertyKey(plainWords(header).replace(/[^\p{L}\p{N}\s_-]/gu, ''));
	for (const [column, names] of Object.entries(COLUMNS)) if (names.includes(key)) return column as Column;
	return null;
}

/** Splits a row into cells: `| a | b \\| c |` gives two. */
function splitUnescaped(row: string): string[] {
	const cells = row
		.trim()
		.replace(/^\|/, '')
		.replace(/([^\\])\|$/, '$1')
		.replace(/\\\|/g, '\uE000')
		.split('|');
	return cells.map((cell) => cell.replace(/\uE000/g, '|').trim());
}

/** Returns the filled cells of a row as one text: `| Northwind | | Call **Tove** |` gives `Northwind · Call **Tove**`. */
export function cellsText(row: string): string {
	return splitUnescaped(row)
		.filter((cell) => cell !== '')
		.join(' · ');
}

const DELIMITER = /^[\s|:-]+$/;
const DONE = /^(?:✅|✔|☑|\[x\]|yes$)/i;

function isClosed(status: string, { settings }: NoteContext): boolean {
	const words = status.toLowerCase().replace(/^[^\p{L}]+/u, '');
	return DONE.test(status) || settings.closingStatuses.some((closing) => words.startsWith(closing.toLowerCase()));
}

type Cells = ReadonlyMap<Exclude<Column, null>, string>;

function cellsByColumn(columns: readonly Column[], row: string): Cells {
	const cells = new Map<Exclude<Column, null>, string>();
	splitUnescaped(row).forEach((cell, index) => {
		const column = columns[index] ?? null;
		if (column !== null && !cells.has(column) && !isPlaceholder(cell)) cells.set(column, cell);
	});
	return cells;
}

const datesIn = (cell: string, line: OutlineLine, note: NoteContext): When | null =>
	readAllWhens(plainWords(withDayLinks(cell)), noteDateContext(note.dateAt(line), note.settings)).find(
		({ past }) => !past,
	) ?? null;

/**
 * Returns the date of a row from its column for the day to act, else its step, else its due date, else a cell that is
 * only a date.
 */
function dateOf(cells: Cells, step: string, row: string, line: OutlineLine, note: NoteContext): When | null {
	for (const cell of [cells.get('when'), step, cells.get('due')]) {
		const when = cell === undefined || cell === '' ? null : datesIn(cell, line, note);
		if (when) return when;
	}
	for (const cell of splitUnescaped(row)) {
		const when = cell.length > 40 ? null : datesIn(cell, line, note);
		if (when && ONLY_DATE.test(cell.replace(when.phrase, ''))) return when;
	}
	return null;
}

const ONLY_DATE = /^[\s\p{P}]*(?:(?:on|by|due)[\s\p{P}]*)?(?:\(\p{L}{2,9}\))?[\s\p{P}]*$/iu;
const GET_IN_TOUCH =
	/\b(?:follow[ -]?up|call|e-?mail|contact|reach\s+out|ping|message|text|reply|check\s+in|check\s+back|thank|send|circle\s+back|touch\s+base|interview)\b/i;

/** Returns the cell that says what to do: the step, else the first one that plans to communicate. */
function stepOf(cells: Cells, row: string): string {
	const step = cells.get('step');
	if (step !== undefined && (GET_IN_TOUCH.test(step) || plannedIn(plainWords(step)) !== null)) return step;
	return splitUnescaped(row).find((cell) => plannedIn(plainWords(cell)) !== null) ?? '';
}

function untrackedRow(columns: readonly Column[], line: OutlineLine, note: NoteContext): UntrackedLine | null {
	const row = note.text.slice(line.contentFrom, line.to);
	const cells = cellsByColumn(columns, row);
	const step = cells.has('when') ? (cells.get('step') ?? '') : stepOf(cells, row);
	if (step === '' && !cells.has('when')) return null;
	if (isClosed(cells.get('status') ?? '', note)) return null;
	const when = dateOf(cells, step, row, line, note);
	const { day } = note.dateAt(line);
	if (when === null || (day !== null && when.lastDay < day)) return null;
	const wordsIn = (column: 'company' | 'purpose') => plainWords(cells.get(column) ?? '') || null;
	return {
		path: note.path,
		line: line.index + 1,
		text: row.trim(),
		contact: contactOf(cells, step),
		due: when.time === null ? when.day : minuteOf(when.day, when.time),
		fallback: null,
		problems: when.problems,
		inTable: true,
		columns: { company: wordsIn('company'), purpose: wordsIn('purpose') },
	};
}

/** Returns who a row is with: its owner, its contact, its company, or who is named in its step. */
function contactOf(cells: Cells, step: string): string | null {
	const planned = plannedIn(plainWords(step));
	const owner = cells.get('owner');
	const cell = owner ?? cells.get('contact') ?? cells.get('company');
	if (planned?.whose === 'theirs' && planned.names.length > 0) return planned.names.join(', ');
	if (cell !== undefined) return readContact(plainWords(cell))?.name ?? null;
	return planned && planned.names.length > 0 ? planned.names.join(', ') : null;
}

/**
 * Reads the table rows with a date under a column such as `Follow-up`, `Next step` or `Due`, unless their status is
 * closing.
 */
export function* tableRows(note: NoteContext): Steps<UntrackedLine[]> {
	if (!note.text.includes('|')) return [];
	const { lines } = yield* note.parse();
	const rows: UntrackedLine[] = [];
	let columns: readonly Column[] | null = null;
	for (const line of lines) {
		if (line.kind !== 'table') {
			columns = null;
			continue;
		}
		const text = note.text.slice(line.contentFrom, line.to);
		if (columns === null) {
			columns = splitUnescaped(text).map(columnOf);
			continue;
		}
		if (DELIMITER.test(text)) continue;
		const row = untrackedRow(columns, line, note);
		if (row) rows.push(row);
		yield line.to - line.from;
	}
	return rows;
}
