import { lineMeaning } from '../line-dates';

describe('things that the user waits for, and passives', () => {
	test.each([
		["Next step: Will's decision is due Mon", 'Will: expected 2026-11-23'],
		["Next step: the board's decision Tue", '-: expected 2026-11-24'],
		["Next step: Raj's decision comes Mon", 'Raj: expected 2026-11-23'],
		["Next step: Raj's answer is due Tue", 'Raj: expected 2026-11-24'],
		["Next step: Raj's offer is due Tue", 'Raj: expected 2026-11-24'],
		['Next step: offer letter from Raj Mon, sign by Wed', 'Raj: act 2026-11-25, expected 2026-11-23'],
		['Next step: contract from Bea Tue', 'Bea: expected 2026-11-24'],
		["Next step: Bea's feedback by Wed", 'Bea: expected 2026-11-25'],
		['Next step: quote from Per on Monday, accept by Wed', 'Per: act 2026-11-25, expected 2026-11-23'],
		['Next step: Raj was promised the form by Wed', 'Raj: act 2026-11-25'],
		['Next step: Raj gets my CV Tue', 'Raj: act 2026-11-24'],
		['Next step: Ola receives the slides from me Wed', 'Ola: act 2026-11-25'],
		['Next step: Ola is promised an answer by Mon', 'Ola: act 2026-11-23'],
		['Next step: Dana asked if she could call me Fri', 'Dana: expected 2026-11-20'],
		['Next step: Dana asked whether she may ring me Fri', 'Dana: expected 2026-11-20'],
		['Next step: Dana asked if I could call her Fri', 'Dana: act 2026-11-20'],
		['Next step: Dana asked me to call Fri', 'Dana: act 2026-11-20'],
		['Follow-up: asked Dana to call me by Fri', 'Dana: expected 2026-11-20'],
		['Follow-up: I asked her to call me by Fri', '-: expected 2026-11-20'],
		['Follow-up: asked me to call by Fri', '-: act 2026-11-20'],
		['Next step: HR say call Wed', 'HR: act 2026-11-25'],
		['FU Matthias ref 12-A, Mon', 'Matthias: act 2026-11-23'],
		['Next step: Bronwyn will get back 2 me mon', 'Bronwyn: expected 2026-11-23'],
		['Next step: Bronwyn calls me bk mon', 'Bronwyn: expected 2026-11-23'],
		['Next step: the contract from Bea arrives Tue', 'Bea: expected 2026-11-24'],
		['Next step: Ines will receive my CV by Wed', 'Ines: act 2026-11-25'],
		['Next step: she was told the result by Mon', '-: act 2026-11-23'],
		['Next step: Per gets our answer on Tue', 'Per: act 2026-11-24'],
		['Next step: Per gets his answer from Ola Tue', 'Per: expected 2026-11-24'],
		['Next step: I gave Per my word, he decides Tue', '-: expected 2026-11-24'],
		['Next step: Raj gets back to me Tue', 'Raj: expected 2026-11-24'],
		['Next step: Raj gets the answer from his boss Tue', 'Raj: expected 2026-11-24'],
		['Next step: I was promised the form by Wed', '-: expected 2026-11-25'],
		['Next step: call Raj about the decision Mon', 'Raj: act 2026-11-23'],
		['Next step: read the letter from Raj Mon', '-: act 2026-11-23'],
		["Next step: send Raj's answer Tue", 'Raj: act 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('more subjects and orders', () => {
	test.each([
		['Next step: Lena Voss (she/her) will write Tuesday', 'Lena Voss: expected 2026-11-24'],
		['Next step: our landlord (Mr Hale) fixes the boiler Tue', 'Mr Hale: expected 2026-11-24'],
		['Next step: Petra - the accountant - returns the papers on Monday', 'Petra: expected 2026-11-23'],
		['Next step: Nils and his boss sign the contract Friday', 'Nils: expected 2026-11-20'],
		['Next step: Tea, Uma & Vic vote Monday', 'Tea and Uma and Vic: expected 2026-11-23'],
		['Next step: the partners decide Tuesday', '-: expected 2026-11-24'],
		['Next step: she said drop by Friday', '-: act 2026-11-20'],
		['Next step: Aurelio said "give us until Friday"', 'Aurelio: expected 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('what others receive, ask and are asked', () => {
	test.each([
		['Next step: invoice from Mona due Fri, pay by Mon', 'Mona: act 2026-11-23, expected 2026-11-20'],
		["Next step: Quinn's reply Mon", 'Quinn: expected 2026-11-23'],
		['Next step: Sami expects my answer by Fri', 'Sami: act 2026-11-20'],
		['Next step: Sami expects an answer from HR by Fri', 'Sami: expected 2026-11-20'],
		['Next step: Pia wanted to know if she could visit Tue', 'Pia: expected 2026-11-24'],
		['Next step: Vigo was asked to reply by Fri', 'Vigo: expected 2026-11-20'],
		['Next step: I was asked to reply by Fri', '-: act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
