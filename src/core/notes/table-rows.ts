import type { Steps } from '../steps';
import { readAllWhens } from '../dates/date-words';
import { noteDateContext } from '../dates/date-context';
import { minuteOf } from '../dates/moments';
import type { UntrackedLine, When } from '../follow-up';
import { plainWords, readContact, withDayLinks } from '../markdown/links';
import type { OutlineLine } from '../markdown/scan';
import { communicates } from './commitments/commitment';
import type { NoteContext } from './note-context';
import { propertyKey } from './property-key';
import { isPlaceholder } from './text-field';

/** The content of a table column. */
type Column = 'when' | 'step' | 'due' | 'contact' | 'company' | 'purpose' | 'status' | null;

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
	contact: ['contact', 'contacts', 'name', 'person', 'who', 'recruiter', 'interviewer', 'with'],
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

/**
 * Returns the date of a row from its column for the day to act, else its next step, else its due date next to a step.
 */
function dateOf(cells: Cells, line: OutlineLine, note: NoteContext): When | null {
	const context = noteDateContext(note.dateAt(line), note.settings);
	for (const column of ['when', 'step', 'due'] as const) {
		const cell = cells.get(column);
		if (cell === undefined) continue;
		const when = readAllWhens(plainWords(withDayLinks(cell)), context).find(({ past }) => !past);
		if (when) return when;
	}
	return null;
}

const GET_IN_TOUCH =
	/\b(?:follow[ -]?up|call|e-?mail|contact|reach\s+out|ping|message|text|reply|check\s+in|check\s+back|thank|send|circle\s+back|touch\s+base|interview)\b/i;

function untrackedRow(columns: readonly Column[], line: OutlineLine, note: NoteContext): UntrackedLine | null {
	const row = note.text.slice(line.contentFrom, line.to);
	const cells = cellsByColumn(columns, row);
	const step = cells.get('step') ?? '';
	const isStep = cells.has('when') || GET_IN_TOUCH.test(step) || communicates(plainWords(step));
	if (!isStep || isClosed(cells.get('status') ?? '', note)) return null;
	const when = dateOf(cells, line, note);
	const { day } = note.dateAt(line);
	if (when === null || (day !== null && when.lastDay < day)) return null;
	const wordsIn = (column: 'company' | 'purpose') => plainWords(cells.get(column) ?? '') || null;
	const name = cells.get('contact') ?? cells.get('company');
	return {
		path: note.path,
		line: line.index + 1,
		text: row.trim(),
		contact: name === undefined ? null : (readContact(plainWords(name))?.name ?? null),
		due: when.time === null ? when.day : minuteOf(when.day, when.time),
		fallback: null,
		problems: when.problems,
		inTable: true,
		columns: { company: wordsIn('company'), purpose: wordsIn('purpose') },
	};
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
		const hasDates = columns.includes('when') || columns.includes('step');
		if (!hasDates || DELIMITER.test(text)) continue;
		const row = untrackedRow(columns, line, note);
		if (row) rows.push(row);
		yield line.to - line.from;
	}
	return rows;
}
