import { lineDates } from '../line-dates';

describe('the contact who is spoken to promises', () => {
	test.each([
		["Next step: you'll ring me Friday", 'expected 2026-11-20'],
		["Follow up: you'll send me the lease Friday", 'expected 2026-11-20'],
		['Follow up: you send me the lease by Friday', 'expected 2026-11-20'],
		["Next step: you'd get back to me by Wednesday", 'expected 2026-11-25'],
		['Next step: you will email the lease to me by Wednesday', 'expected 2026-11-25'],
		["Next step: you'll be in touch by Friday, otherwise I ring Tuesday", 'expected 2026-11-20, otherwise 2026-11-24'],
		["Next step: you'll let me know by Friday", 'expected 2026-11-20'],
		['Next step: you promised to send us the form Friday', 'expected 2026-11-20'],
		['Next step: you owe me the lease by Friday', 'expected 2026-11-20'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});

describe('what I would hear is a promise', () => {
	test.each([
		["Next step: I'd hear from Bea by Friday", 'expected 2026-11-20'],
		["Next step: I'd hear by Friday", 'expected 2026-11-20'],
		['Next step: I would hear from Bea by Friday', 'expected 2026-11-20'],
		["Next step: I'd know by Friday", 'expected 2026-11-20'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});

describe('words to you that are an act of mine', () => {
	test.each([
		["Next step: you'll hear from me Friday", 'act 2026-11-20'],
		["Next step: you'll want me to ring Friday", 'act 2026-11-20'],
		['Next step: you asked me to ring Friday', 'act 2026-11-20'],
		["Next step: you'll get the lease from me Friday", 'act 2026-11-20'],
		["Next step: I'd ring Bea on Friday", 'act 2026-11-20'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
	});
});
