import { attemptDots } from '../../../src/core/marks/attempt-dots';

describe('the dots of attempts', () => {
	test.each([
		['none of three', 0, 3, [false, false, false]],
		['two of three', 2, 3, [true, true, false]],
		['all', 3, 3, [true, true, true]],
		['more than allowed', 3, 2, [true, true, true]],
		['eight', 1, 8, [true, ...Array<boolean>(7).fill(false)]],
	])('%s', (_, made, limit, dots) => {
		expect(attemptDots(made, limit)).toEqual(dots);
	});

	test.each([
		['nine allowed', 1, 9],
		['nine made', 9, 5],
	])('%s are too many to count', (_, made, limit) => {
		expect(attemptDots(made, limit)).toBeNull();
	});
});
