import { lineMeaning } from '../line-dates';

describe('a line with days for two people keeps those of its contact', () => {
	test.each([
		['Next step: Ola calls Mon, I call Per Wed', 'Ola: expected 2026-11-23, second person'],
		['Next step: call Ola Mon; Per calls Wed', 'Ola: act 2026-11-23, second person'],
		['Follow up with Dana Mon and Omar Tue', 'Dana: act 2026-11-23, second person'],
		['Next step: interview with Raj on Mon, debrief call to Bea Wed', 'Raj: act 2026-11-23, second person'],
		['Next step: call Raj Mon, email Bea Wed', 'Raj: act 2026-11-23, second person'],
		['Next step: Raj sends the form Mon, Bea decides Wed', 'Raj: expected 2026-11-23, second person'],
		['Follow up with Ana Friday, Ben Monday', 'Ana: act 2026-11-20, second person'],
		['Follow up Mon with Ola and Tue with Per', 'Ola: act 2026-11-23, second person'],
		['Follow up Mon with Ola, Tue w/ Per', 'Ola: act 2026-11-23, second person'],
		['Follow up Mon with Ola and Tue with Ola', 'Ola: act 2026-11-23'],
		['Next step: ping Kim Tue and Lee Wed', 'Kim: act 2026-11-24, second person'],
		['Next step: Ola will call Mon and Per will call Tue', 'Ola: expected 2026-11-23, second person'],
		['Follow up with Dana Mon and then again Tue', 'Dana: act 2026-11-23'],
		['Next step: call Ola Mon; she sends the form Wed', 'Ola: act 2026-11-23, expected 2026-11-25'],
		['Next step: Ola calls Mon, otherwise I call her Wed', 'Ola: expected 2026-11-23, otherwise 2026-11-25'],
		['Next step: Ola calls Mon; I call Ola Wed', 'Ola: act 2026-11-25, expected 2026-11-23'],
		['Next step: email Ola Mon about Per, call Wed', 'Ola: act 2026-11-23'],
		['Follow up with Dana and Omar Mon', 'Dana and Omar: act 2026-11-23'],
		['Next step: Ola sends Per the form Mon, I call her Wed', 'Ola: act 2026-11-25, expected 2026-11-23'],
		["Next step: call Ola Mon; Ola's assistant confirms Wed", 'Ola: act 2026-11-23, expected 2026-11-25'],
		["Next step: if Paul hasn't called by Wed, call Sara Fri", 'Sara: expected 2026-11-25, otherwise 2026-11-27'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});

	test.each([
		['Next step: thank her Mon, then call Raj Wed', 'Raj: act 2026-11-25, second person'],
		['Next step: she calls Mon, I call Raj Wed', 'Raj: act 2026-11-25, second person'],
		['Next step: email her Mon and Raj Tue', '-: act 2026-11-23, second person'],
		['Next step: thank her for the intro to Raj Mon', '-: act 2026-11-23'],
		['Next step: call Raj Wed', 'Raj: act 2026-11-25'],
		['Next step: ask her Mon for the number, then call Wed', '-: act 2026-11-23'],
	])('in the note of Greta: %s → %s', (text, meaning) => {
		expect(lineMeaning(text, ['Greta'])).toBe(meaning);
	});
});

describe('a condition and its consequence', () => {
	test.each([
		['Next step: if approved by Fri → book it Mon', '-: expected 2026-11-20, otherwise 2026-11-23'],
		['Next step: call Hugo Mon, no luck: text Tue', 'Hugo: act 2026-11-23, otherwise 2026-11-24'],
		['Next step: call Hugo Mon, no luck so far', 'Hugo: act 2026-11-23'],
		['Next step: if yes by Mon → call Raj Tue, if no → Wed', 'Raj: expected 2026-11-23, otherwise 2026-11-24, unread'],
		['Follow up with Dana Wed; no answer → Fri', 'Dana: act 2026-11-25, otherwise 2026-11-27'],
		['Follow up with Dana Wed -> no reply: Fri', 'Dana: act 2026-11-25, otherwise 2026-11-27'],
		['Next step: call Dana Mon. No answer: Wed', 'Dana: act 2026-11-23, otherwise 2026-11-25'],
		['Next step: Dana calls Mon; nothing → I ring Wed', 'Dana: expected 2026-11-23, otherwise 2026-11-25'],
		['Next step: Dana calls Mon, if not → Wed', 'Dana: expected 2026-11-23, otherwise 2026-11-25'],
		[
			'Next step: if they say yes by Mon, call Raj Tue; if no, Wed',
			'Raj: expected 2026-11-23, otherwise 2026-11-24, unread',
		],
		['Next step: if she agrees, call Raj Mon, otherwise Wed', 'Raj: act 2026-11-23, otherwise 2026-11-25'],
		['Next step: no answer from Dana → call Fri', 'Dana: otherwise 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
