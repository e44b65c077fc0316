import { namesAuthor } from '../../../../../src/core/message/bring/ruled-out/own-works';
import { brought, clipping, outline, person, priya, vaultOf } from '../vault';

const TITLE = 'Empty backhauls in rail';
const vault = vaultOf(clipping(TITLE));

describe('What the contact made is no news to them', () => {
	test.each([
		`[[${TITLE}]] by [[Priya Nair]]`,
		`[[Priya Nair]] [[${TITLE}]]`,
		`[[${TITLE}]] #[[Priya Nair]]`,
		`Priya's great article [[${TITLE}]]`,
		`Last year she wrote [[${TITLE}]].`,
		`Talked about her new book, ${TITLE}.`,
		`She presents [[${TITLE}]] at the fair.`,
	])('“%s”', (text) => {
		expect(brought(priya(`She asked about empty backhauls.\n${text}`), vault)).toEqual([]);
	});

	test.each([
		`She asked about empty backhauls.`,
		`Priya is puzzled by [[${TITLE}]].`,
		`She asked Tom about [[${TITLE}]].`,
		`She liked Tom's article [[${TITLE}]].`,
	])('but what others made is: “%s”', (text) => {
		expect(brought(priya(`She asked about empty backhauls.\n${text}`), vault)).toEqual([`share “${TITLE}”`]);
	});

	test.each([
		['---\nauthor: "[[Priya Nair]]"\n---\nTrains.', true],
		['author:: Priya Nair\n', true],
		['---\nauthors:\n  - Priya Nair\n---\n', true],
		['*By Priya Nair*\n\nTrains run empty.', true],
		['Trains run empty. Send it to [[Priya Nair]].', false],
		['---\nauthor: Tom Reyes\n---\nFor Priya Nair.', false],
		['', false],
	])('reads the author of a note: %p', (text, expected) => {
		expect(namesAuthor(text, ['Priya Nair', 'Priya'])).toBe(expected);
	});
});

test('a tag of one word on the note of a person says what they are, not what they talk about', () => {
	const known = vaultOf(
		clipping('Trucks that come back full', { tags: ['backhauls'] }),
		person('Priya Nair', {}, ['backhauls']),
	);
	const about = { path: 'People/Priya Nair.md', text: 'A talk.', isWhole: true };
	expect(brought(priya('', { notes: [about] }), known)).toEqual([]);
});

test('a note about a folder of people is of nobody', () => {
	const known = vaultOf(outline('People/README.md', { properties: { role: 'customs broker' } }));
	expect(brought(priya('Priya needs a customs broker.'), known)).toEqual([]);
});
