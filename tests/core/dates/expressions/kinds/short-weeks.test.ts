import { dates, inNoteOf, wholeDate } from '../../reading';

const [monday, thursday, sunday, newYear] = ['2026-11-16', '2026-11-19', '2026-11-22', '2026-12-31'];

describe('a weekday, a week and a time', () => {
	test.each([
		['tue wk 11am', thursday, '2026-12-01T11:00'],
		['Tuesday week 2pm', thursday, '2026-12-01T14:00'],
		['fri week 8:15', thursday, '2026-11-27T08:15'],
		['Fri. wk 8.15', thursday, '2026-11-27T08:15'],
		['mon week 4 pm', thursday, '2026-11-30T16:00'],
		['Wed wk 9:00-9:30', thursday, '2026-12-02 [09:00-09:30]'],
		['Thursday fortnight 10:45', monday, '2026-12-03T10:45'],
		['wed wk 16h30', monday, '2026-11-25T16:30'],
		['Mon wk 9am', sunday, '2026-11-30T09:00'],
		['sat wk', sunday, '2026-12-05'],
		['Friday week 12:30', newYear, '2027-01-08T12:30'],
		['thu week at 3', newYear, '2027-01-14T15:00'],
	])('%s in a note of %s → %s', (phrase, day, meaning) => {
		expect(dates(`Follow up with Dana ${phrase} about the role`, inNoteOf(day))).toBe(meaning);
	});
});

describe('a week in short', () => {
	test.each([
		['wk of the 7th', thursday, '2026-12-07..2026-12-11'],
		['wk of Jan 12', thursday, '2027-01-11..2027-01-15'],
		['the wk of 3 Dec', thursday, '2026-11-30..2026-12-04'],
		['wk commencing 7 Dec', sunday, '2026-12-07..2026-12-11'],
		['wk beginning the 4th', newYear, '2027-01-04..2027-01-08'],
		['the wk after next', monday, '2026-11-30..2026-12-04'],
		['the wk after next', sunday, '2026-11-30..2026-12-04'],
		['1st wk Jan', thursday, '2027-01-04..2027-01-08'],
		['wk 50 Tue', thursday, '2026-12-08'],
		['mid wk', monday, '2026-11-18..2026-11-19'],
		['mid-wk', sunday, '2026-11-25..2026-11-26'],
		['end of the wk', monday, '2026-11-20'],
		['over the wkend', thursday, '2026-11-21..2026-11-22'],
		['this wkend', newYear, '2027-01-02..2027-01-03'],
	])('%s in a note of %s → %s', (phrase, day, meaning) => {
		expect(dates(`Follow up with Dana ${phrase}`, inNoteOf(day))).toBe(meaning);
		expect(wholeDate(phrase, inNoteOf(day))).toBe(meaning);
	});
});

describe('this week, written on its weekend', () => {
	test.each([
		['this week', sunday, 'nothing'],
		['this wk', '2026-11-21', 'nothing'],
		['this week', '2026-11-20', '2026-11-20'],
		['this week or next', sunday, '2026-11-23..2026-11-27'],
		['end of this week', sunday, '2026-11-27'],
		['next week', sunday, '2026-11-23..2026-11-27'],
	])('%s in a note of %s → %s', (phrase, day, meaning) => {
		expect(dates(`Follow up with Dana ${phrase}`, inNoteOf(day))).toBe(meaning);
	});

	test('is the coming week where weeks start on Sunday', () => {
		expect(dates('Follow up with Dana this week', inNoteOf(sunday, { weekStart: 7 }))).toBe('2026-11-23..2026-11-27');
	});
});
