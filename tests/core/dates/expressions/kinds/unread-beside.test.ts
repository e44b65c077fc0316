import { readAllWhens } from '../../../../../src/core/dates/date-words';
import { dates, inNoteOf, thursday } from '../../reading';

const codes = (text: string) =>
	readAllWhens(text, inNoteOf(thursday)).flatMap(({ problems }) => problems.map(({ code }) => code));

describe('a date with words beside it that change it is flagged', () => {
	test.each([
		'Ping Olu before launch day (Dec 10)',
		'Call Bea after finals (finals end Dec 12)',
		'Write to Ines ahead of the board meeting (Tuesday)',
		'Ring Tarek after his surgery (12/14)',
		'Call Olu Thursday, not this Thursday, the one after',
		'Call Olu Thursday, the one after',
		'Call Bea Friday (not this week’s)',
		'Call Bea tomorrow 6pm Reno time',
		'Call Bea Monday 10am server time',
		"Call Bea Monday 10am ship's time",
	])('%s', (text) => {
		expect(dates(text)).toBe('nothing');
		expect(codes(text)).toContain('date.partly-read');
	});
});

describe('words beside a date that leave it as it is', () => {
	test.each([
		['Call Olu after lunch (Tuesday)', '2026-11-24'],
		['Call Olu before work (on the 24th)', '2026-11-24'],
		['Call Olu before Friday (the 27th)', '2026-11-26'],
		['Call Bea Friday, not this afternoon', '2026-11-20'],
		['Call Bea Tuesday and the one after noon', '2026-11-24'],
		['Call Bea Tuesday some time', '2026-11-24'],
		['Call Bea tomorrow for the third time', '2026-11-20'],
	])('%s', (text, meaning) => {
		expect(dates(text)).toContain(meaning);
	});
});
