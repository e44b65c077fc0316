import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** The outcome and the next call in a log of Tuesday 2026-11-17 at 09:00, with the codes of its problems. */
function read(words: string): string {
	const entry = readEntry(`2026-11-17 09:00 ${words}`, { day: '2026-11-16', settings: DEFAULT_SETTINGS });
	if (entry?.kind !== 'attempt') return 'nothing';
	return [entry.outcome, entry.callingBack ?? '-', ...entry.problems.map(({ code }) => code)].join(' | ');
}

describe('a stop within a date does not cut it in two', () => {
	test.each([
		['Call: no answer. Calling back 26.11. 14:30', 'no answer | 2026-11-26T14:30'],
		['no answer, trying again 26.11. at 14:30', 'no answer | 2026-11-26T14:30'],
		['LVM, will ring 25.11., 9:15', 'left message | 2026-11-25T09:15'],
		['no answer, will ring back on 25.11. at 9', 'no answer | 2026-11-25T09:00'],
		['LVM. Calling again 27. Nov. at 8:45', 'left message | 2026-11-27T08:45'],
		['no answer, will try Dec. 1 at 3pm', 'no answer | 2026-12-01T15:00'],
		['LVM, calling back Mon. at 8:30', 'left message | 2026-11-23T08:30'],
		['LVM, calling back Thu., 26 Nov., 10:00', 'left message | 2026-11-26T10:00'],
		['no answer, will ring her at 10:00 on 24.11.', 'no answer | 2026-11-24T10:00'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('half of a date is no date', () => {
	test.each([
		['LVM, calling back 4.12. at 10:00', 'left message | - | date.partly-read'],
		['LVM. Calling back 5.12., 16:00', 'left message | - | date.partly-read'],
		['LVM. Calling back Nov 24 25:10', 'left message | 2026-11-24 | date.not-understood'],
		['LVM. Calling back 24 Nov. 10:65', 'left message | 2026-11-24 | date.not-understood'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('a stop between a date and other words ends the sentence', () => {
	test.each([
		['LVM. Calling back Nov 24. 2 more to ring', 'left message | 2026-11-24'],
		['Call: no answer. Calling back 2026-11-24. She was out', 'no answer | 2026-11-24'],
		['no answer, calling back at 9.30. Busy line', 'no answer | 2026-11-17T09:30'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});
