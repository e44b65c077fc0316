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

describe('days counted from another day', () => {
	eachMeans([
		['the third business day after Dec 1', '2026-12-04'],
		['the next business day after Nov 26', '2026-11-27'],
		['the first working day after Dec 25', '2026-12-28'],
		['the second day after Dec 1', '2026-12-03'],
		['the last working day before Dec 7', '2026-12-04'],
		['the 5th business day following Nov 30', '2026-12-07'],
	]);
	test.each([
		['2026-12-27', 'the first business day after Dec 31', '2027-01-01'],
		['2028-02-28', 'the second day after Feb 28', '2028-03-01'],
		['2026-11-30', 'the first working day after Friday', '2026-12-07'],
	])('count from a note of %s: %s is %s', (note, phrase, day) => {
		expect(dates(phrase, inNoteOf(note))).toBe(day);
	});
	test.each(['the last day after the panel', 'the third day after lunch', 'the next day in the office'])(
		'%s is no day of its own',
		(text) => {
			expect(dates(text)).not.toMatch(/2026-1[2]/);
		},
	);
});

describe('days counted in other notes', () => {
	test.each([
		['2026-10-31', 'the last working day of the month', '2026-11-30'],
		['2026-11-30', 'the last day of the month', '2026-11-30'],
		['2028-02-28', 'the last day of the month', '2028-02-29'],
		['2026-12-31', 'the first working day of next month', '2027-01-01'],
		['2026-11-29', 'the first day of next week', '2026-11-30'],
	])('count from a note of %s: %s is %s', (note, phrase, day) => {
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
