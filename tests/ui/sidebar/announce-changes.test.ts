import { changesText, writtenRows } from '../../../src/ui/sidebar/announce-changes';
import { model, row } from '../rows';

const dana = row();
const gil = row({ contact: 'Gil' });
const before = model([{ name: 'today', rows: [dana, gil] }]);

test('a row in another section is announced with it', () => {
	const after = model([
		{ name: 'today', rows: [gil] },
		{ name: 'next-7-days', rows: [dana] },
	]);
	expect(changesText(before, after)).toBe('Dana Whitfield: now in Next 7 days');
});

test('a row that left the list is announced', () => {
	expect(changesText(before, model([{ name: 'today', rows: [gil] }]))).toBe('Dana Whitfield: off the list');
});

test('a change inside a section is not announced', () => {
	expect(changesText(before, model([{ name: 'today', rows: [gil, dana] }]))).toBe('');
});

test('many changes are only counted', () => {
	const rows = ['A', 'B', 'C', 'D'].map((contact) => row({ contact }));
	expect(changesText(model([]), model([{ name: 'later', rows }]))).toBe('4 follow-ups changed');
});

test('nothing is announced while the plugin reads the vault', () => {
	expect(changesText(model([], { progress: { read: 1, total: 9 } }), before)).toBe('');
});

describe('A row is written', () => {
	const dueNow = [{ name: 'today', rows: [dana, gil] }] as const;
	const with2 = (rows: readonly (typeof dana)[]) => model([{ name: 'today', rows }]);
	const idOfGil = model([{ name: 'today', rows: [gil] }]).groups[0]?.rows[0]?.id;

	test('if it has more entries, or is gone', () => {
		expect([...writtenRows(model(dueNow), with2([dana]))]).toEqual([idOfGil]);
	});

	test('but not if its words changed at the same place', () => {
		const reworded = { ...gil, key: `${gil.key} in other words` };
		expect([...writtenRows(model(dueNow), with2([dana, reworded]))]).toEqual([]);
		const elsewhere = { ...reworded, followUp: { ...gil.followUp, line: gil.followUp.line + 1 } };
		expect([...writtenRows(model(dueNow), with2([dana, elsewhere]))]).toEqual([idOfGil]);
	});
});
