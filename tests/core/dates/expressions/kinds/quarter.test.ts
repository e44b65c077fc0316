import { dates, eachMeans, inNoteOf } from '../../reading';

describe('a quarter is a span of three months', () => {
	eachMeans([
		['in Q1', '2027-01-01..2027-03-31'],
		['by the end of Q1', '2027-03-31'],
		['by the start of Q1', '2027-01-01'],
		['by the beginning of next quarter', '2027-01-01'],
		['early Q2', '2027-04-01..2027-04-30'],
		['mid Q2', '2027-05-01..2027-05-31'],
		['late Q2 2027', '2027-06-01..2027-06-30'],
		['in Q3 2027', '2027-07-01..2027-09-30'],
		['next quarter', '2027-01-01..2027-03-31'],
		['late next quarter', '2027-03-01..2027-03-31'],
		['end of the quarter', '2026-12-31'],
		['in the second quarter', '2027-04-01..2027-06-30'],
		['first week of Q1', '2027-01-01'],
		['the last week of Q1', '2027-03-29..2027-03-31'],
		['first week of Q2 2027', '2027-04-01..2027-04-02'],
		['the first week in next quarter', '2027-01-01'],
	]);
});

test('a quarter that has begun starts on the note’s day', () => {
	expect(dates('sometime this quarter')).toBe('2026-11-19..2026-12-31');
	expect(dates('by Q4')).toBe('2026-11-19..2026-12-31');
	expect(dates('in Q2', inNoteOf('2027-05-03'))).toBe('2027-05-03..2027-06-30');
});

test('a quarter that is over this year is the next year’s', () => {
	expect(dates('early Q4')).toBe('2027-10-01..2027-10-29');
});

test('a quarter alone after a name at the end is a date', () => {
	expect(dates('Follow up with Ana Q3')).toBe('2027-07-01..2027-09-30');
	expect(dates('Follow up with Ana Q3 numbers')).toBe('nothing');
	expect(dates('they liked the draft of our plan Q3')).toBe('nothing');
});
