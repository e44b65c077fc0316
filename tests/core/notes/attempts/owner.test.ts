import fc from 'fast-check';
import { entryName, ownerOf } from '../../../../src/core/notes/attempts/owner';
import { readNote } from '../../../../src/core/notes/read-note';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { attempt } from '../../agenda/builders';

describe('Whose line it is among several property follow-ups', () => {
	test.each<[string | null, string[], number]>([
		['Gil', ['Dana', 'Gil'], 1],
		['gil  brandt', ['Dana', 'Gil Brandt'], 1],
		['Gil', ['Dana', 'Gil Brandt'], 1],
		['Gil', ['Gil Brandt', 'Gil'], 1],
		['Bo', ['Ana', 'Cy, Bo'], 1],
		['Zoë - Northwind', ['Dana', 'Zoë — Northwind'], 1],
		['Nobody', ['Dana', 'Gil'], 0],
		[null, ['Dana', 'Gil'], 0],
		['Gil', ['Gil', 'Gil'], 0],
		['Gil (2)', ['Gil', 'Gil'], 1],
		['Gil (2)', ['Gil', 'Dana', 'Gil'], 2],
		['Gil (3)', ['Gil', 'Gil', 'Gil'], 2],
		['Gil (2)', ['Gil Brandt', 'Gil Brandt'], 1],
		['Gil (2)', ['Gil', 'Gil (2)'], 1],
		['Gil (2)', ['Gil', 'Dana'], 0],
		['Dana (7)', ['Gil', 'Dana'], 1],
		['Nobody (2)', ['Gil', 'Gil'], 0],
	])('%s among %j', (contact, names, index) => {
		expect(ownerOf(contact, names)).toBe(index);
	});

	test.each<[string[], (string | null)[]]>([
		[['Dana'], [null]],
		[
			['Dana', 'Gil'],
			['Dana', 'Gil'],
		],
		[
			['Dana', 'Dana', 'Gil', 'Dana'],
			['Dana', 'Dana (2)', 'Gil', 'Dana (3)'],
		],
	])('%j write their lines as %j', (names, written) => {
		expect(names.map((name, index) => entryName(name, index, names))).toEqual(written);
	});

	test('whatever the names, each follow-up writes one that is read as its own', () => {
		const name = fc.constantFrom(
			'Dana',
			'dana',
			'Dana Whitfield',
			'Gil',
			'Gil (2)',
			'Zoë — Northwind',
			'Ana, Bo',
			'Bo',
		);
		fc.assert(
			fc.property(fc.array(name, { minLength: 2, maxLength: 6 }), (names) => {
				const written = names.map((one, index) => entryName(one.split(', ')[0] ?? one, index, names));
				expect(written.map((one) => ownerOf(one, names))).toEqual(names.map((_, index) => index));
			}),
		);
	});
});

test('two follow-ups with one person are counted apart', () => {
	const base = '---\ncontact: Dana\nfollow-up: [2026-11-23, 2026-11-27]\n---\n';
	const read = (text: string) => {
		const properties = { contact: 'Dana', 'follow-up': ['2026-11-23', '2026-11-27'] };
		const source = { path: 'Dana.md', text, properties, propertiesBroken: false, created: '2026-11-19' };
		return readNote(source, DEFAULT_SETTINGS).followUps;
	};
	const log = (text: string, index: number, at: string) => {
		const contact = entryName('Dana', index, ['Dana', 'Dana']);
		const result = writeEntry(text, { id: `p${index}`, contact }, attempt(at, 'no answer'), DEFAULT_SETTINGS);
		if ('refused' in result) throw new Error(result.refused);
		return applyEdits(text, result.edits);
	};
	const one = log(base, 1, '2026-11-20T09:00');
	const two = log(one, 0, '2026-11-20T10:00');
	expect(two).toBe(
		`${base}\n## Attempts\n- 2026-11-20 09:00 Dana (2), Call: no answer\n- 2026-11-20 10:00 Dana, Call: no answer\n`,
	);
	expect(read(two).map(({ entries }) => entries.map(({ at }) => at))).toEqual([
		['2026-11-20T10:00'],
		['2026-11-20T09:00'],
	]);
	expect(read(`${two}- 11/21 Dana (2): called, voicemail\n`)[1]?.entries.map(({ at }) => at)).toEqual([
		'2026-11-20T09:00',
		'2026-11-21',
	]);
});
