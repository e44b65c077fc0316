import { dates, inNoteOf } from '../../reading';

test.each([
	['Dana likes it btw, call her Monday', '2026-11-23'],
	['Call Dana Monday and Tuesday', '2026-11-23, 2026-11-24'],
	['Call Dana Mon (2nd attempt)', '2026-11-23'],
	['Call Dana Mon (3rd of three calls)', '2026-11-23'],
	['Call Dana in December, not by email', '2026-12-01..2026-12-31'],
	['Call Dana next week, not the first call of the day', '2026-11-23..2026-11-27'],
	['Call Dana in December, any time', '2026-12-01..2026-12-31'],
	['Call Dana on Tuesday, 2 days after the test', '2026-11-24'],
	['Call Dana two hours after the standup on Tuesday', '2026-11-24'],
	['Wish Dana a nice New Year’s Eve', 'nothing'],
	['Ask Dana about the eve of the fair', 'nothing'],
	['Dana sat because she was tired', 'nothing'],
	['They wed because they were in love', 'nothing'],
	['Dana is the 27th of 30', 'nothing'],
	['Dana came 27th in the race', 'nothing'],
	['Dana needs 30 sec on Tuesday', '2026-11-24'],
])('%s → %s', (text, meaning) => {
	expect(dates(text, inNoteOf('2026-11-19'))).toBe(meaning);
});
