import { contentOf, headingsAbove, lastLineOfItem, readOutline, visibleContent } from '../../../src/core/markdown/scan';

const kinds = (text: string) => readOutline(text).lines.map(({ kind }) => kind);
const parents = (text: string) => readOutline(text).lines.map(({ parent }) => parent);
const visible = (text: string) => {
	const outline = readOutline(text);
	return outline.lines.map((line) => visibleContent(outline, line));
};
const first = (text: string) => {
	const line = readOutline(text).lines[0];
	if (!line) throw new Error('no line');
	return line;
};

describe('A line keeps its place in the text', () => {
	test.each([
		[
			'a\nb\n',
			[
				[0, 1, '\n'],
				[2, 3, '\n'],
			],
		],
		[
			'a\r\nb',
			[
				[0, 1, '\r\n'],
				[3, 4, ''],
			],
		],
		[
			'\ufeffa\n\n',
			[
				[1, 2, '\n'],
				[3, 3, '\n'],
			],
		],
		['', []],
	])('%j', (text, places) => {
		expect(readOutline(text).lines.map(({ from, to, eol }) => [from, to, eol])).toEqual(places);
	});
});

describe('A list item has a marker, a checkbox and words', () => {
	test.each([
		['- Call Dana', '-', null, 'Call Dana'],
		['* [ ] Call Dana', '*', ' ', 'Call Dana'],
		['+ [x]   Call Dana', '+', 'x', 'Call Dana'],
		['1. [-] Call Dana', '1.', '-', 'Call Dana'],
		['12) Call Dana', '12)', null, 'Call Dana'],
		['-\tCall Dana', '-', null, 'Call Dana'],
		['  - Call Dana', '-', null, 'Call Dana'],
		['> - [ ] Call Dana', '-', ' ', 'Call Dana'],
		['- [📞] Call Dana', '-', '📞', 'Call Dana'],
		['- - Call Dana', '-', null, 'Call Dana'],
		['- [ ]', '-', ' ', ''],
		['- [x]Call Dana', '-', null, '[x]Call Dana'],
		['- [Dana](dana.md) calls', '-', null, '[Dana](dana.md) calls'],
		['-', '-', null, ''],
	])('%j', (text, marker, checkbox, content) => {
		const outline = readOutline(text);
		const line = first(text);
		expect([line.kind, line.marker, line.checkbox, contentOf(outline, line)]).toEqual([
			'list-item',
			marker,
			checkbox,
			content,
		]);
	});

	test.each(['-Call', '1.Call', '1234567890. Call', '--', '+1 312 555 0142', '*Call*', '- - -', '***'])(
		'%j begins no list item',
		(text) => {
			expect(first(text).marker).toBe('');
		},
	);
});

describe('A list item belongs to the item it is indented below', () => {
	test.each<[string, (number | null)[]]>([
		['- a\n  - b\n    - c\n- d', [null, 0, 1, null]],
		['- a\n\t- b\n\t\t- c\n\t- d', [null, 0, 1, 0]],
		['1. a\n   - b\n  - c', [null, 0, null]],
		['10. a\n\t- b', [null, 0]],
		['- a\n\n  - b', [null, null, 0]],
		['- a\n\n- b', [null, null, null]],
		['> - a\n>   - b', [null, 0]],
		['> - a\n- b', [null, null]],
		['- a\n  > - b', [null, 0]],
		['- a\ngoes on\n- b', [null, 0, null]],
		['- a\n  goes on\n  - b', [null, 0, 0]],
		['- a\n\nnot in it', [null, null, null]],
		['- a\n\n  in it', [null, null, 0]],
		['- a\n  ```\n  - code\n  ```\n  - b', [null, 0, 0, 0, 0]],
		['- a\n* b\n+ c', [null, null, null]],
	])('%j', (text, expected) => {
		expect(parents(text)).toEqual(expected);
	});

	test('its last line is the last of all that is nested in it', () => {
		const outline = readOutline('- a\n  - b\n\n    more\n\n- c\n');
		expect(lastLineOfItem(outline, 0)).toBe(3);
		expect(lastLineOfItem(outline, 5)).toBe(5);
	});
});

describe('Code, comments, math and HTML are not text of the note', () => {
	test.each<[string, string[]]>([
		['```\n- a\n```\n- b', ['code', 'code', 'code', 'list-item']],
		['~~~js\n- a\n```\n~~~\nb', ['code', 'code', 'code', 'code', 'paragraph']],
		['````\n```\n- a\n````', ['code', 'code', 'code', 'code']],
		['``` not `code', ['paragraph']],
		['> ```\n> - a\nb', ['code', 'code', 'paragraph']],
		['```\nnever closed\n- a', ['code', 'code', 'code']],
		['text\n\n    - code', ['paragraph', 'blank', 'code']],
		['text\n    goes on', ['paragraph', 'paragraph']],
		['- a\n\n    - nested', ['list-item', 'blank', 'list-item']],
		['- a\n\n      code', ['list-item', 'blank', 'code']],
		['%%\n- a\n\n- b\n%%\n- c', ['comment', 'comment', 'comment', 'comment', 'comment', 'list-item']],
		['%% a %%\nb', ['comment', 'paragraph']],
		['%% a %% b', ['paragraph']],
		['%%\na %% b', ['comment', 'paragraph']],
		['<!--\n- a\n-->\n- b', ['comment', 'comment', 'comment', 'list-item']],
		['<!-- a -->', ['comment']],
		['$$\n- a\n$$\n- b', ['math', 'math', 'math', 'list-item']],
		['$$ is good pay', ['paragraph']],
		['| a | b |\n| - | :-: |\n| 1 | 2 |\nc\n\nd', ['table', 'table', 'table', 'table', 'blank', 'paragraph']],
		['| a | b |\n| - |', ['paragraph', 'paragraph']],
		['| a | b |\n| - | - |\n- c', ['table', 'table', 'list-item']],
		['<div>\n- a\n</div>\n\n- b', ['html', 'html', 'html', 'blank', 'list-item']],
		['<u>Follow up</u> with Dana', ['paragraph']],
		['---\na: b\n---\n- c', ['front-matter', 'front-matter', 'front-matter', 'list-item']],
		['\ufeff---\r\na: b\r\n---\r\n', ['front-matter', 'front-matter', 'front-matter']],
		['---\na: b\n- c', ['rule', 'paragraph', 'list-item']],
		['\n---\na: b\n---', ['blank', 'rule', 'heading', 'rule']],
		['a\n\n---\n\nb', ['paragraph', 'blank', 'rule', 'blank', 'paragraph']],
		['#tag', ['paragraph']],
		['####### seven', ['paragraph']],
	])('%j', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});
});

describe('Comments, code and math inside a line are blanked out', () => {
	test.each([
		['Call `Dana` now', ['Call        now']],
		['Call ``a`b`` now', ['Call         now']],
		['Call `Dana now', ['Call `Dana now']],
		['Call %% Lee %% Dana', ['Call           Dana']],
		['Call %% Lee', ['Call %% Lee']],
		['- Call %% Lee\n  or %% Dana', ['Call       ', '      Dana']],
		['Call <!-- Lee --> Dana', ['Call              Dana']],
		['Ask for $x + y$ now', ['Ask for         now']],
		['Ask for $90k, not $80k', ['Ask for $90k, not $80k']],
		['Between $50-$60 an hour', ['Between $50-$60 an hour']],
		['Ask \\`for\\` it', ['Ask \\`for\\` it']],
		['- ```js', ['     ']],
		['- %% Call Dana %%', ['               ']],
	])('%j', (text, expected) => {
		expect(visible(text)).toEqual(expected);
	});
});

describe('A line is under the headings above it', () => {
	const texts = (text: string, index: number) => {
		const outline = readOutline(text);
		const line = outline.lines[index];
		return line ? headingsAbove(outline, line).map((heading) => `${heading.level} ${heading.text}`) : null;
	};
	test('nearest first, up to the top', () => {
		const text = '# A\n## B ##\n- b\n### C\n- c\n## D\n- d\n# E\ne';
		expect(texts(text, 2)).toEqual(['2 B', '1 A']);
		expect(texts(text, 4)).toEqual(['3 C', '2 B', '1 A']);
		expect(texts(text, 6)).toEqual(['2 D', '1 A']);
		expect(texts(text, 8)).toEqual(['1 E']);
	});
	test('underlined headings count', () => {
		expect(texts('A heading\n===\n\nB\n---\nc', 5)).toEqual(['2 B', '1 A heading']);
	});
	test('one in a callout holds only there', () => {
		const text = '# A\n> ## B\n> - b\n\n- a';
		expect(texts(text, 2)).toEqual(['2 B', '1 A']);
		expect(texts(text, 4)).toEqual(['1 A']);
	});
	test('a heading in code is not a heading', () => {
		expect(texts('# A\n```\n# B\n```\na', 4)).toEqual(['1 A']);
	});
});
