import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Returns `line: contact | user's act | promise` for each follow-up in a note of Thursday 2026-11-19. */
function listed(text: string): string[] {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS).followUps.map(({ line, contacts, act, fallback, expected }) => {
		const who = contacts.map(({ name }) => name).join(', ') || '-';
		return `${line}: ${who} | ${(act ?? fallback)?.day ?? '-'} | ${expected?.lastDay ?? '-'}`;
	});
}

describe('A marker as people write it', () => {
	test.each([
		'- F/U with Tove Monday',
		'- FU Tove Monday',
		'- Follow-ups: call Tove Monday',
		'- Next steps: call Tove Monday',
		'- Next action: call Tove Monday',
		'- Check-in with Tove Monday',
		'- Circle back with Tove Monday',
		'- Touch base with Tove Monday',
		'- Follow‑up with Tove Monday',
		'- [] Follow up with Tove Monday',
		'- [ ]Follow up with Tove Monday',
		'• Follow up with Tove Monday',
		'☐ Follow up with Tove Monday',
		'– Follow up with Tove Monday',
		'- #task Follow up with Tove Monday',
		'- [ ] #job #urgent **Follow up** with Tove Monday',
		'> [!todo] Follow up with Tove Monday',
		'10) Follow up with Tove Monday',
		'- Follow-up #2: call Tove Monday',
	])('%s', (text) => {
		expect(listed(text)).toEqual(['1: Tove | 2026-11-23 | -']);
	});
	test('a struck-out line is closed', () => {
		const source = { path: 'Log.md', properties: null, propertiesBroken: false, created: '2026-11-19' };
		const read = (text: string) => readNote({ ...source, text }, DEFAULT_SETTINGS).followUps[0]?.ended;
		expect(read('- ~~Follow up with Tove Monday~~')).toBe('closed');
		expect(read('- Follow up with Tove ~~Monday~~ Tuesday')).toBeNull();
	});
	test.each(['~~Follow up with Tove~~', '[x] Follow up with Tove', '[-] Follow up with Tove'])(
		'%s needs no date',
		(text) => {
			const source = { path: 'Log.md', properties: null, propertiesBroken: false, created: '2026-11-19' };
			expect(readNote({ ...source, text: `- ${text}` }, DEFAULT_SETTINGS).followUps[0]?.problems).toEqual([]);
			const open = readNote({ ...source, text: '- Follow up with Tove' }, DEFAULT_SETTINGS);
			expect(open.followUps[0]?.problems).toEqual([{ code: 'date.missing' }]);
		},
	);
});

describe('A field with the day to act', () => {
	test.each([
		['**Follow-up Date:** 2026-11-30', '1: - | 2026-11-30 | -'],
		['- **Next contact**: 2026-11-30', '1: - | 2026-11-30 | -'],
		['next-contact:: [[2026-11-30]]', '1: - | 2026-11-30 | -'],
		['- Follow up by: Nov 30', '1: - | 2026-11-30 | -'],
		['Next Step Due: 2026-11-30 (second call)', '1: - | 2026-11-30 | -'],
		['Follow-up deadline: Monday, Nov 30', '1: - | 2026-11-30 | -'],
	])('%s', (text, meaning) => {
		expect(listed(text)).toEqual([meaning]);
	});
	test.each(['Follow-up Date:', '**Follow-up Date:** TBD', 'Next contact: {{date}}', 'Next contact: <date>'])(
		'not %s',
		(text) => expect(listed(text)).toEqual([]),
	);
});

describe('A line as other plugins write it', () => {
	test.each([
		['of Tasks', '- [ ] Follow up with Tove about the audit ⏫ ➕ 2026-11-18 📅 2026-12-01', '2026-12-01'],
		['of Tasks, with words for a date too', '- [ ] Follow up with Tove next week 📅 2026-12-01', '2026-12-01'],
		['of todo.txt', '- Follow up with Tove Monday t:2026-11-30 due:2026-12-01 +jobs', '2026-12-01'],
		['of TaskPaper', '- Follow up with Tove about the audit @due(2026-12-01) @defer(2026-11-30)', '2026-12-01'],
		['with braces', '- Follow up with Tove in 6 months {due: 2026-12-01}', '2026-12-01'],
		[
			'with braces and other fields',
			'- Follow up with Tove in 6 months {gap: 20, due: 2026-12-01, x: 1}',
			'2026-12-01',
		],
		['with square brackets', '- Follow up with Tove next week [due: 2026-12-01]', '2026-12-01'],
		['of Dataview', '- Follow up with Tove Tuesday [due:: 2026-11-25]', '2026-11-25'],
		['of Dataview, with another field', '- Follow up with Tove on 2026-11-25 [priority:: high]', '2026-11-25'],
		['of Reminder', '- [ ] Follow up with Tove (@2026-12-04 10:00)', '2026-12-04'],
		['of Natural Language Dates', '- Follow up with Tove [[2026-12-04]]', '2026-12-04'],
	])('%s', (_, text, day) => {
		expect(listed(text)).toEqual([`1: Tove | ${day} | -`]);
	});
	test.each([
		['- Follow up with Tove Monday about the bill (due 2026-12-01)', '2026-11-23'],
		['- Follow up with Tove Monday, the bill is overdue:2026-12-01', '2026-11-23'],
	])('but the due date of a thing is none: %s', (text, day) => {
		expect(listed(text)).toEqual([`1: Tove | ${day} | -`]);
	});
});

describe('A heading or label lists follow-ups', () => {
	test.each([
		['## Action items', '- Email Tove Monday'],
		['### Next actions', '- [ ] Call Tove on Monday'],
		['# 3. Action items & next steps', '* Call Tove Monday'],
		['**Next steps**', '- Send Tove the outline by Monday'],
		['Next steps:', '- Call Tove Monday'],
		['__To do:__', '1. Ping Tove Monday'],
	])('%s', (above, item) => {
		expect(listed(`${above}\n\n${item}`)).toEqual(['3: Tove | 2026-11-23 | -']);
	});
	test('a label that is an item lists the items below it', () => {
		expect(
			listed('- **Next steps:**\n\t- Call Tove Monday\n\t\t- nested call to Lee Tuesday\n- Call Kim Monday'),
		).toEqual(['2: Tove | 2026-11-23 | -']);
	});
	test('a label’s list ends at the next unindented line', () => {
		expect(listed('**Next steps**\n- Call Tove Monday\n\n- Call Lee Monday\nWords.\n\n- Call Kim Monday')).toEqual([
			'2: Tove | 2026-11-23 | -',
			'4: Lee | 2026-11-23 | -',
		]);
	});
	test.each(['- Call Tove', '- Lunch on Monday', '- Buy text books Monday', 'Call Tove Monday'])('not %s', (item) =>
		expect(listed(`## Actions\n\n${item}`)).toEqual([]),
	);
	test.each([
		['- Please send any comments by Monday', []],
		['- Please send Tove the outline by Monday', ['3: Tove | 2026-11-23 | -']],
		['- Please call back on Monday', ['3: - | 2026-11-23 | -']],
	])('a request to the readers of minutes is none: %s', (item, meaning) => {
		expect(listed(`## Actions\n\n${item}`)).toEqual(meaning);
	});
	test.each(['TODO: call Tove Monday', '- ACTION: call Tove Monday', '**Action item:** call Tove Monday'])(
		'%s',
		(text) => expect(listed(text)).toEqual(['1: Tove | 2026-11-23 | -']),
	);
	test.each(['TODO: call Tove', 'TODO: paint the wall Monday', 'Actions speak: call Tove Monday'])('not %s', (text) =>
		expect(listed(text)).toEqual([]),
	);
});

describe('Waiting for a person until a day', () => {
	test.each([
		['- Waiting on Tove (Fri)', '1: Tove | - | 2026-11-20'],
		['Waiting to hear from HR by Tuesday', '1: HR | - | 2026-11-24'],
		['- [ ] Still waiting for Tove Lind by Nov 30', '1: Tove Lind | - | 2026-11-30'],
	])('%s', (text, meaning) => {
		expect(listed(text)).toEqual([meaning]);
	});
	test.each(['- Waiting on Tove', '- Waiting for the bus on Friday', '- Waiting room opens Friday'])(
		'not %s',
		(text) => {
			expect(listed(text)).toEqual([]);
		},
	);
});
