import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns what is found in a note of Thursday 2026-11-19: `line: contact | day | check-in`. */
function found(text: string): string[] {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ line, contact, due, fallback }) => `${line}: ${contact ?? '-'} | ${due ?? '-'} | ${fallback ?? '-'}`,
	);
}

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
		['Task | Who | Deadline', 'Paint the wall | Kofi | Nov 27', '3: Kofi | 2026-11-27 | -'],
		['Action items | Who', 'Submit the report by 2026-11-30 | Kofi', '3: Kofi | 2026-11-30 | -'],
		['Who | What | By when', 'Kofi | Paint the wall | Friday', '3: Kofi | 2026-11-20 | -'],
		['Item | Person responsible | Timeline', 'Paint the wall | Kofi | 27 Nov', '3: Kofi | 2026-11-27 | -'],
		['Action point | Action by | Complete by', 'Paint the wall | Kofi | 27 Nov', '3: Kofi | 2026-11-27 | -'],
		['Activity | By whom | Target', 'Paint the wall | Kofi | end of November', '3: Kofi | 2026-11-30 | -'],
		[
			'Name | Assigned to | Deadline | Notes',
			'Tove | @tovel | 27 Nov | Give Kofi a set of dates',
			'3: Tove | 2026-11-27 | -',
		],
		[
			'Name | Assigned to | Deadline | Notes',
			'Tove and Kofi | @tl @kofi7 | 27 Nov | Reach out to Amara for designs',
			'3: Tove, Kofi | 2026-11-27 | -',
		],
		['Task | Assigned to | Deadline', 'Paint the wall | @tl @kofi7 | 27 Nov', '3: tl, kofi7 | 2026-11-27 | -'],
		[
			'Task | Assigned to | Deadline',
			'Paint the wall | @tl, @kofi7 and @amara | 27 Nov',
			'3: tl, kofi7, amara | 2026-11-27 | -',
		],
	])('of columns %s', (header, row, meaning) => {
		expect(found(`${header}\n${header.replace(/[^|]+/g, '---')}\n${row}`)).toEqual([meaning]);
	});
	test.each([
		['Action | Owner', 'Paint the wall by Monday | Vikram'],
		['Task | Deadline', 'Send the draft to Kofi | TBD'],
		['Motion | Moved by | Status', 'Invite Kofi to the board by 2026-11-30 | Tove | Accepted'],
		['Time | What', '10:25 | Ask your neighbor for their story in 2 minutes'],
		['Task | Deadline | Status', 'Send the draft to Kofi | Monday | Closed'],
		['Item | Person responsible', 'Paint the wall on Monday | Kofi'],
		['Item | Deadline', 'Wall | Monday'],
		['Item | Who | By when | Status', 'Paint the wall | Kofi | Friday | Done'],
		['What | Who | When', 'Paint the wall | Kofi | soon'],
		['Name | Assigned to | Deadline | Notes', 'Tove | @tovel | 27 Nov | Paint the wall'],
		['Name | Assigned to | Deadline | Notes', 'Tove | @tovel | 27 Nov | Give the wall a coat'],
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

	const created = (text: string) =>
		readNote(
			{ path: 'Tracker.md', text, properties: null, propertiesBroken: false, created: '2026-11-28' },
			DEFAULT_SETTINGS,
			{ untracked: true },
		).untracked.map(({ contact, due, problems }) => `${contact ?? '-'} | ${due ?? problems[0]?.code ?? '-'}`);
	const tableOf = (header: string, ...rows: string[]) => [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');

	test.each([
		[
			'Company / Thread | Stage | Next action | Due',
			'Northwind | Screen | Final follow-up, then close | 2026-12-02',
			'Northwind | 2026-12-02',
		],
		[
			'Company | Applied | Next action | Due',
			'Northwind | 2026-11-05 | Follow-up #1 | 2026-11-12',
			'Northwind | 2026-11-12',
		],
		[
			'**Who** | **When** | **Next Follow-Up**',
			'Tove Lind | 2026-11-19 | 2026-11-26 (Follow-Up)',
			'Tove Lind | 2026-11-26',
		],
		['Name | Channel | Sent | Follow up by | Status', 'Tove | Email | 4 Sep 2026 | 25 Sep | Sent', 'Tove | 2026-09-25'],
		['Date | Contact | Next Action', 'May 19, 2026 | Tove | Call if no reply by May 28', 'Tove | 2026-05-28'],
		['Contact | Due', 'Dana Lind | 2026-12-02', 'Dana Lind | 2026-12-02'],
		['Who | Company | Due', 'Dana Lind | Northwind | 2026-12-02', 'Dana Lind | 2026-12-02'],
		['Date | Contact | Next Action', '| | Tove | Follow up Jan 25 |', 'Tove | note-date.unknown'],
	])('of columns %s in a note without a date: %s', (header, row, meaning) => {
		expect(created(tableOf(header, row))).toEqual([meaning]);
	});
	test.each([
		['Date | Contact | Notes', '17 Apr | Tove | Message sent to Omar about the desk'],
		['Date | Action', '26 Apr | Follow-up with Tove due today'],
		['Date | Contact | Notes', '2026-11-30 | Tove | Call with Omar, talked about the desk'],
		['Company | Follow-ups sent', 'Northwind | 2026-12-02'],
		['Company | Last follow-up', 'Northwind | 2026-12-02'],
		['Company | Due', 'Northwind | 2026-12-02'],
		['Item | Due', 'Dana Lind | 2026-12-02'],
		['Contact | Shelf | Due', 'Dana Lind | Atlas | 2026-12-02'],
		['Contact | Follow-up', 'Dana Lind | ~~2026-12-02~~'],
		['Contact | Due', '~~Dana Lind~~ | ~~2026-12-02~~'],
		['Who | Next step | Due', 'Dana Lind | ~~Call Omar~~ | 2026-12-02'],
	])('of columns %s with %s is a log or another table', (header, row) => {
		expect(created(tableOf(header, row))).toEqual([]);
	});
	it('takes the contact from the heading where no column has one', () => {
		const text = `## Tove Lind (recruiter)\n\n${tableOf('Date | Notes', '2026-11-19 | No answer. Follow up by 2026-11-26')}`;
		expect(created(text)).toEqual(['Tove Lind | 2026-11-26']);
	});
});

describe('A row of a schedule', () => {
	test.each([
		['Place | Day | Time | What', 'Town hall | Monday 23 November | 09:00 | Coffee and check in'],
		['Time | What', '9:00 AM | Call with Amara'],
	])('of columns %s is none', (header, row) => {
		expect(found(`${header}\n${header.replace(/[^|]+/g, '---')}\n${row}`)).toEqual([]);
	});
});
