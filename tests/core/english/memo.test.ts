import { Memo } from '../../../src/core/english/memo';

describe('Memo', () => {
	it('computes the value of a word once', () => {
		const asked: string[] = [];
		const memo = new Memo((word) => {
			asked.push(word);
			return word.length;
		});
		expect([memo.of('call'), memo.of('Dana'), memo.of('call')]).toEqual([4, 4, 4]);
		expect(asked).toEqual(['call', 'Dana']);
	});

	it('does not keep a long text, which could keep its whole note in memory', () => {
		let asked = 0;
		const memo = new Memo((word) => (asked++, word.length));
		memo.of('responsibilities');
		expect(memo.of('responsibilities')).toBe(16);
		expect(asked).toBe(2);
	});

	it('drops what it knows when that becomes much', () => {
		let asked = 0;
		const memo = new Memo((word) => (asked++, word));
		for (let word = 0; word < 6000; word++) memo.of(`w${word}`);
		expect(memo.of('w0')).toBe('w0');
		expect(asked).toBe(6001);
	});
});
