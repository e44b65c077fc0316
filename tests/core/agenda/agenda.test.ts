import fc from 'fast-check';
import { agenda, prepareAgenda } from '../../../src/core/agenda/agenda';
import type { Agenda } from '../../../src/core/agenda/agenda';
import { offeredLines } from '../../../src/core/agenda/views/offered-lines';
import { addMinutes } from '../../../src/core/dates/moments';
import type { FollowUp, NoteReading } from '../../../src/core/follow-up';
import { attempt, event, followUp, person, policyOf, when } from './builders';
import { runs } from '../../property-runs';

const NOW = '2026-11-23T08:00';
let count = 0;

/** A follow-up of its own note with this person. */
function due(name: string, more: Partial<FollowUp> = {}): FollowUp {
	return followUp({ path: `Meetings/${++count}.md`, contacts: [person(name)], ...more });
}

function at(followUps: readonly FollowUp[], now = NOW, policy = policyOf()): Agenda {
	return agenda(followUps, now, policy);
}

/** `today: Dana, Lee` for each section with rows. */
function brief({ groups }: Agenda): string[] {
	return groups.map(({ section, rows }) => `${section}: ${rows.map(({ contact }) => contact).join(', ')}`);
}

const sectionAt = (given: Partial<FollowUp>, now = NOW) => at([due('Dana', given)], now).groups[0]?.section;
const promise = (callingBack: string) => [attempt('2026-11-20T08:10', 'left message', { callingBack })];

describe('the section of a follow-up', () => {
	it.each<[string, Partial<FollowUp>, string, string]>([
		['a promise more than 15 minutes off', { entries: promise('2026-11-23T08:30') }, '2026-11-23T08:14', 'today'],
		['a promise at hand', { entries: promise('2026-11-23T08:30') }, '2026-11-23T08:15', 'promised-now'],
		['a missed promise', { entries: promise('2026-11-23T08:30') }, '2026-12-23T08:15', 'promised-now'],
		['a promise just after midnight', { entries: promise('2026-11-24T00:05') }, '2026-11-23T23:50', 'promised-now'],
		['a promise in a few days', { entries: promise('2026-11-25T08:30') }, NOW, 'next-7-days'],
		['a promise far off', { entries: promise('2026-12-25T08:30') }, NOW, 'later'],
		['a promise for a day, on that day', { entries: promise('2026-11-23') }, NOW, 'today'],
		['a promise for a day, after it', { entries: promise('2026-11-22') }, NOW, 'promised-now'],
		['due yesterday', { act: when('2026-11-22') }, NOW, 'overdue'],
		['due earlier today', { act: when('2026-11-23T07:00') }, NOW, 'today'],
		['due tomorrow', { act: when('2026-11-24') }, NOW, 'next-7-days'],
		['due on the seventh day', { act: when('2026-11-30') }, NOW, 'next-7-days'],
		['due on the eighth day', { act: when('2026-12-01') }, NOW, 'later'],
		['snoozed until tonight', { entries: [event(NOW, 'snoozed', { until: '2026-11-23T17:00' })] }, NOW, 'today'],
		['snoozed until next week', { entries: [event(NOW, 'snoozed', { until: '2026-12-02' })] }, NOW, 'later'],
		['waiting', { expected: when('2026-11-23') }, NOW, 'waiting'],
		['to decide', { attemptsAllowed: 1, entries: [attempt('2026-11-02', 'sent')] }, NOW, 'to-decide'],
		['without a date', {}, NOW, 'needs-a-date'],
		['reached just now, nothing agreed', { entries: [attempt(NOW, 'spoke')] }, NOW, 'to-decide'],
		['called by them, no time said', { entries: [attempt('2026-11-23', 'they called')] }, NOW, 'to-decide'],
		['answered three business days ago', { entries: [attempt('2026-11-18T08:00', 'they replied')] }, NOW, 'to-decide'],
		['answered four business days ago', { entries: [attempt('2026-11-17T08:00', 'they replied')] }, NOW, 'done'],
		['reached, then closed', { entries: [attempt(NOW, 'spoke'), event(NOW, 'closed')] }, NOW, 'done-lately'],
		['reached, then given up', { entries: [attempt(NOW, 'spoke'), event(NOW, 'gave-up')] }, NOW, 'done-lately'],
		['reached, with a day to act', { entries: [attempt(NOW, 'spoke', { next: '2026-11-25' })] }, NOW, 'next-7-days'],
		['reached, and they act', { entries: [attempt(NOW, 'spoke', { expecting: '2026-11-25' })] }, NOW, 'waiting'],
		['given up yesterday, no time said', { entries: [event('2026-11-22', 'gave-up')] }, NOW, 'done-lately'],
		['given up two days ago, no time said', { entries: [event('2026-11-21', 'gave-up')] }, NOW, 'done'],
		['ticked without an event', { ended: 'closed' }, NOW, 'done'],
	])('%s', (_, given, now, section) => {
		expect(sectionAt(given, now)).toBe(section);
	});

	it('of an answer without a next step waits to the end of the third business day, holidays not counted', () => {
		const spoke = [due('Dana', { entries: [attempt('2026-11-19T16:00', 'spoke')] })];
		const section = (now: string, policy = policyOf()) => at(spoke, now, policy).groups[0]?.section;
		expect(section('2026-11-24T23:59')).toBe('to-decide');
		expect(section('2026-11-25T00:00')).toBe('done');
		const holiday = policyOf({ holidays: ['2026-11-23'] });
		expect(section('2026-11-25T23:59', holiday)).toBe('to-decide');
		expect(section('2026-11-26T00:00', holiday)).toBe('done');
	});

	it('of an answer without a next step is done if another open follow-up with the person has a date', () => {
		const policy = policyOf();
		const spoke = due('Dana Whitfield', { entries: [attempt(NOW, 'spoke')] });
		const other = (given: Partial<FollowUp>) => due('Dana Whitfield', given);
		const sectionOfFirst = (second: FollowUp | null) => {
			const { groups } = at(second ? [spoke, second] : [spoke], NOW, policy);
			return groups.find(({ rows }) => rows.some(({ key }) => key.startsWith(spoke.path)))?.section;
		};
		expect(sectionOfFirst(other({ act: when('2026-11-30') }))).toBe('done-lately');
		expect(sectionOfFirst(null)).toBe('to-decide');
		expect(sectionOfFirst(other({ expected: when('2026-11-30') }))).toBe('done-lately');
		expect(sectionOfFirst(other({}))).toBe('to-decide');
		expect(sectionOfFirst(other({ ended: 'closed' }))).toBe('to-decide');
		expect(sectionOfFirst(due('Lee Park', { act: when('2026-11-30') }))).toBe('to-decide');
	});

	it('is long overdue after 30 days without any attempt', () => {
		const old = (given: Partial<FollowUp>) => at([due('Dana', given)]).groups[0]?.rows[0];
		expect(old({ act: when('2026-10-24') })).toMatchObject({ section: 'overdue', longOverdue: false });
		expect(old({ act: when('2026-10-23') })).toMatchObject({ section: 'overdue', longOverdue: true });
		const tried = [attempt('2026-10-01', 'no answer')];
		expect(old({ act: when('2026-10-23'), entries: tried })).toMatchObject({ section: 'overdue', longOverdue: false });
	});
});

describe('the order', () => {
	it('of sections is that of the sidebar', () => {
		const rows = [
			due('Later', { act: when('2026-12-20') }),
			due('Done', { ended: 'closed' }),
			due('Today', { act: when('2026-11-23') }),
			due('Waiting', { expected: when('2026-11-25') }),
			due('Promised', { entries: promise('2026-11-23T08:05') }),
			due('Undated'),
			due('Overdue', { act: when('2026-11-20') }),
		];
		expect(brief(at(rows))).toEqual([
			'promised-now: Promised',
			'overdue: Overdue',
			'today: Today',
			'needs-a-date: Undated',
			'waiting: Waiting',
			'later: Later',
			'done: Done',
		]);
	});

	it('of today is promises, cold calls in their window, times, and then names', () => {
		const rows = [
			due('Zoe', { act: when('2026-11-23') }),
			due('anna', { act: when('2026-11-23') }),
			due('Ten', { act: when('2026-11-23T10:00') }),
			due('Before nine', { act: when('2026-11-23', { window: { from: null, to: '09:00' } }) }),
			due('Cold', { cold: true, act: when('2026-11-23') }),
			due('Promised late', { entries: promise('2026-11-23T17:00') }),
			due('Promised soon', { entries: promise('2026-11-23T09:00') }),
		];
		expect(brief(at(rows, '2026-11-23T07:30'))).toEqual([
			'today: Promised soon, Promised late, Cold, Before nine, Ten, anna, Zoe',
		]);
		expect(brief(at(rows, '2026-11-23T08:00'))).toEqual([
			'today: Promised soon, Promised late, Before nine, Ten, anna, Cold, Zoe',
		]);
	});

	it('of other days is by day, then by time', () => {
		const rows = [
			due('Friday', { act: when('2026-11-27') }),
			due('Tuesday', { act: when('2026-11-24') }),
			due('Friday at 8', { act: when('2026-11-27T08:00') }),
		];
		expect(brief(at(rows))).toEqual(['next-7-days: Tuesday, Friday at 8, Friday']);
	});

	it('of overdue is the latest first, since it can still be saved', () => {
		const rows = [
			due('Old', { act: when('2026-11-02') }),
			due('Friday', { act: when('2026-11-20') }),
			due('Friday at 8', { act: when('2026-11-20T08:00') }),
			due('Sunday', { act: when('2026-11-22') }),
		];
		expect(brief(at(rows))).toEqual(['overdue: Sunday, Friday at 8, Friday, Old']);
	});

	it('of promises is those of today by time, then the latest that was missed', () => {
		const rows = [
			due('Last week', { entries: promise('2026-11-16T09:00') }),
			due('Friday', { entries: promise('2026-11-20T09:00') }),
			due('Next', { entries: promise('2026-11-23T08:10') }),
			due('Just missed', { entries: promise('2026-11-23T07:30') }),
		];
		expect(brief(at(rows))).toEqual(['promised-now: Just missed, Next, Friday, Last week']);
	});

	it('of what is done is the newest first', () => {
		const rows = [
			due('Older', { entries: [event('2026-11-22T08:01', 'gave-up')] }),
			due('Newer', { entries: [event('2026-11-23T07:01', 'closed')] }),
		];
		expect(brief(at(rows))).toEqual(['done-lately: Newer, Older']);
	});

	it('is the same however the follow-ups come', () => {
		const rows = Array.from({ length: 12 }, (_, index) =>
			due(`Person ${index % 3}`, { act: when(`2026-11-${20 + (index % 5)}`) }),
		);
		const expected = brief(at(rows));
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
				expect(brief(at(shuffled))).toEqual(expected);
			}),
		);
	});
});

describe('several follow-ups with one person', () => {
	const monday = { act: when('2026-11-23') };

	it('each knows the other open ones, by link or by name', () => {
		const rows = [
			due('Dana', { ...monday, contacts: [person('Dana', 'People/Dana Whitfield')] }),
			due('Dana Whitfield', monday),
			due('Dana Whitfield', { ended: 'closed' }),
			due('Lee Park', monday),
			due('', { ...monday, contacts: [person('Lee Park'), person('DANA WHITFIELD')] }),
		];
		const found = Object.fromEntries(
			at(rows).groups.flatMap(({ rows }) => rows.map((row) => [row.contact, row.others.length])),
		);
		expect(found).toMatchObject({ Dana: 2, 'Lee Park': 1, 'Lee Park, DANA WHITFIELD': 3 });
	});

	it('and the channel of the last attempt with that person', () => {
		const rows = [
			due('Dana Whitfield', { ...monday, entries: [attempt('2026-11-19T08:00', 'sent', { channel: 'Text' })] }),
			due('Dana Whitfield', { ...monday, entries: [attempt('2026-11-20T08:00', 'sent', { channel: 'Email' })] }),
			due('Lee', monday),
		];
		expect(at(rows).groups.flatMap(({ rows }) => rows.map(({ contact, channel }) => `${contact} ${channel}`))).toEqual([
			'Lee Call',
			'Dana Whitfield Email',
			'Dana Whitfield Email',
		]);
	});

	it('or the channel that the words plan, until an attempt of it uses another one', () => {
		const rows = [
			due('Dana', { ...monday, channel: 'Email' }),
			due('Dana', { ...monday, entries: [attempt('2026-11-20T08:00', 'sent', { channel: 'Text' })] }),
			due('Lee', { ...monday, channel: 'Letter', entries: [attempt('2026-11-20T08:00', 'no answer')] }),
		];
		const channels = at(rows).groups.flatMap(({ rows }) => rows.map(({ contact, channel }) => `${contact} ${channel}`));
		expect(channels.sort()).toEqual(['Dana Email', 'Dana Text', 'Lee Call']);
	});

	it('a follow-up without a person has its own words as its name, and no others', () => {
		const row = at([due('', { contacts: [], ...monday }), due('', { contacts: [], ...monday })]).groups[0]?.rows[0];
		expect(row).toMatchObject({ contact: 'Follow up with Dana', others: [] });
	});
});

describe('a cold call', () => {
	const chicago = { cold: true, timezone: 'America/Chicago', act: when('2026-11-23') };
	const callTimeAt = (now: string, given: Partial<FollowUp> = chicago) =>
		at([due('Dana', given)], now).groups[0]?.rows[0]?.callTime;

	it('says when now is a good time for them', () => {
		expect(callTimeAt('2026-11-23T08:42')).toEqual({
			goodNow: true,
			theirs: '07:42',
			mine: '2026-11-23T08:42',
		});
	});

	it('says when the next good time comes', () => {
		expect(callTimeAt('2026-11-23T09:00')).toEqual({
			goodNow: false,
			theirs: '17:00',
			mine: '2026-11-23T18:00',
		});
	});

	it('says nothing before it is due, once they answered, or without any window', () => {
		expect(callTimeAt('2026-11-22T09:00')).toBeNull();
		expect(callTimeAt(NOW, { ...chicago, cold: false })).toBeNull();
		const bare = at([due('Dana', chicago)], NOW, policyOf({ callWindows: [] }));
		expect(bare.groups[0]?.rows[0]?.callTime).toBeNull();
	});
});

describe('the next minute at which anything changes', () => {
	it.each<[string, Partial<FollowUp>, string]>([
		['nothing but midnight', { act: when('2026-11-24') }, '2026-11-24T00:00'],
		['a promise comes near', { entries: promise('2026-11-23T09:00') }, '2026-11-23T08:45'],
		['a promised minute', { entries: promise('2026-11-23T08:10') }, '2026-11-23T08:10'],
		['a snooze ends', { entries: [event(NOW, 'snoozed', { until: '2026-11-23T11:00' })] }, '2026-11-23T11:00'],
		['a stated time', { act: when('2026-11-23T14:00') }, '2026-11-23T14:00'],
		[
			'a call on the day of their promise',
			{ expected: when('2026-11-23'), fallback: when('2026-11-23T14:00') },
			'2026-11-23T14:00',
		],
		['a call window opens', { cold: true, act: when('2026-11-23') }, '2026-11-23T17:00'],
		['an answer is two days old', { entries: [attempt('2026-11-21T09:30', 'spoke')] }, '2026-11-23T09:30'],
	])('%s', (_, given, minute) => {
		expect(at([due('Dana', given)]).nextChange).toBe(minute);
	});

	it('a call window closes', () => {
		const rows = [due('Dana', { cold: true, act: when('2026-11-23') })];
		expect(at(rows, '2026-11-23T07:30').nextChange).toBe('2026-11-23T08:00');
	});

	it('until then the agenda is the same to the last row', () => {
		const minute = fc.integer({ min: 0, max: 60 * 24 * 6 }).map((minutes) => addMinutes('2026-11-21T00:00', minutes));
		const row = fc.oneof(
			minute.map((at) => due('Dana', { act: when(at) })),
			minute.map((at) => due('Lee', { entries: promise(at) })),
			minute.map((at) => due('Sam', { entries: [event('2026-11-20T08:00', 'snoozed', { until: at })] })),
			minute.map((at) => due('Ana', { entries: [attempt(at, 'spoke')] })),
			fc
				.constantFrom(null, 'America/Chicago', 'Asia/Kolkata')
				.map((timezone) => due('Cold', { cold: true, timezone, act: when('2026-11-22') })),
		);
		const places = (found: Agenda) =>
			found.groups.map(({ section, rows }) => [section, rows.map(({ key, action }) => `${key} ${action.state}`)]);
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), minute, fc.nat(), (rows, now, share) => {
				const first = at(rows, now);
				expect(first.nextChange > now).toBe(true);
				const minutes = (Date.parse(`${first.nextChange}Z`) - Date.parse(`${now}Z`)) / 60_000;
				const before = addMinutes(now, share % minutes);
				expect(places(at(rows, before))).toEqual(places(first));
			}),
			{ numRuns: runs(300) },
		);
	});
});

describe('a changed agenda', () => {
	const policy = policyOf();
	const rows = [
		due('Dana', { act: when('2026-11-23') }),
		due('Lee Park', { act: when('2026-11-23') }),
		due('Sam', { act: when('2026-11-24') }),
	];

	it('keeps the rows and groups about which nothing changed', () => {
		const before = agenda(rows, NOW, policy);
		const after = agenda([...rows.slice(0, 2), due('Sam', { act: when('2026-11-25') })], NOW, policy);
		expect(after.groups[0]).toBe(before.groups[0]);
		expect(after.groups[1]).not.toBe(before.groups[1]);
		expect(agenda([...rows], '2026-11-23T08:01', policy).groups[0]?.rows).toBe(before.groups[0]?.rows);
	});

	it('is the same if it was prepared in pieces', () => {
		const days = ['2026-11-10', '2026-11-23', '2026-11-24', '2026-12-24'];
		const many = Array.from({ length: 1_000 }, (_, at) =>
			due(`Person ${at % 70}`, { act: when(days[at % days.length] ?? NOW) }),
		);
		const pieces = policyOf();
		agenda(rows, NOW, pieces);
		let count = 1;
		while (!prepareAgenda([...rows, ...many], NOW, pieces)) count++;
		expect(count).toBe(3);
		const keys = ({ groups, persons }: Agenda) => [
			groups.map((group) => group.rows.map(({ key }) => key)),
			persons.map((group) => group.rows.map(({ id, things }) => [id, things.length])),
		];
		expect(keys(agenda([...rows, ...many], NOW, pieces))).toEqual(keys(agenda([...rows, ...many], NOW, policyOf())));
	});

	it('makes a new row when the person has one more follow-up', () => {
		const before = agenda(rows, NOW, policy);
		const after = agenda([...rows, due('Lee Park', { act: when('2026-12-24') })], NOW, policy);
		expect(after.groups[0]?.rows[0]).toBe(before.groups[0]?.rows[0]);
		expect(after.groups[0]?.rows[1]).not.toBe(before.groups[0]?.rows[1]);
		expect(after.groups[0]?.rows[1]?.others).toHaveLength(1);
	});

	it('is what it would be without a past', () => {
		const pool = Array.from({ length: 8 }, (_, index) =>
			due(['Ana Reyes', 'Ana', 'Ben Adu, Ana Reyes'][index % 3] ?? '', {
				contacts: (['Ana Reyes', 'Ana', 'Ben Adu, Ana Reyes'][index % 3] ?? '').split(', ').map((name) => person(name)),
				cold: index % 2 === 0,
				act: index % 4 === 0 ? null : when(`2026-11-2${index}T09:00`),
				entries: index % 3 === 0 ? promise(`2026-11-24T1${index}:00`) : [],
			}),
		).concat(
			due('Waits', { expected: when('2026-11-25'), fallback: when('2026-12-02') }),
			due('Waits and nothing more', { expected: when('2026-11-23', { lastDay: '2026-11-27' }) }),
			due('Acts first', { act: when('2026-11-24'), expected: when('2026-11-30') }),
			due('Later', { act: when('2026-12-09') }),
			due('Asleep', { entries: [event('2026-11-20T08:00', 'snoozed', { until: '2026-11-26' })] }),
			due('Day', { entries: [attempt('2026-11-20T08:00', 'left message', { callingBack: '2026-12-03' })] }),
			due('Enough', { attemptsAllowed: 1, entries: [attempt('2026-11-20T08:00', 'no answer')] }),
			due('Over', { entries: [event('2026-11-22', 'closed')] }),
			due('Answered', { entries: [attempt('2026-11-22T08:00', 'spoke', { expecting: '2026-11-26' })] }),
		);
		const plain = ({ now, groups, persons, nextChange }: Agenda) => ({
			now,
			nextChange,
			persons: persons.map(({ name, rows }) => ({
				name,
				rows: rows.map(({ id, contact, first, things, shared }) => ({
					...{ id, contact, first: first.key, shared: shared.map(({ key }) => key) },
					things: things.map(({ row, alsoIn }) => [row, ...alsoIn].map(({ key }) => key)),
				})),
			})),
			groups: groups.map(({ section, rows }) => ({
				section,
				rows: rows.map((row) => ({
					key: row.key,
					action: row.action,
					section: row.section,
					longOverdue: row.longOverdue,
					contact: row.contact,
					others: row.others,
					channel: row.channel,
					callTime: row.callTime,
				})),
			})),
		});
		const minutes = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 60 * 24 * 60 }));
		const list = fc.oneof(fc.shuffledSubarray(pool), fc.subarray(pool, { minLength: pool.length - 1 }));
		const step = fc.record({ list, minutes });
		fc.assert(
			fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
				const lasting = policyOf();
				for (const { list, minutes } of steps) {
					const now = addMinutes(NOW, minutes);
					const fresh = plain(agenda(list, now, policyOf()));
					expect(plain(agenda(list, now, lasting))).toEqual(fresh);
				}
			}),
			{ numRuns: runs(200) },
		);
	});
});

describe('untracked lines', () => {
	const reading = (day: string) =>
		({
			noteDate: { day, time: null, source: 'created', name: null },
			untracked: [{ path: 'a.md', line: 1, text: 'Dana promised to call Friday', due: day, fallback: null }],
		}) as unknown as NoteReading;

	it('are offered for 30 days', () => {
		expect(offeredLines(reading('2026-10-24'), NOW, { foundDays: 30 })).toHaveLength(1);
		expect(offeredLines(reading('2026-10-23'), NOW, { foundDays: 30 })).toEqual([]);
	});
});
