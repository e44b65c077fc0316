import { minuteOf } from '../../../src/core/dates/moments';
import { readPastWhen } from '../../../src/core/dates/past-date';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** On Monday 2026-11-23 at 16:30. */
function past(words: string, time = '16:30'): string | null {
	const when = readPastWhen(words, { day: '2026-11-23', time, base: null, settings: DEFAULT_SETTINGS });
	return when && (when.time ? minuteOf(when.day, when.time) : when.day);
}

test.each([
	['10 min ago', '2026-11-23T16:20'],
	['an hour ago', '2026-11-23T15:30'],
	['9:15', '2026-11-23T09:15'],
	['at 4', '2026-11-23T16:00'],
	['today at 9', '2026-11-23T09:00'],
	['this morning', '2026-11-23'],
	['yesterday 4pm', '2026-11-22T16:00'],
	['yesterday', '2026-11-22'],
	['Friday', '2026-11-20'],
	['Friday 4pm', '2026-11-20T16:00'],
	['last Friday at 4', '2026-11-20T16:00'],
	['Monday 7:30', '2026-11-23T07:30'],
	['Monday 17:30', '2026-11-16T17:30'],
	['Nov 20', '2026-11-20'],
	['December 20', '2025-12-20'],
	['the 20th', '2026-11-20'],
	['the 30th at 9am', '2026-10-30T09:00'],
	['2026-11-20 17:40', '2026-11-20T17:40'],
	['20 Nov 2026 at 5pm', '2026-11-20T17:00'],
	['3 days ago', '2026-11-20'],
])('“%s” was %s', (words, moment) => {
	expect(past(words)).toBe(moment);
});

test('a time alone is today, also one that is still ahead', () => {
	expect(past('17:40')).toBe('2026-11-23T17:40');
	expect(past('at 5')).toBe('2026-11-23T17:00');
	expect(past('9:15', '08:00')).toBe('2026-11-23T09:15');
	expect(past('7am', '08:00')).toBe('2026-11-23T07:00');
	expect(past('8:00', '08:00')).toBe('2026-11-23T08:00');
});

test.each(['tomorrow', 'next Friday', 'in 5 minutes', '2026-11-24', 'today at 6pm', '25 Nov', 'Dec 2', '12/1 at 9am'])(
	'“%s” lies ahead and is not turned into something else',
	(words) => {
		expect((past(words) ?? '') > '2026-11-23T16:30').toBe(true);
	},
);

test.each(['', 'when she was out', 'soon', 'voicemail'])('“%s” is no time', (words) => {
	expect(past(words)).toBeNull();
});
