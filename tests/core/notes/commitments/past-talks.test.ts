import { foundIn } from './found';

describe('A talk without a verb on a day shortly before the note is past, not a year ahead', () => {
	test.each([
		'Call with Tove (17 Nov)',
		'Coffee w/ Tove 11/16',
		'Lunch with Tove on November 12',
		'1:1 with Tove, 16 Nov',
		'Interview with Tove Lind 13/11',
		'Zoom with Tove on 3 Nov',
		'Chat with Tove on the 18th',
		'Intro call with Tove, the 16th',
		'Dinner with Tove and Kofi, Oct 30',
		'Message to Tove, 18 Nov',
	])('%s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A talk without a verb is found', () => {
	test.each([
		['on a day to come', 'Coffee with Tove, Nov 25', 'Tove | 2026-11-25'],
		['in the next year', 'Call with Tove (Jan 5)', 'Tove | 2027-01-05'],
		['on a day of the next month', 'Lunch with Tove on the 3rd', 'Tove | 2026-12-03'],
		['on a day of this month', 'Chat with Tove on the 24th', 'Tove | 2026-11-24'],
		['a year ahead where the year is stated', 'Zoom with Tove Nov 18, 2027', 'Tove | 2027-11-18'],
		['a year ahead of an old day', 'Lunch with Tove on 2 June', 'Tove | 2027-06-02'],
	])('%s: %s', (_, text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});

describe('A past plan, or one that is refused, is nothing', () => {
	test.each([
		'Tove was going to ring on Friday, but I rang her',
		'Tove was planning to call Monday until the strike',
		"Tove doesn't want me to write before Dec 1",
		'Tove never asked me to call on Monday',
		'Cancelled: lunch with Tove on Monday',
		'Postponed: coffee with Tove Monday',
		'Interview with Tove Monday - cancelled',
		'If I were you I would ring Tove on Monday',
		'Send a thank-you email within a day; it shows interest',
		'Write a thank-you note within two days, it keeps you in mind',
	])('%s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	test.each([
		['Tove wants me to call on Monday', 'Tove | 2026-11-23'],
		['Tove is going to ring me on Monday', 'Tove | 2026-11-23'],
		['Send Tove a thank-you note by Friday; it is overdue', 'Tove | 2026-11-20'],
	])('but %s is not', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});
