import { dateCompletion } from '../../../src/core/typed/complete-date';

const CHIPS = ['tomorrow 8:30', 'Thu 8:30', 'next week'];

describe('Tab completes', () => {
	test.each([
		['t', 'oday', []],
		['tom', 'orrow 8:30', CHIPS],
		['Tom', 'orrow', []],
		['thu', ' 8:30', CHIPS],
		['next F', null, []],
		['next Fr', 'iday', []],
		['Monday mor', 'ning', []],
		['24 Nov', 'ember', []],
		['in 2', ' days', []],
	])('%s with %s', (typed, rest, chips) => expect(dateCompletion(typed, chips)).toBe(rest));
});

describe('Tab moves to the next field', () => {
	test.each(['', ' ', 'tomorrow 8:30', '8:30', 'xyz', 'Friday', 'call Dana '])('after %j', (typed) =>
		expect(dateCompletion(typed, CHIPS)).toBeNull(),
	);
});
