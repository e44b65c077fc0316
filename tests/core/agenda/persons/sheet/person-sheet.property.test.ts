import fc from 'fast-check';
import { personSheet } from '../../../../../src/core/agenda/persons/sheet/person-sheet';
import { peopleAt, whoIs } from '../../../../../src/core/agenda/persons/sheet/who';
import { runs } from '../../../../property-runs';
import { anyCharacters } from '../../../../any-characters';
import { NOW, vaultOf, type TestNote } from './vault';

const NAMES = ['Dana Whitfield', 'Dana', 'Kim Lee', 'Northwind', 'the recruiter', 'O’Neil  Ana', ''];
const name = fc.oneof(fc.constantFrom(...NAMES), anyCharacters());
const contact = name.chain((text) => fc.constantFrom(text, `[[${text}]]`, `[[People/${text}|Dee]]`));
const day = fc.constantFrom('2026-11-23', '2026-11-19', '2026-12-01', 'soon', 7);
const line = fc
	.tuple(contact, fc.constantFrom('Follow up with', 'Call', '-'), fc.constantFrom('2026-11-24', 'Monday', ''))
	.map(
		([who, verb, when]) =>
			`- ${verb} ${who} ${when} #follow-up\n\t- 2026-11-19 08:10 Call: spoke. Expecting 2026-11-20\n\t- 2026-11-20 Call: left message. Calling back 2026-11-24 08:30\n`,
	);
const properties = fc.record(
	{
		contact,
		met: day,
		company: name,
		aliases: fc.array(name, { maxLength: 2 }),
		attendees: fc.array(contact, { maxLength: 4 }),
		type: fc.constantFrom('person', 'x'),
	},
	{ requiredKeys: [] },
);
const path = fc
	.tuple(fc.constantFrom('People/', 'Meetings/', '', 'Meetings/2026-11-19 ', 'Coffee with '), name)
	.map(([folder, title]) => `${folder}${title.replace(/[\\/\n]/g, '') || 'x'}.md`);
const note: fc.Arbitrary<TestNote> = fc.tuple(
	properties,
	fc.array(line, { maxLength: 3 }).map((lines) => lines.join('')),
);
const vault = fc.array(fc.tuple(path, note), { maxLength: 5 }).map((notes) => Object.fromEntries(notes));

const isSorted = (moments: readonly string[]) =>
	moments.every((at, index) => index === 0 || at <= (moments[index - 1] ?? ''));

test('the sheet of anyone in any vault has each talk once, in order of time', () => {
	fc.assert(
		fc.property(vault, name, (notes, stranger) => {
			const { index, source, rows, policy } = vaultOf(notes);
			const ids = new Set(rows.flatMap(({ people }) => people));
			for (const { path: each } of index.readings()) for (const id of peopleAt(each, source)) ids.add(id);
			ids.add(`note:${stranger}`).add(`company:${stranger}`).add(`name:${stranger}`).add(stranger);
			for (const id of ids) {
				const sheet = personSheet(id, source, NOW, policy);
				const talks = [...sheet.talks, ...sheet.coming].map(
					({ at, path: each, answers }) => `${at} ${each} ${answers.length}`,
				);
				if (new Set(talks).size !== talks.length) throw new Error(`twice for ${id}`);
				if (!isSorted(sheet.talks.map(({ at }) => at))) throw new Error(`not sorted for ${id}`);
				if (!isSorted(sheet.coming.map(({ at }) => at).reverse())) throw new Error(`not sorted for ${id}`);
				if (!isSorted(sheet.attempts.map(({ attempt }) => attempt.at))) throw new Error(`not sorted for ${id}`);
				if (whoIs(sheet.id, source).id !== sheet.id) throw new Error(`another id for ${id}`);
			}
			for (const row of rows.slice(0, 4)) {
				for (const id of row.people) {
					const { mine, theirs } = personSheet(id, source, NOW, policy);
					const isOpen = !['reached', 'closed', 'gave-up'].includes(row.action.state);
					if (isOpen && ![...mine, ...theirs].includes(row)) throw new Error(`${id} misses ${row.key}`);
				}
			}
		}),
		{ numRuns: runs(100) },
	);
});
