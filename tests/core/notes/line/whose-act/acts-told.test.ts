import { lineMeaning } from '../line-dates';

describe('what others tell the user to do is an act of the user', () => {
	test.each([
		['Next step: I was told to ring on Mon', '-: act 2026-11-23'],
		["Next step: I've been told to write to Joris by Tue", 'Joris: act 2026-11-24'],
		['Next step: been told to phone Hanne Mon', 'Hanne: act 2026-11-23'],
		['Next step: Hanne told me not to call before Mon', 'Hanne: act 2026-11-23'],
		['Next step: she told me not to ring until Tue', '-: act 2026-11-24'],
		['Next step: Joris told me not to bother ringing until after Mon', 'Joris: act 2026-11-24'],
		['Next step: Pia said not to call before Wed', 'Pia: act 2026-11-25'],
		["Next step: Pia said don't call before Wed", 'Pia: act 2026-11-25'],
		["Next step: Pia doesn't want me to call before Wed", 'Pia: act 2026-11-25'],
		['Next step: Hanne asked if I could ring on Mon', 'Hanne: act 2026-11-23'],
		['Next step: the recruiter wondered whether we could talk Tue', 'recruiter: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('the day that suits somebody is a day for the user to call', () => {
	test.each([
		['Follow up with Hanne, she said Mon works best', 'Hanne: act 2026-11-23'],
		['Next step: Joris says Tue suits', 'Joris: act 2026-11-24'],
		['Next step: Joris thinks Tue would be better', 'Joris: act 2026-11-24'],
		['Next step: ring Pia - she says any time Wed', 'Pia: act 2026-11-25'],
		["Next step: Pia says she's free Wed", 'Pia: act 2026-11-25'],
		['Next step: Pia says she can talk Wed', 'Pia: act 2026-11-25'],
		["Next step: Pia says she'll be at her desk Wed", 'Pia: act 2026-11-25'],
		['Next step: Hanne mentioned Mon would be good to call', 'Hanne: act 2026-11-23'],
		['Next step: Hanne prefers Mon', 'Hanne: act 2026-11-23'],
		['Next step: Hanne would rather I rang Mon', 'Hanne: act 2026-11-23'],
		['Next step: she said best to try Tue', '-: act 2026-11-24'],
		['Next step: Joris would like to talk Tue', 'Joris: act 2026-11-24'],
		['Next step: Joris wants to know by Tue', 'Joris: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what the user has to do beside others is an act of the user', () => {
	test.each([
		['Next step: Hanne to send the layout on Mon, me to reply by Wed', 'Hanne: act 2026-11-25, expected 2026-11-23'],
		['Next step: Joris to draft it by Mon, me to comment by Tue', 'Joris: act 2026-11-24, expected 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
