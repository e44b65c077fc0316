import { foundIn } from '../commitments/found';

describe('A pronoun of a line', () => {
	test.each([
		[
			'the list item above it',
			'- Spoke to Tove about the lease\n    - she will call me on Monday',
			'Tove | 2026-11-23',
		],
		[
			'the speaker of that item',
			'- Tove Lind - drawing up the map\n    - will try to share it by Monday',
			'Tove Lind | 2026-11-23',
		],
		['the item before', '- Tove came by\n- She will call me on Monday', 'Tove | 2026-11-23'],
		['the line before', 'Had lunch with Tove.\nShe will call me on Monday', 'Tove | 2026-11-23'],
		['the paragraph before', 'Had lunch with Tove.\n\nI will call her on Monday', 'Tove | 2026-11-23'],
		['the words before a hyphen', '- Asked Tove for the map-she will send it to me by Monday', 'Tove | 2026-11-23'],
		['what is awaited', 'Wrote to Tove.\n\nShould hear from her by Monday', 'Tove | 2026-11-23'],
	])('means somebody in %s', (_, text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});

	test.each([
		['where two fit', 'Had lunch with Tove and Rita.\nShe will call me on Monday'],
		['of another list', '- Spoke to Tove\n\nShe will call me on Monday'],
		['below another heading', 'Spoke to Tove.\n\n# Plans\n\nShe will call me on Monday'],
		['too far above', 'Spoke to Tove.\n\nRain again.\n\nSo cold.\n\nShe will call me on Monday'],
	])('means nobody %s', (_, text) => {
		expect(foundIn(text)).toBe('- | 2026-11-23');
	});
});

test.each([
	[
		'named after the sentence of the date',
		'Sending out the map tonight. Then I will ask about the R.E.C. Gardens',
		'- | 2026-11-19',
	],
	[
		'a person in general',
		'I would call whoever is in charge, a person there. I will call them on Monday',
		'- | 2026-11-23',
	],
	['a place to publish', 'The map will be shared next week; the code is on GitHub', '- | 2026-11-27'],
])('Nobody is the contact who is %s', (_, text, meaning) => {
	expect(foundIn(text)).toBe(meaning);
});
