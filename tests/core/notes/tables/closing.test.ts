import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns how many rows are found in a note of 2026-11-19 whose column `Done?` has this cell. */
function found(cell: string): number {
	const text = `| Contact | Follow-up | Done? |\n|---|---|---|\n| Tove | 25 Nov | ${cell} |`;
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked.length;
}

test.each(['yes', 'Y', 'x', '[x]', '✅', '✔', '✔️', '☑', 'done', '24 Nov'])('%s below “Done?” closes a row', (cell) => {
	expect(found(cell)).toBe(0);
});

test.each(['', 'no', 'n', '❌', '[ ]', 'not yet', 'xerox first', '—'])('%s below “Done?” leaves a row open', (cell) => {
	expect(found(cell)).toBe(1);
});
