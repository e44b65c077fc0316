import fc from 'fast-check';
import { PhraseSearch } from '../../../src/core/notes/phrase-search';

const PHRASES = [
	{ phrase: 'Follow up', source: 'follow[\\s-]+up' },
	{ phrase: 'F/U', source: '\\bf\\/u\\b' },
	{ phrase: 'To do', source: 'to[ -]?do' },
	{ phrase: '#follow-up', source: '#follow[-_]?up' },
];
const OTHERS = [
	{ phrase: 'Voicemail', source: 'voicemail' },
	{ phrase: 'フォロー', source: 'フォロー' },
];
const search = new PhraseSearch([PHRASES, OTHERS]);

describe('A search for phrases', () => {
	test.each([
		['- Follow up with Dana', [2]],
		['- FOLLOW-UP: Dana\n- f/u Lee', [2, 20]],
		['to-do, todo, To do', [0, 7, 13]],
		['İ Follow up', [2]],
		['Following up, today, stuff/unit', []],
		['unfollow up, 3follow up, éfollow up, _Follow up', [14, 26, 38]],
		['', []],
	])('finds in %j', (text, places) => {
		expect(search.placesIn(text)).toEqual(places);
	});

	test('keeps the places of each group of phrases', () => {
		const text = 'Voicemail\nフォロー: follow up';
		expect(search.placesIn(text, 0)).toEqual([16]);
		expect(search.placesIn(text, 1)).toEqual([0, 10]);
		expect(search.has('Follow up', 1)).toBe(false);
	});

	test('finds all that one pattern with all phrases finds at the beginning of a word', () => {
		const everywhere = new RegExp(PHRASES.map(({ source }) => source).join('|'), 'gim');
		const begins = (text: string, at: number) => text[at] === '#' || !/[a-z]$/i.test(text.slice(0, at));
		const word = fc.constantFrom('follow', 'Up', 'f/u', 'to', 'do', 'todo', '#follow-up', ' ', '-', '\n', 'x', 'İ');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const text = words.join('');
				const places = [...text.matchAll(everywhere)].flatMap(({ index }) => (begins(text, index) ? [index] : []));
				expect(search.placesIn(text)).toEqual(expect.arrayContaining(places));
			}),
		);
	});
});
