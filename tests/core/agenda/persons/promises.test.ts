import { keptOf, promisesIn, promisesOf } from '../../../../src/core/agenda/persons/promises';
import type { DayOrMinute, Entry, FollowUp } from '../../../../src/core/follow-up';
import { attempt, event, followUp, person, when } from '../builders';

const NOW = '2026-11-27T12:00';
const ZONE = 'America/New_York';

/** What became of each promise: `me kept 2026-11-24T08:30`. */
const verdicts = (entries: readonly Entry[], more: Partial<FollowUp> = {}) =>
	promisesOf(followUp({ entries, ...more }), NOW, ZONE).map(({ by, verdict, at }) =>
		[by, verdict, at].filter((part) => part !== null).join(' '),
	);

const left = (callingBack: DayOrMinute) => attempt('2026-11-23T08:10', 'left message', { callingBack });

describe('a promise to call back', () => {
	test.each([
		['to the minute', '2026-11-24T08:30', 'me kept 2026-11-24T08:30'],
		['a quarter of an hour later', '2026-11-24T08:45', 'me kept 2026-11-24T08:45'],
		['a quarter of an hour earlier', '2026-11-24T08:15', 'me kept 2026-11-24T08:15'],
		['a minute too late', '2026-11-24T08:46', 'me late 2026-11-24T08:46'],
		['a day too late', '2026-11-25', 'me late 2026-11-25'],
		['long before, which settles it', '2026-11-24T08:14', 'me settled 2026-11-24T08:14'],
		['at an hour that nobody noted', '2026-11-24', 'me settled 2026-11-24'],
	])('is judged by the next call: %s', (_, at, verdict) => {
		expect(verdicts([left('2026-11-24T08:30'), attempt(at, 'no answer')])).toEqual([verdict]);
	});

	test('for a day is kept by any call on that day', () => {
		expect(verdicts([left('2026-11-24'), attempt('2026-11-24T19:00', 'spoke')])).toEqual(['me kept 2026-11-24T19:00']);
		expect(verdicts([left('2026-11-24'), attempt('2026-11-25T08:00', 'spoke')])).toEqual(['me late 2026-11-25T08:00']);
	});

	test.each([
		['they called first', attempt('2026-11-24T08:00', 'they called'), 'me settled 2026-11-24T08:00'],
		['they called when it was too late', attempt('2026-11-24T09:00', 'they called'), 'me missed 2026-11-24T09:00'],
		['an email took its place', attempt('2026-11-24T08:00', 'sent'), 'me settled 2026-11-24T08:00'],
		['an email came too late', attempt('2026-11-24T12:00', 'sent'), 'me missed 2026-11-24T12:00'],
		['it was closed before', event('2026-11-23T17:00', 'closed'), 'me settled 2026-11-23T17:00'],
		['it was given up afterwards', event('2026-11-26T17:00', 'gave-up'), 'me missed 2026-11-26T17:00'],
		['a snooze changes nothing', event('2026-11-23T17:00', 'snoozed', { until: '2026-11-26' }), 'me missed'],
	])('%s', (_, entry, verdict) => {
		expect(verdicts([left('2026-11-24T08:30'), entry])).toEqual([verdict]);
	});

	test('is open until a quarter of an hour after its minute, then missed', () => {
		expect(verdicts([left('2026-11-27T11:45')])).toEqual(['me open']);
		expect(verdicts([left('2026-11-27T11:44')])).toEqual(['me missed']);
		expect(verdicts([left('2026-11-24T08:30')], { ended: 'closed' })).toEqual(['me settled']);
	});

	test('in the zone of the contact is judged on the clock of the user', () => {
		const zoned = { ...left('2026-11-24T08:30'), zones: { callingBack: 'America/Chicago' } };
		expect(verdicts([zoned, attempt('2026-11-24T09:30', 'spoke')])).toEqual(['me kept 2026-11-24T09:30']);
	});
});

describe('a promise of theirs', () => {
	const expected = when('2026-11-24', { lastDay: '2026-11-25' });
	test.each([
		['they call on its last day', attempt('2026-11-25T18:00', 'they called'), 'them kept 2026-11-25T18:00'],
		['they reply a day late', attempt('2026-11-26T09:00', 'they replied'), 'them late 2026-11-26T09:00'],
		['I reach them before', attempt('2026-11-24T09:00', 'spoke'), 'them settled 2026-11-24T09:00'],
		['I have to ask', attempt('2026-11-26T09:00', 'spoke'), 'them missed 2026-11-26T09:00'],
		['my own message changes nothing', attempt('2026-11-24T09:00', 'left message'), 'them missed'],
		['it was closed', event('2026-11-26T09:00', 'closed'), 'them settled 2026-11-26T09:00'],
	])('%s', (_, entry, verdict) => {
		expect(verdicts([entry], { expected })).toEqual([verdict]);
	});

	test('is open until its day ends', () => {
		expect(verdicts([], { expected: when('2026-11-27') })).toEqual(['them open']);
		expect(verdicts([], { expected: when('2026-11-27T11:59') })).toEqual(['them missed']);
	});

	test('in an answer is judged by what comes after it', () => {
		const answer = attempt('2026-11-23T10:00', 'spoke', { expecting: '2026-11-25' });
		expect(verdicts([answer, attempt('2026-11-25T10:00', 'they replied')])).toEqual(['them kept 2026-11-25T10:00']);
		expect(verdicts([answer])).toEqual(['them missed']);
	});
});

test('a promise that two notes hold counts once, by the note that says what happened', () => {
	const open = followUp({ path: 'a.md', entries: [left('2026-11-24T08:30')] });
	const kept = followUp({ path: 'b.md', entries: [left('2026-11-24T08:30'), attempt('2026-11-24T08:30', 'spoke')] });
	const other = followUp({ path: 'c.md', contacts: [person('Kim Lee')], entries: [left('2026-11-24T08:30')] });
	for (const followUps of [
		[open, kept, other],
		[kept, open, other],
	]) {
		const promises = promisesIn(followUps, NOW, ZONE);
		expect(promises.map(({ verdict }) => verdict).sort()).toEqual(['kept', 'missed']);
		expect(keptOf(promises)).toEqual({ kept: 1, counted: 2 });
	}
});

test('open and settled promises do not count', () => {
	expect(keptOf([{ verdict: 'open' }, { verdict: 'settled' }, { verdict: 'late' }])).toEqual({ kept: 0, counted: 1 });
});
