import { agenda } from '../../../../src/core/agenda/agenda';
import { acted, newCallList, type CallList, type CallListAct } from '../../../../src/core/agenda/call-list/call-list';
import { dueCallCount, type CallWorld } from '../../../../src/core/agenda/call-list/due-calls';
import { countCalls, progressOf, updated } from '../../../../src/core/agenda/call-list/progress';
import { readCallList } from '../../../../src/core/agenda/call-list/stored-call-list';
import { asleepAt } from '../../../../src/core/dates/waking-hours';
import type { Entry, FollowUp } from '../../../../src/core/follow-up';
import { attempt, event, followUp, person, policyOf, when } from '../builders';

const DAY = '2026-11-23';
const ZONE = 'Europe/London';
const at = (clock: string) => `${DAY}T${clock}`;

/** A follow-up of a note of its own. */
const thing = (name: string, more: Partial<FollowUp> = {}, path = `${name}.md`) =>
	followUp({ path, contacts: [person(name)], act: when(DAY), ...more });
const promised = (clock: string): Partial<FollowUp> => ({
	entries: [attempt('2026-11-20T08:10', 'left message', { callingBack: at(clock) })],
});

/** A user who works through a list: the notes, the clock and the list. */
class Desk {
	list: CallList;
	constructor(
		private followUps: readonly FollowUp[],
		private clock = '08:00',
		scope: CallList['scope'] = 'due',
	) {
		this.list = updated(newCallList(scope, this.now), this.world);
	}

	get now() {
		return at(this.clock);
	}

	get world(): CallWorld {
		const persons = agenda(this.followUps, this.now, policyOf({}, ZONE)).persons.flatMap(({ rows }) => rows);
		const isAsleep: CallWorld['isAsleep'] = ({ followUp: { timezone } }) =>
			asleepAt(this.now, { contact: timezone, reader: ZONE }) !== null;
		return { now: this.now, persons, isAsleep };
	}

	get progress() {
		return progressOf(this.list, this.world);
	}

	/** `Dana 1/3`, or `end` when no call is left. */
	get place(): string {
		const { current, place, total } = this.progress;
		return current ? `${current.contact} ${place}/${total}` : 'end';
	}

	does(act: CallListAct): this {
		this.list = updated(acted(this.list, act, this.now), this.world);
		return this;
	}

	/** An entry is written, here or on another device. */
	writes(name: string, entry: Entry, path = `${name}.md`): this {
		this.followUps = this.followUps.map((each) =>
			each.path === path ? { ...each, entries: [...each.entries, entry] } : each,
		);
		return this.waits(this.clock);
	}

	/** The last entry is taken out of the note. */
	undoes(name: string): this {
		this.followUps = this.followUps.map((each) =>
			each.path === `${name}.md` ? { ...each, entries: each.entries.slice(0, -1) } : each,
		);
		return this.waits(this.clock);
	}

	waits(clock: string, ...more: readonly FollowUp[]): this {
		this.clock = clock;
		this.followUps = [...this.followUps, ...more];
		this.list = updated(this.list, this.world);
		return this;
	}
}

const idOf = (desk: Desk, name: string) => desk.world.persons.find(({ contact }) => contact === name)?.id ?? '';
const noAnswer = attempt(at('08:00'), 'no answer');

describe('a list of three due calls', () => {
	const three = () => [thing('Ana Ruiz'), thing('Ben Ito'), thing('Cem Kaya')];

	it('goes from one to the next as they are logged, and ends', () => {
		const desk = new Desk(three());
		expect(desk.place).toBe('Ana Ruiz 1/3');
		expect(desk.writes('Ana Ruiz', noAnswer).place).toBe('Ben Ito 2/3');
		expect(desk.writes('Ben Ito', noAnswer).place).toBe('Cem Kaya 3/3');
		expect(desk.writes('Cem Kaya', attempt(at('08:00'), 'spoke', { next: '2026-11-26' })).place).toBe('end');
		expect(countCalls(desk.progress.results)).toEqual({ called: 3, written: 0, reached: 1 });
	});

	it('counts an email as written, not as a call', () => {
		const desk = new Desk(three());
		desk.writes('Ana Ruiz', attempt(at('08:00'), 'sent', { channel: 'Email' }));
		desk.writes('Ben Ito', attempt(at('08:00'), 'spoke', { next: '2026-11-26' }));
		expect(countCalls(desk.progress.results)).toEqual({ called: 1, written: 1, reached: 1 });
	});

	it('leaves skipped ones for the end, and comes back to one that the user chooses there', () => {
		const desk = new Desk(three()).does({ kind: 'skip' });
		expect(desk.place).toBe('Ben Ito 2/3');
		desk.writes('Ben Ito', noAnswer).does({ kind: 'skip' });
		expect(desk.place).toBe('end');
		expect(desk.progress.skipped.map(({ contact }) => contact)).toEqual(['Ana Ruiz', 'Cem Kaya']);
		expect(desk.does({ kind: 'call-now', person: idOf(desk, 'Ana Ruiz') }).place).toBe('Ana Ruiz 3/3');
	});

	it('counts what another device has logged, also for calls that have not come up', () => {
		const desk = new Desk(three()).writes('Cem Kaya', noAnswer);
		expect(desk.place).toBe('Ana Ruiz 2/3');
		expect(desk.progress.results.map(({ person: { contact } }) => contact)).toEqual(['Cem Kaya']);
	});

	it('asks again for a call whose entry was undone', () => {
		const desk = new Desk(three()).writes('Ana Ruiz', noAnswer).undoes('Ana Ruiz');
		expect(desk.place).toBe('Ben Ito 1/3');
		expect(desk.progress.results).toEqual([]);
		expect(desk.writes('Ben Ito', noAnswer).place).toBe('Ana Ruiz 2/3');
	});

	it('is the same object while nothing changes', () => {
		const desk = new Desk(three());
		expect(updated(desk.list, desk.world)).toBe(desk.list);
	});
});

describe('what is on the list', () => {
	it.each<[string, Partial<FollowUp>, number]>([
		['due today', {}, 1],
		['overdue', { act: when('2026-11-20') }, 1],
		['a promise that is missed', promised('07:00'), 1],
		['a promise in ten minutes', promised('08:10'), 1],
		['a promise in the afternoon', promised('15:00'), 0],
		['a time in the afternoon', { act: when(at('15:00')) }, 0],
		['due tomorrow', { act: when('2026-11-24') }, 0],
		['long overdue', { act: when('2026-09-01') }, 0],
		['to decide', { attemptsAllowed: 1, entries: [attempt('2026-11-02', 'sent')] }, 0],
		['without a date', { act: null }, 0],
		['closed', { ended: 'closed' }, 0],
	])('%s', (_, more, count) => {
		const desk = new Desk([thing('Ana Ruiz', more)]);
		expect(desk.progress.total).toBe(count);
		expect(dueCallCount(desk.world.persons, 'due', desk.now)).toBe(count);
	});

	it('is what is long overdue, if the user goes through that', () => {
		const old = { act: when('2026-09-01') };
		const desk = new Desk([thing('Ana Ruiz', old), thing('Ben Ito', old), thing('Cem Kaya')], '08:00', 'long-overdue');
		expect(desk.place).toBe('Ana Ruiz 1/2');
		expect(desk.writes('Ana Ruiz', event(at('08:00'), 'gave-up')).place).toBe('Ben Ito 2/2');
		const later = event(at('08:00'), 'snoozed', { until: '2026-12-01' });
		expect(desk.writes('Ben Ito', later).place).toBe('end');
		expect(countCalls(desk.progress.results)).toEqual({ called: 0, written: 0, reached: 0 });
	});

	it('grows when something becomes due meanwhile', () => {
		const desk = new Desk([thing('Ana Ruiz')]).waits('08:05', thing('Ben Ito'));
		expect(desk.place).toBe('Ana Ruiz 1/2');
	});
});

describe('several things with one person', () => {
	const two = () => [thing('Ana Ruiz'), thing('Ana Ruiz', {}, 'Other.md'), thing('Ben Ito')];

	it('are one call, which covers all of them', () => {
		const desk = new Desk(two());
		expect(desk.place).toBe('Ana Ruiz 1/2');
		expect(desk.progress.rows.map(({ followUp: { path } }) => path)).toEqual(['Ana Ruiz.md', 'Other.md']);
	});

	it('come up again where only one was settled', () => {
		const desk = new Desk(two()).writes('Ana Ruiz', event(at('08:00'), 'gave-up'));
		expect(desk.place).toBe('Ana Ruiz 1/2');
		expect(desk.progress.rows.map(({ followUp: { path } }) => path)).toEqual(['Other.md']);
		expect(desk.writes('Ana Ruiz', noAnswer, 'Other.md').place).toBe('Ben Ito 2/2');
	});
});

describe('a call is not settled', () => {
	it('by a rehearsal', () => {
		expect(new Desk([thing('Ana Ruiz')]).writes('Ana Ruiz', event(at('08:00'), 'rehearsed')).place).toBe(
			'Ana Ruiz 1/1',
		);
	});

	it('by an attempt after which it is promised for the next minutes', () => {
		const desk = new Desk([thing('Ana Ruiz'), thing('Ben Ito')]);
		desk.writes('Ana Ruiz', attempt(at('08:00'), 'left message', { callingBack: at('08:30') }));
		expect(desk.place).toBe('Ben Ito 2/2');
		expect(desk.writes('Ben Ito', noAnswer).place).toBe('end');
		expect(desk.waits('08:16').place).toBe('Ana Ruiz 2/2');
	});

	it('but a wrong number settles it for now, although the number is to be found today', () => {
		expect(new Desk([thing('Ana Ruiz')]).writes('Ana Ruiz', attempt(at('08:00'), 'wrong number')).place).toBe('end');
	});
});

describe('the order', () => {
	it('is that of the agenda, with calls whose time has come first and those ahead of their time last', () => {
		const desk = new Desk([
			thing('Ana Ruiz'),
			thing('Ben Ito', promised('08:10')),
			thing('Cem Kaya', promised('07:30')),
		]);
		expect(desk.place).toBe('Cem Kaya 1/3');
		expect(desk.does({ kind: 'skip' }).place).toBe('Ana Ruiz 2/3');
		expect(desk.does({ kind: 'skip' }).place).toBe('Ben Ito 3/3');
	});

	it('waits for the good part of the day while other calls are left', () => {
		const afternoon = { act: when(DAY, { window: { from: '12:00', to: null } }) };
		const cold = { cold: true };
		const calls = [thing('Ana Ruiz', afternoon), thing('Ben Ito', cold), thing('Cem Kaya')];
		expect(new Desk(calls, '10:00').place).toBe('Cem Kaya 1/3');
		expect(new Desk(calls, '12:00').place).toBe('Ana Ruiz 1/3');
		expect(new Desk(calls, '17:30').place).toBe('Ben Ito 1/3');
	});

	it('leaves who is asleep for the end', () => {
		const desk = new Desk([thing('Ana Ruiz', { timezone: 'America/Chicago' }), thing('Ben Ito')]);
		expect(desk.place).toBe('Ben Ito 1/2');
		expect(desk.writes('Ben Ito', noAnswer).place).toBe('Ana Ruiz 2/2');
	});
});

describe('a promised time that comes up', () => {
	const desk = () => new Desk([thing('Ana Ruiz'), thing('Ben Ito'), thing('Priya Nair', promised('08:20'))]);
	const interruption = ({ progress }: Desk) =>
		progress.interruption && `${progress.interruption.person.contact} ${progress.interruption.at.slice(11)}`;

	it('interrupts five minutes before and at its time, and not the call itself', () => {
		const calls = desk();
		expect(interruption(calls.waits('08:14'))).toBeNull();
		expect(interruption(calls.waits('08:15'))).toBe('Priya Nair 08:20');
		calls.does({ kind: 'call-now', person: idOf(calls, 'Priya Nair') });
		expect(calls.place).toBe('Priya Nair 1/3');
		expect(interruption(calls)).toBeNull();
		expect(interruption(calls.waits('08:20'))).toBeNull();
	});

	it('gives the interrupted call back afterwards', () => {
		const calls = desk().waits('08:15');
		calls.does({ kind: 'call-now', person: idOf(calls, 'Priya Nair') });
		expect(calls.writes('Priya Nair', noAnswer).place).toBe('Ana Ruiz 2/3');
	});

	it('waits for the end of the present call if the user wishes, and asks no more', () => {
		const calls = desk().waits('08:15');
		calls.does({ kind: 'call-next', person: idOf(calls, 'Priya Nair') });
		expect(interruption(calls)).toBeNull();
		expect(interruption(calls.waits('08:20'))).toBeNull();
		expect(calls.writes('Ana Ruiz', noAnswer).place).toBe('Priya Nair 2/3');
	});

	it('asks again at its time if the user went to another call in between', () => {
		const calls = desk().waits('08:15').waits('08:16').writes('Ana Ruiz', noAnswer);
		expect(calls.place).toBe('Ben Ito 2/3');
		expect(interruption(calls)).toBeNull();
		expect(interruption(calls.waits('08:20'))).toBe('Priya Nair 08:20');
	});

	it('does not interrupt with what was missed before the list began', () => {
		const calls = new Desk([thing('Ana Ruiz', promised('07:10')), thing('Ben Ito', promised('07:20'))]);
		expect(calls.place).toBe('Ana Ruiz 1/2');
		expect(interruption(calls)).toBeNull();
	});

	it('interrupts the way through what is long overdue too, which other due calls do not', () => {
		const old = { act: when('2026-09-01') };
		const others = [thing('Cem Kaya'), thing('Dee Lund', promised('07:10')), thing('Priya Nair', promised('08:20'))];
		const calls = new Desk([thing('Ana Ruiz', old), thing('Ben Ito', old), ...others], '08:00', 'long-overdue');
		expect(calls.place).toBe('Ana Ruiz 1/2');
		expect(interruption(calls.waits('08:15'))).toBe('Priya Nair 08:20');
		calls.does({ kind: 'call-now', person: idOf(calls, 'Priya Nair') });
		expect(calls.waits('08:40').place).toBe('Priya Nair 1/3');
		expect(calls.writes('Priya Nair', noAnswer).place).toBe('Ana Ruiz 2/3');
	});
});

describe('the question about a call', () => {
	it('stays until the call is settled, left or put back', () => {
		const desk = new Desk([thing('Ana Ruiz'), thing('Ben Ito')]).does({ kind: 'dialed' });
		expect(desk.list.dialedAt).toBe(at('08:00'));
		expect(desk.does({ kind: 'ask', question: 'left message' }).list.question).toBe('left message');
		expect(desk.does({ kind: 'back' }).list.question).toBeNull();
		desk.does({ kind: 'ask', question: 'spoke' }).writes('Ana Ruiz', noAnswer);
		expect(desk.list).toMatchObject({ question: null, dialedAt: null });
	});
});

describe('a list that is kept on the device', () => {
	const kept = () => {
		const desk = new Desk([thing('Ana Ruiz'), thing('Ben Ito')]);
		return desk.does({ kind: 'skip' }).does({ kind: 'ask', question: 'left message' }).does({ kind: 'leave' }).list;
	};

	it('is the same after a restart on that day', () => {
		expect(readCallList(JSON.parse(JSON.stringify(kept())), DAY)).toEqual(kept());
	});

	it.each<[string, unknown]>([
		['of another day', { ...kept(), day: '2026-11-22' }],
		['of an unknown scope', { ...kept(), scope: 'all' }],
		['without calls', { ...kept(), calls: undefined }],
		['that is no object', 'x'],
		['that is not there', null],
	])('is gone if it is one %s', (_, stored) => {
		expect(readCallList(stored, DAY)).toBeNull();
	});

	it('is read without its damaged parts', () => {
		const damaged = {
			...kept(),
			calls: [null, { person: 'x' }, { person: 'y', name: 'Y', entries: { a: 'b', c: 2 } }],
		};
		const read = readCallList({ ...damaged, question: 'maybe', next: [1, 'z'], current: 5 }, DAY);
		expect(read?.calls).toEqual([{ person: 'y', name: 'Y', entries: { c: 2 } }]);
		expect(read).toMatchObject({ question: null, next: ['z'], current: null });
	});
});
