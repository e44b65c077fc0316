import { lineMeaning } from '../line-dates';

describe('what others tell the user to expect is awaited', () => {
	test.each([
		['Next step: I was told to expect an answer by Mon', '-: expected 2026-11-23'],
		['Next step: I was told HR decides by Tue', 'HR: expected 2026-11-24'],
		['Next step: Hanne told me to look out for her mail Mon', 'Hanne: expected 2026-11-23'],
		['Next step: Hanne said to expect the lease Mon', 'Hanne: expected 2026-11-23'],
		['Next step: Joris said not to expect anything before Tue', 'Joris: expected 2026-11-24'],
		['Next step: Joris asked if he could ring Tue', 'Joris: expected 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what somebody does on a day is no day that suits them', () => {
	test.each([
		['Next step: Hanne said the lease is good until Mon', 'Hanne: expected 2026-11-23'],
		['Next step: Hanne says Mon is when she decides', 'Hanne: expected 2026-11-23'],
		['Next step: Joris says he can send the list Tue', 'Joris: expected 2026-11-24'],
		['Next step: Joris wants to talk to legal by Tue', 'Joris: expected 2026-11-24'],
		['Next step: Joris wants to know from legal by Tue', 'Joris: expected 2026-11-24'],
		['Next step: Pia would prefer to decide Wed', 'Pia: expected 2026-11-25'],
		['Next step: Pia wants to meet the board Wed', 'Pia: expected 2026-11-25'],
		['Next step: Pia will be free to sign by Wed', 'Pia: expected 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
