import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';

/** What comes next after an entry of Friday 2026-11-13, and the codes of its problems. */
function next(words: string): string {
	const entry = readEntry(words, { day: '2026-11-12', settings: DEFAULT_SETTINGS });
	if (!entry) return 'nothing';
	const dates =
		entry.kind === 'event' ? [entry.until] : [entry.callingBack, entry.expecting, entry.next].filter((each) => each);
	return [...dates, ...entry.problems.map(({ code }) => code)].join(' ');
}

test.each([
	['2026-11-13 09:00 Call: left message. Calling back Friday 08:30', '2026-11-20T08:30 date.same-weekday'],
	['2026-11-13 09:00 Call: spoke. Expecting Friday', '2026-11-20 date.same-weekday'],
	['2026-11-13 09:00 Call: spoke. Next Friday', '2026-11-20 date.same-weekday'],
	['2026-11-13 09:00 Snoozed until Friday', '2026-11-20 date.same-weekday'],
	["2026-11-13 spoke, she'll call me Friday", '2026-11-20 date.same-weekday'],
	['2026-11-13 called, no answer, will try again Friday at 4pm', '2026-11-20T16:00 date.same-weekday'],
	['2026-11-13 09:00 Call: left message. Calling back today at 16:00', '2026-11-13T16:00'],
	['2026-11-13 09:00 Call: left message. Calling back Monday 08:30', '2026-11-16T08:30'],
])('the weekday of the entry is that of the next week: %s', (words, meaning) => expect(next(words)).toBe(meaning));

test.each([
	['Thu 9:00 called, no answer', '2026-11-12T09:00'],
	['Fri: called, no answer', '2026-11-13'],
	['left a voicemail Thursday 8:10', '2026-11-12T08:10'],
])('the weekday of the log itself may be the day of the note: %s', (words, at) => {
	expect(readEntry(words, { day: '2026-11-12', settings: DEFAULT_SETTINGS })?.at).toBe(at);
});
