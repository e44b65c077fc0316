import { plannedOn } from '../../core/agenda/views/two-weeks';
import { isOver, type Day } from '../../core/follow-up';
import type { Row, ThisNote, ViewModel } from '../model';
import { withoutMarkup } from '../parts/without-markup';

type RowTest = (row: Row) => boolean;

/** What can follow `is:`. The beginning of a word is enough: `is:over` is `is:overdue`. */
const KINDS: Readonly<Record<string, RowTest>> = {
	cold: (row) => row.action.kind === 'cold',
	meeting: (row) => row.action.kind === 'meeting',
	promised: (row) => row.action.state === 'promised',
	overdue: (row) => row.section === 'overdue',
	today: (row) => row.section === 'today' || row.section === 'promised-now',
	due: (row) => ['promised-now', 'overdue', 'today', 'to-decide'].includes(row.section),
	decide: (row) => row.action.state === 'decide',
	undated: (row) => row.action.state === 'undated',
	waiting: (row) => row.action.state === 'waiting',
	snoozed: (row) => row.action.state === 'snoozed',
	tried: (row) => row.action.attempts > 0,
	untried: (row) => row.followUp.entries.every((entry) => entry.kind !== 'attempt'),
	done: (row) => isOver(row.action.state),
};

/** Ignores case and accents: `José` becomes `jose`. Letters that Unicode does not decompose stay: `Søren` is `søren`. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function searchedText(row: Row): string {
	const { followUp } = row;
	const names = followUp.contacts.map((contact) => contact.name);
	return fold(
		[row.contact, ...names, followUp.company, withoutMarkup(followUp.text), followUp.purpose, followUp.path].join('\n'),
	);
}

/**
 * The test for a typed filter. A row must contain every word in its contact, company, text or path; `"two words"` must be
 * adjacent, `is:cold` must hold, and `-word` excludes. Null when the filter is empty and keeps every row.
 */
export function filterOf(query: string): RowTest | null {
	const tests: RowTest[] = [];
	for (const [, minus, quoted, plain] of query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
		const word = fold(quoted ?? plain ?? '').trim();
		if (word === '') continue;
		const test = quoted === undefined && word.startsWith('is:') ? kindTest(word.slice(3)) : contains(word);
		tests.push(minus ? (row) => !test(row) : test);
	}
	return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

const contains =
	(word: string): RowTest =>
	(row) =>
		searchedText(row).includes(word);

/** `is:` alone hides nothing, because the user is still typing. */
function kindTest(kind: string): RowTest {
	if (kind === '') return () => true;
	const names = Object.keys(KINDS).filter((name) => name.startsWith(kind));
	return (row) => names.some((name) => KINDS[name]?.(row));
}

/** The model with only the rows that pass the test, without empty groups. */
export function filterModel(model: ViewModel, test: RowTest | null): ViewModel {
	if (!test) return model;
	const groups = model.groups
		.map((group) => ({ ...group, rows: group.rows.filter(test) }))
		.filter((group) => group.rows.length > 0);
	const thisNote: ThisNote | null = model.thisNote && {
		...model.thisNote,
		rows: model.thisNote.rows.filter(test),
		untracked: [],
		problems: [],
	};
	return { ...model, groups, thisNote };
}

/** The model with only the rows that the filter keeps and, with a day, only those planned on it. */
export function visibleModel(model: ViewModel, query: string, day: Day | null): ViewModel {
	const typed = filterOf(query);
	if (day === null) return filterModel(model, typed);
	return filterModel(model, (row) => plannedOn(row, model.now) === day && (!typed || typed(row)));
}
