import { runs, sample, simulations } from './property-runs';

describe('the random runs of a property', () => {
	it.each([
		[2000, 1, 2000],
		[2000, 0.1, 200],
		[60, 0.1, 10],
		[3, 0.1, 3],
	])('of %d are, with the share %d, %d', (all, share, wanted) => expect(runs(all, share)).toBe(wanted));
});

describe('the sample of many inputs', () => {
	const all = Array.from({ length: 200 }, (_, at) => at);

	it('is all of them in `npm test`', () => expect(sample(all, 1)).toEqual(all));

	it('is each tenth with the share 0.1, of few inputs ten, and of fewer all', () => {
		expect(sample(all, 0.1)).toEqual(all.filter((at) => at % 10 === 0));
		expect(sample(all.slice(0, 30), 0.1)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
		expect(sample(all.slice(0, 3), 0.1)).toEqual([0, 1, 2]);
	});
});

describe('the long simulations', () => {
	it.each([
		[3, 1, 3],
		[3, 0.1, 1],
	])('of %d are, with the share %d, %d', (all, share, wanted) => expect(simulations(all, share)).toBe(wanted));
});
