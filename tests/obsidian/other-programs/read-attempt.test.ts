import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { dateFormat } from '../../../src/strings/date-format';
import { formatEntry } from '../../../src/core/notes/attempts/format-entry';
import { attemptFrom } from '../../../src/obsidian/writing/new-entry';
import { readAttempt, type AttemptWords } from '../../../src/obsidian/other-programs/read-attempt';
import { row } from '../../ui/rows';

/** Monday 2026-11-23 at 08:10 in New York. */
function read(words: Partial<AttemptWords>, channel = 'Call'): string {
	const read = readAttempt(
		{ outcome: 'no answer', ...words },
		{
			row: { ...row(), channel: channel as 'Call' },
			now: '2026-11-23T08:10',
			settings: DEFAULT_SETTINGS,
			zone: 'America/New_York',
			times: dateFormat('en'),
		},
	);
	return read.ok ? formatEntry(attemptFrom(read.value)) : read.refusal.code;
}

test.each([
	['no answer', '2026-11-23 08:10 Call: no answer'],
	['No-Answer', '2026-11-23 08:10 Call: no answer'],
	['left_message', '2026-11-23 08:10 Call: left message'],
	['left vm', '2026-11-23 08:10 Call: left message'],
	['voicemail', '2026-11-23 08:10 Call: left message'],
	['Spoke.', '2026-11-23 08:10 Call: spoke'],
	['emailed her', '2026-11-23 08:10 Email: sent'],
	['texted', '2026-11-23 08:10 Text: sent'],
	['sent', '2026-11-23 08:10 Email: sent'],
	['she called back', '2026-11-23 08:10 Call: they called'],
	['wrong number', '2026-11-23 08:10 Call: wrong number'],
])('the outcome "%s" is read', (outcome, entry) => {
	expect(read({ outcome })).toBe(entry);
});

test.each([
	'',
	'   ',
	'banana',
	'closed',
	'snoozed until Friday',
	'2026-11-20 no answer',
	'left message. Calling back tomorrow 8:30',
	'no answer — her assistant is Sam',
	'will call Friday',
	'called back',
	'spoke to her assistant',
	'not a wrong number',
	'sent nothing',
	'\n- [x] done',
])('the outcome "%s" is refused', (outcome) => {
	expect(read({ outcome })).toBe('outcome.unread');
});

test('a message by email cannot have been a call, and "spoke" no email', () => {
	expect(read({ outcome: 'spoke' }, 'Email')).toBe('2026-11-23 08:10 Call: spoke');
	expect(read({ outcome: 'sent' }, 'Text')).toBe('2026-11-23 08:10 Text: sent');
	expect(read({ outcome: 'spoke', channel: 'in person' })).toBe('2026-11-23 08:10 In person: spoke');
	expect(read({ outcome: 'spoke', channel: 'pigeon' })).toBe('value.unread');
});

test('dates are read as in the dialog', () => {
	expect(read({ when: 'yesterday 16:30' })).toBe('2026-11-22 16:30 Call: no answer');
	expect(read({ when: '7:40' })).toBe('2026-11-23 07:40 Call: no answer');
	expect(read({ when: 'this morning' })).toBe('2026-11-23 Call: no answer');
	expect(read({ when: 'yesterday evening' })).toBe('2026-11-22 Call: no answer');
	expect(read({ when: 'Friday' })).toBe('2026-11-20 Call: no answer');
	expect(read({ outcome: 'left message', callingBack: 'tomorrow afternoon' })).toBe(
		'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 afternoon',
	);
	expect(read({ outcome: 'left message', callingBack: 'tomorrow 8:30' })).toBe(
		'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30',
	);
	expect(read({ outcome: 'spoke', expecting: 'Friday', next: '2026-12-01', note: ' assistant is Sam ' })).toBe(
		'2026-11-23 08:10 Call: spoke. Expecting 2026-11-27. Next 2026-12-01 — assistant is Sam',
	);
});

test('a next step may begin in a week, and a promise of theirs ends on the last of its days', () => {
	expect(read({ outcome: 'spoke', expecting: 'Thursday or Friday', next: 'next week' })).toBe(
		'2026-11-23 08:10 Call: spoke. Expecting 2026-11-27. Next 2026-11-30',
	);
	expect(read({ outcome: 'left message', callingBack: 'tomorrow around 3' })).toBe(
		'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 15:00',
	);
	expect(read({ outcome: 'left message', callingBack: 'tomorrow 2-4pm' })).toBe(
		'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 14:00–16:00',
	);
});

test.each([
	[{ when: 'banana' }, 'date.unread'],
	[{ when: '' }, 'date.unread'],
	[{ when: 'tomorrow' }, 'date.future'],
	[{ when: '2026-11-23 08:11' }, 'date.future'],
	[{ when: '9am' }, 'date.future'],
	[{ when: 'at 4' }, 'date.future'],
	[{ when: 'this evening' }, 'date.future'],
	[{ when: 'this afternoon' }, 'date.future'],
	[{ callingBack: 'yesterday' }, 'date.unread'],
	[{ callingBack: '2020-01-01' }, 'date.past'],
	[{ next: '2026-11-22' }, 'date.past'],
	[{ callingBack: 'the Friday after the fair' }, 'date.unread'],
	[{ next: '2026-02-30' }, 'date.unread'],
	[{ callingBack: '8:30am tomorrow or Thursday' }, 'date.open'],
	[{ callingBack: 'Wed/Thu' }, 'date.open'],
	[{ callingBack: 'tomorrow 9:15, maybe' }, 'date.open'],
	[{ callingBack: 'Friday?' }, 'date.open'],
	[{ callingBack: 'next week' }, 'date.open'],
	[{ callingBack: 'Dec 2-4' }, 'date.open'],
	[{ next: 'tomorrow or Wednesday' }, 'date.open'],
	[{ next: 'in a week or so' }, 'date.open'],
	[{ next: 'probably Friday' }, 'date.open'],
	[{ expecting: 'Friday perhaps' }, 'date.open'],
	[{ when: 'Thursday or Friday' }, 'date.open'],
	[{ expecting: 'Blorgday Friday' }, 'date.unread'],
])('dates with %j are refused', (words, code) => {
	expect(read(words)).toBe(code);
});
