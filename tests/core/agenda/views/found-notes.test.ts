import fc from 'fast-check';
import { FoundNotes } from '../../../../src/core/agenda/views/found-notes';
import { byDate, offeredLines } from '../../../../src/core/agenda/views/offered-lines';
import { FollowUpIndex } from '../../../../src/core/follow-up-index';
import type { NoteReading } from '../../../../src/core/follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { runs } from '../../../property-runs';
import { same } from '../../../same';

const NOW = '2026-11-23T08:00';
const TEXTS = [
	'I should call Sam on Friday.\n',
	'I need to email Kim next week.\nI should call Sam tomorrow.\n',
	'I should write to Ola.\n',
	'- Follow up with Dana Monday\n',
	'Flour and water.\n',
];

const read = (path: string, text: string, created = '2026-11-20'): NoteReading =>
	readNote({ path, text, properties: null, propertiesBroken: false, created }, DEFAULT_SETTINGS, { untracked: true });

/** The lines as they are found by a look at all notes. */
const wholly = (index: FollowUpIndex, now: string, foundDays: number) =>
	[...index.readings()].flatMap((reading) => offeredLines(reading, now, { foundDays })).sort(byDate);

describe('the notes with found lines', () => {
	it('give the lines by date, those of one date by note', () => {
		const index = new FollowUpIndex(() => null);
		index.put(read('b.md', TEXTS[0] ?? ''));
		index.put(read('c.md', TEXTS[1] ?? ''));
		index.put(read('a.md', TEXTS[0] ?? ''));
		const lines = index.foundNotes.lines(NOW, DEFAULT_SETTINGS);
		expect(lines.map(({ path, due }) => `${path} ${due ?? ''}`)).toEqual([
			'c.md 2026-11-21',
			'c.md 2026-11-23',
			'a.md 2026-11-27',
			'b.md 2026-11-27',
		]);
	});

	it('keep the same list while other notes change', () => {
		const index = new FollowUpIndex(() => null);
		index.put(read('a.md', TEXTS[0] ?? ''));
		const lines = index.foundNotes.lines(NOW, DEFAULT_SETTINGS);
		index.put(read('b.md', TEXTS[3] ?? ''));
		expect(index.foundNotes.lines(NOW, DEFAULT_SETTINGS)).toBe(lines);
		index.remove('a.md');
		expect(index.foundNotes.lines(NOW, DEFAULT_SETTINGS)).toEqual([]);
	});

	it('have none after they are cleared', () => {
		const notes = new FoundNotes();
		notes.replace('a.md', undefined, read('a.md', TEXTS[0] ?? ''));
		notes.lines(NOW, DEFAULT_SETTINGS);
		notes.clear();
		expect(notes.lines(NOW, DEFAULT_SETTINGS)).toEqual([]);
	});

	it('give what a look at all notes gives, after any changes, on any day and with any age of lines', () => {
		const paths = ['2026-09-01 a.md', 'b.md', '2026-11-02 c.md', 'd.md'];
		const change = fc.record({
			path: fc.constantFrom(...paths),
			text: fc.option(fc.constantFrom(...TEXTS)),
			now: fc.constantFrom(NOW, '2026-11-24T00:00', '2026-12-24T09:00'),
			foundDays: fc.constantFrom(30, 7),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const index = new FollowUpIndex(() => null);
				for (const { path, text, now, foundDays } of changes) {
					if (text === null) index.remove(path);
					else index.put(read(path, text));
					same(index.foundNotes.lines(now, { foundDays }), wholly(index, now, foundDays));
				}
			}),
			{ numRuns: runs(200) },
		);
	});
});
