import { dates, eachMeans, inNoteOf, thursday, wholeDate } from '../../reading';

describe('a day with a time', () => {
	eachMeans([
		['Monday at 8:30am', '2026-11-23T08:30'],
		['Monday 8.30', '2026-11-23T08:30'],
		['Monday at 8.30', '2026-11-23T08:30'],
		['Mon @ 17:00', '2026-11-23T17:00'],
		['Monday @17:00', '2026-11-23T17:00'],
		['tomorrow 8:30am', '2026-11-20T08:30'],
		['tomorrow at 9a', '2026-11-20T09:00'],
		['tomorrow at 8:45a', '2026-11-20T08:45'],
		['Monday 5p.m.', '2026-11-23T17:00'],
		['tomorrow 4 oclock', '2026-11-20T16:00'],
		["tomorrow at 9 o'clock", '2026-11-20T09:00'],
		['at 9 sharp tomorrow', '2026-11-20T09:00'],
		['at 9:30 on the dot tomorrow', '2026-11-20T09:30'],
		['9am on Tuesday', '2026-11-24T09:00'],
		['at 8.30pm tomorrow', '2026-11-20T20:30'],
		['12:30 PM on Fri', '2026-11-20T12:30'],
		['Monday at noon', '2026-11-23T12:00'],
		['noonish Monday', '2026-11-23T12:00'],
		['Monday around noon-ish', '2026-11-23T12:00'],
		['Monday at half past eight', '2026-11-23T08:30'],
		['Monday at quarter to nine', '2026-11-23T08:45'],
		['tomorrow at seven', '2026-11-20T07:00'],
		['tomorrow at six pm', '2026-11-20T18:00'],
		['tomorrow at seven thirty', '2026-11-20T07:30'],
		['Monday around 4', '2026-11-23T16:00'],
		['Monday, 8:30', '2026-11-23T08:30'],
		['Monday 10am', '2026-11-23T10:00'],
		['tomorrow at 12', '2026-11-20T12:00'],
		['Monday at 14h30', '2026-11-23T14:30'],
	]);
});

describe('1 to 6 without am or pm are afternoon, 7 to 11 morning, 12 noon', () => {
	test.each([
		['Friday at 1', '2026-11-20T13:00'],
		['Friday at 2', '2026-11-20T14:00'],
		['Friday at 6', '2026-11-20T18:00'],
		['Friday at 7', '2026-11-20T07:00'],
		['Friday at 11', '2026-11-20T11:00'],
		['Friday at 12', '2026-11-20T12:00'],
		['Sat at 5', '2026-11-21T17:00'],
		['Mon at 8', '2026-11-23T08:00'],
		['Monday at 2:30', '2026-11-23T14:30'],
		['Monday at 02:30', '2026-11-23T02:30'],
		['Monday at 12am', '2026-11-23T00:00'],
		['Monday at 12pm', '2026-11-23T12:00'],
		['tomorrow evening at 7', '2026-11-20T19:00'],
		['tomorrow morning at 6', '2026-11-20T06:00'],
		['7 in the evening on Monday', '2026-11-23T19:00'],
		['tonight at 8', '2026-11-19T20:00'],
	])('%s → %s', (phrase, meaning) => {
		expect(dates(phrase)).toBe(meaning);
	});
});

describe('a time without a day', () => {
	eachMeans([
		['at 7', '2026-11-19T07:00'],
		['8:30am', '2026-11-19T08:30'],
		['at 17:00', '2026-11-19T17:00'],
		['after 5 pm', '2026-11-19 [17:00-]'],
		['before 8', '2026-11-19 [-08:00]'],
		['at noon', '2026-11-19T12:00'],
	]);
	test('is tomorrow’s if it is over in the note', () => {
		expect(dates('call back at 8:30am', inNoteOf(thursday, {}, '17:20'))).toBe('2026-11-20T08:30');
		expect(dates('call back at 8:30am', inNoteOf(thursday, {}, '08:10'))).toBe('2026-11-19T08:30');
	});
});

describe('a bound or a range of hours is a window', () => {
	eachMeans([
		['Monday before 8', '2026-11-23 [-08:00]'],
		['Monday after 5 pm', '2026-11-23 [17:00-]'],
		['Monday by 5', '2026-11-23 [-17:00]'],
		['Monday between 2 and 4', '2026-11-23 [14:00-16:00]'],
		['Monday 2-4pm', '2026-11-23 [14:00-16:00]'],
		['Monday 11-1 pm', '2026-11-23 [11:00-13:00]'],
		['Monday from 8 to 9', '2026-11-23 [08:00-09:00]'],
		['Monday 12-4', '2026-11-23 [12:00-16:00]'],
		['Monday 6-8', '2026-11-23 [18:00-20:00]'],
		['Monday morning 6-8', '2026-11-23 [06:00-08:00]'],
		['tomorrow 8:30-9:00', '2026-11-20 [08:30-09:00]'],
		['3 pm or later tomorrow', '2026-11-20 [15:00-]'],
		['Monday no later than 5pm', '2026-11-23 [-17:00]'],
		['before noon on Monday', '2026-11-23 [-12:00]'],
	]);
});

describe('a number that counts or names something is no time', () => {
	test.each([
		'at 5 Main Street', 'at 7 companies', 'before 2 more rounds', 'after 3 interviews', 'by 10 people', '1:1', '16:9',
		'at two companies', 'at Five Guys', 'at one point', 'version 2.10.3', 'room 9', 'a 2.30 rise', 'a 10-minute chat', 'top 5',
		'around 20 applicants', 'from 3 to 5 people', '3-5 years', 'ext. 12',
	])('%s', (phrase) => {
		expect(dates(`Talked about ${phrase} with Dana`)).toBe('nothing');
	}); // prettier-ignore
	test.each([
		['Friday 2 people', '2026-11-20'],
		['Monday at two different places', '2026-11-23'],
		['Monday 2-3 candidates', '2026-11-23'],
	])('even next to a day: %s', (phrase, meaning) => {
		expect(dates(phrase)).toBe(meaning);
	});
});

test('hours that do not exist are no times', () => {
	expect(wholeDate('25:00')).toBe('nothing');
	expect(wholeDate('Monday at 13pm')).toBe('2026-11-23T13:00');
	expect(dates('at 8:75')).toBe('nothing');
});

describe('minutes to and past an hour', () => {
	test.each([
		['at half past eight', '08:30'],
		['at quarter to nine', '08:45'],
		['at ten to eight', '07:50'],
		['at five past three', '15:05'],
		['before twenty to four', '[-15:40]'],
		['twelve noon', '12:00'],
		['at half four', '16:30'],
		['half nine', '09:30'],
		['around half 5', '17:30'],
		['afternoon, half two', '14:30'],
		['around half eight in the morning', '08:30'],
		['at half 7pm', '19:30'],
	])('%s is %s', (phrase, time) => {
		expect(dates(`call Dana Friday ${phrase}`)).toBe(
			time.startsWith('[') ? `2026-11-20 ${time}` : `2026-11-20T${time}`,
		);
	});
	test('before a day, needs no preposition', () => {
		expect(dates('Call Dana ten to nine on Friday')).toBe('2026-11-20T08:50');
		expect(dates('Call Dana ten past four tomorrow')).toBe('2026-11-20T16:10');
		expect(dates('Call Dana half three Monday')).toBe('2026-11-23T15:30');
		expect(dates('Call Dana Friday ten past nine')).toBe('2026-11-20T09:10');
		expect(dates('Call Dana Friday twenty to five')).toBe('2026-11-20T16:40');
		expect(dates('Call Dana Friday roughly 10')).toBe('2026-11-20T10:00');
		expect(dates('Call Dana Friday round about 4')).toBe('2026-11-20T16:00');
		expect(dates('Call Dana 2 December three in the afternoon')).toBe('2026-12-02T15:00');
		expect(dates('Call Dana five to seven today')).toBe('2026-11-19 [17:00-19:00]');
		expect(dates('Call Dana 9 to 5 on Friday')).toBe('2026-11-20 [09:00-17:00]');
	});
	test.each([
		'at half ten of them',
		'half two days',
		'half four people',
		'ten to eight people',
		'five to ten minutes',
		'a quarter to a third of them',
	])('%s is no time', (phrase) => {
		expect(dates(`We saw ${phrase}`)).toBe('nothing');
	});
});

test.each([
	['Tuesday, 30 minutes, at 2:30', '2026-11-24T14:30'],
	['Tuesday, half an hour, at 2:30', '2026-11-24T14:30'],
	['tomorrow for 20 mins at 9', '2026-11-20T09:00'],
	['Tuesday, 30 people, at 2:30', '2026-11-24, 2026-11-19T14:30'],
])('a time after how long an act takes belongs to the day: %s', (phrase, meaning) => {
	expect(dates(phrase)).toBe(meaning);
});

test.each([
	['Monday at 5 Oak St', '2026-11-23'],
	['Monday at 11 Downing Street', '2026-11-23'],
	['Monday at 12 Park Lane Road', '2026-11-23'],
	['Monday at 350 Broadway', '2026-11-23'],
	['Monday at 5 Dr Lee calls', '2026-11-23T17:00'],
	['Monday at 5 in Oak Street', '2026-11-23T17:00'],
	['Monday at 9:30, 5 Oak St', '2026-11-23T09:30'],
])('the number of a house is no time: %s', (phrase, meaning) => {
	expect(dates(phrase)).toBe(meaning);
});

test('the number of an item in a list is no time', () => {
	expect(dates('1) Rosa Monday 2) Omar Tuesday')).toBe('2026-11-23, 2026-11-24');
	expect(dates('Rosa (Monday 2)')).toBe('2026-11-23T14:00');
});

test('a time in front of any day of a week is on the days of that week', () => {
	expect(dates('ring Kim after 4 any day next week')).toBe('2026-11-23..2026-11-27 [16:00-]');
	expect(dates('ring Kim at 9 any day this week')).toContain('T09:00');
});
