import fc from 'fast-check';
import { instantsOf, minutesSince, nextInstant, localMinuteAt } from '../../../src/core/dates/reader-clock';
import { offsetsOf } from '../../obsidian/machine';

const ZONES = [
	'America/New_York',
	'Europe/Berlin',
	'Asia/Kolkata',
	'Pacific/Auckland',
	'America/Sao_Paulo',
	'Australia/Lord_Howe',
	'Pacific/Apia',
	'UTC',
];

const at = (iso: string) => Date.parse(`${iso}Z`);

describe('the reader’s clock', () => {
	it.each([
		['America/New_York', '2026-11-23T13:30', '2026-11-23T08:30'],
		['Asia/Kolkata', '2026-11-23T03:00', '2026-11-23T08:30'],
		['Pacific/Auckland', '2026-11-22T19:30', '2026-11-23T08:30'],
		['Europe/Berlin', '2026-11-23T07:30:59', '2026-11-23T08:30'],
		['UTC', '1969-12-31T23:59', '1969-12-31T23:59'],
	])('shows in %s at %s UTC %s', (zone, instant, minute) => {
		expect(localMinuteAt(at(instant), offsetsOf(zone))).toBe(minute);
	});

	it.each([
		['an ordinary minute comes once', 'America/New_York', '2026-11-23T08:30', ['2026-11-23T13:30']],
		['of the hour that comes twice', 'America/New_York', '2026-11-01T01:30', ['2026-11-01T05:30', '2026-11-01T06:30']],
		['a skipped minute is the jump', 'America/New_York', '2026-03-08T02:30', ['2026-03-08T07:00']],
		['a skipped midnight is the jump', 'America/Sao_Paulo', '2018-11-04T00:00', ['2018-11-04T03:00']],
		['a midnight that comes twice', 'America/Sao_Paulo', '2018-02-17T23:30', ['2018-02-18T01:30', '2018-02-18T02:30']],
		['half an hour of summer time', 'Australia/Lord_Howe', '2026-10-04T02:15', ['2026-10-03T15:30']],
		['a whole day that was skipped', 'Pacific/Apia', '2011-12-30T12:00', ['2011-12-30T10:00']],
	])('%s', (_, zone, minute, instants) => {
		expect(instantsOf(minute, offsetsOf(zone))).toEqual(instants.map(at));
	});

	it('converts a minute back to its instant in any zone', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ZONES),
				fc.integer({ min: at('2018-01-01T00:00') / 60_000, max: at('2027-01-01T00:00') / 60_000 }),
				(zone, minutes) => {
					const offsetAt = offsetsOf(zone);
					expect(instantsOf(localMinuteAt(minutes * 60_000, offsetAt), offsetAt)).toContain(minutes * 60_000);
				},
			),
		);
	});

	it('finds the first instant that shows a minute or a later one', () => {
		const starts = ZONES.map((zone) => ({ zone, from: at('2026-03-08T06:20') }));
		starts.push({ zone: 'America/New_York', from: at('2026-11-01T05:20') });
		starts.push({ zone: 'America/New_York', from: at('2026-11-01T06:20') });
		for (const { zone, from } of starts) {
			const offsetAt = offsetsOf(zone);
			for (const ahead of [1, 25, 45, 70, 400]) {
				const minute = localMinuteAt(from + ahead * 60_000, offsetAt);
				let first = from;
				while (localMinuteAt(first, offsetAt) < minute) first += 60_000;
				expect(nextInstant(minute, from, offsetAt)).toBe(first);
			}
		}
	});

	it('counts the minutes that passed since it showed a minute', () => {
		const offsetAt = offsetsOf('America/New_York');
		expect(minutesSince('2026-03-08T02:30', at('2026-03-08T07:05'), offsetAt)).toBe(5);
		expect(minutesSince('2026-11-01T01:30', at('2026-11-01T06:10'), offsetAt)).toBe(40);
		expect(minutesSince('2026-11-01T01:30', at('2026-11-01T06:40'), offsetAt)).toBe(10);
		expect(minutesSince('2026-11-01T01:30', at('2026-11-01T05:10'), offsetAt)).toBe(0);
	});
});
