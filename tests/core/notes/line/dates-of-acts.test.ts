import { lineDates } from './line-dates';

describe('words that look like the date of a thing and are the date of the act', () => {
	test.each([
		['Follow up with Ana about the contract on Friday', 'act 2026-11-20'],
		['Follow up with Ana about the contract Friday morning', 'act 2026-11-20'],
		['Follow up with Ana re Brightline Friday', 'act 2026-11-20'],
		['Follow up with Ana about her April 12 start date tomorrow', 'act 2026-11-20'],
		['Follow up with Ana about the job from Brightline on Monday', 'act 2026-11-23'],
		['Follow up with Ana because she prefers Monday', 'act 2026-11-23'],
		['Next step: thank Ana on Monday', 'act 2026-11-23'],
		['Follow up with Ana give or take a day, Monday', 'act 2026-11-23'],
		['Follow up with Ana to ask whether she is in on Monday', 'act 2026-11-23'],
		['Follow up with Ana Monday so I can start', 'act 2026-11-23'],
		['Follow up with Ana before the deadline on Monday', 'act 2026-11-23'],
		['Follow up with Ana about hiring on Monday', 'act 2026-11-23'],
		['Follow up with Ana about the interview, Monday', 'act 2026-11-23'],
		['Follow up with Ana about the start of the project Monday', 'act 2026-11-23'],
		['Follow up with Ana, who knows the team, on Monday', 'act 2026-11-23'],
		['Follow up with Ana to ask for references on Monday', 'act 2026-11-23'],
		['Follow up with Ana, who said she calls Friday', 'expected 2026-11-20'],
		['Follow up with Ana to check for news on Monday', 'act 2026-11-23'],
		[
			'Follow up with Ana: they decide Friday, if nothing by then I call Monday',
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		["Follow up with Ana Monday; she'll send the draft by Friday", 'act 2026-11-23, expected 2026-11-27'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('who sets a day, and whose day it is', () => {
	test.each([
		['Follow up with Ana: she said ring Monday', 'act 2026-11-23'],
		['Follow up with Ana, she said after Wednesday', 'act 2026-11-26'],
		['Follow up with Ana, she said text me Friday', 'act 2026-11-20'],
		["Follow up with Ana, she said she'd text me Friday", 'expected 2026-11-20'],
		['Follow up with Ana: she wants the quote by Monday, I send it tomorrow', 'act 2026-11-20'],
		['Follow up with Ana: she wants the quote by Monday, I send it Tuesday', 'act 2026-11-23'],
		['Follow up with Ana Monday, failing which Wednesday', 'act 2026-11-23, otherwise 2026-11-25'],
		['Next step: she calls Monday, failing which I call Wednesday', 'expected 2026-11-23, otherwise 2026-11-25'],
		['Next step: she calls Monday, I call the Friday after at 10:00', 'act 2026-11-27, expected 2026-11-23'],
		['Next step: Will May will ring on Monday', 'expected 2026-11-23'],
		['Next step: Will will email by Monday', 'expected 2026-11-23'],
		['Follow up with Ana tomorrow, if no answer Tuesday', 'act 2026-11-20, otherwise 2026-11-24'],
		['Follow up with Ana Monday if no answer by Friday', 'expected 2026-11-20, otherwise 2026-11-23'],
		['Follow up with Ana: was Friday, now Monday', 'act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('the end of an absence is no day to act by itself', () => {
	test.each([
		['Follow up with Ana (off until Friday)', 'unread'],
		["Follow up with Ana once she's back, she's on leave until Jan 11", 'unread'],
		['Follow up with Ana (off until Friday) on Monday', 'act 2026-11-23'],
		['Follow up with Ana, out till Friday 📅 2026-11-25', 'act 2026-11-25'],
		["Follow up with Ana, she's back on Monday", 'act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('the act that follows the end of a wait is of that day', () => {
	test.each([
		['Next step: nothing until Dec 14, then ping Ana', 'act 2026-12-14'],
		["Follow up with Ana. She won't know till the 14th, then ring her", 'act 2026-12-14'],
		['Follow up with Ana. Nothing will happen until Monday, and then I call', 'act 2026-11-23'],
		['Next step: they decide on Dec 14, then I call', 'expected 2026-12-14'],
		['Next step: nothing until Dec 14, then ping Ana on the 16th', 'otherwise 2026-12-16'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toContain(meaning);
	});
});
