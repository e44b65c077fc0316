import { readWhens } from '../../../../../src/core/dates/date-words';
import { dates, eachMeans, inNoteOf, thursday, wholeDate } from '../../reading';

describe('dates with the name of a month', () => {
	eachMeans([
		['2026-11-23', '2026-11-23'],
		['2026-11-23 08:30', '2026-11-23T08:30'],
		['2026-11-23T08:30', '2026-11-23T08:30'],
		['2026-11-23T08:30:00', '2026-11-23T08:30'],
		['2026-11-23T08:30:00Z', '2026-11-23T08:30 +00:00'],
		['2026-11-23T08:30:00-06:00', '2026-11-23T08:30 -06:00'],
		['2026/11/23', '2026-11-23'],
		['2026.11.23', '2026-11-23'],
		['Nov 23', '2026-11-23'],
		['Nov 30/Dec 1', '2026-11-30..2026-12-01'],
		['Nov 30/1 Dec', '2026-11-30..2026-12-01'],
		['November 23rd', '2026-11-23'],
		['23 November', '2026-11-23'],
		['the 23rd of November', '2026-11-23'],
		['November the 23rd', '2026-11-23'],
		['december the third at ten am', '2026-12-03T10:00'],
		['wednesday comma december second', '2026-12-02'],
		['23. Nov. 2026', '2026-11-23'],
		['Nov 23, 2026', '2026-11-23'],
		['Mon, Nov 23, 2026', '2026-11-23'],
		['Monday 23 November', '2026-11-23'],
		['2026-11-23 (Mon)', '2026-11-23'],
		['Jan 5', '2027-01-05'],
		['Nov 19', '2026-11-19'],
		['Nov 18', '2027-11-18'],
		['Nov 30 at 8:30am', '2026-11-30T08:30'],
		['8:30 on Dec 1st', '2026-12-01T08:30'],
		['Dec 1-3', '2026-12-01..2026-12-03'],
		["Dec 1 '26", '2026-12-01'],
		['2025-11-23', '2025-11-23'],
	]);
	test('a number after the day is no year', () => {
		expect(dates('Jan 5 60 minutes')).toBe('2027-01-05');
		expect(dates('Call on Dec 4, 20 min')).toBe('2026-12-04');
	});
	test('a date without a year is past if only the past one falls on its weekday', () => {
		expect(dates('Spoke Thu, Nov 12 about it')).toBe('2026-11-12 past');
	});
});

describe('day and month in numbers', () => {
	eachMeans([
		['12/1', '2026-12-01'],
		['11/23/2026', '2026-11-23'],
		['23/11/2026', '2026-11-23'],
		['23.11.2026', '2026-11-23'],
		['23-11-2026', '2026-11-23'],
		['11/23', '2026-11-23'],
		['1/15/27', '2027-01-15'],
	]);
	test('follow the settings if both orders are possible, with a problem', () => {
		expect(dates('12/1', inNoteOf(thursday, { dateOrder: 'day-first' }))).toBe('2027-01-12');
		const codes = (text: string) => readWhens(text, inNoteOf(thursday))[0]?.problems.map(({ code }) => code);
		expect(codes('by 12/1')).toEqual(['date.ambiguous']);
		expect(codes('by 12/1/2026')).toEqual(['date.ambiguous']);
		expect(codes('by 11/23')).toEqual([]);
		expect(codes('by 12/12')).toEqual([]);
	});
	test.each(['24/7', '8/10 candidates', '1/2 day', '13/13', '31/2/2026', '2.10.3', '1.5', '9/10 of them', '12/1/3'])(
		'but %s is no date',
		(text) => {
			expect(dates(`Talked about ${text} with Dana`)).toBe('nothing');
		},
	);
});

test('days that do not exist are no dates', () => {
	expect(dates('on 2026-02-30 or Nov 31')).toBe('nothing');
	expect(wholeDate('2026-13-01')).toBe('nothing');
});

test.each([
	['Dec 9/10', '2026-12-09..2026-12-10'],
	['Dec 30/31', '2026-12-30..2026-12-31'],
	['Dec 9/26', '2026-12-09'],
	['Dec 9/27', '2027-12-09'],
])('two digits after a day are a year only near this one: %s', (text, day) => {
	expect(dates(`call Dana ${text}`)).toBe(day);
});

test('a date with dots needs no year, and no preposition if it cannot be a version', () => {
	expect(dates('25.11. call Dana')).toBe('2026-11-25');
	expect(dates('call Dana Wed, 25.11. about the role')).toBe('2026-11-25');
	expect(dates('answer due 25.11.')).toBe('2026-11-25');
	expect(dates('call Dana Mon 7.12. about the role')).toBe('2026-12-07');
	expect(dates('call Dana Mon 8.10.')).toBe('2026-11-23T08:10');
	expect(dates('call Dana on 3.12.')).toBe('2026-12-03');
	expect(dates('it costs 25.11.')).toBe('nothing');
	expect(dates('moved to Ubuntu 25.10.')).toBe('nothing');
});

test('a day that the coming February does not have is the next one only from March on', () => {
	expect(dates('call Dana Feb 29', inNoteOf('2027-02-15'))).toBe('nothing');
	expect(dates('call Dana Feb 29', inNoteOf('2027-02-28'))).toBe('nothing');
	expect(dates('call Dana Feb 29', inNoteOf('2027-03-01'))).toBe('2028-02-29');
	expect(dates('call Dana Feb 29 2028', inNoteOf('2027-02-15'))).toBe('2028-02-29');
});
