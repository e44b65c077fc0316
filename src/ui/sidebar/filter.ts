import { insertSorted } from '../../core/agenda/sorted';
import { fold, foldedWords, contactNames } from '../../core/agenda/persons/named';
import { byUrgency, LIST_SECTIONS, personRow, rowsOfPerson } from '../../core/agenda/persons/person-row';
import { plannedOn } from '../../core/agenda/views/two-weeks';
import { FILTER_KINDS, type FilterKind } from '../../core/marks/block-query';
import { isOver, type Day, type UntrackedLine } from '../../core/follow-up';
import type { Group, PersonRow, Row, ThisNote, ViewModel } from '../model';
import { withoutMarkup } from '../parts/without-markup';

/** Tests one follow-up; in the list, with the person in whose row it is. */
export type RowTest = (row: Row, person?: PersonRow) => boolean;

/** Tests one found line. */
export type FoundTest = (line: UntrackedLine) => boolean;

/** What a filter keeps: of the follow-ups, and of the found lines, which are in no state that `is:` names. */
export interface ListTest {
	readonly row: RowTest;
	readonly found: FoundTest;
}

/** What `is:` and a word keep. */
const KINDS: Readonly<Record<FilterKind, RowTest>> = {
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

/** The test for words that the name of one of the contacts must have; null without words. `Kim` keeps Kim and Kim Lee. */
export function contactTest(words: string): RowTest | null {
	const parts = foldedWords(words);
	if (parts.length === 0) return null;
	return (row, person) => {
		const names = contactNames(row, person).map(fold);
		return names.some((name) => parts.every((part) => name.includes(part)));
	};
}

/** The test for the same words in the contact of a found line; null without words. */
export function foundContactTest(words: string): FoundTest | null {
	const parts = foldedWords(words);
	if (parts.length === 0) return null;
	return ({ contact }) => {
		const name = fold(contact ?? '');
		return parts.every((part) => name.includes(part));
	};
}

function searchedText(row: Row, person?: PersonRow): string {
	const { followUp } = row;
	const names = followUp.contacts.map((contact) => contact.name);
	return fold(
		[
			row.contact,
			person?.contact,
			...names,
			followUp.company ?? person?.company,
			withoutMarkup(followUp.text),
			followUp.purpose,
			followUp.path,
		].join('\n'),
	);
}

function searchedLine({ contact, columns, text, path }: UntrackedLine): string {
	return fold([contact, columns?.company, columns?.purpose, withoutMarkup(text), path].join('\n'));
}

/** One word of a filter. */
interface Condition {
	readonly excludes: boolean;
	readonly kind: string | null;
	readonly word: string;
}

function conditionsOf(query: string): readonly Condition[] {
	return Array.from(query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g), ([, minus, quoted, plain]) => {
		const word = fold(quoted ?? plain ?? '').trim();
		const kind = quoted === undefined && word.startsWith('is:') ? word.slice(3) : null;
		return { excludes: minus === '-', kind, word };
	}).filter(({ word }) => word !== '');
}

/**
 * The test for a typed filter. A row must contain every word in its contact, company, text or path; `"two words"` must be
 * adjacent, `is:cold` must hold, and `-word` excludes. Null when the filter is empty and keeps every row.
 */
export function filterOf(query: string): RowTest | null {
	const tests = conditionsOf(query).map(({ excludes, kind, word }): RowTest => {
		const test = kind === null ? contains(word) : kindTest(kind);
		return excludes ? (row, person) => !test(row, person) : test;
	});
	return tests.length === 0 ? null : (row, person) => tests.every((test) => test(row, person));
}

/** The test of the same filter for found lines; null when it keeps every line. */
export function foundFilterOf(query: string): FoundTest | null {
	const conditions = conditionsOf(query);
	if (conditions.length === 0) return null;
	return (line) => {
		const text = searchedLine(line);
		return conditions.every(({ excludes, kind, word }) => (kind ?? word) === '' || text.includes(word) !== excludes);
	};
}

const contains =
	(word: string): RowTest =>
	(row, person) =>
		searchedText(row, person).includes(word);

/** `is:` alone hides nothing, because the user is still typing. */
function kindTest(kind: string): RowTest {
	if (kind === '') return () => true;
	const tests = FILTER_KINDS.filter((name) => name.startsWith(kind)).map((name) => KINDS[name]);
	return (row, person) => tests.some((test) => test(row, person));
}

/** What a typed filter keeps of the list; null when it keeps everything. */
export function listTestOf(query: string): ListTest | null {
	const [row, found] = [filterOf(query), foundFilterOf(query)];
	return row && found ? { row, found } : null;
}

/** The row with only the follow-ups that pass the test; the same object if all do, null if none does. */
function filterPerson(person: PersonRow, test: RowTest): PersonRow | null {
	const { contact, company } = person;
	const all = rowsOfPerson(person);
	const rows = all.filter((row) => test(row, person));
	if (rows.length === all.length) return person;
	return rows.length === 0 ? null : { ...personRow(person.id, rows, person.shared), contact, company };
}

/** The sections with only the follow-ups that pass. A person moves to the section of those that are left. */
function filterGroups(groups: readonly Group[], test: RowTest): readonly Group[] {
	const names = [...LIST_SECTIONS, ...groups.map(({ name }) => name)];
	const bySection = new Map<Group['name'], PersonRow[]>(names.map((name) => [name, []]));
	const moved: PersonRow[] = [];
	for (const { name, rows } of groups) {
		for (const person of rows) {
			const kept = filterPerson(person, test);
			if (kept === person) bySection.get(name)?.push(person);
			else if (kept) moved.push(kept);
		}
	}
	for (const person of moved) {
		insertSorted(bySection.get(person.section) ?? [], person, (a, b) => byUrgency(a.first, b.first));
	}
	return Array.from(bySection, ([name, rows]) => ({ name, rows })).filter(({ rows }) => rows.length > 0);
}

/** The model with only the follow-ups and the found lines that pass the test, without empty groups. */
export function filterModel(model: ViewModel, test: ListTest | null): ViewModel {
	if (!test) return model;
	const thisNote: ThisNote | null = model.thisNote && {
		...model.thisNote,
		rows: model.thisNote.rows.flatMap((person) => filterPerson(person, test.row) ?? []),
		untracked: model.thisNote.untracked.filter(test.found),
		problems: [],
	};
	const found = model.found.filter(test.found);
	return { ...model, groups: filterGroups(model.groups, test.row), found, meetings: [], thisNote, offeredWeek: null };
}

/** How many follow-ups the sections have. */
export const followUpsIn = ({ groups }: Pick<ViewModel, 'groups'>): number =>
	groups.flatMap(({ rows }) => rows.flatMap(rowsOfPerson)).length;

/** The model with only what the filter keeps and, with a day, only what is planned on it. */
export function visibleModel(model: ViewModel, query: string, day: Day | null): ViewModel {
	const typed = listTestOf(query);
	if (day === null) return filterModel(model, typed);
	const row: RowTest = (one, person) => plannedOn(one, model.now) === day && (!typed || typed.row(one, person));
	return filterModel(model, { row, found: () => false });
}
