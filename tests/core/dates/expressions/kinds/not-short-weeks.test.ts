import { dates, inNoteOf } from '../../reading';

test.each([
	['Follow up with Dana Friday week 51', '2026-12-18'],
	['Follow up with Dana Friday of week 51', '2026-12-18'],
	['Follow up with Dana Monday week 9', 'nothing'],
	['Follow up with Dana Friday, week 2.10 of the plan', '2026-11-20'],
	['Follow up with Dana Friday week of 30 Nov', '2026-12-04'],
	['Follow up with Dana Friday about week 10 of the plan', '2026-11-20'],
	['Ask Dana how we wed week after week', 'nothing'],
	['Tell Dana that we sat week after week', 'nothing'],
	['Send Dana the wk 3 notes', 'nothing'],
	['Tell Dana about a wk of rain', 'nothing'],
	['Thank Dana for the mid wk pick-me-up on Tuesday', '2026-11-24'],
	['Tell Dana it was a wk after the fair', 'nothing'],
	['The Wkend Club called', 'nothing'],
])('%s → %s', (text, meaning) => {
	expect(dates(text, inNoteOf('2026-11-19'))).toBe(meaning);
});
