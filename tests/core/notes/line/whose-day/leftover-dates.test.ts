import { lineDates, lineProblems } from '../line-dates';

/** Expects that a day is used, and in doubt because of other words of the line. */
function inDoubt(rows: readonly (readonly [text: string, meaning: string])[]): void {
	test.each(rows)('%s → %s', (text, meaning) => {
		expect({ dates: lineDates(text), problems: lineProblems(text) }).toEqual({
			dates: meaning,
			problems: ['date.in-doubt'],
		});
	});
}

describe('a date that was read, but is no day of the follow-up', () => {
	inDoubt([
		['Follow up with Mira re visa exp 30 Nov on coming Monday', 'act 2026-11-30'],
		['Follow up with Odd re grant 12/23, call 12/22', 'act 2026-12-23'],
		['Follow up with Bea, 24 Nov 2-3pm, agenda by 22 Nov', 'act 2026-11-24'],
		['Follow up with Ida - only in Mon & Tue - try Tue', 'act 2026-11-23'],
		['Follow up with Rex next week, 3 December', 'act 2026-11-23'],
		['Follow up with Rex Mon-Wed mornings', 'act 2026-11-23'],
		['Follow up with Rex week on Tuesday', 'act 2026-11-24'],
		['Follow up with Rex Tue (afternoons only)', 'act 2026-11-24'],
		['Check in with Elke after her operation Mon, say Tues tea time', 'act 2026-11-23'],
		['Next step: first interview Mon, then a card, then chase Friday', 'act 2026-11-20'],
		['Next step: the bank posts on the 1st, if short call the 2nd', 'act 2026-12-01'],
		['Follow up with Ivo on my next day on (Mon)', 'act 2026-11-20'],
		['Next step: the boss of Ulf is back Monday, she asks him, I hear Tuesday', 'act 2026-11-23'],
		['Next step: Ulf out Mon-Weds (call Friday)', 'act 2026-11-20'],
		['Next step: Ulf said Friday, more likely Monday', 'expected 2026-11-20'],
		["Follow up with Ulf Monday; he'd prefer Tues", 'act 2026-11-23'],
		['Next step: Ulf will send it Friday, realistically Tuesday', 'expected 2026-11-20'],
	]);
});

describe('words of a date that no date includes', () => {
	inDoubt([
		['Check in with Dr. Moe after my shifts (20th, 21st, 22nd)', 'act 2026-11-21'],
		['Follow up with Zoe tomorrow, day 3 of the trial', 'act 2026-11-20'],
		['Follow up with Zoe Friday, 2 weeks at most', 'act 2026-11-20'],
		['Follow up with Zoe next week 3', 'act 2026-11-23'],
	]);
});

describe('a day that counts from another one of the line', () => {
	inDoubt([
		['Next step: the fitting is on the 1st, Ulf settles it the morning after', 'act 2026-12-01'],
		['Next step: the class is on Dec 7, call Ulf 2 days before to get the key', 'act 2026-12-07'],
		['Follow up with Ulf 24 h after the fair on 8 December', 'act 2026-12-08'],
		['Follow up with Ulf after the match on the 27th, so Monday', 'act 2026-11-23'],
		['Follow up with Ulf tomorrow, well Monday really', 'act 2026-11-20'],
		['Follow up with Ulf next week, well the week after', 'act 2026-11-23'],
	]);
});

describe('a time of day that no date includes', () => {
	inDoubt([
		['Follow up with Ulf Friday tea time, 5ish', 'act 2026-11-20'],
		['Follow up with Ulf Friday eleven hundred', 'act 2026-11-20'],
		['Follow up with Ulf on the 29th between 0800 and 0900', 'act 2026-11-29'],
		['Follow up with Ulf Friday once the shop is shut, so about 6.15', 'act 2026-11-20'],
		['Follow up with Ulf 1100 on the dot Friday', 'act 2026-11-20'],
		['Follow up with Ulf tomorrow once it is gone 6', 'act 2026-11-20'],
		['Follow up with Ulf tomorrow at a quarter of 3', 'act 2026-11-20'],
	]);
});

describe('words that take a date back', () => {
	inDoubt([
		['Follow up with Ulf Friday wait no that is the wake, Monday', 'act 2026-11-20'],
		['Follow up with Ulf in two weeks, no, three', 'act 2026-12-03'],
		['Follow up with Ulf on the 3rd (meant the 4th)', 'act 2026-12-03'],
		['Follow up with Ulf at 3 tomorrow, no 4', 'act 2026-11-20'],
		['Follow up with Ulf tomorrow at 3, make it 4', 'act 2026-11-20'],
		['Follow up with Ulf next week or rather the one after', 'act 2026-11-23'],
	]);
});

describe('a word that moves the day beside it', () => {
	inDoubt([
		['Follow up with Ulf next next week', 'act 2026-11-23'],
		['Follow up with Ulf next next Friday', 'act 2026-11-27'],
		['Follow up with Ulf Friday month', 'act 2026-11-20'],
		['Follow up with Ulf: earlies Mon-Weds so call after 3', 'act 2026-11-23'],
	]);
});

describe('a weekday behind an absence that ends later', () => {
	inDoubt([
		['Follow up with Ulf. He is on leave until Mon 30 Nov; ring Tue', 'act 2026-11-24'],
		['Follow up with Ulf. He is on leave until 30 Nov; ring Tue', 'act 2026-11-24'],
	]);
});

describe('a holiday that is not read', () => {
	inDoubt([
		['Follow up with Ulf over Christmas, the Monday', 'act 2026-11-23'],
		['Follow up with Ulf between Christmas and New Year, Tuesday', 'act 2026-11-24'],
		['Follow up with Ulf in the week b4 xmas, Tues', 'act 2026-11-24'],
		["Follow up with Ulf after St Andrew's Day, Tuesday", 'act 2026-11-24'],
		["Follow up with Ulf Monday unless it's the bank holiday", 'otherwise 2026-11-23'],
		['Follow up with Ulf last working Friday', 'act 2026-11-20'],
		['Follow up with Ulf on Boxing Day, Saturday', 'act 2026-11-21'],
		['Follow up with Ulf last day of term, Fri', 'act 2026-11-20'],
		['Follow up with Ulf this or next Friday', 'act 2026-11-27'],
		['Follow up with Ulf last third of December', 'act 2026-12-03'],
	]);
});

describe('an act that waits for something behind the day of something else', () => {
	inDoubt([
		['Next step: in Leeds Sat-Tues, ring Ulf when home', 'act 2026-11-21'],
		['Next step: strike Fri-Sun, ring Ulf once it is over', 'act 2026-11-20'],
		['Next step: move to Leeds 7 Dec, confirm 48h before', 'act 2026-12-07'],
		['Next step: ring Ulf sat at his desk, 4pm', 'act 2026-11-19'],
	]);
});

describe('an act that is repeated', () => {
	inDoubt([
		['Follow up with Nils every Tuesday until the 30th', 'act 2026-11-30'],
		['Follow up with Nils daily starting Monday', 'act 2026-11-23'],
		['Follow up with Nils twice a week from Monday', 'act 2026-11-30'],
		['Follow up with Nils every 2 weeks, next Dec 1', 'act 2026-12-01'],
		['Follow up with Nils on the 1st & 15th of each month', 'act 2026-12-01'],
		['Follow up with Nils Mon/Wed/Fri this week', 'act 2026-11-23'],
		['Follow up with Nils weekly from Dec 1', 'act 2026-12-01'],
	]);
});

describe('an amount that may count from a day before it', () => {
	inDoubt([
		['Next step: Uma back at her desk Monday; give her a week', 'act 2026-11-26'],
		['Next step: emailed Uma Monday, give her 3 days', 'act 2026-11-22'],
		['Follow up with Uma - back 2 Dec; give her 48 hrs', 'act 2026-11-21'],
		['Next step: Uma back Monday. Wait 2 days then call', 'act 2026-11-21'],
	]);
});

describe('a time that stands apart from its day', () => {
	inDoubt([["Follow up with Gil Tue 24/11 (conf'd) 2pm his place", 'act 2026-11-24, expected 2026-11-19']]);
});

describe('the capital of a sentence makes no name of its first word', () => {
	inDoubt([['Follow up with Cleo. Exams 30 Nov to 11 Dec.', 'act 2026-11-30']]);
});

test('a date without a year that has just passed is assumed', () => {
	expect(lineProblems('Next step: waiting on Ulf (asked 11/16)', '2026-11-18')).toEqual(['date.assumed']);
	expect(lineProblems('Follow up with Ulf 16 Nov', '2026-11-18')).toEqual(['date.assumed']);
	expect(lineProblems('Follow up with Ulf next November 16', '2026-11-18')).toEqual([]);
	expect(lineProblems('Follow up with Ulf 16 Nov 2027', '2026-11-18')).toEqual([]);
	expect(lineProblems('Follow up with Ulf Oct 30', '2026-11-18')).toEqual([]);
});

test('an amount after an act whose day is not before it is not used', () => {
	const text = 'Follow up with Ulf 3 days after I drop the keys, dropping them Tuesday';
	expect(lineProblems(text)).toContain('date.partly-read');
	expect(lineDates(text)).toBe('act 2026-11-24, unread');
});
