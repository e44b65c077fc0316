import { lineDates, lineMeaning } from '../line-dates';

describe('a condition without "if"', () => {
	test.each([
		['Next step: Should Bea not write by Friday, I ring Tuesday', 'Bea: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: should he not write by Friday, I ring Tuesday', '-: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: Should I not hear by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		[
			'Next step: Should Raj Patel not reply by Wednesday, ring Friday',
			'Raj Patel: expected 2026-11-25, otherwise 2026-11-27',
		],
		['Next step: Had I not heard by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: had I heard nothing by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: failing an answer by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		['Next step: barring word by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		[
			'Next step: in the absence of an answer by Friday, I ring Per Tuesday',
			'Per: expected 2026-11-20, otherwise 2026-11-24',
		],
		['Next step: assuming no word by Friday, ring Per Tuesday', 'Per: expected 2026-11-20, otherwise 2026-11-24'],
		[
			"Next step: supposing she hasn't written by Friday, ring Per Tuesday",
			'Per: expected 2026-11-20, otherwise 2026-11-24',
		],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('words that look like one and are none', () => {
	test.each([
		['Next step: should probably not ring Per, email him Friday', 'act 2026-11-20'],
		['Next step: should I ring Per on Friday?', 'act 2026-11-20'],
		['Next step: had lunch with Per, not with Ola; ring him Friday', 'act 2026-11-20'],
		['Next step: assuming the hall is free, ring Per Friday', 'act 2026-11-20'],
		['Next step: in the absence of Ola, ring Per Friday', 'act 2026-11-20'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});
