import { readWhen, readWhens } from '../../../src/core/dates/date-words';
import { dates, inNoteOf, thursday, wholeDate } from './reading';

describe('every date of a sentence is read, in order', () => {
	test.each([
		[
			"Great, I'll look forward to your call on Friday. If I don't hear from you, may I check in on Monday?",
			'2026-11-20, 2026-11-23',
		],
		["Dana will call on Friday. If I don't hear from her, I check in on Monday.", '2026-11-20, 2026-11-23'],
		['call Dana Monday; she’ll send the description by Friday', '2026-11-23, 2026-11-20'],
		['Follow up on last Friday’s interview next Tuesday', '2026-11-13 past, 2026-11-24'],
		['applied Jan 5, check in Monday', '2027-01-05, 2026-11-23'],
		['had my interview on Thursday; call next week', '2026-11-26, 2026-11-23..2026-11-27'],
		['call tomorrow before 8 #follow-up', '2026-11-20 [-08:00]'],
		['- Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She was out', '2026-11-23T08:10, 2026-11-20T08:30'],
		['Check in with recruiter 📅 2026-11-24', '2026-11-24'],
		['ask about 4 weeks of vacation on Monday', '2026-11-23'],
		['ask about 4 weeks vacation from Monday', 'nothing'],
		['ping Ana María Friday 9am', '2026-11-20T09:00'],
		['call Andre\u0301 in 2 weeks', '2026-12-03'],
		['Zoë 5 January, Čapek Monday', '2027-01-05, 2026-11-23'],
		['a 30-minute call on **Friday** at _2_ about [[2026-11-19 Dana]]', '2026-11-20T14:00'],
	])('%s', (text, meaning) => {
		expect(dates(text)).toBe(meaning);
	});

	test('with its offsets and words', () => {
		const text = 'Dana calls _Friday_, I on Monday at 8:30am.';
		const found = readWhens(text, inNoteOf(thursday));
		expect(found.map(({ phrase }) => phrase)).toEqual(['Friday', 'Monday at 8:30am']);
		for (const { from, to, phrase } of found) expect(text.slice(from, to)).toBe(phrase);
	});
});

describe('a reading has the base of its implied parts', () => {
	test.each(['Monday', 'Monday at 8:30am CST', 'next week', 'after 5 pm', 'Nov 23'])('%s', (text) => {
		expect(readWhen(text, inNoteOf(thursday))?.base).toEqual(inNoteOf(thursday).base);
	});

	test('but a date with a year has none', () => {
		expect(readWhen('2026-11-23', inNoteOf(thursday))?.base).toBeNull();
	});
});

describe('a reading lists the parts that the words state', () => {
	test.each([
		['2026-11-23', ['year', 'month', 'day']],
		['Nov 23', ['month', 'day']],
		['the 23rd', ['day']],
		['Friday', ['weekday']],
		['Monday the 23rd', ['day', 'weekday']],
		['Friday at 2', ['weekday', 'time']],
		['next week', []],
		['at 8:30am', ['time']],
	])('%s', (text, certain) => {
		expect(readWhen(text, inNoteOf(thursday))?.certain).toEqual(certain);
	});
});

describe('a field that is wholly a date', () => {
	test.each([
		['2026-11-23', '2026-11-23'],
		['2026-11-23 08:30', '2026-11-23T08:30'],
		['2026-11-23T08:30:00', '2026-11-23T08:30'],
		['[[2026-11-23]]', '2026-11-23'],
		['[[2026-11-23|Monday]]', '2026-11-23'],
		[' tomorrow at 8:30am ', '2026-11-20T08:30'],
		['on Monday morning', '2026-11-23 [-12:00]'],
		['by Friday, please', '2026-11-20'],
		['sometime next week', '2026-11-23..2026-11-27'],
		['15th', '2026-12-15'],
		['2 weeks', '2026-12-03'],
		['december', '2026-12-01..2026-12-31'],
		['sat', '2026-11-21'],
		['"Monday"', '2026-11-23'],
	])('%s', (text, meaning) => {
		expect(wholeDate(text)).toBe(meaning);
	});
	test.each([
		'Monday about the role', 'call Dana Monday', 'Monday, then Friday', 'soon', '', '   ', 'yes', 'left message',
		'[[2026-11-23 Dana]]', 'after Thanksgiving', 'the second interview', '5', 'Dana',
	])('but not “%s”', (text) => {
		expect(wholeDate(text)).toBe('nothing');
	}); // prettier-ignore
});
