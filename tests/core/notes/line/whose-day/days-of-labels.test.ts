import { lineDates } from '../line-dates';

const [monday, thursday, sunday] = ['2026-11-16', '2026-11-19', '2026-11-22'];

describe('the day of a label gives way to the day of an act', () => {
	test.each([
		["Next step: they pay on the 25th, if it's not there I call on the 27th", thursday, 'act 2026-11-27'],
		['Next step: exam Friday so call Ana Saturday', sunday, 'act 2026-11-28'],
		['Next step: posting closes Dec 1, ask Ana to proofread by Sunday', monday, 'act 2026-11-22'],
		['Next step: Ana on nights this wk, so catch her Mon', thursday, 'act 2026-11-23'],
		['Next step: Bo can do the 3rd or the 4th, confirm by Friday', monday, 'act 2026-11-20'],
		['Next step: exam Friday', sunday, 'act 2026-11-27'],
		['Next step: coffee with Ana Friday, send her the deck Thursday', sunday, 'act 2026-11-27'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('an answer counts from the event before it, or from the note', () => {
	test.each([
		['Next step: final round on the 2nd then they decide within a week', sunday, 'expected 2026-12-09'],
		['Next step: interview on Dec 8, they answer in two days', thursday, 'expected 2026-12-10'],
		['Next step: background check takes 5-7 business days', thursday, 'expected 2026-11-30'],
		['Next step: interview on the 20th, they decide within two weeks', thursday, 'expected 2026-12-03'],
		['Next step: trial on the 24th, results within one week', thursday, 'expected 2026-12-01'],
		['Next step: lab results take 3-5 business days then Bea will call', thursday, 'expected 2026-11-26'],
		['Next step: it takes two weeks, Bea calls', thursday, 'expected 2026-12-03'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('a day before, in or after an absence', () => {
	test.each([
		['Follow up with Dev, on a/l from the 21st, back the 4th', thursday, 'act 2026-12-04'],
		['Follow up with Dev, away til the 12th, back on the 15th', sunday, 'act 2026-12-15'],
		['Follow up with Dev: he is serving notice till Dec 15', thursday, 'unread'],
		['Follow up with Dev, they are not working on Monday, so Tuesday', sunday, 'act 2026-11-24'],
		['Next step: Dev is back on the 9th, call him that Friday', monday, 'act 2026-12-11'],
		['Next step: quote valid thru Dec 15, call Dev before that', thursday, 'unread'],
		['Next step: due to start the 4th Jan, call Dev the week before', thursday, 'unread'],
		['Follow up with Dev tomorrow not, the day after tomorrow', monday, 'act 2026-11-18, unread'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('a conclusion from a day, and days that only explain', () => {
	test.each([
		['Follow up with Ana, Thanksgiving is Thursday so Monday', '2026-11-24', 'act 2026-11-30'],
		['Next step: job starts Tuesday so ring him Monday', thursday, 'act 2026-11-23'],
		['Follow up with Ana because she starts Monday', monday, 'unread'],
		['Follow up with Ana cos her mum is visiting the weekend of the 5th', thursday, 'unread'],
		['Follow up with Ana on Friday because she starts Monday', sunday, 'act 2026-11-27'],
		['Follow up with Ana before I fly out the 9th', thursday, 'unread'],
		['Follow up with Ana: she prefers Tuesdays after 2', monday, 'unread'],
		['Follow up with Ana, her PA says the 3rd is gone', thursday, 'unread'],
	])('%s in a note of %s → %s', (text, day, meaning) => {
		expect(lineDates(text, day)).toBe(meaning);
	});
});

describe('words that only look like these', () => {
	test.each([
		['Follow up with Ana give or take a day, Monday', 'act 2026-11-23'],
		['Follow up with Ana on the 14th unless she writes before then', 'otherwise 2026-12-14'],
		['Follow up with Ana on Friday unless she rings before', 'otherwise 2026-11-20'],
		["Follow up with Ana Friday if she isn't working from home", 'otherwise 2026-11-20'],
		['Follow up with Ana that Friday', 'act 2026-11-20'],
		['Follow up with Ana because she promised an answer by Friday', 'expected 2026-11-20'],
		['Follow up with Ana Monday after the weekend', 'act 2026-11-23'],
		['Follow up with Ana before I leave on Friday', 'act 2026-11-20'],
		['Follow up with Ana Monday so Tuesday I can decide', 'act 2026-11-23'],
		['Next step: Ana is checking by Friday', 'expected 2026-11-20'],
		['Follow up with Ana tomorrow, not by email', 'act 2026-11-20'],
	])('%s → %s', (text, meaning) => {
		expect(lineDates(text)).toBe(meaning);
	});
});
