import { callTimes, otherEnd, otherWindow } from '../../../src/core/dates/call-hours';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const settings = DEFAULT_SETTINGS;
const chicago = { contact: 'America/Chicago', reader: 'America/New_York' };
const here = { contact: null, reader: 'America/New_York' };

describe('a good time for a cold call', () => {
	it('is early on the contact’s clock, not on the reader’s', () => {
		expect(callTimes('2026-11-23T08:42', chicago, settings)).toEqual({
			good: true,
			theirs: '2026-11-23T07:42',
			otherZone: true,
			closes: '2026-11-23T09:00',
			next: { theirs: '2026-11-23T17:00', mine: '2026-11-23T18:00' },
		});
		expect(callTimes('2026-11-23T07:42', chicago, settings).good).toBe(false);
	});

	it.each([
		['2026-11-23T06:59', false, '2026-11-23T07:00'],
		['2026-11-23T07:00', true, '2026-11-23T17:00'],
		['2026-11-23T07:59', true, '2026-11-23T17:00'],
		['2026-11-23T08:00', false, '2026-11-23T17:00'],
		['2026-11-23T18:29', true, '2026-11-24T07:00'],
		['2026-11-23T18:30', false, '2026-11-24T07:00'],
		['2026-11-20T18:30', false, '2026-11-23T07:00'],
		['2026-11-21T07:30', false, '2026-11-23T07:00'],
	])('has this answer at %s: %s, and comes next at %s', (now, good, next) => {
		const times = callTimes(now, here, settings);
		expect(times).toMatchObject({ good, theirs: now, otherZone: false, next: { theirs: next, mine: next } });
	});

	it('is never on a holiday', () => {
		const free = { ...settings, holidays: ['2026-11-26'] };
		expect(callTimes('2026-11-26T07:30', here, free)).toMatchObject({
			good: false,
			next: { theirs: '2026-11-27T07:00' },
		});
	});

	it('is on the contact’s Monday morning while it is still Sunday for the reader', () => {
		const auckland = { contact: 'Pacific/Auckland', reader: 'America/New_York' };
		expect(callTimes('2026-11-22T13:30', auckland, settings)).toMatchObject({
			good: true,
			theirs: '2026-11-23T07:30',
			closes: '2026-11-22T14:00',
		});
	});

	it('moves with daylight saving time if only one of the zones has it', () => {
		const phoenix = { contact: 'America/Phoenix', reader: 'America/New_York' };
		expect(callTimes('2026-10-30T12:00', phoenix, settings).next?.mine).toBe('2026-10-30T20:00');
		expect(callTimes('2026-11-02T12:00', phoenix, settings).next?.mine).toBe('2026-11-02T19:00');
	});

	it('uses the reader’s zone if the contact’s is unknown', () => {
		const lost = { contact: 'Windy City', reader: 'America/New_York' };
		expect(callTimes('2026-11-23T07:30', lost, settings)).toMatchObject({ good: true, otherZone: false });
	});

	it('does not exist without windows in the settings', () => {
		const times = callTimes('2026-11-23T07:30', here, { ...settings, callWindows: [] });
		expect(times).toMatchObject({ good: false, closes: null, next: null });
	});

	it('lasts until midnight in a window to 24:00', () => {
		const late = { ...settings, callWindows: [{ from: '22:00', to: '24:00' }] };
		expect(callTimes('2026-11-23T23:59', here, late)).toMatchObject({ good: true, closes: '2026-11-24T00:00' });
	});
});

describe('the other half of the day', () => {
	it.each([
		['2026-11-23T09:10', 1, '2026-11-24', { from: '12:00', to: null }],
		['2026-11-23T15:00', 1, '2026-11-24', { from: null, to: '12:00' }],
		['2026-11-20T15:00', 1, '2026-11-23', { from: null, to: '12:00' }],
		['2026-11-23', 2, '2026-11-25', null],
		['2026-11-23T09:10', 0, '2026-11-23', { from: '12:00', to: null }],
		['2026-11-23T15:00', 0, '2026-11-24', { from: null, to: '12:00' }],
	])('follows %s with a gap of %d', (at, gap, day, window) => {
		expect(otherEnd(at, gap, settings)).toEqual({ day, window });
	});
});

describe('the other call window', () => {
	it.each([
		['inside the first', '2026-11-23T07:40', here, '2026-11-24', '17:00', '18:30'],
		['inside the second', '2026-11-23T17:40', here, '2026-11-24', '07:00', '08:00'],
		['nearer to the first', '2026-11-23T11:00', here, '2026-11-24', '17:00', '18:30'],
		['nearer to the second', '2026-11-23T14:00', here, '2026-11-24', '07:00', '08:00'],
		['on their clock', '2026-11-23T08:40', chicago, '2026-11-24', '18:00', '19:30'],
		['on a Friday', '2026-11-20T07:40', here, '2026-11-23', '17:00', '18:30'],
	])('%s', (_, at, zones, day, from, to) => {
		expect(otherWindow(at, 1, zones, settings)).toEqual({ day, window: { from, to } });
	});

	it('can be on the reader’s previous day', () => {
		const tokyo = { contact: 'Asia/Tokyo', reader: 'America/New_York' };
		expect(otherWindow('2026-11-23T03:10', 1, tokyo, settings)).toEqual({
			day: '2026-11-23',
			window: { from: '17:00', to: '18:00' },
		});
	});

	it('has no end if it ends after the reader’s midnight', () => {
		const late = { ...settings, callWindows: [{ from: '08:00', to: '10:00' }] };
		const berlin = { contact: 'Europe/Berlin', reader: 'America/Los_Angeles' };
		expect(otherWindow('2026-11-23T00:30', 1, berlin, late)).toEqual({
			day: '2026-11-23',
			window: { from: '23:00', to: null },
		});
	});

	it('with a gap of 0 days is the later one of the same day, or else the first of the next', () => {
		expect(otherWindow('2026-11-23T07:40', 0, here, settings).day).toBe('2026-11-23');
		expect(otherWindow('2026-11-23T17:40', 0, here, settings).day).toBe('2026-11-24');
	});

	it('is the other half of the day without windows, and only the day without a time', () => {
		expect(otherWindow('2026-11-23T09:10', 1, here, { ...settings, callWindows: [] }).window?.from).toBe('12:00');
		expect(otherWindow('2026-11-23', 1, here, settings)).toEqual({ day: '2026-11-24', window: null });
	});
});
