import { mayHoldDate, soundsLikeDate } from '../../../src/core/dates/date-words';
import { dates } from './reading';

/** Tests each phrase alone, in the middle of a sentence and at its end. */
function areNoDates(phrases: readonly string[]): void {
	test.each(phrases)('%s', (phrase) => {
		expect(dates(phrase)).toBe('nothing');
		expect(dates(`Note: ${phrase} and so on`)).toBe('nothing');
		expect(dates(`We talked about ${phrase}.`)).toBe('nothing');
	});
}

describe('words that look like days and months', () => {
	areNoDates([
		'sat down with Dana', 'Sat down with Dana to talk', 'we sat in on the panel', 'Sat with Lee Park', 'the sun',
		'Sun Microsystems', 'Sun Life', 'march on with the search', 'may I call you', 'May I call back?',
		'for a second May I ask', 'she may first want to see it', 'it may take a while', 'mon ami', 'Jan Novak', 'Mar Ellis',
		'April Jones', 'June Park', 'May Chen', 'August Wright', 'the second May we worked', 'Wed to the idea',
	]); // prettier-ignore
});

describe('words that look like days, weeks and times', () => {
	areNoDates([
		'my day', 'the day', 'my week', 'the week', 'the month', 'otd', 'this day and age', 'day to day', 'one day',
		'some day', 'the other day', 'as soon as possible', 'in time', 'on time', 'every Monday', 'on Mondays', 'each Friday',
		'my first Friday there', 'a Monday person', 'night shift', 'Good morning', 'good afternoon', 'morning person',
		'week 2 of the bootcamp', 'in the loop', 'the end of the line', 'take their time', 'the last word', 'next steps',
		'next round', 'last but not least', 'nowadays', 'to this day', 'rest of my life', 'rest the week', 'the thirty',
		'the quarter', 'Q1 results', 'Q4 2026 budget', 'a quarter of the team', 'quarterly goals', 'ten to eight people',
		'costs 25.11.', 'version 13.11.', '15 people at work', 'five to ten minutes',
	]); // prettier-ignore
});

describe('ordinals and numbers of things', () => {
	areNoDates([
		'for a second interview', 'second round', 'the second round', 'third interview with Northwind', 'the 2nd round',
		'on the 3rd floor', '5th Avenue', '1st choice', 'a second time', 'one on one', '3 people', 'at 7 companies',
		'at 5 Main Street', 'two interviews', '10 to 15 applicants', 'top 5', '2-3 pages', 'five to ten people', '24/7 support',
		'50/50', '8/10 fit', 'Series B, 12.5 million', 'salary 90-100k', '85%', '$2.30', 'COVID-19', 'B2B', 'he is 50',
		'10-12 reports', 'Dana, 25', '4x4', 'two a day', 'one a week', 'seven a side',
	]); // prettier-ignore
});

describe('durations without direction', () => {
	areNoDates([
		'a 30-minute call', 'for eight days', '30 min', 'the call took 45 minutes', 'a two week trial', 'two weeks notice',
		'5 years of experience', 'after 8 years at Northwind', 'three to five years', '24 h',
	]); // prettier-ignore
});

describe('numbers that name something', () => {
	areNoDates([
		'1:1 with Dana', 'weekly 1:1s', 'version 2.10.3', 'v2.1', 'Node 20.11.1', 'iOS 17.2', 'room 2026', 'Room 12/1',
		'order 12345', 'order #2026-11-23', 'invoice 11/23', 'ext. 12', 'page 12', 'section 3.4', 'ticket 2026-11-23',
	]); // prettier-ignore
});

describe('telephone numbers', () => {
	areNoDates(['+1 312 555 0142', '312-555-0142', '(312) 555-0142', '555-0142', '020 7946 0958', '+49 171 2026112']);
});

describe('links, addresses, code, tags and struck text', () => {
	areNoDates([
		'[[2026-11-19 Dana]]', '[[2026-11-19 Dana|Dana]]', '![[2026-11-23.png]]', '[x](http://a.example/2026/11/19)',
		'[x](Journal/2026-11-19.md "2026-11-20")', 'https://a.example/2026/11/19/post', 'www.example.com/2026-11-23',
		'dana@2026-11-23.example', '`2026-11-23`', '`call Monday`', '#monday', '#2026-11-23', '~~Monday~~',
		'<span title="Monday">x</span>', '✅ 2026-11-23', '➕ 2026-11-23', 'mailto:friday@northwind.example',
	]); // prettier-ignore
	test('but the words of a link are read', () => {
		expect(dates('call [Dana on Monday](https://a.example/2026/11/19)')).toBe('2026-11-23');
		expect(dates('see [[2026-11-19 Dana|Dana]] Friday')).toBe('2026-11-20');
	});
});

test('“the HR” is not an hour', () => {
	expect(dates('ask the HR about it')).toBe('nothing');
});

describe('a date that no parser understands', () => {
	test.each([
		'call after Thanksgiving', 'once they are back', 'when she returns', 'early in the new year', 'after the holidays',
		'as soon as the budget is settled', 'sometime soon', 'by Christmas', 'in the spring', 'after her vacation',
	])('“%s” sounds like a date', (text) => {
		expect(dates(text)).toBe('nothing');
		expect(soundsLikeDate(text)).toBe(true);
	}); // prettier-ignore
	test.each(['call Dana about the role', 'send the pricing article', 'thank her for the introduction', 'ask the HR'])(
		'“%s” does not',
		(text) => {
			expect(soundsLikeDate(text)).toBe(false);
		},
	);
});

describe('the cheap test before any parser', () => {
	test.each([
		'Follow up with Dana',
		'Sent the résumé to Lee',
		'Next step: thank her',
		'- [ ] write the cover letter',
		'',
	])('rejects “%s”', (text) => {
		expect(mayHoldDate(text)).toBe(false);
	});
});
