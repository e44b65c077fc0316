import { filterModel, filterOf } from '../../../src/ui/sidebar/filter';
import { model, row } from '../rows';

const dana = row({
	contact: 'Dana Whitfield',
	section: 'overdue',
	followUp: { company: 'Northwind', text: 'about the [[Pricing|pricing article]]' },
});
const jose = row({ contact: 'José Ruiz', section: 'waiting', action: { kind: 'cold', state: 'waiting' } });
const rows = [dana, jose];
const found = (query: string) => rows.filter(filterOf(query) ?? (() => true)).map((one) => one.contact);

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
	const kept = filterModel(whole, filterOf('is:cold'));
	expect(kept.groups.map((group) => group.name)).toEqual(['waiting']);
	expect(kept.groups[0]?.rows[0]).toBe(jose);
	expect(filterModel(whole, null)).toBe(whole);
});
