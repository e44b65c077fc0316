import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../src/core/notes/read-note';
import { setNoteDate } from '../../../../src/core/notes/write/set-note-date';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { writable } from './writable';

const LINE = '- Follow up with Dana Monday\n';

function written(text: string, day = '2026-11-20'): string {
	const note = writable(text, DEFAULT_SETTINGS, 'Dana.md');
	const result = setNoteDate(note, day);
	if ('refused' in result) return result.refused;
	const after = applyEdits(text, result.edits);
	const reading = readNote(note.reread(after), note.settings);
	expect(reading.noteDate).toMatchObject({ day, source: 'property' });
	return after;
}

describe("the note's date is written as a property", () => {
	test.each([
		['a note without front matter', LINE, `---\nmet: 2026-11-20\n---\n${LINE}`],
		['an empty note', '', '---\nmet: 2026-11-20\n---\n'],
		['a byte order mark', `\uFEFF${LINE}`, `\uFEFF---\nmet: 2026-11-20\n---\n${LINE}`],
		['CRLF', '- Follow up\r\n', '---\r\nmet: 2026-11-20\r\n---\r\n- Follow up\r\n'],
		['other properties', `---\ncompany: X\n---\n${LINE}`, `---\ncompany: X\nmet: 2026-11-20\n---\n${LINE}`],
		[
			'a comment in them',
			`---\n# mine\ntags: [a]\n---\n${LINE}`,
			`---\n# mine\ntags: [a]\nmet: 2026-11-20\n---\n${LINE}`,
		],
		['empty front matter', `---\n---\n${LINE}`, `---\nmet: 2026-11-20\n---\n${LINE}`],
		['an empty property', `---\nmet:\ntags: a\n---\n${LINE}`, `---\nmet: 2026-11-20\ntags: a\n---\n${LINE}`],
		['another value', `---\nMet: "soon"\n---\n${LINE}`, `---\nMet: 2026-11-20\n---\n${LINE}`],
		['a rule at the top', `---\n\n${LINE}`, `---\nmet: 2026-11-20\n---\n---\n\n${LINE}`],
	])('in %s', (_, text, after) => {
		expect(written(text)).toBe(after);
	});

	test('and changes the dates that count from it', () => {
		const note = writable(LINE, DEFAULT_SETTINGS, 'Dana.md');
		const result = setNoteDate(note, '2026-12-10');
		if ('refused' in result) throw new Error(result.refused);
		const { followUps } = readNote(note.reread(applyEdits(LINE, result.edits)), note.settings);
		expect(followUps[0]?.act?.day).toBe('2026-12-14');
		expect(followUps[0]?.problems).toEqual([]);
	});
});

describe('nothing is written', () => {
	test('into properties that are not YAML', () => {
		expect(written(`---\na: [\n---\n${LINE}`)).toBe('properties-broken');
	});

	test('if the property has a list over several lines', () => {
		const text = `---\nmet:\n  - soon\n  - later\n---\n${LINE}`;
		expect(written(text)).toBe('no-place');
	});
});

test('any front matter keeps every other byte, or stays unchanged', () => {
	const line = fc.constantFrom(
		'a: 1',
		'tags:',
		'  - b',
		'# c',
		'met: soon',
		"'x y': z",
		'',
		'follow-up: Monday',
		'- d',
		'---',
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (lines, closed) => {
			const text = `---\n${lines.join('\n')}\n${closed ? '---\n' : ''}${LINE}`;
			const note = writable(text, DEFAULT_SETTINGS, 'Dana.md');
			const result = setNoteDate(note, '2026-11-20');
			if ('refused' in result) return;
			expect(result.edits).toHaveLength(1);
			expect(readNote(note.reread(applyEdits(text, result.edits)), note.settings).noteDate.day).toBe('2026-11-20');
		}),
	);
});
