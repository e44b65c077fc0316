import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns the rows that are found in a note of Thursday 2026-11-19: `contact | day`, or `contact | code of the problem`. */
function rows(header: string, row: string): string[] {
	const text = `| ${header} |\n|${header.replace(/[^|]+/g, '---')}|\n| ${row} |`;
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ contact, due, problems }) => `${contact ?? '-'} | ${due ?? problems[0]?.code ?? '-'}`,
	);
}

describe('The day of a row is that of its column for the day to act', () => {
	test.each([
		['Contact | Last contact | Follow-up', 'Amara | 9 Nov | 26 Nov', 'Amara | 2026-11-26'],
		['Contact | Sent | Answered | Follow-up', 'Amara | 9 Nov | | 1 Dec', 'Amara | 2026-12-01'],
		['Contact | First contact | Next step | When', 'Amara | 6 Nov | email | 25 Nov', 'Amara | 2026-11-25'],
		['Contact | Interview | Follow-up', 'Amara | 2 Dec | 4 Dec', 'Amara | 2026-12-04'],
		['Contact | Next step | Reminder', 'Amara | call her | Friday', 'Amara | 2026-11-20'],
		['Contact | Next step | Scheduled for', 'Amara | call her | 2 Dec', 'Amara | 2026-12-02'],
		['Contact | Next step | Notes', 'Amara | call her | by Friday', 'Amara | 2026-11-20'],
		// A plain column for dates says when, unless it is before the column for the day to act.
		['Contact | Next step | Date', 'Amara | call her | 26 Nov', 'Amara | 2026-11-26'],
		['Contact | Follow-up | Date', 'Amara | call her | 26 Nov', 'Amara | 2026-11-26'],
		['Date | Contact | Next step', '26 Nov | Amara | call her', 'Amara | 2026-11-26'],
		['Date | Contact | Next step', '5 Jan | Amara | call her', 'Amara | 2027-01-05'],
	])('of columns %s: %s', (header, row, meaning) => {
		expect(rows(header, row)).toEqual([meaning]);
	});

	test.each([
		['call Tues 4pm', '2026-11-24T16:00'],
		['call at 10:30 on Wed', '2026-11-25T10:30'],
		['Wed 9am call', '2026-11-25T09:00'],
		['ring Tue', '2026-11-24'],
		['phone Wed 3pm', '2026-11-25T15:00'],
		['meet Fri 12:00', '2026-11-20T12:00'],
		['speak Fri 4pm', '2026-11-20T16:00'],
		['Zoom Wed', '2026-11-25'],
		['write to her on Monday', '2026-11-23'],
	])('in the cell of the next step: %s', (step, day) => {
		expect(rows('Contact | Next step', `Amara | ${step}`)).toEqual([`Amara | ${day}`]);
	});
	test.each(['rang Tue', 'called Tue 4pm', 'read the ring binder Monday', 'paint the wall Tue 4pm', 'ring at 4pm'])(
		'in the cell of the next step: %s is not found',
		(step) => {
			expect(rows('Contact | Next step', `Amara | ${step}`)).toEqual([]);
		},
	);

	test.each([
		['Contact | Last contact | Follow-up', 'Amara | 9 Nov | done'],
		['Contact | Last contact | Follow-up', 'Amara | 17 Nov | weekly'],
		['Contact | Last contact | Follow-up', 'Amara | 17 Nov | in hand'],
		['Contact | Follow-up | Last contact', 'Amara | every month | 2 Nov'],
		['Company | Applied | Interview | Follow up', 'Northwind | 9 Nov | 3 Dec | waiting'],
		['Company | Posted | Follow up', 'Northwind | 14 Nov | yes'],
		['Contact | Met on | Next step', 'Amara | 17 Nov | send the portfolio'],
		['Contact | Next step | Interview', 'Amara | send the portfolio | 3 Dec'],
		['Task | Owner | Due | Done', 'Send the portfolio | Amara | | 14 Nov'],
		['Date | Contact | Next step', '12 Nov | Amara | send a note of thanks'],
		['Contact | Next step | Date', 'Amara | email | 12 Nov'],
		['Date | Contact | Follow-up', '24 Nov | Amara | weekly'],
	])('of columns %s: %s is not found', (header, row) => {
		expect(rows(header, row)).toEqual([]);
	});

	test.each([
		['Contact | Follow-up', 'Amara | after Easter', 'Amara | date.not-understood'],
		['Contact | Last contact | Follow-up', 'Amara | 9 Nov | after the holidays', 'Amara | date.not-understood'],
		['Contact | Follow-up | Last contact', "Amara | once she's back | 2026-11-20", 'Amara | date.not-understood'],
		['Contact | Next step | Due', 'Amara | call her | before Christmas', 'Amara | date.not-understood'],
		['Contact | Follow-up', 'Amara | the Monday after Easter', 'Amara | date.partly-read'],
		['Contact | Follow-up | Due', 'Amara | the Monday after Easter | 2026-11-30', 'Amara | 2026-11-30'],
	])('of columns %s: %s needs a date if its words for the day are not read', (header, row, meaning) => {
		expect(rows(header, row)).toEqual([meaning]);
	});
});
