import { lineDates } from '../line-dates';

describe('an amount that does not count from the promised day', () => {
	test.each([
		['Next step: call Hanne in 3 days, she decides Dec 3', 'act 2026-11-22, expected 2026-12-03'],
		['Next step: Hanne decides in two weeks, then I call Dec 7', 'act 2026-12-07, expected 2026-12-03'],
		['Follow up with Joris in 3 days', 'act 2026-11-22'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});

describe('no fallback', () => {
	test.each([
		['Next step: Hanne calls by Mon, backup is in the folder', 'expected 2026-11-23'],
		['Next step: Joris sends the backup Wed', 'expected 2026-11-25'],
		['Next step: Pia calls tomorrow morning. In the afternoon I am out', 'expected 2026-11-20'],
		['Follow up with Pia re her Monday slot', 'unread'],
		['Next step: confirm her Monday slot by Fri', 'act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});
