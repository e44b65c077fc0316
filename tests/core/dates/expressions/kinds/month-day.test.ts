import { dates, eachMeans, inNoteOf } from '../../reading';

describe('a day of the month is the next one that is not past', () => {
	eachMeans([
		['next November 19', '2027-11-19'],
		['next November 20', '2026-11-20'],
		['next 3 March', '2027-03-03'],
		['the 15th', '2026-12-15'],
		['on the 3rd', '2026-12-03'],
		['by the 30th', '2026-11-30'],
		['on the 19th', '2026-11-19'],
		['the 31st', '2026-12-31'],
		['on the 21st at 9:15', '2026-11-21T09:15'],
	]);
	test('in July for the 31st in June', () => {
		expect(dates('by the 31st', inNoteOf('2026-06-10'))).toBe('2026-07-31');
	});
	test('before any continuation of the sentence', () => {
		expect(dates('she writes by the 20th. If I hear nothing')).toBe('2026-11-20');
		expect(dates('Call on the sixteenth about the posting')).toBe('2026-12-16');
		expect(dates('the second round, on the 27 applicants')).toBe('nothing');
	});
	test('without a suffix at the end of the sentence', () => {
		expect(dates('Call her on the 27.')).toBe('2026-11-27');
		expect(dates('Follow up the 27')).toBe('2026-11-27');
		expect(dates('Follow up 25 at 8:00')).toBe('2026-11-25T08:00');
		expect(dates('Call back 25, 8pm')).toBe('2026-11-25T20:00');
		expect(dates('Follow up the 27 leads')).toBe('nothing');
		expect(dates('Call the 27 at Acme')).toBe('nothing');
	});
});

describe('a weekday and a day of the month are one date', () => {
	eachMeans([
		['Monday the 23rd', '2026-11-23'],
		['Thursday the 3rd of December', '2026-12-03'],
		['friday the 27th at 4', '2026-11-27T16:00'],
		['Mon 23rd', '2026-11-23'],
		['Tuesday, the 24th', '2026-11-24'],
		['friday 27 at 4', '2026-11-27T16:00'],
		['monday the twenty third at six pm', '2026-11-23T18:00'],
		['Thursday the 19th', '2026-11-19'],
	]);
	test('a small number is a time unless that weekday falls on it', () => {
		expect(dates('Monday 8')).toBe('2026-11-23T08:00');
		expect(dates('Tuesday 8', inNoteOf('2026-12-03'))).toBe('2026-12-08');
	});
});

describe('a day of the month next to its month', () => {
	eachMeans([
		['20th of next month', '2026-12-20'],
		['the 15th day of next month', '2026-12-15'],
		['on the 25th of this month', '2026-11-25'],
		['next month on the 3rd', '2026-12-03'],
		['the twenty third day of January', '2027-01-23'],
		['from 4 to 23 next month', '2026-12-04..2026-12-23'],
		['in December on the 3rd', '2026-12-03'],
	]);
});

describe('an ordinal that counts things is no day', () => {
	test.each([
		'the 2nd round', 'on the 3rd floor', 'the 15th applicant', '5th Avenue', 'a 2nd interview', 'the second time',
		'a good answer to the first.', 'on the 3rd attempt', 'for the 1st interview', 'the 27 applicants', 'my 10th application',
	])('%s', (phrase) => {
		expect(dates(`Talked about ${phrase} again`)).toBe('nothing');
	}); // prettier-ignore
});

test('am and pm after a month and a day mean half a day, not an hour', () => {
	expect(dates('on Feb 5 AM')).toBe('2027-02-05 [-12:00]');
	expect(dates('Nov 24th p.m.')).toBe('2026-11-24 [12:00-17:00]');
});

test('a number at the beginning of a line is a day if a time follows', () => {
	expect(dates('25 at 8:00')).toBe('2026-11-25T08:00');
	expect(dates('25, 8pm')).toBe('2026-11-25T20:00');
	expect(dates('3 at 8:30, 2 at noon')).not.toContain('2026-12-03');
	expect(dates('25 people')).toBe('nothing');
});

describe('an ordinal behind a weekday and a comma is that of a thing', () => {
	test.each([
		['ring Kim Wed, 2nd reminder', '2026-11-25'],
		['ring Kim Tue, 1st round was fine', '2026-11-24'],
		['ring Kim Mon, 3rd attempt', '2026-11-23'],
		['ring Kim Fri, 4th floor', '2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});

	test.each([
		['ring Kim Mon, 23rd', '2026-11-23'],
		['ring Kim Wed, 2nd about the lease', '2026-12-02'],
		['ring Kim Wed, the 2nd call', '2026-12-02'],
		['ring Kim Wed, 2nd Dec', '2026-12-02'],
	])('or the day: %s → %s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
});
