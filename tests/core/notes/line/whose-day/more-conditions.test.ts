import { lineMeaning } from '../line-dates';

describe('the day of a condition is what they promised, and the user acts behind it', () => {
	test.each([
		['Next step: w/o reply by Wed ring Hanne Fri', 'Hanne: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if w/o news by Wed call Hanne Fri', 'Hanne: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: when nothing arrives by Wed I ring Hanne on Fri', 'Hanne: expected 2026-11-25, otherwise 2026-11-27'],
		["Next step: where there's no word by Wed, call Hanne Fri", 'Hanne: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: should there be nothing by Wed, ring Hanne Fri', 'Hanne: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: should Joris stay silent by Wed, call Fri', 'Joris: expected 2026-11-25, otherwise 2026-11-27'],
		[
			"Next step: Ring Joris Fri provided he hasn't answered by Wed",
			'Joris: expected 2026-11-25, otherwise 2026-11-27',
		],
		["Next step: as long as I haven't heard by Wed, call Fri", '-: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if Joris would not answer till Wed, ring Fri', 'Joris: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if Joris could not sign by Wed, call Fri', 'Joris: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if Pia will not reply until Fri 27, I call on Mon', 'Pia: expected 2026-11-27, otherwise 2026-11-30'],
		['Next step: in case of no answer till Fri 27, ring Pia Mon', 'Pia: expected 2026-11-27, otherwise 2026-11-30'],
		['Next step: in case of no reply till Tue, write to Pia', 'Pia: expected 2026-11-24'],
		['Next step: in the event of silence by Wed, ring Pia Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if the lease is yet to arrive by Wed, ring Pia Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: if the lease is here by Wed, ring Pia Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: give Pia until Wed to reply; call Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: Pia has until Wed to reply; call Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		[
			"Next step: I'll wait the reply from Pia until Wed, if not I call Fri",
			'Pia: expected 2026-11-25, otherwise 2026-11-27',
		],
		["Next step: I'll wait until Wed, if not I call Fri", '-: expected 2026-11-25, otherwise 2026-11-27'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a limit of the user is no condition', () => {
	test.each([
		['Next step: Hanne gives me until Wed', 'Hanne: act 2026-11-25'],
		["Next step: she'll give us till Wed to sign", '-: act 2026-11-25'],
		['Next step: Hanne asked if the layout is done by Wed', 'Hanne: act 2026-11-25'],
		['Next step: ring Joris when no one is in on Wed', 'Joris: act 2026-11-25'],
		["Next step: I'll wait until Wed to ring Joris", 'Joris: act 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
