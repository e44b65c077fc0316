import fc from 'fast-check';
import { anyCharacters } from '../../any-characters';
import type { CachedMetadata, CacheItem, Loc } from 'obsidian';
import { same } from '../../same';
import { computeMetadata, getAllTags } from './index';
import { inBulk, runs } from '../../property-runs';

const pieces = [
	...[
		'---\n',
		'a: [\n',
		'tags: x\n',
		'# ',
		'- ',
		'- [x] ',
		'1. ',
		'  ',
		'\t',
		'> ',
		'> [!note]',
		'```',
		'$$',
		'$',
		'%%',
		'%',
	],
	...[
		'[[',
		']]',
		'![[',
		'|',
		'\\',
		'[a](b)',
		'[^1]',
		'[^1]: ',
		'^id',
		'#tag',
		'#',
		'`',
		'<!--',
		'-->',
		'<b ',
		'*',
		'\n',
		'\n',
		'\n\n',
		'\r\n',
	],
	...['a', ' ', 'Dana', '\u0000', '\uD800', '🙂', '\u00A0', '\u200B', '| a |\n|--|\n', '[a]: b\n', '===\n', '***\n'],
];
const junk = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
	junk,
	anyCharacters(200),
	junk.map((text) => `---\n${text}\n---\n${text}`),
);

function everyItem(metadata: CachedMetadata): CacheItem[] {
	const { sections, listItems, headings, links, embeds, tags, footnotes, footnoteRefs, referenceLinks, blocks } =
		metadata;
	const lists = [sections, listItems, headings, links, embeds, tags, footnotes, footnoteRefs, referenceLinks];
	return [...lists.flatMap((items): CacheItem[] => items ?? []), ...Object.values(blocks ?? {})];
}

function locAt(text: string, offset: number): Loc {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/);
	return { line: before.length - 1, col: before.at(-1)?.length ?? 0, offset };
}

const isSameLoc = (a: Loc, b: Loc) => a.line === b.line && a.col === b.col && a.offset === b.offset;

describe('any text', () => {
	it('has metadata whose positions agree with the text', () => {
		fc.assert(
			fc.property(anyText, (content) => {
				const text = content.replace(/^\uFEFF/, '');
				const wrong = everyItem(computeMetadata(content)).filter(
					({ position: { start, end } }) =>
						start.offset > end.offset ||
						!isSameLoc(start, locAt(text, start.offset)) ||
						!isSameLoc(end, locAt(text, end.offset)),
				);
				same(wrong, []);
			}),
			{ numRuns: runs(200) },
		);
	});

	it('has sections that do not overlap', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const sections = computeMetadata(text).sections ?? [];
				const overlapping = sections.filter(
					({ position }, index) => position.start.offset < (sections[index - 1]?.position.end.offset ?? 0),
				);
				same(overlapping, []);
			}),
			{ numRuns: runs(200) },
		);
	});

	it('has links and tags as they are written', () => {
		fc.assert(
			fc.property(anyText, (content) => {
				const text = content.replace(/^\uFEFF/, '');
				const { links = [], embeds = [], tags = [] } = computeMetadata(content);
				const written = [...links, ...embeds, ...tags.map(({ tag, position }) => ({ original: tag, position }))];
				const different = written.filter(
					({ original, position }) => text.slice(position.start.offset, position.end.offset) !== original,
				);
				same(different, []);
			}),
			{ numRuns: runs(200) },
		);
	});

	it('has list items whose parents come before them', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const lines = new Set<number>();
				const orphans = (computeMetadata(text).listItems ?? []).filter(({ parent, position }) => {
					const isOrphan = parent >= 0 && !lines.has(parent);
					lines.add(position.start.line);
					return isOrphan;
				});
				same(orphans, []);
			}),
			{ numRuns: runs(200) },
		);
	});

	test.each([
		['a hundred quotes deep', `${'> '.repeat(100)}a #b`],
		['a hundred lists deep', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
		['many items long', '- [ ] a #b\n'.repeat(inBulk(10_000))],
		['one line of many words', 'word '.repeat(inBulk(200_000))],
		['brackets without end', '[['.repeat(5_000)],
		['dollar signs without end', '$a '.repeat(5_000)],
		['percent signs without end', '%%a '.repeat(5_000)],
		['properties too deep', `---\na: ${'['.repeat(20_000)}\n---\n`],
		[
			'properties that multiply',
			`---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(
				/./g,
				(name, at: number) =>
					`${name}: &${name} [${Array(9)
						.fill(`*${'abcdefgh'[at] ?? ''}`)
						.join()}]\n`,
			)}---\n`,
		],
	])('may be %s', (_, text) => {
		expect(getAllTags(computeMetadata(text))).toBeInstanceOf(Array);
	});
});
