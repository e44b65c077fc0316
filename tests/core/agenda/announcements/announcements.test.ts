import { agenda } from '../../../../src/core/agenda/agenda';
import { AnnouncementLog, readAnnounced, type Announced } from '../../../../src/core/agenda/announcements/announced';
import {
	announcementsAt,
	isInQuietHours,
	type AnnouncementRules,
} from '../../../../src/core/agenda/announcements/announcements';
import { appointmentsIn } from '../../../../src/core/agenda/announcements/appointments';
import { addMinutes } from '../../../../src/core/dates/moments';
import { minutesSince } from '../../../../src/core/dates/reader-clock';
import type { FollowUp } from '../../../../src/core/follow-up';
import { Machine, offsetsOf } from '../../../obsidian/machine';
import { attempt, event, followUp, person, policyOf, when } from '../builders';

const RULES: AnnouncementRules = { on: true, lead: 5, quiet: null };
const T = '2026-11-23T08:30';

const promise = (due: string, more: Partial<FollowUp> = {}): FollowUp =>
	followUp({ entries: [attempt('2026-11-20T08:10', 'left message', { callingBack: due })], ...more });

/** A device that looks at follow-ups from minute to minute. */
function device(rules: Partial<AnnouncementRules> = {}, start = '2026-11-23T08:00', zone = 'America/New_York') {
	let announced: Announced = readAnnounced(null, start);
	return {
		look: (followUps: readonly FollowUp[], now: string, there = zone) => {
			const policy = policyOf({}, there);
			const found = agenda(followUps, now, policy);
			const wall = {
				now,
				minutesSince: (minute: string) => minutesSince(minute, new Machine(now, there).now(), offsetsOf(there)),
			};
			const result = announcementsAt(appointmentsIn(found, policy), announced, wall, { ...RULES, ...rules });
			announced = JSON.parse(JSON.stringify(result.announced)) as Announced;
			const told = result.now.map(({ moment, appointment }) => `${moment} ${appointment.contact}`);
			return [...told, ...result.missed.map(({ contact }) => `missed ${contact}`)];
		},
		next: (followUps: readonly FollowUp[], now: string) => {
			const policy = policyOf({}, zone);
			const wall = { now, minutesSince: () => 0 };
			return announcementsAt(appointmentsIn(agenda(followUps, now, policy), policy), announced, wall, {
				...RULES,
				...rules,
			}).next;
		},
		get memory() {
			return announced;
		},
	};
}

const dana = [promise(T)];
const AHEAD = ['ahead Dana Whitfield'];
const TIME = ['time Dana Whitfield'];
const MISSED = ['missed Dana Whitfield'];

describe('a promised call', () => {
	it('is announced five minutes before and at its time, once each', () => {
		const { look } = device();
		expect(look(dana, '2026-11-23T08:24')).toEqual([]);
		expect(look(dana, '2026-11-23T08:25')).toEqual(AHEAD);
		expect(look(dana, '2026-11-23T08:27')).toEqual([]);
		expect(look(dana, T)).toEqual(TIME);
		expect(look(dana, '2026-11-23T08:31')).toEqual([]);
		expect(look(dana, '2026-11-25T12:00')).toEqual([]);
	});

	it('is announced only at its time when nothing is wanted before', () => {
		const { look, next } = device({ lead: 0 });
		expect(next(dana, '2026-11-23T08:00')).toBe(T);
		expect(look(dana, '2026-11-23T08:29')).toEqual([]);
		expect(look(dana, T)).toEqual(TIME);
	});

	it('is looked for at exactly the minutes that matter', () => {
		const { look, next } = device();
		expect(next(dana, '2026-11-23T08:00')).toBe('2026-11-23T08:25');
		look(dana, '2026-11-23T08:25');
		expect(next(dana, '2026-11-23T08:25')).toBe(T);
		look(dana, T);
		expect(next(dana, T)).toBeNull();
	});

	it('that begins within five minutes is announced with what is left of them', () => {
		expect(device().look(dana, '2026-11-23T08:28')).toEqual(AHEAD);
	});

	it('is not announced ahead if the user promised it a minute ago', () => {
		const fresh = [followUp({ entries: [attempt('2026-11-23T08:26', 'left message', { callingBack: T })] })];
		const { look } = device();
		expect(look(fresh, '2026-11-23T08:26')).toEqual([]);
		expect(look(fresh, T)).toEqual(TIME);
	});

	it('is still announced a quarter of an hour late, and listed as missed after that', () => {
		expect(device().look(dana, '2026-11-23T08:45')).toEqual(TIME);
		expect(device().look(dana, '2026-11-23T08:46')).toEqual(MISSED);
	});

	it('is listed as missed once, although its notice was seen before the lid was closed', () => {
		const { look } = device();
		expect(look(dana, '2026-11-23T08:26')).toEqual(AHEAD);
		expect(look(dana, '2026-11-23T10:00')).toEqual(MISSED);
		expect(look(dana, '2026-11-23T10:01')).toEqual([]);
	});

	it('for a day alone has no minute, and is missed when its day is over', () => {
		const some = [promise('2026-11-23')];
		const { look, next } = device();
		expect(look(some, '2026-11-23T17:00')).toEqual([]);
		expect(next(some, '2026-11-23T17:00')).toBe('2026-11-24T00:00');
		expect(look(some, '2026-11-24T00:00')).toEqual(MISSED);
		expect(look(some, '2026-11-24T09:00')).toEqual([]);
	});

	it('that was kept, snoozed, closed or given up is not announced', () => {
		const entries = promise(T).entries;
		for (const more of [
			attempt('2026-11-23T08:20', 'spoke'),
			event('2026-11-23T08:20', 'closed'),
			event('2026-11-23T08:20', 'gave-up'),
			event('2026-11-23T08:20', 'snoozed', { until: '2026-11-25' }),
		]) {
			const { look } = device();
			expect(look([followUp({ entries: [...entries, more] })], T)).toEqual([]);
		}
	});

	it('is announced again when a new time was promised', () => {
		const { look } = device();
		expect(look(dana, T)).toEqual(TIME);
		const again = [
			followUp({
				entries: [
					...promise(T).entries,
					attempt('2026-11-23T08:31', 'left message', { callingBack: '2026-11-24T08:30' }),
				],
			}),
		];
		expect(look(again, '2026-11-24T08:30')).toEqual(TIME);
	});

	it('missed before this device first looked is listed, unlike a date of an old note', () => {
		const old = followUp({ id: 'l2.0', contacts: [person('Lee Park')], act: when('2026-11-20T08:30') });
		expect(device().look([promise('2026-11-20T08:30'), old], '2026-11-23T08:00')).toEqual(MISSED);
	});
});

describe('a due time', () => {
	const lee = [followUp({ contacts: [person('Lee Park')], act: when(T) })];

	it('is announced like a promise', () => {
		const { look } = device();
		expect(look(lee, '2026-11-23T08:25')).toEqual(['ahead Lee Park']);
		expect(look(lee, T)).toEqual(['time Lee Park']);
	});

	it('is announced when a snooze until a minute ends', () => {
		const snoozed = [followUp({ entries: [event('2026-11-22T08:00', 'snoozed', { until: T })] })];
		expect(device().look(snoozed, T)).toEqual(TIME);
	});

	it('without a minute is not announced', () => {
		const day = [followUp({ act: when('2026-11-23') })];
		const { look, next } = device();
		expect(look(day, '2026-11-23T12:00')).toEqual([]);
		expect(next(day, '2026-11-23T12:00')).toBeNull();
	});

	it('in their zone is announced at their time, and once, wherever the reader is by then', () => {
		const there = [
			followUp({ timezone: 'America/Chicago', act: when(T, { zone: 'contact' }), contacts: [person('Gil')] }),
		];
		const { look } = device();
		expect(look(there, '2026-11-23T08:30')).toEqual([]);
		expect(look(there, '2026-11-23T09:30')).toEqual(['time Gil']);
		expect(look(there, '2026-11-23T08:31', 'America/Chicago')).toEqual([]);
		expect(look(there, '2026-11-23T15:45', 'Europe/Berlin')).toEqual([]);
	});
});

describe('a call keeps its name', () => {
	it('when its note gets another path on another device', () => {
		const { look } = device();
		expect(look(dana, T)).toEqual(TIME);
		expect(look([promise(T, { path: 'Talks/Dana.md' })], '2026-11-23T08:40')).toEqual([]);
	});

	it('when its line is reworded', () => {
		const { look } = device();
		expect(look(dana, T)).toEqual(TIME);
		expect(look([promise(T, { id: 'lffff.0' })], '2026-11-23T08:40')).toEqual([]);
	});

	it('but another call with the same person at the same time is another call', () => {
		const { look } = device();
		const other = promise(T, { id: 'lffff.0', contactOrdinal: 2 });
		expect(look([...dana, other], T)).toEqual([...TIME, ...TIME]);
		const second = device();
		expect(second.look(dana, T)).toEqual(TIME);
		expect(second.look([...dana, other], '2026-11-23T08:31')).toEqual(TIME);
	});

	it('that the first version stored, by its path and minute, whatever it called the follow-up', () => {
		for (const id of ['p0', 'l1abc.0']) {
			const [call] = appointmentsIn(
				agenda(dana, T, policyOf({}, 'America/New_York')),
				policyOf({}, 'America/New_York'),
			);
			if (!call) throw new Error('No call to announce.');
			const stored = { since: '2026-11-20T08:00', before: '', given: [{ ...call, id, contact: 'Dana', over: true }] };
			const announced = readAnnounced(JSON.parse(JSON.stringify(stored)), T);
			expect(new AnnouncementLog(announced, [call]).of(call)).toMatchObject({ id, over: true });
		}
	});

	it('when the file is gone for a moment while sync replaces it', () => {
		const { look } = device();
		expect(look(dana, T)).toEqual(TIME);
		expect(look([], '2026-11-23T08:31')).toEqual([]);
		expect(look(dana, '2026-11-23T08:32')).toEqual([]);
	});
});

describe('quiet hours', () => {
	const quiet = { from: '22:00', to: '08:28' };

	it.each([
		['22:00', true],
		['23:59', true],
		['00:00', true],
		['08:27', true],
		['08:28', false],
		['21:59', false],
	])('over midnight at %s: %s', (clock, expected) => {
		expect(isInQuietHours(`2026-11-23T${clock}`, quiet)).toBe(expected);
		expect(isInQuietHours(`2026-11-23T${clock}`, null)).toBe(false);
	});

	it('within a day', () => {
		const noon = { from: '12:00', to: '13:00' };
		expect(['11:59', '12:00', '12:59', '13:00'].map((clock) => isInQuietHours(`2026-11-23T${clock}`, noon))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it('hold an announcement back until they end', () => {
		const { look, next } = device({ quiet });
		expect(look(dana, '2026-11-23T08:25')).toEqual([]);
		expect(next(dana, '2026-11-23T08:25')).toBe('2026-11-23T08:28');
		expect(look(dana, '2026-11-23T08:28')).toEqual(AHEAD);
	});

	it('end with late announcements of calls, and list as missed what is too late', () => {
		const late = device({ quiet: { from: '08:00', to: '08:40' } });
		expect(late.look(dana, T)).toEqual([]);
		expect(late.look(dana, '2026-11-23T08:40')).toEqual(TIME);
		const missed = device({ quiet: { from: '08:00', to: '09:40' } });
		expect(missed.look(dana, '2026-11-23T08:50')).toEqual([]);
		expect(missed.next(dana, '2026-11-23T08:50')).toBe('2026-11-23T09:40');
		expect(missed.look(dana, '2026-11-23T09:40')).toEqual(MISSED);
		expect(missed.look(dana, '2026-11-23T09:41')).toEqual([]);
	});
});

describe('switched off', () => {
	it('announces nothing, and later nothing of what was due meanwhile', () => {
		const rules = { on: false };
		const { look } = device(rules);
		expect(look(dana, T)).toEqual([]);
		rules.on = true;
		expect(look(dana, '2026-11-23T09:30')).toEqual([]);
	});
});

describe('a switch of the clock', () => {
	const night = (due: string) => [
		promise(due, { entries: [attempt('2026-02-20', 'left message', { callingBack: due })] }),
	];

	it('a minute that does not exist is announced when the clock jumps past it', () => {
		const { look } = device({ lead: 0 }, '2026-03-07T08:00');
		expect(look(night('2026-03-08T02:05'), '2026-03-08T01:59')).toEqual([]);
		expect(look(night('2026-03-08T02:05'), '2026-03-08T03:00')).toEqual(TIME);
	});

	it('a minute that comes twice is announced the first time', () => {
		const { look } = device({}, '2026-10-31T08:00');
		const call = night('2026-11-01T01:30');
		expect(look(call, '2026-11-01T01:30')).toEqual(TIME);
		expect(look(call, '2026-11-01T01:59')).toEqual([]);
		expect(look(call, '2026-11-01T01:00')).toEqual([]);
		expect(look(call, '2026-11-01T01:30')).toEqual([]);
	});
});

describe('what a device remembers', () => {
	it('is read from anything', () => {
		for (const junk of [
			null,
			undefined,
			7,
			'x',
			[],
			{},
			{ calls: 5 },
			{ calls: [null, 1, {}] },
			{ given: [{}] },
			{ since: 3 },
		]) {
			expect(readAnnounced(junk, T)).toEqual({ since: T, before: '', calls: [] });
		}
	});

	it('stays small, and does not announce again what it has forgotten', () => {
		const { look, memory } = device();
		expect(memory.calls).toEqual([]);
		const many = Array.from({ length: 1500 }, (_, at) =>
			promise(addMinutes('2026-11-23T09:00', at), { id: `l${at}.0`, line: at }),
		);
		const told = device();
		for (let from = 0; from < many.length; from += 100) told.look(many.slice(from, from + 100), '2026-11-24T11:00');
		expect(told.memory.calls).toHaveLength(1000);
		expect(told.look(many, '2026-11-24T12:00')).toEqual([]);
		expect(look(many.slice(0, 3), '2026-11-24T12:00')).toHaveLength(3);
	});

	it('forgets what is two months old', () => {
		const told = device();
		told.look(dana, T);
		const later = [...dana, promise('2027-03-01T08:30', { id: 'l9.0' })];
		expect(told.look(later, '2027-03-01T08:30')).toEqual(TIME);
		expect(told.memory.calls).toHaveLength(1);
		expect(told.look(later, '2027-03-01T08:31')).toEqual([]);
	});
});
