import { lineDates, lineMeaning } from '../line-dates';

const [monday, thursday, sunday] = ['2026-11-16', '2026-11-19', '2026-11-22'];

describe('the day of an event before what another person does', () => {
	test.each([
		['Next step: committee on the 25th, Ines will let me know by Dec 1', 'Ines: expected 2026-12-01'],
		['Next step: second interview on Tuesday, Raj decides by Friday', 'Raj: expected 2026-11-27'],
		['Next step: final round Nov 24, Kim calls me by the 27th', 'Kim: expected 2026-11-27'],
		['Next step: the audition is on the 26th, Ola will email by Dec 2', 'Ola: expected 2026-12-02'],
		['Next step: panel on the 25th and 26th, Ines decides by Dec 1', 'Ines: expected 2026-12-01'],
		['Next step: interview + test on the 25th, Ines decides by Dec 1', 'Ines: expected 2026-12-01'],
		['Next step: budget meeting on the 25th, Ines tells me the day after', 'Ines: expected 2026-11-26'],
		['Next step: panel on Monday, Bea calls the day after', 'Bea: expected 2026-11-24'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});

describe('a day after one of another clause', () => {
	test.each([
		["Next step: the jury meets on the 26th and Ines'll ring the day after", thursday, 'expected 2026-11-27'],
		['Next step: the team votes on Dec 3, Raj calls the day after', sunday, 'expected 2026-12-04'],
		['Next step: trustees meet on the 26th, Ines tells me the day after', thursday, 'expected 2026-11-27'],
		['Next step: Ola away till the 26th, will write that week', monday, 'expected 2026-11-27'],
		['Next step: Ola back on the 23rd, calls me the next day', monday, 'expected 2026-11-24'],
		['Next step: Ola back in the office Dec 7, she will write that week', thursday, 'expected 2026-12-11'],
		['Next step: Kim back from leave on the 30th, I call that week', sunday, 'act 2026-12-01'],
		['Next step: interview on Dec 9, Raj will be in touch the same week', monday, 'expected 2026-12-11'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('a guess at an answer', () => {
	test.each([
		['Follow up with Ines, chances are she says yes, on Tuesday', 'Ines: act 2026-11-24'],
		["Follow up with Raj, I bet he'll say no, on Monday", 'Raj: act 2026-11-23'],
		["Follow up with Raj, he'll say ok I think, on Monday", 'Raj: act 2026-11-23'],
	])('%s → %s', (text, meaning) => {
		expect(lineMeaning(text)).toBe(meaning);
	});
});
