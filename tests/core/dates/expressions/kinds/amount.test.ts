import { dates, eachMeans, inNoteOf, thursday, wholeDate } from '../../reading';

describe('an amount with a direction', () => {
	eachMeans([
		['in two weeks', '2026-12-03'],
		['in 2 wks', '2026-12-03'],
		['in like 3 weeks', '2026-12-10'],
		['in fourteen (14) days', '2026-12-03'],
		['in a fortnight', '2026-12-03'],
		['in half a year', '2027-05-19'],
		['in 5 biz days', '2026-11-26'],
		['a fortnight later', '2026-12-03'],
		['in ten days', '2026-11-29'],
		['in a couple of days', '2026-11-21'],
		['in a few days', '2026-11-22'],
		['in a week', '2026-11-26'],
		["in two weeks' time", '2026-12-03'],
		["in a week's time", '2026-11-26'],
		['in a month', '2026-12-19'],
		['in three months', '2027-02-19'],
		['two weeks from now', '2026-12-03'],
		['3 days hence', '2026-11-22'],
		['10 days out', '2026-11-29'],
		['after two weeks', '2026-12-03'],
		['in about three weeks', '2026-12-10'],
		['in twenty-one days', '2026-12-10'],
		['give it a week', '2026-11-26'],
		['in 2w', '2026-12-03'],
	]);
});

describe('a unit without an article in front of a day', () => {
	eachMeans([
		['fortnight from Monday', '2026-12-07'],
		['week from tomorrow', '2026-11-27'],
		['wk from Dec 3', '2026-12-10'],
		['month from Monday', '2026-12-23'],
	]);

	test.each([
		['Per is off the week from Monday', 'nothing'],
		['She has a busy week from Monday', 'nothing'],
		['every week from Monday', '2026-11-23'],
		['ring Kim at Design week from Monday', '2026-11-23'],
		['ring Kim at Dutch Design Week on Monday', '2026-11-23'],
	])('a span is none: %s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
});

describe('next fortnight', () => {
	test.each([
		[thursday, 'next fortnight', '2026-11-30..2026-12-11'],
		['2026-11-23', 'next fortnight', '2026-12-07..2026-12-18'],
		['2026-11-29', 'next fortnight', '2026-12-07..2026-12-18'],
		[thursday, 'in the next fortnight', '2026-11-20..2026-12-03'],
		[thursday, 'over the next fortnight', '2026-11-20..2026-12-03'],
	])('counts from a note of %s: %s', (note, text, meaning) => {
		expect(dates(text, inNoteOf(note))).toBe(meaning);
	});
});

describe('business days leave out weekends and holidays', () => {
	eachMeans([
		['in 3 business days', '2026-11-24'],
		['in 3 working days', '2026-11-24'],
		['in three workdays', '2026-11-24'],
		['5 business days from now', '2026-11-26'],
		['within 3 business days', '2026-11-20..2026-11-24'],
		['in 5-7 business days', '2026-11-26..2026-11-30'],
	]);
	test('also holidays in the settings', () => {
		expect(dates('in 3 business days', inNoteOf(thursday, { holidays: ['2026-11-20'] }))).toBe('2026-11-25');
	});
});

describe('an amount counted from a date', () => {
	eachMeans([
		['2 days ahead of the 27th', '2026-11-25'],
		['a week in advance of Dec 14', '2026-12-07'],
		['a week from Tuesday', '2026-12-01'],
		['three weeks from tomorrow', '2026-12-11'],
		['two days after Monday', '2026-11-25'],
		['3 days after December 12th', '2026-12-15'],
		['two weeks from the 1st', '2026-12-15'],
		['2 business days before the 1st', '2026-11-27'],
		['a week on Monday', '2026-11-30'],
		['the day before Friday', '2026-11-19'],
		['the day after Friday', '2026-11-21'],
		['two days after today', '2026-11-21'],
	]);
});

describe('an amount that is a span', () => {
	eachMeans([
		['within 48 h', '2026-11-21..2026-11-20'],
		['within 72h', '2026-11-22..2026-11-20'],
		['within 24–48h', '2026-11-20'],
		['within 2 d', '2026-11-20'],
		['in the next two weeks', '2026-11-20..2026-12-03'],
		['over the next couple of weeks', '2026-11-20..2026-12-03'],
		['within the next week', '2026-11-20..2026-11-26'],
		['in the next week', '2026-11-20..2026-11-26'],
		['over the next week or two', '2026-11-20..2026-12-03'],
		['during the next month', '2026-11-20..2026-12-18'],
		['within the week', '2026-11-20..2026-11-26'],
		['in next week', '2026-11-23..2026-11-27'],
		['within 5 days', '2026-11-20..2026-11-24'],
		['within a week', '2026-11-20..2026-11-26'],
		['the next few days', '2026-11-20'],
		['the next fortnight', '2026-11-20..2026-12-03'],
		['2 next weeks', '2026-11-20..2026-12-03'],
		['in the coming weeks', '2026-11-20..2026-12-10'],
		['in 2–3 weeks', '2026-12-03..2026-12-10'],
		['in 2-3 weeks', '2026-12-03..2026-12-10'],
		['in two or three weeks', '2026-12-03..2026-12-10'],
		['in a week or two', '2026-11-26..2026-12-03'],
		['in less than two weeks', '2026-11-20..2026-12-03'],
	]);
});

describe('amounts that count back are past', () => {
	eachMeans([
		['two weeks ago', '2026-11-05 past'],
		['3 days ago', '2026-11-16 past'],
		['a month ago', '2026-10-19 past'],
		['a couple of days back', '2026-11-17 past'],
	]);
});

describe('hours and minutes', () => {
	test('count from the time of the note if it has one', () => {
		const at = inNoteOf(thursday, {}, '23:10');
		expect(dates('call back in an hour', at)).toBe('2026-11-20T00:10');
		expect(dates('call back in 30 minutes', at)).toBe('2026-11-19T23:40');
		expect(dates('call back in half an hour', at)).toBe('2026-11-19T23:40');
	});
	test('otherwise mean the day', () => {
		expect(dates('call back in two hours')).toBe('2026-11-19');
	});
});

describe('a duration without direction is no date', () => {
	test.each([
		'for eight days', 'a 30-minute call', '30 min', 'two weeks', 'a two-week notice', 'five years of experience',
		'after 8 years at Northwind', 'a week', 'the call took 45 minutes', 'in 3 rounds', 'in 2 interviews',
	])('%s', (phrase) => {
		expect(dates(`Talked about ${phrase} with Dana`)).toBe('nothing');
	}); // prettier-ignore
	test('except in a field of its own', () => {
		expect(wholeDate('2 weeks')).toBe('2026-12-03');
		expect(wholeDate('3 business days')).toBe('2026-11-24');
	});
});

test('amounts of more than 20 years are no dates', () => {
	expect(dates('in 999 years')).toBe('nothing');
	expect(dates('in 0 days')).toBe('nothing');
});

test('days from today are a span that begins today', () => {
	expect(dates('out for 3 days from today')).toBe('2026-11-19..2026-11-20');
	expect(dates('away for 2 weeks starting tomorrow')).toBe('2026-11-20..2026-12-03');
	expect(dates('out for 3 days')).toBe('nothing');
});
