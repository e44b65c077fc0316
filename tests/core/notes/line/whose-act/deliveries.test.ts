import { lineMeaning } from '../line-dates';

describe('what somebody wants or gets from the user is an act of the user', () => {
	test.each([
		["Next step: told Hanne she'd have the layout Mon", 'Hanne: act 2026-11-23'],
		["Next step: told her she'll get it Tue", '-: act 2026-11-24'],
		["Next step: I promised Joris he'd see the sketches on Wed", 'Joris: act 2026-11-25'],
		["Next step: assured Pia that she'd receive the keys Mon", 'Pia: act 2026-11-23'],
		['Next step: slides due to Hanne Mon', 'Hanne: act 2026-11-23'],
		['Next step: the first chapter is due to her Tue', '-: act 2026-11-24'],
		['Next step: estimate due Wed', '-: act 2026-11-25'],
		['Next step: Hanne wants to see the layout by Mon', 'Hanne: act 2026-11-23'],
		['Next step: she would like to have my answer by Tue', '-: act 2026-11-24'],
		["Next step: she'd like to see a sample by Tue", '-: act 2026-11-24'],
		['Next step: Joris hopes to see the new sketches by Wed', 'Joris: act 2026-11-25'],
		['Next step: the recruiter must have my papers by Mon', 'recruiter: act 2026-11-23'],
		['Next step: HR has to get the forms by Tue', 'HR: act 2026-11-24'],
		['Next step: Pia needs to receive the list by Wed', 'Pia: act 2026-11-25'],
		['Next step: Hanne should get the layout by Mon', 'Hanne: act 2026-11-23'],
		['Next step: Joris is still waiting for my sketches, Tue', 'Joris: act 2026-11-24'],
		['Next step: Pia expects the list from us by Wed', 'Pia: act 2026-11-25'],
		['Next step: he is expecting the invoice by Mon', '-: act 2026-11-23'],
		['Next step: I should get my answer to Joris by Tue', '-: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what the user gets from somebody is awaited', () => {
	test.each([
		["Next step: I should get Hanne's answer Mon", 'Hanne: expected 2026-11-23'],
		["Next step: I get Joris's comments Tue", 'Joris: expected 2026-11-24'],
		["Next step: I'll have Pia's decision by Wed", 'Pia: expected 2026-11-25'],
		["Next step: we're to receive her notes on Mon", '-: expected 2026-11-23'],
		['Next step: I get the offer from HR on Tue', 'HR: expected 2026-11-24'],
		["Next step: should have the committee's verdict Wed", '-: expected 2026-11-25'],
		["Next step: getting Hanne's feedback Mon", 'Hanne: expected 2026-11-23'],
		["Next step: I'm supposed to get the brief from Joris Tue", 'Joris: expected 2026-11-24'],
		['Next step: I might receive an answer Wed', '-: expected 2026-11-25'],
		["Next step: I should be getting Pia's figures Mon", 'Pia: expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
