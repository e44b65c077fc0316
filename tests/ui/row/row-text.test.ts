import { callTimeText, whenText, whenTooltip } from '../../../src/ui/row/row-text';
import { timesIn } from '../../../src/strings/date-format';
import { NOW, row } from '../rows';

const times = timesIn('en');

describe('the short date of a row', () => {
	test('a promise a quarter of an hour ahead is about now', () => {
		const promised = row({ section: 'promised-now', action: { state: 'promised', due: '2026-11-23T08:12' } });
		expect(whenText(promised, NOW, times)).toEqual({ text: 'in 12 min', tone: 'now' });
	});
	test('a missed promise is late to the minute', () => {
		const missed = row({ section: 'promised-now', action: { state: 'promised', due: '2026-11-23T07:40' } });
		expect(whenText(missed, NOW, times)).toEqual({ text: '20 min ago', tone: 'late' });
	});
	test('what is due today and at no time is not late', () => {
		expect(whenText(row(), NOW, times)).toEqual({ text: 'today', tone: 'today' });
	});
	test('an older day is late', () => {
		expect(whenText(row({ action: { due: '2026-11-20' } }), NOW, times)).toEqual({ text: '3 days ago', tone: 'late' });
	});
	test('a follow-up that waits says for which day, not when I act', () => {
		const waiting = row({ action: { state: 'waiting', expected: '2026-11-27', due: '2026-11-30' } });
		expect(whenText(waiting, NOW, times)).toEqual({ text: 'by Fri', tone: 'quiet' });
	});
	test('without a date it says so', () => {
		expect(whenText(row({ action: { state: 'undated', due: null } }), NOW, times).text).toBe('no date');
	});
	test('what is over says how and when it ended', () => {
		const over = row({ action: { state: 'gave-up', due: null, endedAt: '2026-11-22T09:00' } });
		expect(whenText(over, NOW, times).text).toBe('gave up yesterday');
	});
});

test('the tooltip has the date in full, what they said, and how the words were understood', () => {
	const waiting = row({
		action: {
			state: 'waiting',
			expected: '2026-11-27',
			due: '2026-11-30',
			reason: { rule: 'answer', at: '2026-11-20' },
		},
	});
	expect(whenTooltip(waiting, times)).toBe(
		'Mon 30 Nov 2026\nExpected from them by Fri 27 Nov 2026\nReached on Fri 20 Nov 2026, with no further step agreed',
	);
});

describe('the hour of a cold call', () => {
	const at = (
		callTime: Parameters<typeof row>[0] extends infer G ? (G extends { callTime?: infer C } ? C : never) : never,
	) => callTimeText(row({ callTime: callTime ?? null }), NOW, times);
	test('is good now, on their clock', () => {
		expect(at({ goodNow: true, theirs: '07:42', mine: '2026-11-23T08:00', sameZone: false })).toBe(
			'Good time now (07:42 for them)',
		);
	});
	test('comes later, on both clocks', () => {
		expect(at({ goodNow: false, theirs: '17:00', mine: '2026-11-23T16:00', sameZone: false })).toBe(
			'Next good time: 17:00 for them, today 16:00 for you',
		);
	});
	test('needs one clock only where both are the same', () => {
		expect(at({ goodNow: false, theirs: '17:00', mine: '2026-11-23T17:00', sameZone: true })).toBe(
			'Next good time: today 17:00',
		);
	});
	test('does not matter for a meeting', () => {
		expect(at(null)).toBeNull();
	});
});
