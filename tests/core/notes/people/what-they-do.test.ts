import { whatTheyDo } from '../../../../src/core/notes/people/what-they-do';

const does = (text: string, path = 'People/Kofi Nyarko.md', knownAs: readonly string[] = ['Kofi Nyarko']) =>
	whatTheyDo({ path, text, knownAs });

describe('What the note of a person says that they do', () => {
	it.each([
		['Kofi is an architectural photographer, did the library.', ['architectural photographer']],
		['Kofi is a bookkeeper, did the cafe of my sister.', ['bookkeeper']],
		['Freelance recruiter. Knows everybody.', ['Freelance recruiter']],
		['# Kofi Nyarko\nHead of data at Polder Bank.', ['Head of data']],
		['Owns a catering company, Amadi Kitchens.', ['owns a catering company']],
		['He teaches Portuguese at night.', ['teaches Portuguese']],
		['---\nphone: 555 0100\n---\nMet at the fair. She works on timber bridges.', ['works on timber bridges']],
		['- Gave a talk about stream processing with Flink', ['gave a talk about stream processing with Flink']],
		['Kofi Nyarko knows a lot about tariffs.', ['knows a lot about tariffs']],
	])('is read from “%s”', (text, expected) => {
		expect(does(text)).toEqual(expected);
	});

	it.each([
		['He wants to be a photographer.'],
		['I teach Portuguese with him.'],
		['His sister is a photographer.'],
		['He is not a photographer.'],
		['He no longer runs a bakery.'],
		['- [ ] Call the photographer'],
		['Met him at the fair. The photographer was late.'],
		['## Photographer'],
		[''],
	])('is nothing in “%s”', (text) => {
		expect(does(text)).toEqual([]);
	});

	it('is nothing in a note of nobody', () => {
		expect(does('Freelance recruiter.', 'Projects/School.md', [])).toEqual([]);
		expect(does('Freelance recruiter.', 'Donors/Ruth Amadi.md', [])).toEqual(['Freelance recruiter']);
	});
});
