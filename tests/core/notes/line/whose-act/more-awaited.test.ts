import { lineMeaning } from '../line-dates';

describe('what others do or send is awaited, in more forms', () => {
	test.each([
		['Next step: office@kestrel.example will answer by Wed', 'office@kestrel.example: expected 2026-11-25'],
		['Next step: hanne@kestrel.example to confirm by Wed', 'hanne@kestrel.example: expected 2026-11-25'],
		['FU: Joris to come back w/ dates by Wed', 'Joris: expected 2026-11-25'],
		['Next step: the buyer, Joris Maes, to sign by Wed', 'Joris Maes: expected 2026-11-25'],
		['Next step: Pia was going to send it Wed', 'Pia: expected 2026-11-25'],
		['Next step: Pia was going to call Wed but will be late', 'Pia: expected 2026-11-25'],
		['F/U Pia, will write Wed', 'Pia: expected 2026-11-25'],
		['Next step: Pia: Should know Wed', 'Pia: expected 2026-11-25'],
		['Next step: permit to come through by Wed', '-: expected 2026-11-25'],
		['Next step: "We\'ll get back to you by Wed" - Pia', 'Pia: expected 2026-11-25'],
		['Next step: "I\'ll ring you Wed" - Pia', 'Pia: expected 2026-11-25'],
		['Next step: "we will confirm by Wed"', '-: expected 2026-11-25'],
		['Next step: background check results in 3 business days', '-: expected 2026-11-24'],
		['Next step: survey done by Wed, they said', '-: expected 2026-11-25'],
		['Next step: hopefully an answer Wed', '-: expected 2026-11-25'],
		['Next step: fingers crossed for Wed', '-: expected 2026-11-25'],
		['Next step: lease is being drafted, I should have it Wed', '-: expected 2026-11-25'],
		["Next step: I'm to hear from Pia by Wed", 'Pia: expected 2026-11-25'],
		['Next step: to hear from Pia by Wed', 'Pia: expected 2026-11-25'],
		["Next step: should be getting Pia's draft Wed", 'Pia: expected 2026-11-25'],
		["Next step: Pia's verdict has been moved to Wed", 'Pia: expected 2026-11-25'],
		['Next step: Hanne pushed her answer to Wed', 'Hanne: expected 2026-11-25'],
		["Next step: pending Hanne's OK by Wed", '-: expected 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what only looks like it is an act of the user', () => {
	test.each([
		['F/U Pia, Will, and May on Wed', 'Pia and Will and May: act 2026-11-25'],
		['F/U Pia, Will & Joris Wed', 'Pia and Will and Joris: act 2026-11-25'],
		['Next step: Pia was going to call Monday but I call her Wed', 'Pia: act 2026-11-25'],
		["Next step: Pia was supposed to write Monday but didn't, ring her Wed", 'Pia: act 2026-11-25'],
		['Next step: Pia was meant to write Monday but forgot, I ring Wed', 'Pia: act 2026-11-25'],
		['Next step: asked me to come in Wed', '-: act 2026-11-25'],
		['Next step: wants me to be released Wed', '-: act 2026-11-25'],
		['Next step: write to office@kestrel.example by Wed', 'office@kestrel.example: act 2026-11-25'],
		['Next step: email office@kestrel.example to confirm by Wed', 'office@kestrel.example: act 2026-11-25'],
		['Next step: "I\'ll ring Pia Wed"', 'Pia: act 2026-11-25'],
		['Next step: "Ring me Wed" - Pia', 'Pia: act 2026-11-25'],
		['Next step: I pushed my answer to Wed', '-: act 2026-11-25'],
		['Next step: I should have it done by Wed', '-: act 2026-11-25'],
		['Next step: invoice to be sent by Wed', '-: act 2026-11-25'],
		['Next step: check the lease by Wed', '-: act 2026-11-25'],
		['Next step: call Hanne, Joris, to confirm by Wed', 'Hanne and Joris: act 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what the user does if the promise is not kept counts from its day', () => {
	test.each([
		['Next step: Pia calls Wed, nudge Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: Pia to send it Wed, then chase Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: Pia calls Wed. Plan B: ring Fri', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: Pia calls Wed, chase after 2 days', 'Pia: expected 2026-11-25, otherwise 2026-11-27'],
		['Next step: Pia calls Wed, I send the deck Fri', 'Pia: act 2026-11-20, expected 2026-11-25'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
