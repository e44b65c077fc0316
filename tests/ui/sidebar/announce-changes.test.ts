import { changesText } from '../../../src/ui/sidebar/announce-changes';
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
