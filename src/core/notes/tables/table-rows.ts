import { isGivenName } from '../../english/given-names';
import type { Steps } from '../../steps';
import { mayHoldDate } from '../../dates/date-words';
import { minuteOf } from '../../dates/moments';
import type { UntrackedLine, When } from '../../follow-up';
import { plainWords, readContact } from '../../markdown/links';
import type { OutlineLine } from '../../markdown/scan';
import { plannedIn } from '../commitments/commitment';
import { contactsAround } from '../above/heading-contact';
import type { NoteContext } from '../note-context';
import { cellsOf, rowOf, type TableRow } from './cells';
import { isTimeOnly } from '../line/whose-day/days-in-doubt';
import { isClosing, saysDone } from './closing';
import { columnOf, type Column } from './columns';
import { namesIn, peopleIn } from './people';
import { dateOf } from './row-date';

/** The row of dashes below the headings of a table: `|---|:--|`. */
const DELIMITER = /^[\s|:-]+$/;
/** Verbs of communication in the cell of a table: `Next step: email Dana`. */
const GET_IN_TOUCH =
	/\b(?:follow(?:ing)?[ -]?ups?|call|e-?mail|contact|reach\s+out|ping|dm|message|text|reply|nudge|chase|check[ -]in|check\s+back|thank|send|ask|circle\s+back|touch\s+base|interview|connect\s+with|a?waiting|await)\b/i;
/** Verbs of the same kind that are also other words, where the cell or a clause begins: `Ring Dana`, not `a ring binder`. */
const MEET_OR_RING =
	/(?:^\W*|[,;:]\s*|\b(?:and|then|to)\s+)(?:ring|phone|speak|talk|meet|zoom|coffee|catch\s+up|get\s+back|write\s+to)\b/i;
/** A cell that begins with an order to hand something over: `Submit the report`, but not `Monthly report`. */
const HAND_OVER = /^\W*(?:submit|deliver|announce|notify|circulate|share|invite|remind|register|provide)\b/i;

/** The beginning of a cell that is an order: `Email the donors`, but not `Coffee and check in`. */
const ORDER = /^\W*(?:follow|e-?mail|call|ping|write|notify|ask|send|share|reply|thank|contact|message|remind|chase)/i;

/** Whether a cell plans to get in touch with somebody, or by a day: `Call Dana`, `Notify members by Monday`. */
function isPlan(text: string): boolean {
	const planned = plannedIn(text);
	return planned !== null && (planned.names.length > 0 || ORDER.test(text) || mayHoldDate(text));
}

/** What somebody is to give a person, in a column of notes: `Give Rita the dates`. */
const GIVES = /^\W*(?:give|show|bring|hand)\s+(\p{L}[\p{L}'’-]+)\s+\p{L}/iu;

/** Whether a cell begins with an order to give something to a person, by a name that is surely one. */
const isGift = (text: string) => isGivenName((GIVES.exec(text)?.[1] ?? '').toLowerCase());

/** A cell of one or several handles: `@rita @omar7`. */
const HANDLES = /^(?:[\s,;/&]|and\s)*(?:@[\w-]+(?:[\s,;/&]|and\s)*)+$/;

/** Returns who owns a row if its column for owners has handles: the names of another column, else the handles. */
function ownersOf({ of }: TableRow): string | null {
	const owner = of.get('owner') ?? '';
	if (!HANDLES.test(owner)) return null;
	const names = namesIn(of.get('contact') ?? '');
	return (names.length > 0 ? names : (owner.match(/[\w-]+/g) ?? []).filter((word) => word !== 'and')).join(', ');
}

/** Whether the cell of a step says what to do for or with somebody: `Ring Dana`, `Submit the report`. */
const asksFor = (step: string) =>
	GET_IN_TOUCH.test(step) || MEET_OR_RING.test(step) || HAND_OVER.test(step) || plannedIn(plainWords(step)) !== null;

/** Returns the cell that says what to do: the step, else the first one that plans to communicate. */
function stepOf({ cells, of }: TableRow): string {
	const step = of.get('step');
	if (of.has('when')) return step ?? '';
	// A task that somebody owes by a day of its own column.
	const work = step ?? of.get('work');
	if (work !== undefined && of.has('owner') && of.has('due')) return work;
	if (step !== undefined && asksFor(step)) return step;
	const planned = cells.find(({ text, column }) => column !== 'log' && column !== 'date' && isPlan(plainWords(text)));
	const given = of.has('due')
		? cells.find(({ text, column }) => column === null && isGift(plainWords(text)))
		: undefined;
	return (planned ?? given)?.text ?? '';
}

/** Returns the step of a row if it is only a day: `19 Feb` under `Next step`. */
function dayAlone(row: TableRow, line: OutlineLine, note: NoteContext): string {
	const step = row.of.get('step') ?? '';
	const dated = mayHoldDate(step) ? dateOf(row, step, note.dateAt(line), note.settings) : null;
	return dated?.when?.phrase.trim() === plainWords(step).trim() ? step : '';
}

/** Whether a row is about a person, with a day by which something is due and no words of what: `| Ed Lee | 2026-11-24 |`. */
function isDuePerson({ cells, of }: TableRow): boolean {
	const isPlain = !of.has('work') && !of.has('step') && cells.every(({ column }) => column !== null);
	return of.has('due') && isPlain && namesIn(of.get('contact') ?? of.get('owner') ?? '').length > 0;
}

/** The columns of which one that is struck through ends its row: `~~2026-11-24~~`. */
const ENDING: readonly (Column | null)[] = ['when', 'due', 'step', 'contact', 'owner'];

/** Whether the day, the step or the person of a row is struck through. */
const isStruck = ({ cells }: TableRow) => cells.some(({ column, struck }) => struck && ENDING.includes(column));

/** Whether a date is no day to act: how long something takes, `in 2 minutes`, or a time of a schedule, `9:00`. */
function isNoDay(when: When, { of }: TableRow): boolean {
	if (/\b(?:minutes?|mins?|seconds?|secs?)\b/i.test(when.phrase)) return true;
	return isTimeOnly(when) && !of.has('when');
}

function untrackedRow(columns: readonly (Column | null)[], line: OutlineLine, note: NoteContext): UntrackedLine | null {
	const text = note.text.slice(line.contentFrom, line.to);
	const row = rowOf(columns, text);
	const step = stepOf(row) || dayAlone(row, line, note);
	if (isStruck(row) || (step === '' && !row.of.has('when') && !isDuePerson(row))) return null;
	if (isClosing(row.of.get('status') ?? '', note.settings) || row.cells.some(saysDone)) return null;
	const dated = dateOf(row, step, note.dateAt(line), note.settings);
	if (dated === null) return null;
	const { when, settled, problems } = dated;
	if (when && isNoDay(when, row)) return null;
	const wordsIn = (column: 'company' | 'purpose') => plainWords(row.of.get(column) ?? '') || null;
	return {
		path: note.path,
		line: line.index + 1,
		text: text.trim(),
		contact: contactOf(row, step) ?? contactsAround(note, line),
		due: when && settled ? (when.time === null ? when.day : minuteOf(when.day, when.time)) : null,
		fallback: null,
		problems,
		inTable: true,
		columns: { company: wordsIn('company'), purpose: wordsIn('purpose') },
	};
}

/** Returns who a row is with: its owner, its contact, its company, or who is named in its step. Never the user. */
function contactOf(row: TableRow, step: string): string | null {
	const { of } = row;
	const planned = plannedIn(plainWords(step));
	if (planned?.whose === 'theirs' && planned.names.length > 0) return planned.names.join(', ');
	const owners = ownersOf(row);
	if (owners !== null) return owners;
	for (const column of ['owner', 'contact'] as const) {
		const people = peopleIn(of.get(column) ?? '');
		if (people !== null) return people;
	}
	if (of.has('owner') && planned && planned.names.length > 0) return planned.names.join(', ');
	const company = readContact(plainWords(of.get('company') ?? ''));
	return company?.name ?? (planned && planned.names.length > 0 ? planned.names.join(', ') : null);
}

/**
 * Reads the table rows with a date under a column such as `Follow-up`, `Next step` or `Due`, unless their status is
 * closing.
 */
export function* tableRows(note: NoteContext): Steps<UntrackedLine[]> {
	if (!note.text.includes('|')) return [];
	const { lines } = yield* note.parse();
	const rows: UntrackedLine[] = [];
	let columns: readonly (Column | null)[] | null = null;
	for (const line of lines) {
		if (line.kind !== 'table') {
			columns = null;
			continue;
		}
		const text = note.text.slice(line.contentFrom, line.to);
		if (columns === null) {
			columns = cellsOf(text).map(columnOf);
			continue;
		}
		if (DELIMITER.test(text)) continue;
		const row = untrackedRow(columns, line, note);
		if (row) rows.push(row);
		yield line.to - line.from;
	}
	return rows;
}
