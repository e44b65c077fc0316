import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import { runs, inBulk } from '../../../property-runs';
import { same } from '../../../same';
import { vaultNote } from '../../../../src/core/message/bring/vault-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { brought, clipping, outline, person, priya, vaultOf } from './vault';

const words = fc.oneof(
	anyCharacters(40),
	fc.constantFrom('empty backhauls', 'She needs a customs broker.', '[[', '“', '# '),
);
const anyOutline = fc.record({
	path: words.map((name) => `Clippings/${name}.md`),
	headings: fc.array(words, { maxLength: 3 }),
	tags: fc.array(words, { maxLength: 3 }),
	links: fc.array(words, { maxLength: 3 }),
	properties: fc.option(fc.dictionary(words, fc.anything()), { nil: null }),
	created: fc.constantFrom(null, '2026-11-20'),
});

describe('Something to bring', () => {
	test('is the same for the same notes, of any titles and texts', () => {
		fc.assert(
			fc.property(fc.array(anyOutline, { maxLength: 5 }), fc.array(words, { maxLength: 5 }), (notes, lines) => {
				const text = lines.join('\n');
				const found = brought(priya(text), vaultOf(...notes));
				same(brought(priya(text), vaultOf(...notes)), found);
				for (const each of found) if (/[\n[\]]/.test(each)) throw new Error(each);
			}),
			{ numRuns: runs(500) },
		);
	});

	test('forgets a note that is gone, as if it had never been there', () => {
		fc.assert(
			fc.property(fc.array(anyOutline, { maxLength: 6 }), fc.nat(5), (notes, at) => {
				const gone = notes[at];
				if (gone === undefined) return;
				const vault = vaultOf(...notes);
				vault.remove(gone.path);
				const others = notes.filter(({ path }) => path !== gone.path);
				const contact = priya('She asked about empty backhauls and needs a customs broker.');
				same(brought(contact, vault), brought(contact, vaultOf(...others)));
			}),
			{ numRuns: runs(300) },
		);
	});
});

describe('Large and odd vaults', () => {
	const linear = (work: (size: number) => void) => {
		const size = inBulk(4000);
		const time = (count: number) => {
			const start = performance.now();
			work(count);
			return performance.now() - start;
		};
		time(200);
		const [once, twice] = [time(size), time(4 * size)];
		// Quadratic time would be sixteen times as long.
		return twice < 12 * once + 200;
	};

	test('take linear time in the length of a title', () => {
		expect(linear((size) => void vaultNote(outline(`Clippings/${'a-1 '.repeat(size)}.md`), DEFAULT_SETTINGS))).toBe(
			true,
		);
	});

	test('take linear time in the text of a note', () => {
		const vault = vaultOf(clipping('Empty backhauls in rail'));
		expect(linear((size) => void brought(priya('She needs an empty truck '.repeat(size)), vault))).toBe(true);
	});

	test('find the one person among 3,000', () => {
		const people = Array.from({ length: 3000 }, (_, index) => person(`Kim Lee ${index}`, { role: `clerk ${index}` }));
		const vault = vaultOf(...people, person('Tom Reyes', { role: 'customs broker' }));
		expect(brought(priya('She needs a customs broker.'), vault)).toEqual(['introduce them to Tom Reyes']);
	});

	test('tell two people of one name apart by their notes', () => {
		const vault = vaultOf(
			person('Tom Reyes', { role: 'customs broker' }),
			outline('Work/People/Tom Reyes.md', { properties: { role: 'florist' } }),
		);
		expect(brought(priya('She needs a customs broker.'), vault)).toEqual(['introduce them to Tom Reyes']);
		expect(brought(priya('She needs a florist.'), vault)).toEqual(['introduce them to Tom Reyes']);
	});

	test('do not mix up a renamed note with its old path', () => {
		const vault = vaultOf(clipping('Empty backhauls in rail'));
		vault.remove('Clippings/Empty backhauls in rail.md');
		vault.put(vaultNote(outline('Clippings/Night trams.md'), DEFAULT_SETTINGS));
		expect(brought(priya('She asked about empty backhauls and night trams.'), vault)).toEqual(['share “Night trams”']);
	});
});
