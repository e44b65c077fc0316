import fc from 'fast-check';
import { PhraseSearch } from '../../../src/core/notes/phrase-search';

const PHRASES = [
	{ phrase: 'Follow up', source: 'follow[\\s-]+up' },
	{ phrase: 'F/U', source: '\\bf\\/u\\b' },
	{ phrase: 'To do', source: 'to[ -]?do' },
	{ phrase: '#follow-up', source: '#follow[-_]?up' },
];
const search = new PhraseSearch(PHRASES);

describe('A search for phrases', () => {
	test.each([
		['- Follow up with Dana', [2]],
		['- FOLLOW-UP: Dana\n- f/u Lee', [2, 20]],
		['to-do, todo, To do', [0, 7, 13]],
		['İ Follow up', [2]],
		['Following up, today, stuff/unit', []],
		['', []],
	])('finds in %j', (text, places) => {
		expect(search.placesIn(text)).toEqual(places);
	});

	test('finds all that one pattern with all phrases finds', () => {
		const everywhere = new RegExp(PHRASES.map(({ source }) => source).join('|'), 'gim');
		const word = fc.constantFrom('follow', 'Up', 'f/u', 'to', 'do', 'todo', '#follow-up', ' ', '-', '\n', 'x', 'İ');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const text = words.join('');
				const places = [...text.matchAll(everywhere)].map(({ index }) => index);
				expect(search.placesIn(text)).toEqual(expect.arrayContaining(places));
			}),
		);
	});
});
