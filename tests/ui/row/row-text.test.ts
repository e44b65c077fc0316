import { aboutText, whenText, whenTooltip } from '../../../src/ui/row/row-text';
import { dateFormat } from '../../../src/strings/date-format';
import { NOW, row } from '../rows';

const times = dateFormat('en');

describe('the short date of a row', () => {
	test('a promise in a quarter of an hour is current', () => {
		const promised = row({ section: 'promised-now', action: { state: 'promised', due: '2026-11-23T08:12' } });
		expect(whenText(promised, NOW, times)).toEqual({ text: 'in 12 min', tone: 'now' });
	});
	test('a missed promise shows how many minutes ago it was', () => {
		const missed = row({ section: 'promised-now', action: { state: 'promised', due: '2026-11-23T07:40' } });
		expect(whenText(missed, NOW, times)).toEqual({ text: '20 min ago', tone: 'late' });
	});
	test('a follow-up due today without a time is not late', () => {
		expect(whenText(row(), NOW, times)).toEqual({ text: 'today', tone: 'today' });
	});
	test('an older day is late', () => {
		expect(whenText(row({ action: { due: '2026-11-20' } }), NOW, times)).toEqual({ text: '3 days ago', tone: 'late' });
	});
	test('a waiting follow-up shows the day of their promise, not mine', () => {
		const waiting = row({ action: { state: 'waiting', expected: '2026-11-27', due: '2026-11-30' } });
		expect(whenText(waiting, NOW, times)).toEqual({ text: 'by Fri', tone: 'quiet' });
	});
	test('a follow-up without a date says so', () => {
		expect(whenText(row({ action: { state: 'undated', due: null } }), NOW, times).text).toBe('no date');
	});
	test('a closed follow-up says how and when it ended', () => {
		const over = row({ action: { state: 'gave-up', due: null, endedAt: '2026-11-22T09:00' } });
		expect(whenText(over, NOW, times).text).toBe('gave up yesterday');
	});
});

test('the tooltip has the date in full, their promise, and how the words were read', () => {
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

describe('what a row is about', () => {
	test.each<[string, Parameters<typeof row>[0], string]>([
		['the purpose', { followUp: { purpose: 'the audit', text: 'call Dana about the audit' } }, 'the audit'],
		['its own words', { followUp: { text: 'call [[Dana Whitfield|Dana]] back' } }, 'call Dana back'],
		['the channel of a date alone', { channel: 'Email', followUp: { text: '2026-11-23 08:30' } }, 'Email'],
		['the day of the application', { followUp: { text: '', applied: '2026-11-16' } }, 'Applied Mon 16 Nov 2026'],
	])('%s', (_, given, text) => {
		expect(aboutText(row(given), times)).toBe(text);
	});
});
