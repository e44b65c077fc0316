import { readBlock } from '../../../src/core/marks/block-query';
import { blockModel } from '../../../src/ui/block/block-model';
import type { Row, ViewModel } from '../../../src/ui/model';
import { foundLine, model, person, row, thisNote } from '../rows';

const late = (contact: string, key = contact) => row({ key, contact, order: contact, section: 'overdue' });
const soon = (contact: string, key = contact) => row({ key, contact, section: 'next-7-days' });
const over = row({
	key: 'done',
	contact: 'Olga Roth',
	section: 'done',
	action: { state: 'closed', due: null },
	followUp: { path: 'Journal/2026-11-23.md' },
});
/** Kim is under "Promised now", with two things that are overdue and one next week. */
const kim = person(
	row({ key: 'kim', contact: 'Kim', section: 'promised-now' }),
	late('Kim', 'kim2'),
	soon('Kim', 'kim3'),
);
const whole = model([
	{ name: 'promised-now', rows: [kim] },
	{ name: 'overdue', rows: [late('Dana'), late('Lee')] },
	{ name: 'today', rows: [row({ contact: 'Ana' })] },
	{ name: 'next-7-days', rows: [soon('Gil')] },
]);

/** `overdue: Kim, Dana` for each section of a block. */
function shown(source: string, of: ViewModel = whole, done: readonly Row[] = []): readonly string[] {
	const store = { current: () => of, over: () => done };
	const { groups } = blockModel(store, readBlock(source), 'Journal/2026-11-23.md');
	return groups.map(({ name, rows }) => `${name}: ${rows.map(({ contact }) => contact).join(', ')}`);
}

test.each<[string, string[]]>([
	['', ['promised-now: Kim', 'overdue: Dana, Lee', 'today: Ana']],
	['section: today, overdue', ['today: Ana', 'overdue: Dana, Lee']],
	// A person is in the section of what the filter keeps, which is shown once, as in the sidebar.
	['filter: is:overdue', ['overdue: Dana, Kim, Lee']],
	['section: today, overdue\nfilter: is:overdue', ['overdue: Dana, Kim, Lee']],
	['section: overdue\nfilter: is:overdue\nshow: 2', ['overdue: Dana, Kim']],
	['section: next-7-days\ncontact: kim', []],
	['section: today\ncontact: ana', ['today: Ana']],
])('%j shows %j', (source, expected) => expect(shown(source)).toEqual(expected));

test.each<[string, string[]]>([
	['section: done', ['done: Olga Roth']],
	['section: done\ncontact: olga', ['done: Olga Roth']],
	['section: done\nfilter: is:done roth\nnote: this', ['done: Olga Roth']],
	['section: done\ncontact: kim', []],
])('%j shows what is done', (source, expected) => expect(shown(source, whole, [over])).toEqual(expected));

test.each<[string, string[]]>([
	['section: found', ['Here', 'Joost', 'Ana']],
	['section: found\nshow: 1', ['Here']],
	['section: found\nfilter: joost', ['Joost']],
	['section: found\ncontact: joost', ['Joost']],
	['section: found\ncontact: joost\nfilter: terms', []],
	['section: found\nfilter: terms', ['Ana']],
	['section: found\nfilter: is:overdue', []],
	['section: found\nnote: this', ['Here']],
	['filter: joost', []],
])('%j shows the found lines %j', (source, expected) => {
	const path = 'Journal/2026-11-23.md';
	const found = [
		foundLine({ contact: 'Joost', text: 'Joost will call Friday' }),
		foundLine({ contact: 'Ana', text: 'Ana sends the terms, Joos knows' }),
	];
	const here = thisNote([], { path, untracked: [foundLine({ contact: 'Here', text: 'Here we call', path })] });
	const store = { current: () => model([], { found, thisNote: here }), over: () => [] };
	expect(blockModel(store, readBlock(source), path).found.map(({ contact }) => contact)).toEqual(expected);
});
