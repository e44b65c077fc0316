import { dates, eachMeans, inNoteOf } from '../../reading';

describe('a month is a span to its last working day', () => {
	eachMeans([
		['early to mid December', '2026-12-01..2026-12-15'],
		['mid to early December', '2026-12-01..2026-12-10'],
		['mid or late January', '2027-01-15..2027-01-29'],
		['last day of the month', '2026-11-30'],
		['next month', '2026-12-01..2026-12-31'],
		['this month', '2026-11-19..2026-11-30'],
		['in December', '2026-12-01..2026-12-31'],
		['by January', '2027-01-01..2027-01-29'],
		['in Nov', '2026-11-19..2026-11-30'],
		['December 2026', '2026-12-01..2026-12-31'],
		['in March 2027', '2027-03-01..2027-03-31'],
		['last month', '2026-10-01..2026-10-30 past'],
	]);
});

describe('the start of a month is its first day as a bound', () => {
	eachMeans([
		['by the start of December', '2026-12-01'],
		['by start of July', '2027-07-01'],
		['by the beginning of next month', '2026-12-01'],
		['by the beginning of March 2027', '2027-03-01'],
		['by early December', '2026-12-01..2026-12-10'],
		['by the first half of January', '2027-01-01..2027-01-15'],
		['at the start of December', '2026-12-01..2026-12-10'],
	]);
	test('unless the month has begun', () => {
		expect(dates('by the start of December', inNoteOf('2026-12-03'))).toBe('2026-12-03..2026-12-10');
		expect(dates('by the start of December', inNoteOf('2026-12-14'))).toBe('2027-12-01');
	});
});

describe('parts of a month', () => {
	eachMeans([
		['end of the month', '2026-11-30'],
		['the end of this month', '2026-11-30'],
		['end of month', '2026-11-30'],
		['month-end', '2026-11-30'],
		["the month's end", '2026-11-30'],
		['EOM', '2026-11-30'],
		['end of next month', '2026-12-31'],
		['mid-December', '2026-12-15'],
		['mid December', '2026-12-15'],
		['the middle of December', '2026-12-15'],
		['early December', '2026-12-01..2026-12-10'],
		['early next month', '2026-12-01..2026-12-10'],
		['the beginning of January', '2027-01-01..2027-01-08'],
		['late January', '2027-01-21..2027-01-29'],
		['the latter part of January', '2027-01-21..2027-01-29'],
		['the first half of January', '2027-01-01..2027-01-15'],
		['the second half of January', '2027-01-16..2027-01-29'],
		['the second half of next month', '2026-12-16..2026-12-31'],
		['end of November', '2026-11-30'],
		['mid-November', '2027-11-15'],
		['end of the year', '2026-12-31'],
		['EOY', '2026-12-31'],
	]);
	test('end on the last day of the month, also in a note of that day', () => {
		expect(dates('by EOM', inNoteOf('2026-11-30'))).toBe('2026-11-30');
	});
});

test.each([
	'march on', 'May I call', 'Jan Novak', 'April Jones', 'the month', 'Mar Ellis', 'our May campaign', 'it may be',
	'by April Jones', 'for June Park', "April's role",
])('“%s” is no month', (phrase) => {
	expect(dates(`Talked, ${phrase} again`)).toBe('nothing');
}); // prettier-ignore

test.each([
	['late Jan 11', '2027-01-11'],
	['early Dec 5', '2026-12-05'],
	['end Dec', '2026-12-31'],
	['end Dec 2027', '2027-12-31'],
	['end of December 5pm', '2026-12-31T17:00'],
])('a day after a part of a month is the day: %s', (phrase, meaning) => {
	expect(dates(`Call ${phrase}`)).toBe(meaning);
});
