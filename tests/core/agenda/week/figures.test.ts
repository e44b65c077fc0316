import fc from 'fast-check';
import { agenda } from '../../../../src/core/agenda/agenda';
import { weekFigures } from '../../../../src/core/agenda/week/figures';
import { weekOf } from '../../../../src/core/agenda/week/weeks';
import { addDays, minuteOf } from '../../../../src/core/dates/moments';
import { OUTCOMES, type Entry, type FollowUp } from '../../../../src/core/follow-up';
import { runs } from '../../../property-runs';
import { same } from '../../../same';
import { attempt, event, followUp, person, policyOf } from '../builders';

const NOW = '2026-11-27T15:30';

let made = 0;
const withPeople = (names: readonly string[], entries: readonly Entry[], more: Partial<FollowUp> = {}) =>
	followUp({ id: `l${++made}.0`, path: `${made}.md`, contacts: names.map((name) => person(name)), entries, ...more });
const dana = (entries: readonly Entry[], more: Partial<FollowUp> = {}) => withPeople(['Dana Whitfield'], entries, more);

function figuresOf(followUps: readonly FollowUp[], now = NOW, zone = 'America/New_York', week = weekOf(now, 1)) {
	const policy = policyOf({}, zone);
	const rows = agenda(followUps, now, policy).groups.flatMap((group) => group.rows);
	const { tried, reached, ...counts } = weekFigures(rows, week, now, policy);
	return { ...counts, tried: tried.map(({ name }) => name), reached: reached.map(({ name }) => name) };
}

describe('calls made', () => {
	test.each<[string, readonly Entry[], number]>([
		['a call without an answer', [attempt('2026-11-23T08:10', 'no answer')], 1],
		['a message on the machine', [attempt('2026-11-23T08:10', 'left message')], 1],
		['a wrong number', [attempt('2026-11-23T08:10', 'wrong number')], 1],
		['a talk', [attempt('2026-11-23T08:10', 'spoke')], 1],
		['a call without a time', [attempt('2026-11-23', 'no answer')], 1],
		['their own call', [attempt('2026-11-23T08:10', 'they called')], 0],
		['an email', [attempt('2026-11-23T08:10', 'sent')], 0],
		['a meeting', [attempt('2026-11-23T08:10', 'spoke', { channel: 'In person' })], 0],
		['a snooze', [event('2026-11-23T08:10', 'snoozed', { until: '2026-11-24' })], 0],
		['two calls of one day', [attempt('2026-11-23T08:10', 'no answer'), attempt('2026-11-23T17:10', 'no answer')], 2],
		['the first minute of Monday', [attempt('2026-11-23T00:00', 'no answer')], 1],
		['the last minute of Sunday before', [attempt('2026-11-22T23:59', 'no answer')], 0],
		['the last minute of Sunday', [attempt('2026-11-29T23:59', 'no answer')], 1],
		['midnight after it', [attempt('2026-11-30T00:00', 'no answer')], 0],
	])('%s', (_, entries, calls) => {
		expect(figuresOf([dana(entries)], '2026-11-29T23:59').calls).toBe(calls);
	});

	test('a call that is logged in two follow-ups with one person counts once', () => {
		const call = attempt('2026-11-23T08:10', 'no answer');
		expect(figuresOf([dana([call]), dana([call])]).calls).toBe(1);
		expect(figuresOf([dana([call]), withPeople(['Kim Lee'], [call])]).calls).toBe(2);
		expect(figuresOf([dana([call]), withPeople(['Kim Lee', 'Dana Whitfield'], [call])]).calls).toBe(1);
	});

	test('calls of follow-ups that are over count', () => {
		const entries = [attempt('2026-11-23T08:10', 'spoke'), event('2026-11-23T08:11', 'closed')];
		expect(figuresOf([dana(entries, { ended: 'closed' })]).calls).toBe(1);
	});

	test('the day is the one on the user’s clock, also in the week in which summer time ends', () => {
		const entries = [attempt('2026-11-01T01:30', 'no answer'), attempt('2026-11-01T23:30', 'no answer')];
		const far = { timezone: 'Pacific/Auckland' };
		expect(figuresOf([dana(entries, far)], '2026-11-01T23:59').calls).toBe(2);
		expect(figuresOf([dana(entries, far)], '2026-11-02T00:00').calls).toBe(0);
	});

	test('the last week of a year has days of the next one', () => {
		const entries = [attempt('2026-12-31T10:00', 'no answer'), attempt('2027-01-03T10:00', 'no answer')];
		expect(figuresOf([dana(entries)], '2027-01-03T12:00').calls).toBe(2);
	});
});

describe('people', () => {
	test.each([
		['who spoke', 'spoke', true],
		['who called', 'they called', true],
		['who replied', 'they replied', true],
		['with whom a message was left', 'left message', false],
	] as const)('%s', (_, outcome, isReached) => {
		const { reached } = figuresOf([dana([attempt('2026-11-24T10:00', outcome)])]);
		expect(reached).toEqual(isReached ? ['Dana Whitfield'] : []);
	});

	test('count once each, by their fullest name', () => {
		const answer = (at: string) => [attempt(at, 'spoke')];
		const followUps = [
			withPeople(['Dana'], answer('2026-11-23T10:00')),
			dana(answer('2026-11-24T10:00')),
			withPeople(['Kim Lee'], answer('2026-11-25T10:00')),
			withPeople(['Gil Ortiz'], [attempt('2026-11-25T11:00', 'no answer')]),
		];
		const { tried, reached } = figuresOf(followUps);
		expect(reached).toEqual(['Dana Whitfield', 'Kim Lee']);
		expect([...tried].sort()).toEqual(['Dana Whitfield', 'Gil Ortiz', 'Kim Lee']);
	});

	test('of one follow-up with several contacts count as one, unless one of them counts already', () => {
		const group = (at: string) => withPeople(['Kim Lee', 'Ana Silva'], [attempt(at, 'spoke')]);
		expect(figuresOf([group('2026-11-23T10:00')]).reached).toEqual(['Kim Lee, Ana Silva']);
		const kim = withPeople(['Kim Lee'], [attempt('2026-11-25T10:00', 'spoke')]);
		expect(figuresOf([group('2026-11-23T10:00'), kim]).reached).toEqual(['Kim Lee']);
	});
});

describe('promised calls', () => {
	const left = (callingBack: string, at = '2026-11-20T08:10') => attempt(at, 'left message', { callingBack });
	const no = (at: string) => attempt(at, 'no answer');
	test.each<[string, readonly Entry[], readonly [kept: number, promised: number]]>([
		['to the minute', [left('2026-11-23T08:30'), no('2026-11-23T08:30')], [1, 1]],
		['a quarter of an hour late', [left('2026-11-23T08:30'), no('2026-11-23T08:45')], [1, 1]],
		['later', [left('2026-11-23T08:30'), no('2026-11-23T08:46')], [0, 1]],
		['not made', [left('2026-11-23T08:30')], [0, 1]],
		['still ahead', [left('2026-11-27T16:00')], [0, 0]],
		['answered before', [left('2026-11-23T08:30'), attempt('2026-11-23T08:00', 'they called')], [0, 0]],
		['of the week before', [left('2026-11-22T08:30')], [0, 0]],
		['at the first minutes of the week, kept on Sunday', [left('2026-11-23T00:05'), no('2026-11-22T23:55')], [1, 1]],
		['for a day, kept on it', [left('2026-11-24'), no('2026-11-24T18:00')], [1, 1]],
	])('%s', (_, entries, [kept, promised]) => {
		expect(figuresOf([dana(entries)])).toMatchObject({ kept, promised });
	});

	test('a promise that two notes of one person hold counts once, as in the note that says it was kept', () => {
		const open = withPeople(['Dana'], [left('2026-11-23T08:30')]);
		const kept = dana([left('2026-11-23T08:30'), no('2026-11-23T08:30')]);
		for (const followUps of [
			[open, kept],
			[kept, open],
		]) {
			expect(figuresOf(followUps)).toMatchObject({ kept: 1, promised: 1 });
		}
	});

	test('a time on the contact’s clock belongs to the week of the user’s clock', () => {
		// Monday 00:30 in Berlin is Sunday 18:30 in New York.
		const zoned = { ...left('2026-11-23T00:30'), zones: { callingBack: 'Europe/Berlin' } };
		const entries = [zoned, no('2026-11-22T18:30')];
		expect(figuresOf([dana(entries)])).toMatchObject({ kept: 0, promised: 0 });
		expect(figuresOf([dana(entries)], '2026-11-22T23:00')).toMatchObject({ kept: 1, promised: 1 });
	});

	test('in the night in which summer time ends', () => {
		const entries = [left('2026-11-01T01:30', '2026-10-30T08:00'), no('2026-11-01T01:40')];
		expect(figuresOf([dana(entries)], '2026-11-01T12:00')).toMatchObject({ kept: 1, promised: 1 });
	});
});

describe('tries until an answer', () => {
	const no = (at: string) => attempt(at, 'no answer');
	const spoke = (at: string) => attempt(at, 'spoke');
	test.each<[string, readonly Entry[], readonly [answers: number, tries: number]]>([
		['the first call', [spoke('2026-11-23T10:00')], [1, 1]],
		['the third call', [no('2026-11-19T10:00'), no('2026-11-20T10:00'), spoke('2026-11-23T10:00')], [1, 3]],
		['their call after one of mine', [no('2026-11-19T10:00'), attempt('2026-11-23T10:00', 'they called')], [1, 1]],
		['their call out of the blue', [attempt('2026-11-23T10:00', 'they called')], [0, 0]],
		['a wrong number is no try', [attempt('2026-11-20T10:00', 'wrong number'), spoke('2026-11-23T10:00')], [1, 1]],
		['no answer yet', [no('2026-11-23T10:00')], [0, 0]],
		['an answer of the week before', [no('2026-11-19T10:00'), spoke('2026-11-20T10:00')], [0, 0]],
		['two rounds', [no('2026-11-23T10:00'), spoke('2026-11-24T10:00'), spoke('2026-11-26T10:00')], [2, 3]],
		['reopened', [no('2026-11-20T10:00'), event('2026-11-21', 'reopened'), spoke('2026-11-23T10:00')], [1, 1]],
	])('%s', (_, entries, [answers, tries]) => {
		expect(figuresOf([dana(entries)])).toMatchObject({ answers, tries });
	});

	test('an answer to two follow-ups with one person counts once, with most tries', () => {
		const followUps = [dana([spoke('2026-11-23T10:00')]), dana([no('2026-11-20T10:00'), spoke('2026-11-23T10:00')])];
		expect(figuresOf(followUps)).toMatchObject({ answers: 1, tries: 2 });
		expect(figuresOf([...followUps].reverse())).toMatchObject({ answers: 1, tries: 2 });
	});
});

test('a vault without entries has only zeros', () => {
	const empty = { calls: 0, sent: 0, tried: [], reached: [], promised: 0, kept: 0, answers: 0, tries: 0 };
	expect(figuresOf([])).toEqual(empty);
	expect(figuresOf([dana([])])).toEqual(empty);
});

const anyAttempt = fc
	.record({
		day: fc.integer({ min: 0, max: 34 }),
		minute: fc.integer({ min: 0, max: 1439 }),
		outcome: fc.constantFrom(...OUTCOMES),
		back: fc.option(fc.integer({ min: 0, max: 3 })),
	})
	.map(({ day, minute, outcome, back }) => {
		const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
		const on = addDays('2026-10-26', day);
		const callingBack = back === null ? null : minuteOf(addDays(on, back), clock);
		return attempt(minuteOf(on, clock), outcome, { callingBack });
	});
const anyFollowUps = fc
	.array(fc.tuple(fc.constantFrom('Dana Whitfield', 'Kim Lee', 'Gil Ortiz'), fc.array(anyAttempt, { maxLength: 8 })), {
		maxLength: 6,
	})
	.map((all) => all.map(([name, entries]) => withPeople([name], entries)));

const isCall = (entry: Entry) =>
	entry.kind === 'attempt' && entry.channel === 'Call' && entry.outcome !== 'they called';

test('the weeks of a month add up to its calls, and no figure exceeds what it is a part of', () => {
	fc.assert(
		fc.property(anyFollowUps, (followUps) => {
			const now = '2026-11-30T12:00';
			const weeks = Array.from({ length: 6 }, (_, index) =>
				figuresOf(followUps, now, 'UTC', weekOf(addDays('2026-10-26', 7 * index), 1)),
			);
			const calls = followUps.flatMap(({ contacts, entries }) =>
				entries
					.filter(isCall)
					.map((entry) => JSON.stringify([contacts, entry.at, 'outcome' in entry && entry.outcome])),
			);
			same(
				weeks.reduce((sum, week) => sum + week.calls, 0),
				new Set(calls).size,
			);
			for (const { kept, promised, answers, tries, reached } of weeks) {
				same(kept <= promised && answers <= tries && new Set(reached).size === reached.length, true);
			}
			const { calls: forward } = figuresOf(followUps, now, 'UTC', weekOf('2026-11-11', 1));
			same(figuresOf([...followUps].reverse(), now, 'UTC', weekOf('2026-11-11', 1)).calls, forward);
		}),
		{ numRuns: runs(300) },
	);
});
