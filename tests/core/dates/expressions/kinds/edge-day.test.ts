import { dates, eachMeans, inNoteOf } from '../../reading';

describe('the first and last days of a month, week or quarter', () => {
	eachMeans([
		['the last day of December', '2026-12-31'],
		['last business day of January', '2027-01-29'],
		['the last working day of the month', '2026-11-30'],
		['the first day of next month', '2026-12-01'],
		['the first working day of January', '2027-01-01'],
		['the 3rd business day of December', '2026-12-03'],
		['the last day of next week', '2026-11-27'],
		['the final day of the month', '2026-11-30'],
	]);
});

describe('in other notes', () => {
	test.each([
		['2026-10-31', 'the last working day of the month', '2026-11-30'],
		['2026-11-30', 'the last day of the month', '2026-11-30'],
		['2028-02-28', 'the last day of the month', '2028-02-29'],
		['2026-12-31', 'the first working day of next month', '2027-01-01'],
		['2026-11-29', 'the first day of next week', '2026-11-30'],
	])('of %s, %s is %s', (note, phrase, day) => {
		expect(dates(phrase, inNoteOf(note))).toBe(day);
	});
});

test.each([
	'the last day of the internship',
	'my last day of work',
	'the first day of school',
	'first day in the office',
])('%s is no date', (text) => {
	expect(dates(text)).toBe('nothing');
});
