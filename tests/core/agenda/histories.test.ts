import fc from 'fast-check';
import { nextAction } from '../../../src/core/agenda/next-action';
import { isAnswer, OUTCOMES, CHANNELS } from '../../../src/core/follow-up';
import type { Entry } from '../../../src/core/follow-up';
import { addMinutes } from '../../../src/core/dates/moments';
import { attempt, event, followUp, policyOf, when } from './builders';
import { runs } from '../../property-runs';

const policy = policyOf();
const START = '2026-11-19T09:00';

const minute = fc.integer({ min: 0, max: 60 * 24 * 40 }).map((count) => addMinutes(START, count));
const day = minute.map((moment) => moment.slice(0, 10));
const moment = fc.oneof(minute, day);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2, nil: null });

const anyAttempt = fc
	.record({
		at: minute,
		outcome: fc.constantFrom(...OUTCOMES),
		channel: fc.constantFrom(...CHANNELS),
		callingBack: maybe(moment),
		expecting: maybe(moment),
		next: maybe(moment),
	})
	.map(({ at, outcome, ...more }) => attempt(at, outcome, more));

const anyEvent = fc.oneof(
	fc.tuple(minute, maybe(moment)).map(([at, until]) => event(at, 'snoozed', { until })),
	fc.tuple(minute, fc.integer({ min: 1, max: 5 })).map(([at, more]) => event(at, 'allowed-more', { more })),
	fc
		.tuple(minute, fc.constantFrom('gave-up' as const, 'closed' as const, 'reopened' as const, 'rehearsed' as const))
		.map(([at, name]) => event(at, name)),
);

const entries: fc.Arbitrary<readonly Entry[]> = fc
	.uniqueArray(fc.oneof({ weight: 3, arbitrary: anyAttempt }, { weight: 2, arbitrary: anyEvent }), {
		maxLength: 12,
		selector: ({ at }) => at,
	})
	.map((list: Entry[]) => list.sort((a, b) => (a.at < b.at ? -1 : 1)));

const anyFollowUp = fc
	.record({
		act: maybe(moment.map((at) => when(at))),
		expected: maybe(moment.map((at) => when(at))),
		fallback: maybe(moment.map((at) => when(at))),
		cold: fc.boolean(),
		applied: maybe(day),
		timezone: fc.constantFrom(null, 'America/Chicago', 'Asia/Kolkata', 'nowhere'),
		attemptsAllowed: maybe(fc.integer({ min: 1, max: 6 })),
		source: fc.constantFrom('line' as const, 'property' as const),
	})
	.map((given) => followUp(given));

const often = { numRuns: runs(400) };
const END = '2027-01-05T00:00';
const latest = (list: readonly Entry[]) => nextAction({ ...followUp(), entries: list }, END, policy);

describe('whatever happened', () => {
	it('the unanswered count never decreases without an answer or Reopened', () => {
		fc.assert(
			fc.property(entries, (list) => {
				list.forEach((entry, index) => {
					const before = latest(list.slice(0, index)).attempts;
					const after = latest(list.slice(0, index + 1)).attempts;
					const begins = entry.kind === 'attempt' ? isAnswer(entry.outcome) : entry.event === 'reopened';
					if (begins) expect(after).toBe(0);
					else expect(after - before).toBe(entry.kind === 'attempt' && entry.outcome !== 'wrong number' ? 1 : 0);
				});
			}),
			often,
		);
	});

	it('the limit never decreases', () => {
		fc.assert(
			fc.property(anyFollowUp, entries, (given, list) => {
				const limit = (count: number) =>
					nextAction({ ...given, entries: list.slice(0, count) }, END, policy).attemptLimit;
				list.forEach((_, index) => expect(limit(index + 1)).toBeGreaterThanOrEqual(limit(index)));
			}),
			often,
		);
	});

	it('a promise is kept to the minute, at any moment, until something is logged', () => {
		fc.assert(
			fc.property(anyFollowUp, entries, anyAttempt, minute, minute, (given, list, last, promised, now) => {
				const open = list.filter((entry) => entry.kind !== 'event' || !['closed', 'gave-up'].includes(entry.event));
				const promise = { ...last, at: '2027-01-01T09:00', callingBack: promised };
				const action = nextAction({ ...given, entries: [...open, promise] }, now, policy);
				expect(action).toMatchObject({ state: 'promised', due: promised });
			}),
			often,
		);
	});

	it('snoozing never loses the earlier date: the next entry counts as if there had been no snooze', () => {
		fc.assert(
			fc.property(anyFollowUp, entries, moment, fc.nat(12), minute, (given, list, until, place, now) => {
				const at = list[place]?.at ?? '2027-01-02T09:00';
				const snooze = event(addMinutes(at, -1), 'snoozed', { until });
				const before = list.slice(0, place);
				const after = list.slice(place);
				const state = (all: readonly Entry[]) => nextAction({ ...given, entries: all }, now, policy);
				const earlier = state(before);
				fc.pre(earlier.state !== 'closed' && earlier.state !== 'gave-up');
				const snoozed = state([...before, snooze]);
				expect({ ...snoozed, due: null, state: null, window: null, reason: null, endedAt: null }).toEqual({
					...earlier,
					due: null,
					state: null,
					window: null,
					reason: null,
					endedAt: null,
				});
				const resumes = after.some((entry) => entry.kind === 'attempt' || entry.event === 'reopened');
				if (resumes) expect(state([...before, snooze, ...after])).toEqual(state([...before, ...after]));
			}),
			often,
		);
	});

	it('any order of two devices’ lines gives the same state', () => {
		fc.assert(
			fc.property(anyFollowUp, entries, fc.array(fc.boolean()), minute, (given, list, sides, now) => {
				const here = list.filter((_, index) => sides[index]);
				const there = list.filter((_, index) => !sides[index]);
				const state = (all: readonly Entry[]) => nextAction({ ...given, entries: all }, now, policy);
				const expected = state(list);
				expect(state([...here, ...there])).toEqual(expected);
				expect(state([...there, ...here])).toEqual(expected);
				expect(state([...list].reverse())).toEqual(expected);
			}),
			often,
		);
	});

	it('a due day never moves by itself, and only rests before it comes', () => {
		fc.assert(
			fc.property(anyFollowUp, entries, minute, fc.nat(60 * 24 * 20), (given, list, now, later) => {
				const first = nextAction({ ...given, entries: list }, now, policy);
				const second = nextAction({ ...given, entries: list }, addMinutes(now, later), policy);
				if (first.state === 'decide' || first.state === 'waiting') return;
				expect(second.due).toBe(first.due);
				expect(second.state).toBe(
					second.due === null || ['promised', 'due'].includes(first.state)
						? first.state
						: second.due <= addMinutes(now, later)
							? 'due'
							: second.due.slice(0, 10) === addMinutes(now, later).slice(0, 10) && first.state === 'scheduled'
								? 'due'
								: first.state,
				);
			}),
			often,
		);
	});

	it('entries of one minute keep the order in which they are written', () => {
		const [gaveUp, reopened] = [event(START, 'gave-up'), event(START, 'reopened')];
		expect(latest([gaveUp, reopened]).state).toBe('undated');
		expect(latest([reopened, gaveUp]).state).toBe('gave-up');
	});

	it('an entry without a time stays after those of its day that are written before it', () => {
		const call = attempt('2026-11-23T09:10', 'no answer');
		expect(latest([call, event('2026-11-23', 'gave-up')]).state).toBe('gave-up');
		expect(latest([event('2026-11-23', 'closed'), event('2026-11-23T09:00', 'reopened')]).state).toBe('undated');
		expect(latest([call, event('2026-11-23', 'closed'), event('2026-11-22T09:00', 'reopened')]).state).toBe('closed');
	});
});
