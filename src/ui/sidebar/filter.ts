import { plannedOn } from '../../core/agenda/views/two-weeks';
import type { Day } from '../../core/follow-up';
import type { Row, ThisNote, ViewModel } from '../model';
import { withoutMarkup } from '../parts/without-markup';

type Test = (row: Row) => boolean;

/** What may stand after `is:`, in any unambiguous beginning: `is:over` is `is:overdue`. */
const KINDS: Readonly<Record<string, Test>> = {
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
	done: (row) => ['reached', 'gave-up', 'closed'].includes(row.action.state),
};

/** The words that `is:` knows, for hints. */
export const FILTER_KINDS: readonly string[] = Object.keys(KINDS);

/** Case and accents do not matter: `Søren` is found by `soren` only where Unicode says so, `José` by `jose`. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function haystack(row: Row): string {
	const { followUp } = row;
	const names = followUp.contacts.map((contact) => contact.name);
	return fold(
		[row.contact, ...names, followUp.company, withoutMarkup(followUp.text), followUp.purpose, followUp.path].join('\n'),
	);
}

/**
 * Which rows a typed filter keeps: every word must be somewhere in contact, company, words or path, `"two words"` side
 * by side, `is:cold` and its like must hold, and `-word` must not. Null keeps everything.
 */
export function filterOf(query: string): Test | null {
	const tests: Test[] = [];
	for (const [, minus, quoted, plain] of query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
		const word = fold(quoted ?? plain ?? '').trim();
		if (word === '') continue;
		const test = quoted === undefined && word.startsWith('is:') ? kindTest(word.slice(3)) : has(word);
		tests.push(minus ? (row) => !test(row) : test);
	}
	return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

const has =
	(word: string): Test =>
	(row) =>
		haystack(row).includes(word);

/** While `is:` is still being typed it hides nothing. */
function kindTest(kind: string): Test {
	if (kind === '') return () => true;
	const names = FILTER_KINDS.filter((name) => name.startsWith(kind));
	return (row) => names.some((name) => KINDS[name]?.(row));
}

/** The model with only the rows that pass; groups left empty go. */
export function filterModel(model: ViewModel, test: Test | null): ViewModel {
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

/** The model with only what the typed filter keeps and, given a day, what is planned on it. */
export function narrowed(model: ViewModel, query: string, day: Day | null): ViewModel {
	const typed = filterOf(query);
	if (day === null) return filterModel(model, typed);
	return filterModel(model, (row) => plannedOn(row, model.now) === day && (!typed || typed(row)));
}
