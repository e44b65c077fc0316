import { filterModel, filterOf, listTestOf, visibleModel } from '../../../src/ui/sidebar/filter';
import { foundLine, model, person, row, thisNote } from '../rows';

const dana = row({
	contact: 'Dana Whitfield',
	section: 'overdue',
	followUp: { company: 'Northwind', text: 'about the [[Pricing|pricing article]]' },
});
const jose = row({ contact: 'José Ruiz', section: 'waiting', action: { kind: 'cold', state: 'waiting' } });
const rows = [dana, jose];
const found = (query: string) => rows.filter((one) => filterOf(query)?.(one) ?? true).map((one) => one.contact);

test.each([
	['', ['Dana Whitfield', 'José Ruiz']],
	['  ', ['Dana Whitfield', 'José Ruiz']],
	['dana', ['Dana Whitfield']],
	['northw', ['Dana Whitfield']],
	['jose', ['José Ruiz']],
	['pricing dana', ['Dana Whitfield']],
	['pricing jose', []],
	['"pricing article"', ['Dana Whitfield']],
	['"article pricing"', []],
	['is:cold', ['José Ruiz']],
	['is:over', ['Dana Whitfield']],
	['is:', ['Dana Whitfield', 'José Ruiz']],
	['is:nonsense', []],
	['-is:cold', ['Dana Whitfield']],
	['-dana', ['José Ruiz']],
	['"is:cold"', []],
])('%s keeps %j', (query, names) => {
	expect(found(query)).toEqual(names);
});

test('a filtered model has no empty groups and keeps its rows', () => {
	const whole = model([
		{ name: 'overdue', rows: [dana] },
		{ name: 'waiting', rows: [jose] },
	]);
	const kept = filterModel(whole, listTestOf('is:cold'));
	expect(kept.groups.map((group) => group.name)).toEqual(['waiting']);
	expect(kept.groups[0]?.rows[0]).toBe(whole.groups[1]?.rows[0]);
	expect(filterModel(whole, null)).toBe(whole);
});

describe('a person with several follow-ups', () => {
	const late = row({ key: 'a', contact: 'Kim Lee', section: 'overdue', followUp: { purpose: 'the tour' } });
	const soon = row({
		key: 'b',
		contact: 'Kim',
		section: 'next-7-days',
		action: { state: 'scheduled', due: '2026-11-26' },
		followUp: { purpose: 'the report' },
	});
	const kim = person(late, soon);
	const whole = model([
		{ name: 'overdue', rows: [kim] },
		{ name: 'next-7-days', rows: [row({ contact: 'Ana', section: 'next-7-days' })] },
	]);
	const shown = (found: typeof whole) =>
		found.groups.flatMap(({ name, rows }) => rows.map(({ contact, first }) => `${name}: ${contact}, ${first.key}`));

	test('is the same row if the filter keeps all of them', () => {
		expect(filterModel(whole, listTestOf('kim')).groups[0]?.rows[0]).toBe(kim);
	});

	test('moves to the section of those that the filter keeps, found by either name', () => {
		expect(shown(filterModel(whole, listTestOf('lee report')))).toEqual(['next-7-days: Kim Lee, b']);
	});

	test('is shown on each day on which something is planned', () => {
		expect(shown(visibleModel(whole, '', '2026-11-26'))).toEqual(['next-7-days: Kim Lee, b']);
	});
});

describe('found lines', () => {
	const joost = foundLine({
		contact: 'Joost Vermeer',
		text: 'Joost promised to send the [[Terms|contract terms]] Friday',
	});
	const row1 = foundLine({
		contact: 'Ana',
		text: '| Ana | call | 2026-11-26 |',
		columns: { company: 'Northwind', purpose: 'visa' },
		path: 'Lists/People.md',
	});
	const nobody = foundLine({ text: 'Call them back on Friday' });
	const whole = model([{ name: 'overdue', rows: [dana] }], { found: [joost, row1, nobody] });
	const kept = (query: string) => visibleModel(whole, query, null).found.map(({ text }) => text.slice(0, 5));

	test.each<[string, string[]]>([
		['', ['Joost', '| Ana', 'Call ']],
		['joost', ['Joost']],
		['VERMEER terms', ['Joost']],
		['"contract terms"', ['Joost']],
		['friday -joost', ['Call ']],
		['northwind', ['| Ana']],
		['visa', ['| Ana']],
		['lists/people', ['| Ana']],
		['zed', []],
		// A found line is in no state.
		['is:overdue', []],
		['friday is:due', []],
		['-is:cold friday', ['Joost', 'Call ']],
		// The user is still typing.
		['is:', ['Joost', '| Ana', 'Call ']],
		['"is:overdue"', []],
	])('%s keeps %j', (query, expected) => expect(kept(query)).toEqual(expected));

	test('those of this note are kept too, and none of a chosen day', () => {
		const here = model([], { thisNote: thisNote([], { untracked: [joost, nobody] }) });
		expect(visibleModel(here, 'joost', null).thisNote?.untracked).toEqual([joost]);
		expect(visibleModel(whole, '', '2026-11-27').found).toEqual([]);
	});
});
