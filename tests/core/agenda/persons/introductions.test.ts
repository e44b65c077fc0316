import { introductionsOf } from '../../../../src/core/agenda/persons/introductions';
import { PersonIds } from '../../../../src/core/agenda/persons/person-ids';
import type { FollowUp, NoteReading } from '../../../../src/core/follow-up';
import { followUp, person } from '../builders';
import { readText } from '../../notes/introductions/read';

/** The introductions of notes, with the people of the follow-ups, as `Dana Whitfield > Lee Park`. */
function gathered(notes: readonly NoteReading[], followUps: readonly FollowUp[] = []) {
	const ids = new PersonIds();
	ids.update([], [...followUps, ...notes.flatMap((note) => note.followUps)]);
	return introductionsOf(notes, (contact, note) => ids.personOf(contact, note));
}

const shown = (...args: Parameters<typeof gathered>) =>
	gathered(...args).all.map(({ by, to, mayUseName }) => {
		const use = mayUseName === null ? '' : mayUseName ? ' +' : ' -';
		return `${by.contact.name} > ${to.contact.name}${use}`;
	});

const note = (path: string, text: string, contact: string | null = null) => readText(text, contact, {}, `${path}.md`);

describe('introductionsOf', () => {
	it('makes one introduction of what several notes say', () => {
		const notes = [
			note('2026-11-19 Dana', 'Dana Whitfield will introduce me to [[Lee Park]].'),
			note('2026-11-20 Lee', 'Lee Park (via [[Dana Whitfield]])'),
		];
		const known = followUp({ path: 'x.md', contacts: [person('Dana Whitfield', 'People/Dana Whitfield')] });
		const lee = followUp({ path: 'y.md', contacts: [person('Lee Park', 'Lee Park')] });
		const { all } = gathered(notes, [known, lee]);
		expect(all).toHaveLength(1);
		expect(all[0]).toMatchObject({
			by: { id: 'note:dana whitfield', contact: { link: 'Dana Whitfield' } },
			to: { id: 'note:lee park' },
		});
		expect(all[0]?.places.map(({ path, line }) => [path, line])).toEqual([
			['2026-11-19 Dana.md', 1],
			['2026-11-20 Lee.md', 1],
		]);
	});

	it('finds the introductions of both sides', () => {
		const found = gathered([note('a', 'Dana introduced me to Lee Park.\nTom Reed introduced me to Lee Park.')]);
		expect(found.to('name:lee park').map(({ by }) => by.contact.name)).toEqual(['Dana', 'Tom Reed']);
		expect(found.by('name:tom reed').map(({ to }) => to.contact.name)).toEqual(['Lee Park']);
		expect(found.by('name:lee park')).toEqual([]);
	});

	it('keeps a circle as it is', () => {
		const text =
			'Ana Ruiz introduced me to Bo Lind.\nBo Lind introduced me to Cy Wood.\nCy Wood introduced me to Ana Ruiz.';
		expect(shown([note('a', text)])).toEqual(['Ana Ruiz > Bo Lind', 'Bo Lind > Cy Wood', 'Cy Wood > Ana Ruiz']);
	});

	it('keeps two people of one name apart', () => {
		const notes = [note('a', 'Dana introduced me to Lee Park.'), note('b', 'Dana introduced me to Lee Park.')];
		const two = [followUp({ contacts: [person('Dana Reed')] }), followUp({ contacts: [person('Dana Whitfield')] })];
		const { all } = gathered(notes, two);
		expect(new Set(all.map(({ by }) => by.id)).size).toBe(2);
	});

	it('takes a first name for the only person in the vault who has it', () => {
		const found = gathered(
			[note('a', 'Dana introduced me to Lee Park.')],
			[followUp({ path: 'b.md', contacts: [person('Dana Whitfield')] })],
		);
		expect(found.to('name:lee park').map(({ by }) => by.id)).toEqual(['name:dana whitfield']);
	});

	it('takes permission from another note of the person', () => {
		const notes = [
			note('Lee', 'Dana Whitfield introduced me to Lee Park.'),
			note('Dana', 'Coffee. I may use her name.', 'Dana Whitfield'),
		];
		expect(shown(notes)).toEqual(['Dana Whitfield > Lee Park +']);
	});

	it('lets a note that forbids the name outweigh one that allows it', () => {
		const notes = [
			note('a', 'Dana Whitfield introduced me to Lee Park. I may use her name.'),
			note('b', 'Dana Whitfield introduced me to Lee Park. Please do not use her name.'),
		];
		expect(shown(notes)).toEqual(['Dana Whitfield > Lee Park -']);
		expect(shown([...notes].reverse())).toEqual(['Dana Whitfield > Lee Park -']);
	});

	it('lets the own note of a person forbid what another note allows', () => {
		const notes = [
			note('Lee', 'Dana Whitfield introduced me to Lee Park. I may use her name.'),
			note('Dana', "Coffee. She doesn't want to be mentioned.", 'Dana Whitfield'),
		];
		expect(shown(notes)).toEqual(['Dana Whitfield > Lee Park -']);
	});

	it('gathers one introduction from many notes', () => {
		const [first] = [note('a', 'Dana Whitfield introduced me to Lee Park.')];
		const same = Array.from({ length: 5000 }, (_, at) => ({ ...first, path: `n${at}.md` }));
		expect(gathered(same).all.map(({ places }) => places.length)).toEqual([5000]);
	});
});
