import { lineMeaning } from '../line-dates';

describe('what somebody has to do themselves is awaited', () => {
	test.each([
		["Next step: Hanne told me she'd have the layout Mon", 'Hanne: expected 2026-11-23'],
		["Next step: Joris said I'd get the offer by Tue", 'Joris: expected 2026-11-24'],
		['Next step: slides due from Hanne Mon', 'Hanne: expected 2026-11-23'],
		["Next step: Pia's estimate is due Wed", 'Pia: expected 2026-11-25'],
		['Next step: answer due Wed', '-: expected 2026-11-25'],
		['Next step: Hanne wants to send me the layout by Mon', 'Hanne: expected 2026-11-23'],
		['Next step: Joris has to get the plan approved by Tue', 'Joris: expected 2026-11-24'],
		['Next step: Pia must get a decision from the board by Wed', 'Pia: expected 2026-11-25'],
		['Next step: Hanne must get the forms to me by Mon', 'Hanne: expected 2026-11-23'],
		['Next step: she has to have the list ready by Tue', '-: expected 2026-11-24'],
		['Next step: Joris must call me by Wed', 'Joris: expected 2026-11-25'],
		['Next step: HR must approve it by Mon', 'HR: expected 2026-11-23'],
		['Next step: Pia is waiting for finance, will answer Tue', 'Pia: expected 2026-11-24'],
		['Next step: she hopes to have an answer by Wed', '-: expected 2026-11-25'],
		['Next step: Hanne is expecting the verdict by Mon', 'Hanne: expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what the user fetches or brings is an act of the user', () => {
	test.each([
		['Next step: I get back to Hanne Mon', 'Hanne: act 2026-11-23'],
		['Next step: I get Joris his figures Tue', '-: act 2026-11-24'],
		["Next step: get Pia's number from Hanne Wed", 'Hanne: act 2026-11-25'],
		["Next step: I'll have the layout ready for Hanne Mon", '-: act 2026-11-23'],
		["Next step: I'll get Joris's car washed Tue", '-: act 2026-11-24'],
		['Next step: I must get my answer to Pia by Wed', 'Pia: act 2026-11-25'],
		['Next step: the form must be returned by Mon', '-: act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
