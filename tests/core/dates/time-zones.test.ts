import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMinutes } from '../../../src/core/dates/moments';
import { convert, isZone } from '../../../src/core/dates/time-zones';
import { runs } from '../../property-runs';

describe('the name of a zone', () => {
	it.each([
		'America/Chicago',
		'america/chicago',
		'UTC',
		'Asia/Kolkata',
		'America/Argentina/Buenos_Aires',
		'-06:00',
		'+0530',
	])('%s is known', (name) => expect(isZone(name)).toBe(true));

	it.each([
		'',
		'Chicago',
		'Central time',
		'America/Nowhere',
		'-6',
		'+99:00',
		'contact',
		'2026-11-23T08:00[America/Chicago]',
		'2026-11-23T08:00Z',
		'A'.repeat(10_000),
		'\u0000',
		'__proto__',
	])('%.40s is not', (name) => expect(isZone(name)).toBe(false));
});

describe('a minute on another clock', () => {
	it.each([
		['an hour west', '2026-11-23T08:30', 'America/Chicago', 'America/New_York', '2026-11-23T09:30'],
		['over midnight', '2026-11-23T23:30', 'America/Los_Angeles', 'Europe/Berlin', '2026-11-24T08:30'],
		['half hours', '2026-11-23T08:00', 'America/New_York', 'Asia/Kolkata', '2026-11-23T18:30'],
		['quarter hours', '2026-11-23T08:00', 'UTC', 'Asia/Kathmandu', '2026-11-23T13:45'],
		['an offset', '2026-11-23T08:30', '-06:00', 'UTC', '2026-11-23T14:30'],
		['the other way round in the south', '2026-07-01T12:00', 'Pacific/Auckland', 'UTC', '2026-07-01T00:00'],
		['over new year', '2026-12-31T20:00', 'America/New_York', 'Asia/Tokyo', '2027-01-01T10:00'],
		['an unknown zone moves nothing', '2026-11-23T08:30', 'Mars/Base', 'UTC', '2026-11-23T08:30'],
		['to an unknown zone neither', '2026-11-23T08:30', 'UTC', 'Mars/Base', '2026-11-23T08:30'],
	])('%s', (_, minute, from, to, expected) => {
		expect(convert(minute, from, to)).toBe(expected);
	});

	it.each([
		['before clocks go forward', '2026-03-08T01:30', 'America/New_York', '2026-03-08T06:30'],
		['the minute that does not exist moves on by the gap', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
		['after it', '2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30'],
		['the minute that comes twice is the first', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
		['after clocks go back', '2026-11-01T02:30', 'America/New_York', '2026-11-01T07:30'],
		['a switch at midnight', '2026-09-06T00:30', 'America/Santiago', '2026-09-06T04:30'],
		['half an hour of summer time', '2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
	])('%s', (_, minute, zone, universal) => {
		expect(convert(minute, zone, 'UTC')).toBe(universal);
	});

	it('is unchanged in the same zone, even if a clock change skips it', () => {
		expect(convert('2026-03-08T02:30', 'America/New_York', 'America/New_York')).toBe('2026-03-08T02:30');
	});

	it('agrees with Temporal in years with and without clock changes', () => {
		const zones = [
			'America/New_York',
			'America/Sao_Paulo',
			'America/St_Johns',
			'Africa/Casablanca',
			'Europe/Berlin',
			'Asia/Kolkata',
			'Australia/Lord_Howe',
			'Pacific/Auckland',
			'Pacific/Apia',
			'America/Santiago',
			'UTC',
		];
		const minute = fc
			.integer({ min: 0, max: 60 * 24 * 365 * 40 })
			.map((count) => addMinutes('1995-01-01T00:00', count));
		fc.assert(
			fc.property(minute, fc.constantFrom(...zones), fc.constantFrom(...zones), (at, from, to) => {
				const expected = Temporal.PlainDateTime.from(at)
					.toZonedDateTime(from, { disambiguation: 'compatible' })
					.withTimeZone(to)
					.toPlainDateTime()
					.toString({ smallestUnit: 'minute' });
				expect(convert(at, from, to)).toBe(from === to ? at : expected);
			}),
			{ numRuns: runs(1500) },
		);
	});
});
