import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Returns what is found in a note of Thursday 2026-11-19: `line: contact | day | check-in`. */
function found(text: string): string[] {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ line, contact, due, fallback }) => `${line}: ${contact ?? '-'} | ${due ?? '-'} | ${fallback ?? '-'}`,
	);
}

describe('A line without a marker that is a commitment', () => {
	test.each([
		['- [ ] @tove to send the description by Friday', '1: tove | 2026-11-20 | 2026-11-23'],
		['- Connect with Ravi on LinkedIn — Nov 22', '1: Ravi | 2026-11-22 | -'],
		['- Coffee chat with Isha on Monday', '1: Isha | 2026-11-23 | -'],
		['- 15-minute follow-up call tomorrow', '1: - | 2026-11-20 | -'],
		['- LVM 11/19, call back 11/23', '1: - | 2026-11-23 | -'],
		['- 2026-11-25 call Tove', '1: Tove | 2026-11-25 | -'],
		['- For [[2026/11/24]] plan to talk to Ravi', '1: Ravi | 2026-11-24 | -'],
		['- Tove will ask Lee on Friday', '1: Tove | 2026-11-20 | 2026-11-23'],
		['- Applied 11/10. Strong fit. Follow up 11/23.', '1: - | 2026-11-23 | -'],
	])('%s', (text, meaning) => {
		expect(found(text)).toEqual([meaning]);
	});

	test.each([
		'Thank you for taking the time to speak with me today about the role.',
		'- No call next week',
		'- talk @ design club: 19 December',
		'- Call for papers closes 12 December',
		'- Ask: launch on Dec 8',
		'- Lots of talks this week',
		'- Results on 31st March 6 PM',
		'- Newsletter: weekly, we always send it to members on Wednesday',
		'- **2026-11-20** — Reviewed what recruiters send to people',
		'- Email {{name}} on Monday',
		'- Emailed Tove on Monday, asked about the slides',
		'```\nCall Tove on Monday\n```',
	])('%s is not a commitment', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('A row of a table', () => {
	const table = (...rows: string[]) =>
		found(`| Company | Contact | Status | Next step | Due |\n|---|---|---|---|---|\n${rows.join('\n')}`);

	test.each([
		['| Northwind | Tove Lind | Applied | Follow up | 2026-11-24 |', '3: Tove Lind | 2026-11-24 | -'],
		['| Northwind | | Screen | Call on Monday | |', '3: Northwind | 2026-11-23 | -'],
	])('%s', (row, meaning) => {
		expect(table(row)).toEqual([meaning]);
	});
	test.each([
		'| Northwind | Tove | Rejected | Follow up | 2026-11-24 |',
		'| Northwind | Tove | Applied | Paint the wall | 2026-11-24 |',
		'| Northwind | Tove | Applied | Follow up | TBD |',
	])('%s is not found', (row) => {
		expect(table(row)).toEqual([]);
	});
	test.each([
		['Action | Owner', 'Notify members by Monday | Vikram', '3: Vikram | 2026-11-23 | -'],
		[
			'Task | Assigned to | Deadline',
			'Set up call with Rita | Kofi Mensah | Nov 22 (Sun)',
			'3: Kofi Mensah | 2026-11-22 | -',
		],
		['No | Description', '**4.1** | Jonas to check in with the clients next week', '3: Jonas | 2026-11-23 | -'],
		['What | When', 'Follow-up email for the donors | Monday', '3: - | 2026-11-23 | -'],
	])('of columns %s', (header, row, meaning) => {
		expect(found(`${header}\n${header.replace(/[^|]+/g, '---')}\n${row}`)).toEqual([meaning]);
	});
	test.each([
		['Action | Owner', 'Paint the wall by Monday | Vikram'],
		['Task | Deadline', 'Send the draft to Kofi | TBD'],
		['Task | Deadline | Status', 'Send the draft to Kofi | Monday | Closed'],
	])('of columns %s with %s is not found', (header, row) => {
		expect(found(`${header}\n${header.replace(/[^|]+/g, '---')}\n${row}`)).toEqual([]);
	});
	test('of another table is not found', () => {
		expect(found('| Event | Date |\n|---|---|\n| Fair | 2026-11-24 |')).toEqual([]);
	});

	it('says what its company and purpose columns hold', () => {
		const text =
			'| Company | Contact | Role | Follow-up |\n|---|---|---|---|\n| [[Northwind]] | Tove | **Analyst** | 2026-11-24 |';
		const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
		expect(readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked).toMatchObject([
			{ contact: 'Tove', columns: { company: 'Northwind', purpose: 'Analyst' } },
		]);
	});

	it('is found no more once the note has a follow-up with that contact and day', () => {
		const row = '| Contact | Follow-up |\n|---|---|\n| Tove Lind | 2026-11-24 |\n';
		expect(found(`${row}\n- Follow up with Tove Lind on 2026-11-24 about the desk`)).toEqual([]);
		expect(found(`${row}\n- Follow up with Tove Lind on 2026-11-30`)).toHaveLength(1);
		expect(found(`${row}\n- Follow up with Omar on 2026-11-24`)).toHaveLength(1);
	});
});
