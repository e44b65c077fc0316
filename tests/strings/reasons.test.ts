import type { Reason, When } from '../../src/core/follow-up';
import { dateFormat } from '../../src/strings/date-format';
import { datedWords } from '../../src/strings/dated-words';
import { reasonText } from '../../src/strings/reasons';

const english = dateFormat('en');
const german = dateFormat('de');

const when = (phrase: string, more: Partial<When> = {}): When => ({
	from: 0,
	to: phrase.length,
	phrase,
	day: '2026-11-23',
	lastDay: '2026-11-23',
	time: null,
	window: null,
	zone: null,
	past: false,
	certain: ['weekday'],
	problems: [],
	base: {
		kind: 'note-date',
		date: { day: '2026-11-19', time: null, source: 'property', name: 'met' },
	},
	...more,
});

describe('how a date in words was understood', () => {
	test.each<[When, string]>([
		[when('Monday'), 'Monday → Mon 23 Nov 2026, from the note’s date 19 Nov 2026 (property met)'],
		[
			when('Monday at 8:30am CST', { time: '08:30', zone: 'America/Chicago' }),
			'Monday at 8:30am CST → Mon 23 Nov 2026, 08:30 (America/Chicago), from the note’s date 19 Nov 2026 (property met)',
		],
		[
			when('next week', { lastDay: '2026-11-27' }),
			'next week → Mon 23 Nov 2026 to Fri 27 Nov 2026, from the note’s date 19 Nov 2026 (property met)',
		],
		[
			when('Monday before 8', { window: { from: null, to: '08:00' }, base: { kind: 'act-day', day: '2026-11-20' } }),
			'Monday before 8 → Mon 23 Nov 2026, before 08:00, from the day you act, 20 Nov 2026',
		],
		[when('2026-11-23', { base: null }), '2026-11-23 → Mon 23 Nov 2026'],
		[
			when('Monday 9-11 their time', { window: { from: '09:00', to: '11:00' }, zone: 'contact', base: null }),
			'Monday 9-11 their time → Mon 23 Nov 2026, 09:00–11:00 (their time)',
		],
	])('%#', (given, text) => {
		expect(datedWords(given, english)).toBe(text);
	});

	test('the note’s own words stay as they are in any language', () => {
		const text = datedWords(when('Mon 23 Nov 2026', { base: null }), german);
		expect(text).toBe(`Mon 23 Nov 2026 → ${german.day('2026-11-23')}`);
	});
});

describe('why a follow-up is due when it is', () => {
	test.each<[Reason, string]>([
		[
			{ rule: 'snoozed', until: '2026-11-27', before: '2026-11-23T08:30' },
			'Snoozed until Fri 27 Nov 2026; before that due Mon 23 Nov 2026, 08:30',
		],
		[
			{
				rule: 'call',
				promise: null,
				date: { kind: 'after-call', businessDays: 1, at: '2026-11-20T09:10', otherEnd: true },
			},
			'One business day after your call on Fri 20 Nov 2026, 09:10, at the other end of the day',
		],
		[
			{ rule: 'sent', promise: null, date: { kind: 'after-message', businessDays: 3, at: '2026-11-20' } },
			'3 business days after what you sent on Fri 20 Nov 2026',
		],
		[
			{
				rule: 'promise-running',
				promise: { kind: 'words', when: when('Friday', { day: '2026-11-20', lastDay: '2026-11-20', base: null }) },
				date: { kind: 'words', when: when('Monday', { base: null }) },
			},
			'Their turn: Friday → Fri 20 Nov 2026. Then yours: Monday → Mon 23 Nov 2026',
		],
		[
			{
				rule: 'answer-expecting',
				promise: { kind: 'agreed', by: '2026-11-27', agreedOn: '2026-11-23' },
				date: { kind: 'agreed-step', agreedOn: '2026-11-23' },
			},
			'Their turn: they get back by Fri 27 Nov 2026, agreed on Mon 23 Nov 2026. Then yours: Your next step, agreed on Mon 23 Nov 2026',
		],
		[{ rule: 'limit', unanswered: 5, limit: 5 }, 'Tried 5 of 5 times without an answer: give up, or allow more'],
		[{ rule: 'gave-up-by-event', at: '2026-11-20T08:00' }, 'Gave up on Fri 20 Nov 2026, 08:00'],
		[{ rule: 'closed-in-note', at: null }, 'Closed in the note'],
		[{ rule: 'no-date', problem: null }, 'No date to act yet'],
		[
			{ rule: 'rhythm', rhythm: { count: 42, unit: 'day' }, since: '2026-11-02', from: 'created' },
			'Every 6 weeks, counted from the day the file was created, Mon 2 Nov 2026. No contact noted yet',
		],
		[
			{ rule: 'rhythm', rhythm: { count: 42, unit: 'day' }, since: '2026-11-02', from: 'note' },
			'Every 6 weeks, counted from the note’s date, Mon 2 Nov 2026. No contact noted yet',
		],
	])('%j', (reason, text) => {
		expect(reasonText(reason, english)).toBe(text);
	});

	test('with its dates in the user’s language', () => {
		const text = reasonText({ rule: 'calling-back', promisedOn: '2026-11-23' }, german);
		expect(text).toBe(`You said on ${german.day('2026-11-23')} that you would call back then`);
	});
});
