import fc from 'fast-check';
import { safeMarkdown } from '../../../src/ui/call-sheet/safe-markdown';

describe('Markdown that loads or runs becomes text', () => {
	test.each([
		['an image from the web', '![chart](https://x.example/a.png)', '[chart](https://x.example/a.png)'],
		['an image without a name', '![](https://x.example/a.png)', '[https://x.example/a.png](https://x.example/a.png)'],
		['an embedded note', '![[Dana Whitfield]]', '[[Dana Whitfield]]'],
		['HTML', '<img src=x> and <b>bold</b>', '<\u200bimg src=x> and <\u200bb>bold<\u200b/b>'],
		['a query block', '```dataview\nlist\n```', '```text\nlist\n```'],
		['a query block in a quoted list', '> - ~~~dataviewjs x\n> ~~~', '> - ~~~text\n> ~~~'],
		['an inline query', '`= this.file.name` and `$= dv.x`', '`\u200b= this.file.name` and `\u200b$= dv.x`'],
	])('%s', (_, markdown, calm) => {
		expect(safeMarkdown(markdown)).toBe(calm);
	});
});

test.each([
	'We spoke about **pricing** with [[Lee Park|Lee]].',
	'a < b, 3 <4 `code` *now!*',
	'- [ ] call\n\n```\nx\n```',
])('plain notes do not change: %s', (markdown) => {
	expect(safeMarkdown(markdown)).toBe(markdown);
});

test('no image, embed or tag remains in any note', () => {
	const piece = fc.constantFrom(
		'!',
		'[',
		']',
		'(x)',
		'`',
		'``',
		'<',
		'img',
		'\n',
		' ',
		'> ',
		'- ',
		'a',
		'[[',
		'<!--',
		'$=',
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			expect(safeMarkdown(pieces.join(''))).not.toMatch(/!\[|<[a-z/!?]/i);
		}),
	);
});

test('several exclamation marks before an image are removed', () => {
	expect(safeMarkdown('Look!![](https://x.example/a.png)!![b](c.png)')).not.toContain('![');
});
