import { runs, simulations } from './property-runs';

describe('the random runs of a property', () => {
	it.each([
		[2000, 1, 2000],
		[2000, 0.1, 200],
		[60, 0.1, 10],
		[3, 0.1, 3],
	])('of %d are, with the share %d, %d', (all, share, wanted) => expect(runs(all, share)).toBe(wanted));
});

describe('the long simulations', () => {
	it.each([
		[3, 1, 3],
		[3, 0.1, 1],
	])('of %d are, with the share %d, %d', (all, share, wanted) => expect(simulations(all, share)).toBe(wanted));
});
