import { nextAction } from '../../../src/core/agenda/next-action';
import type { Attempt, FollowUp, NextAction, Reason } from '../../../src/core/follow-up';
import { attempt, event, followUp, policyOf, when } from './builders';

const policy = policyOf();
const MONDAY = '2026-11-23T08:00';

/** `due 2026-11-23T08:30`, `scheduled 2026-11-24 12:00–`, `reached`: what most tests ask about. */
function brief(given: Partial<FollowUp>, now = MONDAY, how = policy): string {
	const { state, due, window } = nextAction(followUp(given), now, how);
	const part = window ? `${window.from ?? ''}–${window.to ?? ''}` : null;
	return [state, due, part].filter((word) => word !== null).join(' ');
}

const act = when('2026-11-23T08:30');
const five = ['16', '17', '18', '19', '20'].map((day) => attempt(`2026-11-${day}T09:00`, 'no answer'));

describe('what ends a follow-up', () => {
	it.each<[string, Partial<FollowUp>, string, string | null]>([
		['a ticked box', { act, ended: 'closed' }, 'closed', null],
		['a Closed line', { act, entries: [event('2026-11-22T08:05', 'closed')] }, 'closed', '2026-11-22T08:05'],
		['a cancelled box', { act, ended: 'gave-up' }, 'gave-up', null],
		['a Gave up line', { act, entries: [event('2026-11-22', 'gave-up')] }, 'gave-up', '2026-11-22'],
		[
			'a ticked box before a Gave up line',
			{ ended: 'closed', entries: [event('2026-11-22T08:05', 'gave-up')] },
			'closed',
			'2026-11-22T08:05',
		],
	])('%s', (_, given, state, endedAt) => {
		expect(nextAction(followUp(given), MONDAY, policy)).toMatchObject({ state, due: null, window: null, endedAt });
	});

	it('an attempt logged after giving up does not bring it back by itself', () => {
		const entries = [event('2026-11-20T08:00', 'gave-up'), attempt('2026-11-21T08:00', 'no answer')];
		expect(brief({ act, entries })).toBe('gave-up');
	});

	it('rehearsing a message does not bring it back either', () => {
		expect(brief({ act, entries: [event('2026-11-20', 'closed'), event('2026-11-21', 'rehearsed')] })).toBe('closed');
	});

	it('Reopened starts again with what the note says', () => {
		const entries = [...five, event('2026-11-21T08:00', 'gave-up'), event('2026-11-22T08:00', 'reopened')];
		const action = nextAction(followUp({ act, entries }), MONDAY, policy);
		expect(action).toMatchObject({ state: 'due', due: '2026-11-23T08:30', attempts: 0, endedAt: null });
		expect(action.lastOutcome).toBe('no answer');
	});

	it('a follow-up that was reached is due again by its own words once reopened', () => {
		const entries = [attempt('2026-11-20T08:00', 'spoke'), event('2026-11-22T08:00', 'reopened')];
		expect(brief({ act, entries })).toBe('due 2026-11-23T08:30');
	});
});

describe('snoozing', () => {
	const entries = [event('2026-11-23T07:20', 'snoozed', { until: '2026-11-27' })];

	it('rests until the day begins and is due from then on', () => {
		expect(brief({ act, entries }, '2026-11-26T23:59')).toBe('snoozed 2026-11-27');
		expect(brief({ act, entries }, '2026-11-27T00:00')).toBe('due 2026-11-27');
		expect(brief({ act, entries }, '2026-12-05T09:00')).toBe('due 2026-11-27');
	});

	it('until a minute rests until that minute', () => {
		const minute = [event('2026-11-23T07:20', 'snoozed', { until: '2026-11-23T17:00' })];
		expect(brief({ act, entries: minute }, '2026-11-23T16:59')).toBe('snoozed 2026-11-23T17:00');
		expect(brief({ act, entries: minute }, '2026-11-23T17:00')).toBe('due 2026-11-23T17:00');
	});

	it('keeps the date it had before in its reason', () => {
		expect(nextAction(followUp({ act, entries }), MONDAY, policy).reason).toEqual({
			rule: 'snoozed',
			until: '2026-11-27',
			before: '2026-11-23T08:30',
		});
	});

	it('is over with the next attempt, which counts from its own day', () => {
		const tried = [...entries, attempt('2026-11-27T09:10', 'no answer')];
		expect(brief({ act, entries: tried }, '2026-11-27T10:00')).toBe('scheduled 2026-11-30 12:00–');
	});

	it('stays after a rehearsal', () => {
		const rehearsed = [...entries, event('2026-11-24T09:10', 'rehearsed')];
		expect(brief({ act, entries: rehearsed }, '2026-11-24T10:00')).toBe('snoozed 2026-11-27');
	});

	it('until a day that cannot be read leaves the earlier date', () => {
		expect(brief({ act, entries: [event('2026-11-23T07:20', 'snoozed')] })).toBe('due 2026-11-23T08:30');
	});

	it('outranks a promise and the limit', () => {
		const promised = attempt('2026-11-23T07:00', 'left message', { callingBack: '2026-11-24T08:30' });
		expect(brief({ entries: [promised, ...entries] })).toBe('snoozed 2026-11-27');
		expect(brief({ entries: [...five, ...entries] })).toBe('snoozed 2026-11-27');
	});
});

it('keeps the part of the day that the user promised or agreed', () => {
	const afternoon = { from: '12:00', to: '17:00' };
	const left = attempt('2026-11-20T09:00', 'left message', {
		callingBack: '2026-11-24',
		windows: { callingBack: afternoon },
	});
	expect(brief({ entries: [left] })).toBe('promised 2026-11-24 12:00–17:00');
	const spoke = attempt('2026-11-20T09:00', 'spoke', { next: '2026-11-24', windows: { next: afternoon } });
	expect(brief({ entries: [spoke] })).toBe('scheduled 2026-11-24 12:00–17:00');
});

describe('what the user noted with an attempt without an answer', () => {
	const email = (more: Partial<Attempt>) => [attempt('2026-11-20T10:00', 'sent', { channel: 'Email', ...more })];
	it.each([
		['Next is the day to act, later', { next: '2026-11-30' }, 'scheduled 2026-11-30'],
		['or earlier than the usual gap', { next: '2026-11-24' }, 'scheduled 2026-11-24'],
		['Expecting makes it their turn', { expecting: '2026-11-27' }, 'waiting'],
		['with the fallback', { expecting: '2026-11-27', next: '2026-12-01' }, 'waiting 2026-12-01'],
		[
			'a promise to call back outranks both',
			{ callingBack: '2026-11-25T09:00', next: '2026-11-30' },
			'promised 2026-11-25T09:00',
		],
		['nothing leaves the usual gap', {}, 'scheduled 2026-11-25'],
	])('%s', (_name, more, meaning) => expect(brief({ entries: email(more) })).toBe(meaning));

	it('does not outrank the limit', () => {
		const entries = [...five.slice(1), attempt('2026-11-22T10:00', 'no answer', { next: '2026-11-30' })];
		expect(brief({ entries })).toMatch(/^decide/);
	});
});

describe('an answer', () => {
	const spoke = (more: Parameters<typeof attempt>[2]) => [attempt('2026-11-24T08:31', 'spoke', more)];

	it('with a day to expect something waits, and the next step is the fallback', () => {
		const entries = spoke({ expecting: '2026-11-27', next: '2026-12-01' });
		expect(brief({ act, entries }, '2026-11-27T23:59')).toBe('waiting 2026-12-01');
		expect(brief({ act, entries }, '2026-11-28T00:00')).toBe('scheduled 2026-12-01');
		expect(brief({ act, entries }, '2026-12-01T00:00')).toBe('due 2026-12-01');
		expect(nextAction(followUp({ act, entries }), MONDAY, policy).expected).toBe('2026-11-27');
	});

	it('with nothing but the expected day is due on the business day after it', () => {
		const entries = spoke({ expecting: '2026-11-27' });
		expect(brief({ act, entries }, '2026-11-27T12:00')).toBe('waiting');
		expect(brief({ act, entries }, '2026-11-28T12:00')).toBe('scheduled 2026-11-30');
		expect(brief({ act, entries }, '2026-11-30T12:00')).toBe('due 2026-11-30');
	});

	it('a next step before the expected day is taken without waiting', () => {
		const entries = spoke({ expecting: '2026-11-27', next: '2026-11-25T10:00' });
		expect(brief({ act, entries }, '2026-11-24T12:00')).toBe('scheduled 2026-11-25T10:00');
	});

	it('with a next step is due then', () => {
		const entries = spoke({ next: '2026-12-01T09:00' });
		expect(brief({ act, entries }, '2026-11-30T12:00')).toBe('scheduled 2026-12-01T09:00');
		expect(brief({ act, entries }, '2026-12-01T00:00')).toBe('due 2026-12-01T09:00');
	});

	it.each(['spoke', 'they called', 'they replied'] as const)('%s with neither is reached', (outcome) => {
		const entries = [...five, attempt('2026-11-23T07:31', outcome)];
		expect(nextAction(followUp({ act, entries }), MONDAY, policy)).toMatchObject({
			state: 'reached',
			due: null,
			attempts: 0,
			endedAt: '2026-11-23T07:31',
			expected: null,
		});
	});

	it('in which I promised to call back is a promise', () => {
		expect(brief({ entries: spoke({ callingBack: '2026-11-25T08:30' }) }, '2026-11-24T09:00')).toBe(
			'promised 2026-11-25T08:30',
		);
	});

	it('begins a new round', () => {
		const entries = [...five, attempt('2026-11-21T08:00', 'they called'), attempt('2026-11-23T07:00', 'no answer')];
		expect(nextAction(followUp({ entries }), MONDAY, policy)).toMatchObject({ attempts: 1, attemptLimit: 5 });
	});
});

describe('a promise to call back', () => {
	const left = (more = {}) => attempt('2026-11-23T08:10', 'left message', { callingBack: '2026-11-24T08:30', ...more });

	it.each(['2026-11-23T08:11', '2026-11-24T08:30', '2026-11-24T08:31', '2027-01-01T00:00'])(
		'stays promised at %s',
		(now) => expect(brief({ act, entries: [left()] }, now)).toBe('promised 2026-11-24T08:30'),
	);

	it('outranks the limit', () => {
		expect(nextAction(followUp({ entries: [...five, left()] }), MONDAY, policy)).toMatchObject({
			state: 'promised',
			attempts: 6,
			attemptLimit: 5,
		});
	});

	it('outranks a wrong number', () => {
		expect(brief({ entries: [left({ outcome: 'wrong number' })] })).toBe('promised 2026-11-24T08:30');
	});

	it('holds until something is logged', () => {
		expect(brief({ entries: [left(), attempt('2026-11-24T08:30', 'no answer')] }, '2026-11-24T09:00')).toBe(
			'scheduled 2026-11-25 12:00–',
		);
	});
});

describe('the limit', () => {
	it('asks for a decision today', () => {
		expect(brief({ act, entries: five })).toBe('decide 2026-11-23');
		expect(brief({ act, entries: five.slice(1) })).not.toMatch(/^decide/);
	});

	it('may be lower in the note or the settings', () => {
		expect(brief({ act, attemptsAllowed: 2, entries: five.slice(3) })).toBe('decide 2026-11-23');
		expect(brief({ act, entries: five.slice(4) }, MONDAY, policyOf({ attemptsAllowed: 1 }))).toBe('decide 2026-11-23');
	});

	it('grows with every Allowed N more', () => {
		const more = event('2026-11-20T10:00', 'allowed-more', { more: 2 });
		const action = nextAction(followUp({ act, entries: [...five, more, more] }), MONDAY, policy);
		expect(action).toMatchObject({ state: 'due', attempts: 5, attemptLimit: 9, due: '2026-11-23T08:30' });
	});

	it('does not count a wrong number', () => {
		const wrong = attempt('2026-11-20T12:00', 'wrong number');
		expect(nextAction(followUp({ entries: [...five.slice(1), wrong] }), MONDAY, policy)).toMatchObject({
			state: 'due',
			due: '2026-11-20',
			attempts: 4,
			lastOutcome: 'wrong number',
		});
	});
});

describe('an unanswered call', () => {
	it.each([
		['in the morning', '2026-11-23T09:10', 'scheduled 2026-11-24 12:00–'],
		['at noon', '2026-11-23T12:00', 'scheduled 2026-11-24 –12:00'],
		['in the afternoon', '2026-11-23T15:00', 'scheduled 2026-11-24 –12:00'],
		['on a Friday', '2026-11-20T09:10', 'due 2026-11-23 12:00–'],
		['on a Saturday', '2026-11-21T09:10', 'due 2026-11-23 12:00–'],
		['at no stated time', '2026-11-23', 'scheduled 2026-11-24'],
	])('%s, the next is one business day later at the other end of the day', (_, at, expected) => {
		expect(brief({ entries: [attempt(at, 'no answer')] }, '2026-11-23T16:00')).toBe(expected);
		expect(brief({ entries: [attempt(at, 'left message')] }, '2026-11-23T16:00')).toBe(expected);
	});

	it('the gap is a setting, and holidays are skipped', () => {
		const how = policyOf({ callGap: 2, holidays: ['2026-11-26'] });
		expect(brief({ entries: [attempt('2026-11-25T09:10', 'no answer')] }, MONDAY, how)).toBe(
			'scheduled 2026-11-30 12:00–',
		);
	});

	it('a knock at the door counts like a call', () => {
		const entries = [attempt('2026-11-23T07:10', 'no answer', { channel: 'In person' })];
		expect(brief({ entries })).toBe('scheduled 2026-11-24 12:00–');
	});

	it('a cold call moves to the other call window', () => {
		const cold = (at: string) => brief({ cold: true, entries: [attempt(at, 'no answer')] }, '2026-11-23T20:00');
		expect(cold('2026-11-23T07:40')).toBe('scheduled 2026-11-24 17:00–18:30');
		expect(cold('2026-11-23T17:05')).toBe('scheduled 2026-11-24 07:00–08:00');
		expect(cold('2026-11-23T09:30')).toBe('scheduled 2026-11-24 17:00–18:30');
		expect(cold('2026-11-23T16:00')).toBe('scheduled 2026-11-24 07:00–08:00');
	});

	it('a cold call is planned on the clock of the contact', () => {
		const given = { cold: true, timezone: 'America/Chicago', entries: [attempt('2026-11-20T08:40', 'left message')] };
		expect(brief(given)).toBe('due 2026-11-23 18:00–19:30');
	});

	it('an answer makes a cold call an ordinary one', () => {
		const entries = [
			attempt('2026-11-20T08:40', 'spoke', { next: '2026-11-23' }),
			attempt('2026-11-23T07:40', 'no answer'),
		];
		const action = nextAction(followUp({ cold: true, entries }), MONDAY, policy);
		expect(action).toMatchObject({ kind: 'meeting', due: '2026-11-24', window: { from: '12:00', to: null } });
		expect(nextAction(followUp({ cold: true }), MONDAY, policy).kind).toBe('cold');
	});
});

describe('something that was sent', () => {
	it.each(['Email', 'Text', 'Message', 'Letter'] as const)('by %s lets three business days pass', (channel) => {
		const entries = [attempt('2026-11-19T17:10', 'sent', { channel })];
		expect(brief({ entries })).toBe('scheduled 2026-11-24');
		expect(brief({ entries }, '2026-11-24T00:00')).toBe('due 2026-11-24');
	});

	it('the gap is a setting', () => {
		expect(brief({ entries: [attempt('2026-11-20T17:10', 'sent')] }, MONDAY, policyOf({ replyGap: 1 }))).toBe(
			'due 2026-11-23',
		);
	});
});

describe('a computed day and a date the note states', () => {
	const early = [attempt('2026-11-19T15:00', 'no answer')];

	it('waits for a stated date that is still ahead', () => {
		expect(brief({ act: when('2026-11-30T08:30'), entries: early })).toBe('scheduled 2026-11-30T08:30');
		expect(brief({ act: when('2026-11-30T08:30'), entries: early }, '2026-12-01T08:00')).toBe('due 2026-11-30T08:30');
		expect(brief({ fallback: when('2026-11-30'), entries: early })).toBe('scheduled 2026-11-30');
	});

	it('takes a stated time on the computed day', () => {
		expect(brief({ act: when('2026-11-20T08:30'), entries: early })).toBe('due 2026-11-20T08:30');
		expect(brief({ act: when('2026-11-20'), entries: early })).toBe('due 2026-11-20 –12:00');
	});

	it('no longer looks at a stated date that is past', () => {
		expect(brief({ act: when('2026-11-18'), entries: early })).toBe('due 2026-11-20 –12:00');
	});

	it('looks at the next step of the last answer, not at the date it replaced', () => {
		const entries = [attempt('2026-11-18T09:00', 'spoke', { next: '2026-12-01' }), ...early];
		expect(brief({ act: when('2026-12-20'), entries })).toBe('scheduled 2026-12-01');
	});
});

describe('a follow-up without an attempt', () => {
	const friday = when('2026-11-20');
	const monday = when('2026-11-23');

	it('they promised and I check in if they do not', () => {
		const given = { expected: friday, fallback: monday };
		expect(brief(given, '2026-11-19T09:00')).toBe('waiting 2026-11-23');
		expect(brief(given, '2026-11-20T23:59')).toBe('waiting 2026-11-23');
		expect(brief(given, '2026-11-21T00:00')).toBe('scheduled 2026-11-23');
		expect(brief(given, '2026-11-23T00:00')).toBe('due 2026-11-23');
	});

	it('a property pair reads the same: a date to act after the expected day is the fallback', () => {
		expect(brief({ expected: friday, act: when('2026-11-23T08:30') }, '2026-11-19T09:00')).toBe(
			'waiting 2026-11-23T08:30',
		);
	});

	it('they promised a span, which ends on its last working day', () => {
		const expected = when('2026-11-23', { lastDay: '2026-11-27' });
		const action = (now: string) => nextAction(followUp({ expected }), now, policy);
		expect(action('2026-11-27T20:00')).toMatchObject({ state: 'waiting', due: null, expected: '2026-11-27' });
		expect(action('2026-11-28T20:00')).toMatchObject({ state: 'scheduled', due: '2026-11-30' });
		expect(action('2026-11-30T20:00')).toMatchObject({ state: 'due', due: '2026-11-30' });
	});

	it('they promised a time, and have that whole day', () => {
		const expected = when('2026-11-20T14:00');
		expect(nextAction(followUp({ expected }), '2026-11-20T18:00', policy)).toMatchObject({
			state: 'waiting',
			expected: '2026-11-20T14:00',
		});
	});

	it('the day after a promise skips weekends and holidays', () => {
		expect(brief({ expected: friday }, MONDAY, policyOf({ holidays: ['2026-11-23'] }))).toBe('scheduled 2026-11-24');
	});

	it('an unconditional act on or before the expected day does not wait', () => {
		expect(brief({ act: monday, expected: when('2026-11-27') })).toBe('due 2026-11-23');
		expect(brief({ act: monday, expected: monday }, '2026-11-19T08:00')).toBe('scheduled 2026-11-23');
	});

	it.each([
		['2026-11-23T10:00', '2026-11-23T15:00'],
		['2026-11-23', '2026-11-23T15:00'],
	])('they promised %s, and I call later on that day, at %s', (by, at) => {
		const given = { expected: when(by), fallback: when(at) };
		expect(brief(given, '2026-11-20T09:00')).toBe('waiting 2026-11-23T15:00');
		expect(brief(given, '2026-11-23T14:59')).toBe('waiting 2026-11-23T15:00');
		expect(brief(given, '2026-11-23T15:00')).toBe('due 2026-11-23T15:00');
		expect(brief(given, '2026-11-24T08:00')).toBe('due 2026-11-23T15:00');
	});

	it.each([
		['2026-11-23T10:00', '2026-11-23T09:00'],
		['2026-11-23T10:00', '2026-11-23'],
		['2026-11-23', '2026-11-23'],
	])('they promised %s, and a call on that day at %s is not after it', (by, at) => {
		const given = { expected: when(by), fallback: when(at) };
		expect(brief(given, '2026-11-23T15:00')).toBe('waiting 2026-11-24');
	});

	it('a part of the promised day begins with its first hour', () => {
		const given = { expected: monday, fallback: when('2026-11-23', { window: { from: '17:00', to: null } }) };
		expect(brief(given, '2026-11-23T16:59')).toMatch('waiting 2026-11-23');
		expect(brief(given, '2026-11-23T17:00')).toMatch('due 2026-11-23');
	});

	it('a fallback never comes before their day is over', () => {
		expect(brief({ expected: monday, fallback: friday }, '2026-11-24T08:00')).toBe('due 2026-11-24');
	});

	it('a fallback without a day of theirs is a date to act', () => {
		expect(brief({ fallback: monday }, '2026-11-20T08:00')).toBe('scheduled 2026-11-23');
	});

	it('a stated date keeps its time, its part of the day and its weekend', () => {
		expect(brief({ act }, '2026-11-22T23:59')).toBe('scheduled 2026-11-23T08:30');
		expect(brief({ act }, '2026-11-23T00:00')).toBe('due 2026-11-23T08:30');
		expect(brief({ act: when('2026-11-23', { window: { from: null, to: '12:00' } }) })).toBe('due 2026-11-23 –12:00');
		expect(brief({ act: when('2026-11-28') })).toBe('scheduled 2026-11-28');
		expect(brief({ act: monday }, MONDAY, policyOf({ holidays: ['2026-11-23'] }))).toBe('due 2026-11-23');
	});

	it('a résumé sent without a date to act is followed up some business days later', () => {
		const given = { source: 'property' as const, cold: true, applied: '2026-11-10' };
		expect(brief(given, '2026-11-16T09:00')).toBe('scheduled 2026-11-17');
		expect(brief(given)).toBe('due 2026-11-17');
		expect(brief(given, MONDAY, policyOf({ coldDelay: 0 }))).toBe('due 2026-11-10');
		expect(brief({ ...given, act })).toBe('due 2026-11-23T08:30');
	});

	it('what cannot be understood is never replaced by a date', () => {
		const problem = { code: 'date.not-understood', words: 'After Thanksgiving' } as const;
		const action: NextAction = nextAction(
			followUp({ source: 'property', applied: '2026-11-10', problems: [problem] }),
			MONDAY,
			policy,
		);
		expect(action).toMatchObject({ state: 'undated', due: null, reason: { rule: 'no-date', problem } });
		expect(brief({})).toBe('undated');
	});
});

describe('dates meant in another zone', () => {
	it.each([
		['a named zone', when('2026-11-23T08:30', { zone: 'America/Chicago' }), null, 'due 2026-11-23T09:30'],
		['an offset', when('2026-11-23T08:30', { zone: '-08:00' }), null, 'due 2026-11-23T11:30'],
		['their time', when('2026-11-23T08:30', { zone: 'contact' }), 'Europe/Berlin', 'due 2026-11-23T02:30'],
		['their time, zone unknown', when('2026-11-23T08:30', { zone: 'contact' }), 'Chicago', 'due 2026-11-23T08:30'],
		['their time, no zone', when('2026-11-23T08:30', { zone: 'contact' }), null, 'due 2026-11-23T08:30'],
		['a zone nobody knows', when('2026-11-23T08:30', { zone: 'Mars/Base' }), null, 'due 2026-11-23T08:30'],
		['a day alone', when('2026-11-23', { zone: 'Asia/Tokyo' }), null, 'due 2026-11-23'],
		[
			'a morning elsewhere',
			when('2026-11-23', { zone: 'America/Los_Angeles', window: { from: null, to: '12:00' } }),
			null,
			'due 2026-11-23 –15:00',
		],
		[
			'an evening that is my morning before',
			when('2026-11-23', { zone: 'Asia/Kolkata', window: { from: '17:00', to: '18:00' } }),
			null,
			'due 2026-11-23 06:30–07:30',
		],
		[
			'an evening that runs into my next day',
			when('2026-11-22', { zone: 'America/Los_Angeles', window: { from: '20:00', to: '22:00' } }),
			null,
			'due 2026-11-22 23:00–',
		],
	])('%s', (_, stated, timezone, expected) => {
		expect(brief({ act: stated, timezone })).toBe(expected);
	});

	it('move their promise too', () => {
		const expected = when('2026-11-20T21:00', { zone: 'America/Los_Angeles' });
		expect(nextAction(followUp({ expected }), MONDAY, policy).expected).toBe('2026-11-21T00:00');
	});
});

describe('why a date is what it is', () => {
	const expected = when('2026-11-24');
	const fallback = when('2026-11-25');
	it.each<[string, Partial<FollowUp>, Reason]>([
		['a date in the note', { act }, { rule: 'date-to-act', promise: null, date: { kind: 'words', when: act } }],
		[
			'a promise of theirs',
			{ expected, fallback },
			{
				rule: 'promise-running',
				promise: { kind: 'words', when: expected },
				date: { kind: 'words', when: fallback },
			},
		],
		[
			'a call',
			{ entries: [attempt('2026-11-20T09:10', 'no answer')] },
			{
				rule: 'call',
				promise: null,
				date: { kind: 'after-call', businessDays: 1, at: '2026-11-20T09:10', otherEnd: true },
			},
		],
		[
			'a call before a date in the note',
			{ act: when('2026-11-30'), entries: [attempt('2026-11-20T09:10', 'no answer')] },
			{ rule: 'call', promise: null, date: { kind: 'words', when: when('2026-11-30') } },
		],
		[
			'a letter',
			{ entries: [attempt('2026-11-20', 'sent')] },
			{ rule: 'sent', promise: null, date: { kind: 'after-message', businessDays: 3, at: '2026-11-20' } },
		],
		['the limit', { entries: five }, { rule: 'limit', unanswered: 5, limit: 5 }],
		[
			'an end',
			{ entries: [event('2026-11-20T08:00', 'gave-up')] },
			{ rule: 'gave-up-by-event', at: '2026-11-20T08:00' },
		],
		['an end in the note', { ended: 'closed' }, { rule: 'closed-in-note', at: null }],
	])('%s', (_, given, reason) => {
		expect(nextAction(followUp(given), MONDAY, policy).reason).toEqual(reason);
	});
});

describe('a follow-up that only `applied` makes', () => {
	const applied = followUp({ source: 'property', text: '', cold: true, applied: '2026-09-20' });
	const at = (day: string, more: Partial<FollowUp> = {}) =>
		nextAction({ ...applied, ...more }, `${day}T08:00`, policyOf());

	it('is done 60 days after the day, without an entry', () => {
		expect(at('2026-11-19')).toMatchObject({ state: 'due' });
		expect(at('2026-11-20')).toMatchObject({
			state: 'closed',
			due: null,
			reason: { rule: 'lapsed', days: 60, applied: '2026-09-20' },
		});
	});

	it('is done after the days that the user sets', () => {
		const on = (day: string) => nextAction(applied, `${day}T08:00`, policyOf({ appliedDays: 90 }));
		expect(on('2026-12-19').state).toBe('due');
		expect(on('2026-12-20').reason).toEqual({ rule: 'lapsed', days: 90, applied: '2026-09-20' });
	});

	it('stays open with an entry, or with a date of its own', () => {
		expect(at('2026-11-20', { entries: [attempt('2026-09-30T08:00', 'no answer')] }).state).toBe('due');
		expect(at('2026-11-20', { text: 'Monday', act: when('2026-12-01') }).state).toBe('scheduled');
	});
});
