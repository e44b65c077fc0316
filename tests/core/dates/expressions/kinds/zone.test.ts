import { dates, eachMeans } from '../../reading';

describe('a time in a zone', () => {
	eachMeans([
		['at 8:30 am CST', '2026-11-19T08:30 America/Chicago'],
		['at 8:30 am CDT', '2026-11-19T08:30 America/Chicago'],
		['Monday at 8:30 CT', '2026-11-23T08:30 America/Chicago'],
		['Monday 9am (ET)', '2026-11-23T09:00 America/New_York'],
		['Monday at 9am Eastern', '2026-11-23T09:00 America/New_York'],
		['Monday 9am (Central)', '2026-11-23T09:00 America/Chicago'],
		['Monday at 9am Pacific time', '2026-11-23T09:00 America/Los_Angeles'],
		['at 9am PST on Monday', '2026-11-23T09:00 America/Los_Angeles'],
		['Monday 15:00 UTC', '2026-11-23T15:00 UTC'],
		['Monday 15:00 UTC+1', '2026-11-23T15:00 +01:00'],
		['Monday 15:00 GMT-05:30', '2026-11-23T15:00 -05:30'],
		['Monday 15:00Z', '2026-11-23T15:00 UTC'],
		['Monday 15:00-16:30Z', '2026-11-23 [15:00-16:30] UTC'],
		['Monday before 15:00Z', '2026-11-23 [-15:00] UTC'],
		['Monday at 9am SAST', '2026-11-23T09:00 Africa/Johannesburg'],
		['9am BRT on Monday', '2026-11-23T09:00 America/Sao_Paulo'],
		['Monday 9am GST', '2026-11-23T09:00 Asia/Dubai'],
		['Monday 9am (CAT)', '2026-11-23T09:00 Africa/Maputo'],
		['Monday 15:00 CET', '2026-11-23T15:00 Europe/Berlin'],
		['Monday at 10 BST', '2026-11-23T10:00 Europe/London'],
		['Monday at 10am Chicago time', '2026-11-23T10:00 America/Chicago'],
		['8:30 am their time', '2026-11-19T08:30 contact'],
		['Monday at 8 their time', '2026-11-23T08:00 contact'],
		['Monday at 8 his time', '2026-11-23T08:00 contact'],
		['9:30am his local time', '2026-11-19T09:30 contact'],
		['Monday at 8 her local time', '2026-11-23T08:00 contact'],
		['Monday before 8 their time', '2026-11-23 [-08:00] contact'],
	]);
});

describe('a time in a place is on its clock', () => {
	eachMeans([
		['Monday at 10am in New York', '2026-11-23T10:00 America/New_York'],
		['Monday 10am (NYC)', '2026-11-23T10:00 America/New_York'],
		['Monday 10am (Sydney)', '2026-11-23T10:00 Australia/Sydney'],
		['10am in Hong Kong on Monday', '2026-11-23T10:00 Asia/Hong_Kong'],
		['Monday 10:00 Berlin', '2026-11-23T10:00 Europe/Berlin'],
		['Monday 10am UK', '2026-11-23T10:00 Europe/London'],
		['10am Mumbai Monday', '2026-11-23T10:00 Asia/Kolkata'],
		['Monday 10am LA', '2026-11-23T10:00 America/Los_Angeles'],
		['Monday 10am Cape Town time', '2026-11-23T10:00 Africa/Johannesburg'],
		['Monday before 10am in Sao Paulo', '2026-11-23 [-10:00] America/Sao_Paulo'],
		['Monday morning in Tokyo', '2026-11-23 [-12:00] Asia/Tokyo'],
	]);
});

test.each([
	['Monday in Tokyo', '2026-11-23'],
	['Monday 10am in the New York office', '2026-11-23T10:00'],
	['Monday 10am in person', '2026-11-23T10:00'],
	['Monday 10am (Zoom)', '2026-11-23T10:00'],
	['Monday 10am (Berlin Partners)', '2026-11-23T10:00'],
	['Monday 10am Berlin role', '2026-11-23T10:00'],
	['Monday 10am Berlin Partners', '2026-11-23T10:00'],
	['Monday 10am, London trip', '2026-11-23T10:00'],
	['Monday 10am about Berlin', '2026-11-23T10:00'],
	['Monday 10am Uk', '2026-11-23T10:00'],
	['Monday 10am berlin', '2026-11-23T10:00'],
	// A name too.
	['Monday 10am Sydney', '2026-11-23T10:00'],
])('%s: the words behind the time say nothing about its clock', (words, meaning) => {
	expect(dates(words)).toBe(meaning);
});

describe('a time on the clock of the contact, and one moment on two clocks', () => {
	eachMeans([
		['Monday 8:30 hers', '2026-11-23T08:30 contact'],
		['Monday at 8:30 theirs', '2026-11-23T08:30 contact'],
		['Monday 1pm mine', '2026-11-23T13:00'],
		['Monday 1pm my time', '2026-11-23T13:00'],
		['Monday 8am hers / 1pm mine', '2026-11-23T13:00'],
		['Monday 1pm mine / 8am hers', '2026-11-23T13:00'],
		['Monday 8am her time (1pm my time)', '2026-11-23T13:00'],
		['10 PT / 1 ET Monday', '2026-11-23T10:00 America/Los_Angeles'],
		['9am PT/12pm ET Monday', '2026-11-23T09:00 America/Los_Angeles'],
		['Monday 9am PT (noon ET)', '2026-11-23T09:00 America/Los_Angeles'],
		['Monday 10am ET, 3pm UK', '2026-11-23T10:00 America/New_York'],
	]);
});

test.each([
	['Monday 8am his office', '2026-11-23T08:00'],
	['Monday, the house is mine', '2026-11-23'],
	['10 PT sessions, Monday', '2026-11-23'],
	['10 pt / 1 et Monday', '2026-11-23'],
])('%s says nothing about a clock', (words, meaning) => {
	expect(dates(words)).toBe(meaning);
});

test('words that look like zones are no zones without a time', () => {
	expect(dates('Monday, central to the role')).toBe('2026-11-23');
	expect(dates('the PT team on Monday')).toBe('2026-11-23');
	expect(dates('Monday at 9am et al')).toBe('2026-11-23T09:00');
	expect(dates('take their time')).toBe('nothing');
	expect(dates('Monday, the GST return')).toBe('2026-11-23');
	expect(dates('Monday 9am ART class')).toBe('2026-11-23T09:00');
	expect(dates('Monday 8.30Z')).toBe('2026-11-23');
});

describe('a side of a country needs a capital and the end of a clause', () => {
	test.each([
		['call Kim Friday 9am Central', '2026-11-20T09:00 America/Chicago'],
		['call Kim Friday at 9:30 Mountain, not later', '2026-11-20T09:30 America/Denver'],
		['call Kim Friday 9am Central Park', '2026-11-20T09:00'],
		['call Kim Friday at 9 mountain bikes', '2026-11-20T09:00'],
	])('%s → %s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});
});
