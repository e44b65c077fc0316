import { bestHour, pickUpHours } from '../../../../src/core/agenda/views/pick-up-hours';
import type { Attempt } from '../../../../src/core/follow-up';
import { attempt, row } from '../../../ui/rows';

const called = (at: string, outcome: Attempt['outcome'], more: Partial<Attempt> = {}) =>
	attempt({ at, outcome, ...more });
const followUp = (entries: readonly Attempt[], more = {}) => row({ followUp: { entries, ...more } }).followUp;
const hours = (entries: readonly Attempt[], more = {}) => pickUpHours([followUp(entries, more)], 'America/New_York');

test('calls are counted by the hour in which they began', () => {
	const { hours: found, calls } = hours([
		called('2026-11-02T08:00', 'spoke'),
		called('2026-11-03T08:59', 'no answer'),
		called('2026-11-04T10:00', 'left message'),
	]);
	expect(calls).toBe(3);
	expect(found).toEqual([
		{ hour: 8, reached: 1, missed: 1 },
		{ hour: 9, reached: 0, missed: 0 },
		{ hour: 10, reached: 0, missed: 1 },
	]);
});

test('the hour is that on the contact’s clock', () => {
	const { hours: found } = hours([called('2026-11-02T08:10', 'spoke')], { timezone: 'America/Chicago' });
	expect(found).toEqual([{ hour: 7, reached: 1, missed: 0 }]);
});

test.each([
	['an email', called('2026-11-02T08:00', 'sent', { channel: 'Email' })],
	['a call of theirs', called('2026-11-02T08:00', 'they called')],
	['a wrong number', called('2026-11-02T08:00', 'wrong number')],
	['a call without a time', called('2026-11-02', 'spoke')],
])('%s says nothing about when they pick up', (_, entry) => {
	expect(hours([entry])).toEqual({ hours: [], calls: 0, missing: 30 });
});

test('a call that was logged at two follow-ups with one contact counts once', () => {
	const twice = [called('2026-11-02T08:00', 'spoke')];
	expect(pickUpHours([followUp(twice), followUp(twice)], 'UTC').calls).toBe(1);
});

test('thirty calls are enough, and until then it is said how many are missing', () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, at) =>
			called(`2026-11-${String((at % 28) + 1).padStart(2, '0')}T${10 + Math.floor(at / 28)}:00`, 'spoke'),
		);
	expect([hours(many(29)).missing, hours(many(30)).missing, hours(many(31)).missing]).toEqual([1, 0, 0]);
});

test('the best hour has the greatest share, and at least three calls', () => {
	const found = hours([
		called('2026-11-02T08:00', 'spoke'),
		called('2026-11-03T08:00', 'spoke'),
		called('2026-11-04T08:00', 'no answer'),
		called('2026-11-02T11:00', 'spoke'),
		called('2026-11-02T15:00', 'spoke'),
		called('2026-11-03T15:00', 'no answer'),
		called('2026-11-04T15:00', 'no answer'),
	]);
	expect(bestHour(found)).toEqual({ hour: 8, reached: 2, missed: 1 });
	expect(bestHour(hours([called('2026-11-02T11:00', 'spoke')]))).toBeNull();
});
