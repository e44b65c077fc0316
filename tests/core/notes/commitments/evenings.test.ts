import { foundIn } from './found';

describe('A time of an evening is in the evening', () => {
	test.each([
		['dinner with Tove Saturday 7:30', 'Tove | 2026-11-21T19:30'],
		['supper with Tove Friday 6:30', 'Tove | 2026-11-20T18:30'],
		['drinks with Tove on Thursday Nov 26 at 8', 'Tove | 2026-11-26T20:00'],
		['have dinner with Tove Saturday 8', 'Tove | 2026-11-21T20:00'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		['where it says so', 'dinner with Tove Saturday 8:30am', 'Tove | 2026-11-21T08:30'],
		['in 24 hours', 'dinner with Tove 2026-11-21 08:30', 'Tove | 2026-11-21T08:30'],
		['of a call about it', 'call Tove about the dinner Monday 9', 'Tove | 2026-11-23T09:00'],
		['of another sentence', 'plan the dinner. Call Tove Monday 9:30', 'Tove | 2026-11-23T09:30'],
		['of another meal', 'brunch with Tove Sunday 10', 'Tove | 2026-11-22T10:00'],
	])('but not %s: %s', (_, text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Order drinks for the fair on Friday',
		'Had drinks with Tove on Tuesday',
		'She drinks with Tove on Fridays',
	])('%s is nothing', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
