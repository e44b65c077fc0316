import { dates, eachMeans } from '../../reading';

describe('a time without a colon', () => {
	eachMeans([
		['Monday 1700', '2026-11-23T17:00'],
		['tomorrow at 0900', '2026-11-20T09:00'],
		['at 0745 on Monday', '2026-11-23T07:45'],
		['@0900 tomorrow', '2026-11-20T09:00'],
		['tomorrow 1930 hrs', '2026-11-20T19:30'],
		['Tues 1930', '2026-11-24T19:30'],
		['Friday, 2015', '2026-11-20T20:15'],
		['Dec 1 1400', '2026-12-01T14:00'],
		['November 27th 1400 UTC', '2026-11-27T14:00 UTC'],
		['1 Dec 0930', '2026-12-01T09:30'],
		['2026-12-01 0900', '2026-12-01T09:00'],
		['0530 Tues', '2026-11-24T05:30'],
		['1400 on Dec 1', '2026-12-01T14:00'],
		['0930 1 Dec', '2026-12-01T09:30'],
		['on the 29th around 0700', '2026-11-29T07:00'],
		['Friday round about 1630', '2026-11-20T16:30'],
		['Friday 1430ish', '2026-11-20T14:30'],
		['Dec 4 0930Z', '2026-12-04T09:30 UTC'],
	]);
	test('is read in a sentence', () => {
		expect(dates('Follow up Tuesday 0900 re forklift cert')).toBe('2026-11-24T09:00');
	});
});

test('four digits beside a month are a year where they can be one', () => {
	expect(dates('December 1 2027')).toBe('2027-12-01');
	expect(dates('1 Dec 1987')).toBe('1987-12-01');
});

describe('four digits that are not a time', () => {
	test.each([
		'room 1700 on Monday',
		'Monday 2026',
		'1700 people on Monday',
		'order 1700, Monday',
		'PO 1450 Monday',
		'2026 Monday',
		'about 1200 forms on Monday',
	])('%s', (text) => {
		expect(dates(text)).toBe('2026-11-23');
	});
});
