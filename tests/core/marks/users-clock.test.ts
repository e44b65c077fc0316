import { entryMarks } from '../../../src/core/marks/entry-marks';
import { entryOnUsersClock, onUsersClock } from '../../../src/core/marks/users-clock';
import { DATE_FIELDS } from '../../../src/core/notes/write/proven-edit';
import { readNote } from '../../../src/core/notes/read-note';
import { readWith, writable } from '../notes/write/writable';

/** `act 2026-11-23 01:00` for each date of the first follow-up of a note, on the clock of a user. */
function shown(text: string, zone: string): string {
	const [followUp] = readWith(text).followUps;
	return DATE_FIELDS.flatMap((field) => {
		const when = followUp?.[field];
		if (!followUp || !when) return [];
		const { day, lastDay, time, window } = onUsersClock(when, field, followUp, zone);
		const part = window && `${window.from ?? ''}-${window.to ?? ''}`;
		return [[field, field === 'expected' ? lastDay : day, time ?? part].filter(Boolean).join(' ')];
	}).join(', ');
}

const theirs = (line: string) => `---\ncontact: Ines\ntimezone: Asia/Tokyo\n---\n${line}`;

test.each<[string, string, string]>([
	['- Call Ines Monday 10am Tokyo time #follow-up', 'Europe/London', 'act 2026-11-23 01:00'],
	['- Call Ines Monday 8am Tokyo time #follow-up', 'America/New_York', 'act 2026-11-22 18:00'],
	['- Call Ines Monday 10am Tokyo time #follow-up', 'Asia/Tokyo', 'act 2026-11-23 10:00'],
	['- Follow up with Bo Monday 8:30 am CST', 'America/New_York', 'act 2026-11-23 09:30'],
	['- Next step: Lee calls Friday 11:30 pm GMT', 'Europe/Berlin', 'expected 2026-11-21 00:30'],
	[
		"- Next step: Lee calls Friday 4pm PST. If I don't hear, I call Monday 9am PST.",
		'Europe/London',
		'expected 2026-11-21 00:00, fallback 2026-11-23 17:00',
	],
	[theirs('- Call Ines Monday at 10 their time #follow-up'), 'UTC', 'act 2026-11-23 01:00'],
	[theirs('- Call Ines Monday morning their time #follow-up'), 'UTC', 'act 2026-11-23 -03:00'],
	// The contact's zone is not known, or the words name none: the user's own clock counts.
	['- Call Ines Monday at 10 their time #follow-up', 'UTC', 'act 2026-11-23 10:00'],
	[theirs('- Call Ines Monday at 10 #follow-up'), 'UTC', 'act 2026-11-23 10:00'],
])('%j in %s is %s', (text, zone, expected) => expect(shown(text, zone)).toBe(expected));

test.each<[string, string, string]>([
	['- 2026-11-19 called, no answer, will call back tomorrow 8:30 am CST', 'America/New_York', '2026-11-20T09:30'],
	['- 2026-11-19 called, no answer, will call back tomorrow 8:30 am CST', 'America/Chicago', '2026-11-20T08:30'],
	['- 2026-11-19 called, no answer, will call back tomorrow 8:30 am', 'America/New_York', '2026-11-20T08:30'],
	['- 2026-11-19 snoozed until tomorrow', 'America/New_York', '2026-11-20'],
])('the attempt %j in %s is %s', (line, zone, expected) => {
	const { source, settings } = writable(`- Follow up with Dana Monday\n\t${line}`);
	const [mark] = entryMarks(source, settings, readNote(source, settings));
	const date = mark?.dates[0];
	expect(mark && date && entryOnUsersClock(date, mark.followUp, zone).moment).toBe(expected);
});
