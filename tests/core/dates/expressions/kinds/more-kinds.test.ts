import { readAllWhens, readWhens } from '../../../../../src/core/dates/date-words';
import { dates, eachMeans, inNoteOf, thursday } from '../../reading';

const codes = (text: string, note = thursday) =>
	readAllWhens(text, inNoteOf(note)).flatMap(({ problems }) => problems.map(({ code }) => code));

describe('bounds with a negation include the day itself', () => {
	eachMeans([
		['no later than Nov 30', '2026-11-30'],
		['not later than 10 March', '2027-03-10'],
		['not before Dec 1', '2026-12-01'],
		['not until Monday', '2026-11-23'],
		['no earlier than the 1st', '2026-12-01'],
		['on or after Dec 1', '2026-12-01'],
		['on or before Friday', '2026-11-20'],
	]);
	test.each(["don't call before Monday", 'no decision before Monday', 'never ring before Monday'])('%s', (text) => {
		expect(dates(text)).toBe('2026-11-23');
	});
	test.each(['not Monday but Tuesday', 'Tuesday, not Monday', 'Tuesday instead of Monday'])('%s', (text) => {
		expect(dates(text)).toBe('2026-11-24');
	});
	test.each([
		[thursday, 'not next week but the week after', '2026-11-30..2026-12-04'],
		[thursday, 'not next week, the week after', '2026-11-30..2026-12-04'],
		[thursday, 'in ca. 2 weeks', '2026-12-03'],
		[thursday, 'the thirtieth at ten', '2026-11-30T10:00'],
		[thursday, 'Wed wk', '2026-12-02'],
		['2026-11-29', 'not next week but the week after', '2026-12-07..2026-12-11'],
		[thursday, 'not this week but the week after', '2026-11-23..2026-11-27'],
	])('count from a note of %s: %s', (note, text, meaning) => {
		expect(dates(text, inNoteOf(note))).toBe(meaning);
	});
	test('except in a condition', () => {
		expect(dates("if I don't hear before Monday")).toBe('2026-11-20');
	});
});

describe('hours of a day or more end on a later day', () => {
	test.each([
		[thursday, 'in 24 hours', '2026-11-20'],
		[thursday, 'within 48 hours', '2026-11-21..2026-11-20'],
		[thursday, 'within 24-48 hours', '2026-11-20'],
		['2026-11-20', 'within 24 hours', '2026-11-21..2026-11-23'],
		['2026-11-23', 'within 48 hrs', '2026-11-25'],
		['2026-12-31', 'in 72 hours', '2027-01-03..2027-01-01'],
	])('%s: %s', (note, phrase, meaning) => {
		expect(dates(phrase, inNoteOf(note))).toBe(meaning);
	});
	test('hours from a known minute are that minute', () => {
		expect(dates('in 24 hours', inNoteOf(thursday, {}, '15:00'))).toBe('2026-11-20T15:00');
	});
});

describe('an amount and a day', () => {
	eachMeans([
		['a week tomorrow', '2026-11-27'],
		['two weeks today', '2026-12-03'],
		['a week Monday', '2026-11-30'],
		['tomorrow week', '2026-11-27'],
		['a fortnight tomorrow', '2026-12-04'],
		['in ~2 weeks', '2026-12-03'],
	]);
	test('keep the doubt about the note’s own weekday', () => {
		expect(codes('a week Thursday')).toEqual(['date.same-weekday']);
	});
	test('keep the doubt about the order of day and month', () => {
		expect(codes('the Monday after 12/7')).toEqual(['date.ambiguous']);
	});
});

describe('a weekday and the date next to it', () => {
	eachMeans([
		['the Monday after Dec 10', '2026-12-14'],
		['the second Tuesday after the 1st', '2026-12-15'],
		['the Friday before December 25', '2026-12-18'],
		['the final Thursday in January', '2027-01-28'],
		['the Monday after next week', '2026-11-30'],
	]);
});

describe('a weekday that contradicts its day', () => {
	test.each([
		['Fri 24 Nov', '2026-11-24'],
		['Tuesday the 25th', '2026-11-25'],
		['Wed Nov 26', '2026-11-26'],
		['2026-11-24 (Mon)', '2026-11-24'],
	])('%s is read as the day and flagged', (text, day) => {
		expect(readWhens(text, inNoteOf(thursday)).map((when) => when.day)).toEqual([day]);
		expect(codes(text)).toEqual(['date.weekday-differs']);
	});
	test.each(['Tue 24 Nov', 'Wednesday the 25th', 'Thu, Nov 12', '2026-11-24 (Tue)'])('%s does not', (text) => {
		expect(codes(text)).toEqual([]);
	});
});

describe('days that the calendar does not have', () => {
	test.each(['Nov 31', 'the 31st of November', '29 Feb 2027', '2026-02-30', '31/11', 'Feb 30 at 3 pm'])(
		'%s',
		(text) => {
			expect(codes(text)).toEqual(['date.partly-read']);
			expect(readWhens(text, inNoteOf(thursday))).toEqual([]);
		},
	);
	test('and times that no clock shows', () => {
		expect(codes('Friday at 25:00')).toEqual(['date.not-understood']);
	});
});

describe('short and informal forms', () => {
	eachMeans([
		['Mon. at 8:30am', '2026-11-23T08:30'],
		['Wed. 3pm', '2026-11-25T15:00'],
		['mon', '2026-11-23'],
		['wed evening', '2026-11-25 [17:00-]'],
		['may 5', '2027-05-05'],
		['next wk', '2026-11-23..2026-11-27'],
		['Dec 10ish', '2026-12-10'],
		['by year end', '2026-12-31'],
		['same time next week', '2026-11-26'],
		['same date next month', '2026-12-19'],
		['this day week', '2026-11-26'],
		['on wensday', '2026-11-25'],
		['on wendesday', '2026-11-25'],
		['thusday', '2026-11-26'],
		['the begining of next week', '2026-11-23..2026-11-24'],
		['the beggining of next week', '2026-11-23..2026-11-24'],
		['tomarrow', '2026-11-20'],
		['by Thrusday', '2026-11-26'],
		['next firday', '2026-11-27'],
		['tuseday at 9', '2026-11-24T09:00'],
		['first of the month', '2026-12-01'],
		['the month after next', '2027-01-01..2027-01-29'],
		['the 28th of the month after next', '2027-01-28'],
		['next month, say the 7th', '2026-12-07'],
		['EOM January', '2027-01-31'],
		['tonight 7', '2026-11-19T19:00'],
		['tonight at 5:30', '2026-11-19T17:30'],
		['tomorrow @ noon', '2026-11-20T12:00'],
		['tomorrow 1045am', '2026-11-20T10:45'],
		['Monday at 9ish', '2026-11-23T09:00'],
		['Monday, 9ish', '2026-11-23T09:00'],
		['weds 25 nov 4ish', '2026-11-25T16:00'],
		['Tuesday 3-ish', '2026-11-24T15:00'],
		['Monday 14h', '2026-11-23T14:00'],
		['Monday 15h30', '2026-11-23T15:30'],
		['2026‑11‑24', '2026-11-24'],
		['2026–11–24', '2026-11-24'],
		['Tue, Wed or Thu', '2026-11-24..2026-11-26'],
		['this week or next', '2026-11-19..2026-11-27'],
		['next week or the week after', '2026-11-23..2026-12-04'],
	]);
	test.each([
		['(2026-11-24) at 3:30 PM', '2026-11-24T15:30'],
		['12-17 13:00', '2026-12-17T13:00'],
		['1/22: call Omar', '2027-01-22'],
		['week 50', '2026-12-07..2026-12-11'],
		['march third', '2027-03-03'],
	])('%s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
});

describe('weekdays and months in names and sentences', () => {
	test.each([
		'the Monday.com role', 'Dr. Sun called', 'Mrs Friday', 'at Sunday Riley', 'the Wednesday Group', 'Friday Labs', 'we sat.', 'in the sun.', 'they wed.',
		'she may 5 of them', 'we may first', 'to march second',
	])('%s is no date', (text) => {
		expect(dates(text)).toBe('nothing');
	}); // prettier-ignore
	test.each(['the Monday in March', 'call the Friday Dana prefers', 'at Monday noon'])('%s', (text) => {
		expect(dates(text)).not.toBe('2026-11-24');
	});
});

describe('words that the quick search for the beginnings of dates must not skip', () => {
	test.each([
		['Monday late in the day', '2026-11-23 [15:00-17:00]'],
		['early in the day Wednesday', '2026-11-25 [-09:00]'],
		['by years end', '2026-12-31'],
		['Monday at sevenish', '2026-11-23T07:00'],
		['after three workingdays', '2026-11-24'],
		['the day preceding Dec 3', '2026-12-02'],
		['at 10 to 4 on Friday', '2026-11-20T15:50'],
		['at five minutes to 4 on Friday', '2026-11-20T15:55'],
		['for the next two weeks starting tomorrow', '2026-11-20..2026-12-03'],
		['Monday 8:30\u202fPM', '2026-11-23T20:30'],
		['the 3\u2009–\u20095 December', '2026-12-03..2026-12-05'],
		['Nov comma the 23rd', '2026-11-23'],
		['on the 23rd comma 2pm', '2026-11-23T14:00'],
		['tonight CST', '2026-11-19 [17:00-] America/Chicago'],
		['at 1045 ==am== on Monday', '2026-11-23T10:45'],
	])('%s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
});

test.each([
	['Monday 1:15 pm, $40 an hour', '2026-11-23T13:15'],
	['Monday 1:1, $40 an hour', '2026-11-23'],
	['9/11/2027, room for 40%', '2027-09-11'],
])('a measure does not blank a part of a time or date: %s', (text, meaning) => {
	expect(dates(text)).toBe(meaning);
});

test.each(['seven two - eight', 'seven suns from now', 'in the midnight', 'at 35 to 7'])('%s is no date', (text) => {
	expect(dates(text)).toBe('nothing');
});

describe('a weekday, bound or correction in other words', () => {
	test.each([
		['Thursday next', '2026-11-26'],
		['Tuesday next at 9', '2026-11-24T09:00'],
		['earlier than Wednesday', '2026-11-24'],
		['1st wk of Jan', '2027-01-04..2027-01-08'],
		['Jan 1st, or rather the 4th', '2027-01-04'],
		['Nov 30, no, the 2nd', '2026-12-02'],
	])('%s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
	test.each([
		['last Thursday. Next, call Ana', '2026-11-12 past'],
		['Thursday. Next is Ana', '2026-11-26'],
		['Thursday next door', '2026-11-26'],
	])('but not in %s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
	test.each([
		'before she goes on leave (Dec 7)',
		'on day 3 of the sprint starting Dec 7',
		'a week earlier than Dec 15',
	])('%s is flagged', (text) => {
		expect(dates(text)).toBe('nothing');
		expect(codes(text)).toContain('date.partly-read');
	});
	test('a week that starts on a day is no thing', () => {
		expect(dates('in the week starting Dec 7')).toBe('2026-12-07..2026-12-11');
	});
});
