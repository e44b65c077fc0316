import type { Problem } from '../../../../src/core/follow-up';
import { layout } from '../../../../src/ui/sidebar/list/section-layout';
import { model, row, thisNote } from '../../rows';

const assumed: Problem = { code: 'note-date.assumed' };
const ambiguous: Problem = { code: 'date.ambiguous', words: '11/12', day: '2026-11-12' };
const inNote = (contact: string, path: string, ...problems: readonly Problem[]) =>
	row({ key: contact, contact, followUp: { path, problems } });

/** The people whose rows have the mark for something to check. */
const marked = (given: ReturnType<typeof model>) =>
	layout(given, new Set(), false).flatMap(({ name, rows }) =>
		rows.filter((each) => each.marked).map(({ person }) => `${name}: ${person.contact}`),
	);

test('what concerns a whole note is marked on its first row, what concerns a date on each', () => {
	const rows = [
		inNote('Ana', 'a.md', assumed),
		inNote('Ben', 'a.md', assumed),
		inNote('Cy', 'b.md', assumed),
		inNote('Di', 'a.md', assumed, ambiguous),
		inNote('Ed', 'a.md', ambiguous),
		inNote('Flo', 'c.md'),
	];
	expect(marked(model([{ name: 'today', rows }]))).toEqual(['today: Ana', 'today: Cy', 'today: Di', 'today: Ed']);
});

test('the active note has its mark and leaves the section its own', () => {
	const rows = [inNote('Ana', 'a.md', assumed)];
	expect(marked(model([{ name: 'today', rows }], { thisNote: thisNote(rows) }))).toEqual([
		'this-note: Ana',
		'today: Ana',
	]);
});

test('what is over has no mark', () => {
	const over = row({ followUp: { problems: [ambiguous] }, action: { state: 'closed' }, section: 'done-lately' });
	expect(marked(model([{ name: 'done-lately', rows: [over] }]))).toEqual([]);
});
