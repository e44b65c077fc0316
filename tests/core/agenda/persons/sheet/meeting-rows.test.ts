import { agenda } from '../../../../../src/core/agenda/agenda';
import type { ComingMeeting } from '../../../../../src/core/agenda/persons/coming-meeting';
import { isOnlyMeeting, withMeetings } from '../../../../../src/core/agenda/persons/sheet/meeting-rows';
import { followUp, person, policyOf, when } from '../../builders';

const NOW = '2026-11-23T08:00';
const meeting = (name: string, clock = '10:00'): ComingMeeting => {
	const id = `name:${name.toLowerCase()}`;
	return { id, ids: [id], name, at: `2026-11-23T${clock}`, path: 'a.md', line: 0 };
};

/** A follow-up on each of these days, with this person. */
const due = (name: string, day: string) => followUp({ id: `${name} ${day}`, contacts: [person(name)], act: when(day) });

const { persons } = agenda(
	[due('Dana Whitfield', '2026-12-10'), due('Kim Lee', '2026-11-23'), due('Ana Reyes', '2026-11-25')],
	NOW,
	policyOf(),
);

/** The names under each section: `today: Dana Whitfield*`, with a mark for a meeting alone. */
const listed = (meetings: readonly ComingMeeting[]) => {
	const { groups, alone } = withMeetings(persons, meetings);
	const rows = groups.map(
		({ name, rows: all }) =>
			`${name}: ${all.map((row) => row.contact + (isOnlyMeeting(row) ? '*' : row.meeting ? '+' : '')).join(', ')}`,
	);
	return [...rows, ...alone.map(({ name }) => `alone: ${name}`)];
};

test('a row of another day moves to today, before the calls, in the order of the meetings', () => {
	expect(listed([meeting('Ana Reyes', '09:00'), meeting('Dana Whitfield', '10:00')])).toEqual([
		'today: Ana Reyes*, Dana Whitfield*, Kim Lee',
	]);
});

test('a row of today keeps its place', () => {
	expect(listed([meeting('Kim Lee')])).toEqual(['today: Kim Lee+', 'next-7-days: Ana Reyes', 'later: Dana Whitfield']);
});

test('someone without a row is apart', () => {
	expect(listed([meeting('Zed Okafor')])).toEqual([
		'today: Kim Lee',
		'next-7-days: Ana Reyes',
		'later: Dana Whitfield',
		'alone: Zed Okafor',
	]);
});

test('without meetings, the groups are the same objects', () => {
	expect(withMeetings(persons, []).groups).toBe(persons);
});
