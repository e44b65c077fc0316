import { applyEdits, rememberEdits, undo } from '../../../../src/core/markdown/text-edit';
import { takeEntries } from '../../../../src/core/notes/write/take-entries';
import { idAt, readWith, writable } from './writable';

const LINE = '- Follow up with Dana Monday\n';
const MISSED = '\t- 2026-11-23 08:10 Call: no answer\n';
const MESSAGE = '\t- 2026-11-24 08:10 Call: left message\n';

function taken(text: string, places: readonly number[]): string {
	const entries = readWith(text).followUps[0]?.entries ?? [];
	const result = takeEntries(
		writable(text),
		idAt(text),
		places.map((place) => entries[place]!),
	);
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

test('entries leave, except for those with words nested below them', () => {
	const nested = `${MISSED}\t\t- engaged\n`;
	expect(taken(`${LINE}${nested}${MESSAGE}\nBye\n`, [0, 1])).toBe(`${LINE}${nested}\nBye\n`);
	expect(taken(`${LINE}${nested}Bye\n`, [0])).toBe(`${LINE}${nested}Bye\n`);
	expect(taken(LINE + MISSED + MESSAGE, [0, 1])).toBe(LINE);
});

test('undo brings them back, also from the end of the note', () => {
	const text = LINE + MISSED;
	const entries = readWith(text).followUps[0]?.entries ?? [];
	const result = takeEntries(writable(text), idAt(text), entries);
	if (!('edits' in result)) throw new Error(result.refused);
	const written = rememberEdits(text, result.edits);
	expect(undo(applyEdits(text, result.edits), written)).toBe(text);
});

test('nothing leaves if the follow-up or the entry is gone', () => {
	expect(taken(LINE + MISSED, [])).toBe('nothing-to-do');
	expect(takeEntries(writable(LINE), 'lgone.0', [])).toEqual({ refused: 'target-gone' });
});
