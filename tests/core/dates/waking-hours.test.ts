import { asleepAt, isWaking } from '../../../src/core/dates/waking-hours';

const chicago = { contact: 'America/Chicago', reader: 'Europe/London' };

test.each([
	['2026-11-23T08:02', { theirs: '02:02', callAt: { theirs: '07:00', mine: '2026-11-23T13:00' } }],
	['2026-11-23T12:59', { theirs: '06:59', callAt: { theirs: '07:00', mine: '2026-11-23T13:00' } }],
	['2026-11-23T13:00', null],
	['2026-11-24T02:59', null],
	['2026-11-24T03:00', { theirs: '21:00', callAt: { theirs: '07:00', mine: '2026-11-24T13:00' } }],
])('at %s in London it is night in Chicago until the next 7:00 there, or not', (now, night) => {
	expect(asleepAt(now, chicago)).toEqual(night);
});

test('without another zone nobody is asleep', () => {
	expect(asleepAt('2026-11-23T03:00', { contact: null, reader: 'Europe/London' })).toBeNull();
	expect(asleepAt('2026-11-23T03:00', { contact: 'Europe/London', reader: 'Europe/London' })).toBeNull();
});

test('people may be called from 7:00 until 21:00', () => {
	expect(['06:59', '07:00', '20:59', '21:00'].map((clock) => isWaking(`2026-11-23T${clock}`))).toEqual([
		false,
		true,
		true,
		false,
	]);
});
