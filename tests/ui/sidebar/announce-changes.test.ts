import { changesText } from '../../../src/ui/sidebar/announce-changes';
import { model, row } from '../rows';

const dana = row();
const gil = row({ contact: 'Gil' });
const before = model([{ name: 'today', rows: [dana, gil] }]);

test('a row that moved is named with its new section', () => {
	const after = model([
		{ name: 'today', rows: [gil] },
		{ name: 'next-7-days', rows: [dana] },
	]);
	expect(changesText(before, after)).toBe('Dana Whitfield: now in Next 7 days');
});

test('a row that left is named', () => {
	expect(changesText(before, model([{ name: 'today', rows: [gil] }]))).toBe('Dana Whitfield: off the list');
});

test('a change inside a section is not worth a word', () => {
	expect(changesText(before, model([{ name: 'today', rows: [gil, dana] }]))).toBe('');
});

test('many changes are only counted', () => {
	const rows = ['A', 'B', 'C', 'D'].map((contact) => row({ contact }));
	expect(changesText(model([]), model([{ name: 'later', rows }]))).toBe('4 follow-ups changed');
});

test('reading the vault for the first time says nothing', () => {
	expect(changesText(model([], { progress: { read: 1, total: 9 } }), before)).toBe('');
});
