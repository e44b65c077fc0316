import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns the rows that are found in a note of Thursday 2026-11-19: `contact | day`. */
function rows(header: string, row: string): string[] {
	const text = `| ${header} |\n|${header.replace(/[^|]+/g, '---')}|\n| ${row} |`;
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ contact, due }) => `${contact ?? '-'} | ${due ?? '-'}`,
	);
}

describe('Who a row is with', () => {
	test.each([
		// The user owns it: it is with whom the step names.
		['Who | What | By when', 'me | call Tove | 25 Nov', 'Tove | 2026-11-25'],
		['Owner | Task | Due', 'Myself | email Tove the deck | 26 Nov', 'Tove | 2026-11-26'],
		['Who | What | By when', 'I | call Tove | 25 Nov', 'Tove | 2026-11-25'],
		['Owner | Contact | Next step | Due', 'self | Tove | call | 25 Nov', 'Tove | 2026-11-25'],
		['Who | What | By when', 'us | print the slides | 25 Nov', '- | 2026-11-25'],
		['Who | What | By when', 'me + Tove | call the bank | 25 Nov', 'Tove | 2026-11-25'],
		// Several people are all taken.
		['Contact | Follow-up', 'Kofi and Rita | 26 Nov', 'Kofi, Rita | 2026-11-26'],
		['Contact | Follow-up', 'Kofi, Rita & Amara | 26 Nov', 'Kofi, Rita, Amara | 2026-11-26'],
		['Contact | Follow-up', '[[Rita Omar]] and Kofi | 26 Nov', 'Rita Omar, Kofi | 2026-11-26'],
		// Names of companies stay whole.
		['Company | Follow-up', 'Marks and Spencer | 26 Nov', 'Marks and Spencer | 2026-11-26'],
		['Contact | Follow-up', 'Ernst & Young | 26 Nov', 'Ernst & Young | 2026-11-26'],
		// What is struck through is replaced.
		['Contact | Follow-up', 'Rita | ~~24 Nov~~ 27 Nov', 'Rita | 2026-11-27'],
		['Contact | Follow-up', '~~Rita~~ Kofi | 27 Nov', 'Kofi | 2026-11-27'],
	])('of columns %s: %s', (header, row, meaning) => {
		expect(rows(header, row)).toEqual([meaning]);
	});

	test.each([
		['Contact | Follow-up', 'Rita | ~~24 Nov~~'],
		['Contact | Follow-up', 'Rita | ~~24 Nov~~ done'],
		['Contact | Follow-up', '~~Rita~~ | 24 Nov'],
	])('of columns %s: %s is over', (header, row) => {
		expect(rows(header, row)).toEqual([]);
	});
});
