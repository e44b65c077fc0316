import { lineMeaning } from '../line-dates';

test.each([
	['Next step: interview on Tuesday', '-: act 2026-11-24'],
	['Next step: interview prep Tuesday, Raj decides by Dec 1', 'Raj: act 2026-11-24, expected 2026-12-01'],
	['Next step: call Raj after the panel on Tuesday, he decides by Dec 1', 'Raj: act 2026-11-24, expected 2026-12-01'],
	['Next step: Raj on Tuesday, he decides by Dec 1', 'Raj: act 2026-11-24, expected 2026-12-01'],
	['Next step: meeting with Raj on Tuesday, he decides by Dec 1', 'Raj: act 2026-11-24, expected 2026-12-01'],
	["Next step: I'm away till the 26th, will write that week", '-: act 2026-11-27'],
	['Next step: call back on the 24th', '-: act 2026-11-24'],
	['Next step: Ola back on the 24th', 'Ola: act 2026-11-24'],
	['Call back Ola on the 24th', 'Ola: act 2026-11-24'],
	['Follow up with Ola that week', 'Ola: needs a date'],
	['Follow up with Ola on Tuesday, that week is busy', 'Ola: act 2026-11-24'],
	['Next step: Ola says yes by Tuesday', 'Ola: expected 2026-11-24'],
	['Next step: Ola will say yes or no, by Tuesday', 'Ola: expected 2026-11-24'],
	['Follow up with Ola, she calls me back on Tuesday', 'Ola: expected 2026-11-24'],
])('%s → %s', (text, meaning) => {
	expect(lineMeaning(text)).toBe(meaning);
});
