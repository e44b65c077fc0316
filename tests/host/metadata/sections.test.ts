import { computeMetadata } from './index';
import { sectionsOf } from './notation';

const table: Array<{ what: string; text: string; sections: string[] }> = [
	{ what: 'nothing', text: '', sections: [] },
	{ what: 'blank lines only', text: '\n \n\t\n', sections: [] },
	{ what: 'a paragraph of two lines', text: 'Met Dana.\nShe calls Friday.\n', sections: ['paragraph 0:0-1:17'] },
	{ what: 'an indented paragraph', text: '  Met Dana.', sections: ['paragraph 0:0-0:11'] },
	{ what: 'a heading and its text', text: '# Calls\nDana', sections: ['heading 0:0-0:7', 'paragraph 1:0-1:4'] },
	{ what: 'an underlined heading', text: 'Calls\n=====', sections: ['heading 0:0-1:5'] },
	{ what: 'properties', text: '---\nmet: 2026-11-19\n---\nDana', sections: ['yaml 0:0-2:3', 'paragraph 3:0-3:4'] },
	{ what: 'properties without any', text: '---\n---\n', sections: ['yaml 0:0-1:3'] },
	{ what: 'dashes further down', text: 'Dana\n\n---\n', sections: ['paragraph 0:0-0:4', 'thematicBreak 2:0-2:3'] },
	{ what: 'dashes never closed', text: '---\nmet: today\n', sections: ['thematicBreak 0:0-0:3', 'paragraph 1:0-1:10'] },
	{ what: 'a list and the text below', text: '- a\n- b\n\nc', sections: ['list 0:0-1:3', 'paragraph 3:0-3:1'] },
	{ what: 'a list without its last blank lines', text: '- a\n  - b\n\n\n', sections: ['list 0:0-1:5'] },
	{
		what: 'three markers, three lists',
		text: '- a\n* b\n+ c',
		sections: ['list 0:0-0:3', 'list 1:0-1:3', 'list 2:0-2:3'],
	},
	{ what: 'a quote', text: '> Dana said\n> Friday', sections: ['blockquote 0:0-1:8'] },
	{ what: 'a quote with a lazy line', text: '> Dana said\nFriday', sections: ['blockquote 0:0-1:6'] },
	{ what: 'a callout', text: '> [!todo] Calls\n> - Dana', sections: ['callout 0:0-1:8'] },
	{
		what: 'an indented callout within which another stands',
		text: ' > [!a]+\n >> [!b]',
		sections: ['callout 0:0-1:8'],
	},
	{ what: 'a quote that only links', text: '> [!', sections: ['blockquote 0:0-0:4'] },
	{ what: 'fenced code', text: '```js\n- a\n```', sections: ['code 0:0-2:3'] },
	{ what: 'fenced code that never ends', text: '```js\n- a', sections: ['code 0:0-1:3'] },
	{ what: 'indented code', text: 'a\n\n    - b', sections: ['paragraph 0:0-0:1', 'code 2:0-2:7'] },
	{ what: 'a table', text: '| a | b |\n|---|---|\n| 1 | 2 |', sections: ['table 0:0-2:9'] },
	{ what: 'html', text: '<div>\n#no\n</div>', sections: ['html 0:0-2:6'] },
	{ what: 'a formula', text: '$$\nx^2\n$$\nafter', sections: ['math 0:0-2:2', 'paragraph 3:0-3:5'] },
	{ what: 'a formula in one line', text: '$$x^2$$', sections: ['paragraph 0:0-0:7'] },
	{
		what: 'a comment that follows a paragraph directly',
		text: 'Dana\n%%\n- [ ] hidden\n%%\n\nLee',
		sections: ['paragraph 0:0-0:4', 'comment 1:0-3:2', 'paragraph 5:0-5:3'],
	},
	{ what: 'a comment with words and code', text: '%% settings\n```\n{}\n```\n%%', sections: ['comment 0:0-4:2'] },
	{ what: 'a comment alone on a line', text: '%% later %%\n', sections: ['comment 0:0-0:11'] },
	{ what: 'a comment at the start of a line', text: '%% later %% Dana', sections: ['paragraph 0:0-0:16'] },
	{ what: 'a comment in a quote', text: '> %%\n> a\n\nDana', sections: ['blockquote 0:0-1:3', 'paragraph 3:0-3:4'] },
	{ what: 'a footnote', text: 'a[^1]\n\n[^1]: b', sections: ['paragraph 0:0-0:5', 'footnoteDefinition 2:0-2:7'] },
	{ what: 'a definition', text: '[a]: https://a.example', sections: ['definition 0:0-0:22'] },
	{
		what: 'a definition above an underlined heading',
		text: '[a]: b\nCalls\n---',
		sections: ['definition 0:0-0:6', 'heading 1:0-2:3'],
	},
	{ what: 'Windows line ends', text: '# a\r\n\r\nb\r\n', sections: ['heading 0:0-0:3', 'paragraph 2:0-2:1'] },
];

describe('the sections of a note', () => {
	test.each(table)('of $what', ({ text, sections }) => {
		expect(sectionsOf(computeMetadata(text))).toEqual(sections);
	});

	it('have offsets that count both characters of a Windows line end', () => {
		expect(computeMetadata('a\r\n\r\nb').sections?.[1]?.position.start).toEqual({ line: 2, col: 0, offset: 5 });
	});

	it('start behind a byte order mark', () => {
		expect(sectionsOf(computeMetadata('\uFEFF# Calls #job'))).toEqual(['heading 0:0-0:12']);
		expect(computeMetadata('\uFEFF# Calls #job').tags?.[0]?.tag).toBe('#job');
	});
});

describe('headings', () => {
	test.each([
		['# Calls', 'Calls', 1],
		['###   Calls with [[Dana]]   ###', 'Calls with [[Dana]]', 3],
		['## **Calls** #job', '**Calls** #job', 2],
		['Calls\n-----', 'Calls', 2],
		['Calls\n=====', 'Calls', 1],
		['##', '', 2],
		['> # Quoted', 'Quoted', 1],
	])('%j reads %j at level %i', (text, heading, level) => {
		expect(computeMetadata(text).headings).toEqual([expect.objectContaining({ heading, level })]);
	});

	test.each(['#Calls', '\\# Calls', '    # Calls', '%%\n# Calls\n%%'])('%j is not a heading', (text) => {
		expect(computeMetadata(text).headings).toBeUndefined();
	});
});

describe('block ids', () => {
	it('name the paragraph they end', () => {
		const metadata = computeMetadata('Dana calls. ^promise\n');
		expect(sectionsOf(metadata)).toEqual(['paragraph 0:0-0:20 ^promise']);
		expect(metadata.blocks).toEqual({ promise: { id: 'promise', position: metadata.sections?.[0]?.position } });
	});

	it('name the list item they end, as long as the item is', () => {
		const metadata = computeMetadata('- a\n- b ^b\n  - c ^c-1\n');
		expect(metadata.listItems?.map(({ id }) => id)).toEqual([undefined, 'b', 'c-1']);
		expect(metadata.blocks?.b?.position).toEqual(metadata.listItems?.[1]?.position);
		expect(Object.keys(metadata.blocks ?? {})).toEqual(['b', 'c-1']);
	});

	it('in a paragraph of their own name the block above', () => {
		const metadata = computeMetadata('- a\n- b\n\n^list\n');
		expect(sectionsOf(metadata)).toEqual(['list 0:0-1:3 ^list', 'paragraph 3:0-3:5']);
	});

	test.each(['a^b', 'a ^b c', 'a ^b_c', '`a ^b`', 'a \\^'])('%j holds none', (text) => {
		expect(computeMetadata(text).blocks).toBeUndefined();
	});
});
