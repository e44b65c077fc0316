import { dates, eachMeans, inNoteOf } from '../../reading';

describe('several days of one month', () => {
	eachMeans([
		['14th-16th', '2026-12-14..2026-12-16'],
		['the 9th/10th', '2026-12-09..2026-12-10'],
		['24th to 26th', '2026-11-24..2026-11-26'],
		['from the 17th through the 20th', '2026-11-19..2026-11-20'],
		['Dec 1-4', '2026-12-01..2026-12-04'],
		['Dec 1–4', '2026-12-01..2026-12-04'],
		['Dec. 7 or 8', '2026-12-07..2026-12-08'],
		['December 3rd, 4th or 7th', '2026-12-03..2026-12-07'],
		['3rd or 4th December', '2026-12-03..2026-12-04'],
		['1.–4. Dec', '2026-12-01..2026-12-04'],
		['1.-4. December', '2026-12-01..2026-12-04'],
		['7. - 9. Dec', '2026-12-07..2026-12-09'],
		['1./2. Dec', '2026-12-01..2026-12-02'],
		['7–11 December 2026', '2026-12-07..2026-12-11'],
		['the 7th to the 11th of December', '2026-12-07..2026-12-11'],
	]);
	test.each([
		['2026-12-31', 'Dec 30-31', '2026-12-31'],
		['2026-12-31', 'Jan 4 or 5', '2027-01-04..2027-01-05'],
		['2026-12-02', 'Dec 1-4', '2026-12-02..2026-12-04'],
	])('count from a note of %s: %s is %s', (note, phrase, meaning) => {
		expect(dates(phrase, inNoteOf(note))).toBe(meaning);
	});
});

describe('days in numbers', () => {
	eachMeans([
		['12/14–12/18', '2026-12-14..2026-12-18'],
		['12/14 to 12/18', '2026-12-14..2026-12-18'],
		['12/14-18', '2026-12-14..2026-12-18'],
		['12/30 – 1/13', '2026-12-30..2027-01-13'],
		['2026-11-23 – 2026-11-27', '2026-11-23..2026-11-27'],
		['2026-Dec-16', '2026-12-16'],
	]);
	test('follow the order of the settings', () => {
		expect(dates('7/12–11/12', inNoteOf('2026-11-19', { dateOrder: 'day-first' }))).toBe('2026-12-07..2026-12-11');
	});
});

describe('text that is no list of days', () => {
	test('a time after the day', () => {
		expect(dates('Dec 1, 3pm')).toBe('2026-12-01T15:00');
		expect(dates('Dec 1 - 9:30')).toBe('2026-12-01T09:30');
	});
	test.each(['about the 14th-16th century', 'from the 3rd to 5th floor', 'for the 9th/10th grade'])('%s', (text) => {
		expect(dates(text)).toBe('nothing');
	});
	test('a number of things after the day', () => {
		expect(dates('Dec 1 - 3 questions')).toBe('2026-12-01');
		expect(dates('Dec 1 and 2 people')).toBe('2026-12-01');
	});
	test.each(['3 or 4 people', '12/14-18 points', '10-12 reports'])('%s', (text) => {
		expect(dates(text)).toBe('nothing');
	});
});
