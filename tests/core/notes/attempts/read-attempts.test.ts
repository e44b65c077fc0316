import type { Entry } from '../../../../src/core/follow-up';
import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { EntryOwners } from '../../../../src/core/notes/attempts/owner';
import { readOutline } from '../../../../src/core/markdown/scan';
import { readEntries, readEntry, type EntryPlace } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readSettings } from '../../../../src/core/read-settings';

const context = { day: '2026-11-19', settings: DEFAULT_SETTINGS };
const codes = (entry: Entry | null) => entry?.problems.map(({ code }) => code);

const owners = (...names: string[]) =>
	new EntryOwners(names.map((all) => all.split(', ').map((name) => ({ name, link: null }))));

describe('The written form is read field by field', () => {
	test('an attempt has a time, a channel, an outcome, the next call and a note', () => {
		expect(
			readEntry(
				'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — assistant is called Sam',
				context,
			),
		).toEqual({
			kind: 'attempt',
			at: '2026-11-23T08:10',
			contact: null,
			channel: 'Call',
			outcome: 'left message',
			callingBack: '2026-11-24T08:30',
			expecting: null,
			next: null,
			note: 'assistant is called Sam',
			problems: [],
		});
	});
	test('an event has a time, a contact and its day', () => {
		expect(readEntry('2026-11-24 17:20 Gil, Snoozed until 2026-11-27', context)).toEqual({
			kind: 'event',
			at: '2026-11-24T17:20',
			contact: 'Gil',
			event: 'snoozed',
			until: '2026-11-27',
			more: 0,
			note: '',
			problems: [],
		});
	});
	test('an attempt that another note links to, with its block id', () => {
		const plain = '2026-11-23 08:10 Call: spoke. Next 2026-12-01';
		expect(readEntry(`${plain} ^call-1`, context)).toEqual(readEntry(plain, context));
		expect(readEntry(`${plain} — she liked it ^call-1`, context)).toEqual(
			readEntry(`${plain} — she liked it`, context),
		);
		expect(readEntry('2026-11-30 08:05 Gave up ^a1', context)).toEqual(readEntry('2026-11-30 08:05 Gave up', context));
	});
	test.each([
		'2026-11-24 08:31 Call: spoke. Expecting 2026-11-27. Next 2026-12-01 — she passes my résumé to Lee',
		'2026-11-23 08:10 Gil, Call: left message',
		'2026-11-23 Smith, John, Email: sent',
		'2026-11-23 08:10 Text: they replied. Next 2026-11-24 08:30',
		'2026-11-23 08:10 In person: spoke',
		'2026-11-23 08:10 Letter: sent — by post',
		'2026-11-23 08:10 Message: no answer',
		'2026-11-23 08:10 Call: wrong number',
		'2026-11-23 08:10 Call: they called',
		'2026-11-30 08:05 Gave up',
		'2026-11-30 08:05 Closed — they hired me',
		'2026-11-30 08:05 Reopened',
		'2026-11-30 08:05 Allowed 2 more',
		'2026-11-30 08:05 Rehearsed',
		'2026-11-23 Call: spoke — she said — twice — call Friday. Next 2026-12-01',
		'2026-11-23 08:10 Call: no answer — they called me an idiot. Next Friday',
	])('%s', (line) => {
		const entry = readEntry(line, context);
		expect(entry && formatEntry(entry)).toBe(line);
		expect(codes(entry)).toEqual([]);
	});
	test('nothing after the dash is parsed', () => {
		expect(readEntry('2026-11-23 Call: no answer — Calling back 2026-11-24', context)).toMatchObject({
			callingBack: null,
			note: 'Calling back 2026-11-24',
		});
	});
	test('an invalid day is a problem', () => {
		const entry = readEntry('2026-11-23 Call: no answer. Calling back 2026-13-01', context);
		expect(entry).toMatchObject({ callingBack: null });
		expect(codes(entry)).toEqual(['date.not-understood']);
	});
});

describe('Free words are read like the written form', () => {
	test.each([
		[
			'Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She was out',
			'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — She was out',
		],
		['11/23 8am left vm', '2026-11-23 08:00 Call: left message'],
		['Tue: emailed, no reply', '2026-11-24 Email: sent'],
		['2026-11-23 spoke to her, next Friday', '2026-11-23 Call: spoke. Next 2026-12-04'],
		['2026-11-23 8:10 Call: left message', '2026-11-23 08:10 Call: left message'],
		['2026-11-23 8:10am called, no answer', '2026-11-23 08:10 Call: no answer'],
		[
			'2026-11-23 08:10 call - left message, calling back 2026-11-24 08:30',
			'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30',
		],
		[
			'2026-11-23 08:10 Call: left message. Calling back tomorrow 8:30',
			'2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30',
		],
		[
			'2026-11-24 Call: spoke. Expecting Friday. Next Monday — soon',
			'2026-11-24 Call: spoke. Expecting 2026-11-27. Next 2026-11-30 — soon',
		],
		['[[2026-11-24]] texted her, trying again Thursday', '2026-11-24 Text: sent. Calling back 2026-11-26'],
		['**Tue** wrong number', '2026-11-24 Call: wrong number'],
		['11/24 she called back', '2026-11-24 Call: they called'],
		[
			'11/24 she called back, will send the description by Friday',
			'2026-11-24 Call: they called. Expecting 2026-11-27 — will send the description by Friday',
		],
		['Wed 25: Dana replied', '2026-11-25 Email: they replied'],
		['11/24 8:30 a.m. called. No answer.', '2026-11-24 08:30 Call: no answer'],
		['20 Nov, rang, nobody picked up', '2026-11-20 Call: no answer — nobody picked up'],
		[
			"20 Nov: called, spoke to her assistant, she's out until Monday",
			"2026-11-20 Call: no answer — spoke to her assistant, she's out until Monday",
		],
		['20 Nov: talked to the front desk, left message', '2026-11-20 Call: left message — talked to the front desk'],
		['20 Nov: straight to voicemail, no message left', '2026-11-20 Call: no answer'],
		[
			"20 Nov: left VM, told her I'd call Tuesday 8.30",
			"2026-11-20 Call: left message. Calling back 2026-11-24 08:30 — told her I'd call Tuesday 8.30",
		],
		['2026-11-20 Calling back 2026-11-25 09:00', '2026-11-20 Call: left message. Calling back 2026-11-25 09:00'],
		['nobody home, will try again Monday 9am', '2026-11-19 Call: no answer. Calling back 2026-11-23 09:00'],
		['Mon: phoned. Mailbox full', '2026-11-23 Call: no answer — Mailbox full'],
		['2026-11-23: left message; assistant is Sam', '2026-11-23 Call: left message — assistant is Sam'],
		[
			'Nov 24: left a message with her assistant Sam. Calling back Wednesday 8:30am',
			'2026-11-24 Call: left message. Calling back 2026-11-25 08:30 — left a message with her assistant Sam',
		],
		['2026-11-24 met Dana for coffee', '2026-11-24 In person: spoke — met Dana for coffee'],
		["Mon 8:10 called, didn't reach her", "2026-11-23 08:10 Call: no answer — didn't reach her"],
		['Thu 9am tried again, line busy', '2026-11-19 09:00 Call: no answer'],
		['2026-11-24 LinkedIn message sent', '2026-11-24 Message: sent — LinkedIn message sent'],
		['Called Mon 8:10, left vm', '2026-11-23 08:10 Call: left message'],
		['Wrote to her on Monday, no answer yet', '2026-11-23 Email: sent'],
		['Left a voicemail Tuesday', '2026-11-24 Call: left message'],
		['Nov 23 - LM', '2026-11-23 Call: left message'],
		['called, no answer', '2026-11-19 Call: no answer'],
		['left voicemail', '2026-11-19 Call: left message'],
		['11/30 gave up', '2026-11-30 Gave up'],
		['11/30: gave up, they filled the role', '2026-11-30 Gave up — they filled the role'],
		['Tue: snoozed until Friday', '2026-11-24 Snoozed until 2026-11-27'],
		['2026-11-24 closed', '2026-11-24 Closed'],
		['2026-11-25 17:05 rehearsed', '2026-11-25 17:05 Rehearsed'],
	])('%s', (line, written) => {
		const entry = readEntry(line, context);
		expect(entry && formatEntry(entry)).toBe(written);
	});

	test.each([
		['Mon 8:10 called, no answer', ['date.assumed']],
		['11/23 called, no answer', ['date.assumed']],
		['called, no answer', ['date.assumed']],
		['2026-11-23 called, no answer', []],
		['11/23/2026 called, no answer', []],
		['Nov 23, 2026: called, no answer', []],
	])('a partial date is a problem: %s', (line, expected) => {
		expect(codes(readEntry(line, context))).toEqual(expected);
	});

	test('numbers follow the setting', () => {
		const settings = readSettings({ dateOrder: 'day-first' });
		expect(readEntry('1/12 called, no answer', { ...context, settings })?.at).toBe('2026-12-01');
		expect(readEntry('1/12 called, no answer', context)?.at).toBe('2027-01-12');
	});

	test('a known name before the words is the contact', () => {
		expect(readEntry('11/23 Gil: called, left vm', { ...context, owners: owners('Dana', 'Gil') })).toMatchObject({
			contact: 'Gil',
			outcome: 'left message',
			note: '',
		});
	});
});

const read = (text: string, place: EntryPlace) =>
	readEntries(readOutline(text), place, context).map((entry) => formatEntry(entry));
const below = (line: number): EntryPlace => ({ kind: 'line', line });

describe('Entries of a list item are its children', () => {
	test('of any marker and indentation, with notes between them', () => {
		const text = `- Follow up with Dana
  about the article
	* 2026-11-23 08:10 Call: no answer
	* ask about salary
		* 2026-11-23 09:00 Call: spoke
	* [ ] 2026-11-24 Email: sent
- 2026-11-25 Call: spoke`;
		expect(read(text, below(0))).toEqual(['2026-11-23 08:10 Call: no answer', '2026-11-24 Email: sent']);
	});
	test('in a callout and in any other item', () => {
		expect(read('> [!todo]\n> - Meeting\n>   - Follow up with Dana\n>     - 2026-11-23 Closed', below(2))).toEqual([
			'2026-11-23 Closed',
		]);
	});
	test('code and comments hold no entries', () => {
		expect(read('- Follow up\n  ```\n  - 2026-11-23 Closed\n  ```\n  - %% 2026-11-23 Closed %%', below(0))).toEqual([]);
	});
	test('a partial date is the first such day since the entry before it', () => {
		expect(read('- F\n\t- Mon called\n\t- Mon 8:10 called\n\t- Thu left vm\n\t- Mon emailed', below(0))).toEqual([
			'2026-11-23 Call: no answer',
			'2026-11-23 08:10 Call: no answer',
			'2026-11-26 Call: left message',
			'2026-11-30 Email: sent',
		]);
	});
	test('entries are sorted oldest first, and one with only a day follows the entries above it', () => {
		expect(
			read(
				'- F\n\t- 2026-11-24 08:10 Call: spoke\n\t- 2026-11-24 Closed\n\t- 2026-11-23 08:10 Call: no answer\n\t- 2026-11-24 07:00 Rehearsed',
				below(0),
			),
		).toEqual([
			'2026-11-23 08:10 Call: no answer',
			'2026-11-24 07:00 Rehearsed',
			'2026-11-24 08:10 Call: spoke',
			'2026-11-24 Closed',
		]);
	});
	test('the same line twice counts once', () => {
		expect(read('- F\n\t- 2026-11-23 Call: spoke\n\t- 2026-11-23 Call: spoke  \n', below(0))).toHaveLength(1);
	});
});

describe('An entry below two follow-ups in one list item counts once', () => {
	const entry = '- 2026-11-23 Call: no answer';
	const [dana, sam] = ['- Follow up with Dana Monday', 'Follow up with Sam Tuesday'];
	test.each([
		['indented, it is a child of the item', `${dana}\n${sam}\n\t${entry}`, [0, 1], [1, 0]],
		['indented below an indented line', `${dana}\n  ${sam}\n  ${entry}`, [0, 1], [1, 0]],
		['after a blank line too', `${dana}\n\n  ${sam}\n  ${entry}`, [0, 2], [1, 0]],
		['in a quote', `> ${dana}\n> ${sam}\n>   ${entry}`, [0, 1], [1, 0]],
		['below a task with the tag', `- [ ] Dana #follow-up\n${sam}\n\t${entry}`, [0, 1], [1, 0]],
		['below an item that is listed', `## Follow-ups\n- Call Dana Monday\n${sam}\n\t${entry}`, [1, 2], [1, 0]],
		['beside the item, it is the line’s', `${dana}\n${sam}\n${entry}`, [0, 1], [0, 1]],
		['beside the item, also of an indented line', `${dana}\n  ${sam}\n${entry}`, [0, 1], [0, 1]],
		['below an item that is no follow-up', `- Met Dana\n${sam}\n\t${entry}`, [1], [1]],
		[
			'beside an item within a third follow-up, it is that one’s',
			`- Follow up with Ann\n\t${dana}\n${sam}\n\t${entry}`,
			[0, 1, 2],
			[1, 0, 0],
		],
	])('%s', (_, text, lines, counts) => {
		expect(lines.map((line) => read(text, below(line)).length)).toEqual(counts);
	});
});

describe('Entries of a paragraph line are the list directly below it', () => {
	const entry = '- 2026-11-23 Call: no answer';
	test.each([
		[`Follow up with Dana\n${entry}`, 0, 1],
		[`Words\nFollow up with Dana\n${entry}\n${entry} — again`, 1, 2],
		[`Follow up with Dana\n\n${entry}`, 0, 0],
		[`Follow up with Dana\nmore\n${entry}`, 0, 0],
		[`> Follow up with Dana\n> ${entry}`, 0, 1],
		[`> Follow up with Dana\n${entry}`, 0, 0],
		[`- Item\n  Follow up with Dana\n  ${entry}`, 1, 1],
		[`- Item\n  Follow up with Dana\n${entry}`, 1, 0],
		[`Follow up with Dana\n${entry}\nFollow up with Lee\n${entry} — again`, 0, 1],
		[`Follow up with Dana\n${entry}\nFollow up with Lee\n${entry} — again`, 2, 1],
	])('%j, line %i', (text, line, count) => {
		expect(read(text, below(line))).toHaveLength(count);
	});
});

describe('Entries of property follow-ups are under their heading', () => {
	const property = (index: number, ...names: string[]): EntryPlace => ({
		kind: 'property',
		index,
		owners: owners(...names),
	});
	test.each([
		'# Attempts\n- 2026-11-23 Closed',
		'##### attempts\n\n* 2026-11-23 Closed',
		'Attempts\n---\n1. 2026-11-23 Closed',
		'## Attempts\n### With Dana\n- 2026-11-23 Closed\n## After\n- 2026-11-24 Closed',
		'## Attempts\nSome words\n- Calls\n  - 2026-11-23 Closed',
		'> ## Attempts\n> - 2026-11-23 Closed\n\n- 2026-11-24 Closed',
	])('%j', (text) => {
		expect(read(text, property(0, 'Dana'))).toEqual(['2026-11-23 Closed']);
	});
	test('the heading’s name is a setting', () => {
		const settings = readSettings({ attemptsHeadings: ['Calls'] });
		const outline = readOutline('## Attempts\n- 2026-11-23 Closed\n## calls\n- 2026-11-24 Closed');
		expect(readEntries(outline, property(0, 'Dana'), { ...context, settings }).map(({ at }) => at)).toEqual([
			'2026-11-24',
		]);
	});
	test('a line with a name belongs to that follow-up, a line without a name to the first', () => {
		const text = `## Attempts
- 2026-11-23 08:10 Gil, Call: left message
- 2026-11-23 08:20 Call: spoke
- 11/24 Gil: emailed
- 2026-11-25 Dana Whitfield, Closed`;
		expect(read(text, property(0, 'Dana Whitfield', 'Gil Brandt'))).toEqual([
			'2026-11-23 08:20 Call: spoke',
			'2026-11-25 Dana Whitfield, Closed',
		]);
		expect(read(text, property(1, 'Dana Whitfield', 'Gil'))).toEqual([
			'2026-11-23 08:10 Gil, Call: left message',
			'2026-11-24 Gil, Email: sent',
		]);
	});
	test('the only follow-up does not own an entry with another name', () => {
		expect(read('## Attempts\n- 2026-11-23 08:10 Gil, Call: left message', property(0, 'Dana'))).toEqual([]);
	});
});
