import { isWhollyRead, readAllWhens } from '../../../../../src/core/dates/date-words';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** Returns the dates of words in a note of Thursday 2026-11-19, with their last day; `?` for one that was read in part. */
const read = (words: string) =>
	readAllWhens(words, { day: '2026-11-19', time: null, base: null, settings: DEFAULT_SETTINGS }).map(
		(when) => `${isWhollyRead(when) ? '' : '? '}${when.day} ${when.lastDay}${when.past ? ' past' : ''}`,
	);

describe('a week or month with a bound', () => {
	test.each([
		['next week, not before Wed', '2026-11-25 2026-11-27'],
		['next week (not before Wednesday)', '2026-11-25 2026-11-27'],
		['next week but not before Wednesday', '2026-11-25 2026-11-27'],
		['next week after Tuesday', '2026-11-25 2026-11-27'],
		['next week – no later than Wed', '2026-11-23 2026-11-25'],
		['next week before Thursday', '2026-11-23 2026-11-25'],
		['next week, on or after Wednesday', '2026-11-25 2026-11-27'],
		['in January, after the 11th', '2027-01-12 2027-01-29'],
		['in December (not before the 10th)', '2026-12-10 2026-12-31'],
		['in December after the 15th', '2026-12-16 2026-12-31'],
		['in December, before the 10th', '2026-12-01 2026-12-09'],
		['next month, not before the 3rd', '2026-12-03 2026-12-31'],
		['last month after the 15th', '2026-10-16 2026-10-30 past'],
		['last month before the 15th', '2026-10-01 2026-10-14 past'],
		['this month after the 15th', '2026-11-16 2026-11-30'],
	])('%s', (words, days) => {
		expect(read(words)).toEqual([days]);
	});

	test.each([
		['next week after Friday', ['? 2026-11-23 2026-11-27', '? 2026-11-23 2026-11-23']],
		['in November after the 31st', null],
		['next week, 2 days after Wed', null],
		['in December, after Monday', null],
	])('%s is not cut', (words, days) => {
		const found = read(words);
		if (days) expect(found).toEqual(days);
		expect(found.length).not.toBe(1);
	});
});

test.each([
	['next week – Wed', '2026-11-25 2026-11-25'],
	['next week - Wed if possible', '2026-11-25 2026-11-25'],
	['next week – Friday', '2026-11-27 2026-11-27'],
	['next week to Wed', '2026-11-23 2026-11-25'],
])('%s names a day of the week', (words, days) => {
	expect(read(words)).toEqual([days]);
});
