import {
	isOldReference,
	isOutlet,
	isSource,
	seriesOf,
} from '../../../../../src/core/message/bring/ruled-out/references';
import { brought, clipping, outline, priya, TODAY, vaultOf } from '../vault';

const titled = (title: string) => ({ path: `Reading/${title}.md`, title });

describe('What was published long ago is no news', () => {
	test.each([
		'Reyes - 2011 - Empty lanes',
		'Reyes-1935-A quarter of a century of lanes',
		'Reyes (1971)',
		'Reyes 1828',
		'Empty lanes (1995)',
		'Reyes et al., 2011 - Empty lanes',
		'Reyes (2011) Empty lanes',
	])('“%s”', (title) => expect(isOldReference(titled(title), TODAY)).toBe(true));

	test.each([
		'Reyes - 2024 - Empty lanes',
		'Empty lanes (2025)',
		'Empty lanes',
		'Lanes in 1900 days',
		'1984 and the trams',
		'The 2011 floods and the harbor',
	])('not “%s”', (title) => expect(isOldReference(titled(title), TODAY)).toBe(false));

	test('unless the contact’s notes say to bring it', () => {
		const vault = vaultOf(clipping('Empty backhauls (1995)'));
		expect(brought(priya('She asked about empty backhauls.'), vault)).toEqual([]);
		expect(brought(priya('Lend her [[Empty backhauls (1995)]].'), vault)).toHaveLength(1);
	});
});

describe('A source from which the user knows the contact', () => {
	const keys = new Set(['priya nair', 'priya']);
	const note = (path: string, links: readonly string[], tags: readonly string[] = []) => ({
		...{ path, links, tags, title: path.replace(/^.*\/|\.md$/g, '') },
	});

	test.each([
		note('Reading/Reyes - 2024 - Empty lanes.md', ['people/priya nair']),
		note('02 Literature/Empty lanes.md', ['priya nair']),
		note('Notes/Empty lanes.md', ['priya nair'], ['reading-note']),
	])('is $path', (source) => expect(isSource(source, keys)).toBe(true));

	test.each([
		note('Clippings/Empty lanes.md', ['priya nair']),
		note('Reading/Reyes - 2024 - Empty lanes.md', ['tom reyes']),
		note('Literature/Empty lanes.md', []),
	])('is not $path', (other) => expect(isSource(other, keys)).toBe(false));

	test('is not brought to them', () => {
		const source = outline('Literature/Empty backhauls in rail.md', { links: ['Priya Nair'] });
		expect(brought(priya('She asked about empty backhauls.'), vaultOf(source))).toEqual([]);
		expect(brought(priya('She asked about empty backhauls.'), vaultOf({ ...source, links: [] }))).toHaveLength(1);
	});
});

describe('Of a series, one is proposed', () => {
	test.each([
		['Tram letter 12: winter', 'tram letter'],
		['Tram letter, part 3', 'tram letter'],
		['Tram letter #4', 'tram letter'],
		['Tram letter', null],
		['12 tram letters', null],
	])('“%s” belongs to %p', (title, series) => expect(seriesOf(title)).toBe(series));

	test('however many fit', () => {
		const vault = vaultOf(clipping('Tram letter 3: empty backhauls'), clipping('Tram letter 4: night freight'));
		expect(brought(priya('She asked about empty backhauls and spoke of night freight.'), vault)).toHaveLength(1);
	});
});

test('a claim of many words that both link is no topic', () => {
	const claim = 'Rail that runs at night brings trust to small towns';
	const vault = (link: string) => vaultOf(clipping('Trams', { links: [link] }), outline(`${link}.md`));
	expect(brought(priya(`She said [[${claim}]].`), vault(claim))).toEqual([]);
	expect(brought(priya('She spoke of [[night trams]].'), vault('night trams'))).toHaveLength(1);
});

test.each([
	['Lane Letters (Journal)', true],
	['Harbor Studies (Book series)', true],
	['Lane Letters', false],
	['The journal of a pilot', false],
])('“%s” is where things are published: %p', (title, expected) => expect(isOutlet(title)).toBe(expected));

test('where things are published is not brought', () => {
	const about = priya('She asked about empty backhauls.');
	expect(brought(about, vaultOf(clipping('Empty backhauls (Journal)')))).toEqual([]);
	expect(brought(about, vaultOf(clipping('Empty backhauls')))).toHaveLength(1);
});
