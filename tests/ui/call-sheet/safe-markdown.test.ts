/** @jest-environment jsdom */
import fc from 'fast-check';
import { disarmLinks, safeMarkdown } from '../../../src/ui/call-sheet/safe-markdown';

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

describe('a link in rendered Markdown', () => {
	const after = (html: string) => {
		const body = new DOMParser().parseFromString(html, 'text/html').body;
		disarmLinks(body);
		return body.querySelector('a')?.getAttribute('href') ?? null;
	};

	test.each([
		['<a href="foo://bar">', null],
		['<a class="external-link" href="file:///etc/passwd">', null],
		['<a href="JavaScript:alert(1)">', null],
		['<a href=" shortcuts://run">', null],
		['<a href="notes/a.md">', null],
		['<a href="HTTPS://example.com/a">', 'HTTPS://example.com/a'],
		['<a href="tel:+31201234567">', 'tel:+31201234567'],
		['<a href="mailto:lee@example.com">', 'mailto:lee@example.com'],
		['<a href="obsidian://open?file=a">', 'obsidian://open?file=a'],
		['<a class="internal-link" data-href="Lee Park" href="Lee Park">', 'Lee Park'],
		['<a class="tag" href="#follow-up">', '#follow-up'],
		['<a href="#fn-1">', '#fn-1'],
		['<a name="x">', null],
	])('%s has the address %j', (html, address) => expect(after(html)).toBe(address));
});
