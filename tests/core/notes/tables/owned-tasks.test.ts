import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const sourceOf = (text: string) => ({
	path: '2026-11-19 Board.md',
	text,
	properties: null,
	propertiesBroken: false,
	created: '2026-11-19',
});

/** Returns what is found in a note of Thursday 2026-11-19: `line: contact | day | check-in`. */
const found = (text: string) =>
	readNote(sourceOf(text), DEFAULT_SETTINGS, { untracked: true }).untracked.map(
		({ line, contact, due, fallback }) => `${line}: ${contact ?? '-'} | ${due ?? '-'} | ${fallback ?? '-'}`,
	);

describe('A task with its owner and its deadline in lines of their own', () => {
	test.each([
		[
			'### Action item\n\nTidy the shed before winter  \nAssigned to: Tove Lind  \nDue date: 11/27/2026',
			'3: Tove Lind | 2026-11-27 | 2026-11-30',
		],
		['Measure the stage\n**Owner:** Kofi\n**Deadline:** Monday', '1: Kofi | 2026-11-23 | 2026-11-24'],
		['- Print the poster\n  - Who: Tove\n  - By: Friday', '1: Tove | 2026-11-20 | 2026-11-23'],
		['Order the chairs\nDue: Monday\nStatus: open\nOwner: Kofi', '1: Kofi | 2026-11-23 | 2026-11-24'],
		['- [ ] Order the chairs\n  Owner: me\n  Due: Monday', '1: - | 2026-11-23 | -'],
		['Order the chairs\nOwner: [[Tove Lind]] | Due: Monday', '1: Tove Lind | 2026-11-23 | 2026-11-24'],
	])('%j', (text, meaning) => {
		expect(found(text)).toEqual([meaning]);
	});

	test.each([
		'Tidy the shed\nOwner: Tove',
		'Tidy the shed\nDue: Monday',
		'Tidy the shed\n\nOwner: Tove\nDue: Monday',
		'- [x] Tidy the shed\n  Owner: Tove\n  Due: Monday',
		'Tidy the shed [Done]\nOwner: Tove\nDue: Monday',
		'Tidy the shed\nOwner: Tove\nDue: Monday\nStatus: closed',
		'Tidy the shed\nOwner: Tove\nDue: 11/12/2026',
		'Tidy the shed\nOwner: TBD\nDue: Monday',
		'Budget\nOwner: Tove\nDue: Monday',
		'# Tidy the shed\nOwner: Tove\nDue: Monday',
		'Tidy the shed\nTove: said so\nWhen: it rains',
	])('%j is none', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('has the date of its deadline where found lines are tracked by themselves', () => {
		const text = 'Tidy the shed\nOwner: Tove\nDue: Monday';
		const { followUps } = readNote(sourceOf(text), { ...DEFAULT_SETTINGS, trackFound: true }, { untracked: true });
		expect(followUps).toMatchObject([{ line: 1, contacts: [{ name: 'Tove' }], expected: { day: '2026-11-23' } }]);
	});
});
