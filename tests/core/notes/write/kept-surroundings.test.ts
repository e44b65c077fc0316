import { readWritable, firstProven } from '../../../../src/core/notes/write/proven-edit';
import { writable } from './writable';

/** Whether an edit that inserts words at a place, and means to change no follow-up, passes the proof. */
function passes(text: string, at: string, insert: string): boolean {
	const from = text.indexOf(at) + at.length;
	const edits = [{ from, to: from, insert }];
	return firstProven(readWritable(writable(text)), { kind: 'other', isMeant: () => true }, () => [{ edits }]) !== null;
}

const FOUND = '- Follow up with Sam Monday\n\nNotes\n- Dana promised to call Friday\n';

describe('an edit that is no follow-up', () => {
	it('passes if the same lines are found commitments', () => {
		expect(passes(FOUND, 'Notes', ' of the call')).toBe(true);
		expect(passes(FOUND, 'Monday\n', '- Lunch\n')).toBe(true);
	});

	it('is refused if another line becomes a found commitment', () => {
		expect(passes(FOUND, 'Friday\n', '- Lee promised to call on Tuesday\n')).toBe(false);
	});

	it('is refused if a found line belongs to another contact or day afterwards', () => {
		expect(passes('Words\n\n- I will email her Friday\n', 'Words\n', '\n## Lee Park — Northwind\n')).toBe(false);
	});

	it('is refused if someone else passes something on for a follow-up', () => {
		const text = '- Follow up with Sam Monday\n\nNotes\n';
		expect(passes(text, 'Notes\n', 'Sam will pass my résumé on to Lee.\n')).toBe(false);
		expect(passes(text, 'Notes\n', 'Sam has a dog.\n')).toBe(true);
	});
});
