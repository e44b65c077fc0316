/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { agenda } from '../../../src/core/agenda/agenda';
import type { Row } from '../../../src/core/agenda/row';
import { remindersOf } from '../../../src/core/guidelines';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { dateFormat } from '../../../src/strings/date-format';
import { reminderText } from '../../../src/strings/reminders';
import { ReminderCache } from '../../../src/obsidian/sidebar/reminder-cache';
import { freezeClock, startShell } from '../shell';

beforeEach(() => freezeClock());
afterEach(() => {
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const policy = { settings: DEFAULT_SETTINGS, zone: 'America/Chicago' };
const codes = (reminders: readonly { code: string }[]) => reminders.map(({ code }) => code);

it('rows have the reminders of good practice, the same until something changes', async () => {
	const shell = await startShell({ 'Meetings/2026-11-19 Dana.md': '- Follow up with [[Dana Whitfield]] on Monday\n' });
	const first = shell.actions.reminders(shell.row('Dana Whitfield'));
	expect(codes(first)).toEqual(['purpose.none']);
	expect(shell.actions.reminders(shell.row('Dana Whitfield'))).toBe(first);

	await shell.plugin.store.set('disabledGuidelines', ['purpose.none']);
	expect(shell.actions.reminders(shell.row('Dana Whitfield'))).toEqual([]);
});

it('a purpose comes from the contact’s own notes, is written with one click, and can be undone', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const text = 'We talked about **usage-based pricing**.\n\n- Follow up with [[Dana Whitfield]] on Monday\n';
	const shell = await startShell({ [path]: text });
	const { key } = shell.row('Dana Whitfield');
	const proposed = (await shell.actions.purposes(key))[0]?.words ?? '';
	expect(proposed).toBe('share an article on usage-based pricing');
	expect((await shell.actions.setPurpose(key, proposed)).ok).toBe(true);
	await shell.flush();
	expect(await shell.read(path)).toContain('on Monday to share an article on usage-based pricing\n');
	expect(codes(shell.actions.reminders(shell.row('Dana Whitfield')))).not.toContain('purpose.none');
	await shell.actions.undo();
	expect(await shell.read(path)).toBe(text);
});

it('purposes come from other notes of the contact too, never from notes of another contact', async () => {
	const shell = await startShell({
		'Meetings/2026-11-19 Dana.md': '- Follow up with [[Dana Whitfield]] on Monday\n',
		'Meetings/2026-11-10 Lunch.md':
			'---\ncontact: "[[Dana Whitfield]]"\nfollow-up: 2026-12-15\n---\nWe talked about **empty backhauls**.\n',
		'Meetings/2026-11-11 Gil.md': '---\ncontact: Gil\nfollow-up: 2026-12-15\n---\nWe talked about **night trains**.\n',
		'People/Dana Whitfield.md': 'She asked for the survey on churn.\n',
	});
	const key = shell.followUps.rowsOf('Meetings/2026-11-19 Dana.md')[0]?.key ?? '';
	const proposed = (await shell.actions.purposes(key)).map(({ words }) => words).join(', ');
	expect(proposed).toContain('empty backhauls');
	expect(proposed).toContain('survey on churn');
	expect(proposed).not.toContain('night trains');
});

it('the words of a reminder open the note where they are', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const shell = await startShell({
		[path]: '- Follow up with [[Dana]] on Monday\n\n## Script\n\nHi, it is Ana.\nCall me back at 312 555 0142.\n',
	});
	const { key } = shell.row('Dana');
	await shell.actions.showWords(key, 'Call me back');
	await shell.flush();
	expect(shell.view().file?.path).toBe(path);
	expect(shell.view().editor.getCursor().line).toBe(5);
});

it('the time of the next call and the day of a check-in are written into the right lines', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const shell = await startShell({
		[path]:
			'- Call [[Lee]] Monday #follow-up\n  - 2026-11-20 08:10 Call: left message\n- Next step: [[Dana]] will call on Friday\n',
	});
	await shell.actions.addCallTime(shell.row('Lee').key, '2026-11-24T08:30');
	await shell.actions.addCheckIn(shell.row('Dana').key, '2026-11-30');
	await shell.flush();
	const text = await shell.read(path);
	expect(text).toContain('left message. Calling back 2026-11-24 08:30\n');
	expect(text).toContain("will call on Friday. If I don't hear back, I follow up on 2026-11-30\n");
});

it('a meeting of this week without a next step has a reminder under its note', async () => {
	const path = 'Meetings/2026-11-19 Dana.md';
	const shell = await startShell({ [path]: '---\ncontact: Dana\n---\nA good talk.\n' });
	await shell.open(path);
	await shell.flush();
	expect(codes(shell.followUps.current().thisNote?.reminders ?? [])).toEqual(['expectation.none']);
});

describe('cached reminders', () => {
	const NOTES = {
		promised:
			'- Call [[Dana]] Monday #follow-up\n  - 2026-11-22 08:10 Call: left message. Calling back 2026-11-23 08:30\n',
		cold: '---\ncontact: Ines\napplied: 2026-11-16\ntimezone: America/Denver\n---\n',
		'cold, left a message':
			'---\ncontact: Ines\napplied: 2026-11-10\n---\n## Attempts\n\n- 2026-11-20 08:10 Call: left message\n',
		waiting: '- Next step: [[Dana]] will call on Friday. #follow-up\n',
		tried:
			'- Call [[Dana]] Monday #follow-up\n  - 2026-11-20 08:10 Call: no answer\n  - 2026-11-20 17:10 Call: no answer\n',
	};
	const PROPERTIES: Readonly<Record<string, Record<string, string>>> = {
		cold: { contact: 'Ines', applied: '2026-11-16', timezone: 'America/Denver' },
		'cold, left a message': { contact: 'Ines', applied: '2026-11-10' },
	};

	it.each(Object.entries(NOTES))('of a follow-up that is %s are right at each minute', (name, text) => {
		const properties = PROPERTIES[name] ?? null;
		const source = {
			path: 'Meetings/2026-11-19 A.md',
			text,
			created: '2026-11-19',
			properties,
			propertiesBroken: false,
		};
		const reading = readNote(source, DEFAULT_SETTINGS);
		const advice = new ReminderCache();
		const said = new Set<string>();
		for (const day of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30']) {
			for (let minute = 0; minute < 24 * 60; minute += 5) {
				const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
				const now = `${day}T${clock}`;
				const [row] = agenda(reading.followUps, now, policy).groups.flatMap(({ rows }) => rows);
				if (!row) throw new Error('The follow-up is gone.');
				const reminders = advice.of(row, reading, now, policy);
				expect(reminders).toEqual(remindersOf(row, reading, now, policy));
				for (const reminder of reminders) said.add(reminderText(reminder, dateFormat('en')));
			}
		}
		expect(said.size).toBeGreaterThan(1);
	});
});

it('the reminders of a long list are computed in pieces, in the order of the list', () => {
	const text = Array.from({ length: 80 }, (_, at) => `- Follow up with [[P${at} Lee]] on 2026-11-23\n`).join('');
	const source = { path: 'Many.md', text, created: '2026-11-19', properties: {}, propertiesBroken: false };
	const reading = readNote(source, DEFAULT_SETTINGS);
	const now = '2026-11-23T08:00';
	const { persons } = agenda(reading.followUps, now, policy);
	const [{ rows = [] } = {}] = persons;
	const cache = new ReminderCache();
	let time = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => time);
	const computed: string[] = [];
	const compute = (row: Row) => {
		time += 3;
		if (!computed.includes(row.contact)) computed.push(row.contact);
		cache.of(row, reading, now, policy);
	};
	let pieces = 1;
	while (!cache.prepare({ groups: persons }, compute)) pieces++;
	expect(pieces).toBeGreaterThan(10);
	expect(computed).toEqual(rows.slice(0, 60).map(({ contact }) => contact));
});
