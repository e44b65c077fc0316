import { namesOfContact } from '../../../../src/core/message/bring/notes-about';
import { nameOfSlug, namesGroup, namesPerson } from '../../../../src/core/message/bring/person-name';
import { brought, clipping, priya, vaultOf } from './vault';

describe('The name of a person', () => {
	test.each(['Priya Nair', 'priya nair', 'tom van reyes', 'Hugo lindqvist'])('is “%s”', (words) =>
		expect(namesPerson(words)).toBe(true),
	);

	test.each(['lane pricing', 'empty backhauls', 'usage-based pricing', 'tom working', 'rose gardens', 'eBPF', 'priya'])(
		'is not “%s”',
		(words) => expect(namesPerson(words)).toBe(false),
	);
});

describe('The name of a group, a firm or an occasion', () => {
	test.each(['Harbour Dynamics Lab', 'Quillon Ltd.', 'University of Ostmark', 'Freight Days 2026', 'the pricing team'])(
		'is “%s”',
		(words) => expect(namesGroup(words)).toBe(true),
	);

	test.each(['Lane pricing', 'university fees', 'projects that end', 'Freight 3000', 'lab'])('is not “%s”', (words) =>
		expect(namesGroup(words)).toBe(false),
	);
});

test.each([
	['priya-nair', 'Priya Nair'],
	['marco_de_santis', 'Marco De Santis'],
	['lane-pricing', null],
	['priya', null],
	['Priya-Nair', null],
	['q3-plan', null],
])('the slug “%s” stands for %p', (slug, name) => expect(nameOfSlug(slug)).toBe(name));

test('a contact with a slug has the name that it stands for', () => {
	expect(namesOfContact({ name: 'priya-nair', link: 'people/priya-nair' })).toEqual([
		'priya-nair',
		'Priya Nair',
		'Priya',
	]);
	const contact = priya('', { names: ['priya-nair', 'Priya Nair', 'Priya'] });
	const asked = { ...contact, notes: [{ path: 'a.md', text: 'She asked about empty backhauls.', isWhole: true }] };
	expect(brought(asked, vaultOf(clipping('Empty backhauls in rail')))).toHaveLength(1);
	expect(brought(asked, vaultOf(clipping('Forum with Priya Nair: empty backhauls')))).toEqual([]);
});
