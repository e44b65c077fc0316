import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';

/** An event as its day, name, and until when: `2026-11-20 snoozed 2026-12-04`. The entry before it is of 2026-11-19. */
function read(words: string): string {
	const entry = readEntry(words, { day: '2026-11-19', settings: DEFAULT_SETTINGS });
	return entry?.kind === 'event'
		? [entry.at, entry.event, entry.until, entry.note].filter(Boolean).join(' ')
		: 'nothing';
}

test.each([
	['2026-11-20 snoozed 2 weeks', '2026-11-20 snoozed 2026-12-04'],
	['2026-11-20 snoozed for a week', '2026-11-20 snoozed 2026-11-27'],
	['2026-11-20 snoozed for 3 days, she is away', '2026-11-20 snoozed 2026-11-23 she is away'],
	['snoozed until 27 Nov', '2026-11-19 snoozed 2026-11-27'],
	['Snooze until Monday', '2026-11-19 snoozed 2026-11-23'],
	['Gave up 20 Nov', '2026-11-20 gave-up'],
	['Closed on 20 Nov', '2026-11-20 closed'],
	['closed 2026-11-21', '2026-11-21 closed'],
	['Gave up', '2026-11-19 gave-up'],
	['2026-11-20 gave up on this one', '2026-11-20 gave-up on this one'],
])('%s', (words, meaning) => expect(read(words)).toBe(meaning));

test.each([
	'closed the deal 20 Nov with Kim',
	'gave up smoking',
	'snoozed',
	'snoozed through the meeting until noon and left',
	'snoozed until 27 Nov because she asked me to',
	'closed offices on Friday afternoons',
])('no event: %s', (words) => expect(read(words)).toBe('nothing'));
