/** @jest-environment jsdom */
import fc from 'fast-check';
import { renderMarkdown } from './index';
import { runs } from '../../property-runs';

function draw(markdown: string): HTMLElement {
	const el = document.createElement('div');
	renderMarkdown(document, markdown, el, 'Meetings/Monday.md');
	return el;
}

/** HTML without the attributes that only steer the look of every block or link. */
function html(markdown: string): string {
	return draw(markdown).innerHTML.replace(
		/ (?:dir="auto"|target="_blank"|rel="noopener nofollow"|data-tooltip-position="top")/g,
		'',
	);
}

describe('HTML in a note', () => {
	test.each([
		['a <b>c</b> d', '<p>a <b>c</b> d</p>'],
		['a<br>b', '<p>a<br>b</p>'],
		['<u>a [[Dana]]</u> b', /^<p><u>a <a [^>]*>Dana<\/a><\/u> b<\/p>$/],
		['<b>never closed', '<p><b>never closed</b></p>'],
		['a</b> c', '<p>a c</p>'],
		['<div class="x">a</div>', '<div class="x">a</div>'],
		['<img src="https://a.example/d.png">', '<img src="https://a.example/d.png">'],
		['<img src="x" onerror="alert(1)">', '<img src="x">'],
		['<script>alert(1)</script>', ''],
		['a <script>alert(1)</script>', '<p>a alert(1)</p>'],
		['<a href="javascript:alert(1)">x</a>', '<p><a>x</a></p>'],
	])('%j', (markdown, expected) => {
		if (typeof expected === 'string') expect(html(markdown)).toBe(expected);
		else expect(html(markdown)).toMatch(expected);
	});
});

describe('any text', () => {
	const pieces = [
		'# ',
		'- ',
		'- [x] ',
		'> ',
		'> [!a]-',
		'```',
		'$',
		'$$',
		'%%',
		'==',
		'[[',
		']]',
		'![[',
		'|',
		'[a](b)',
		'[^1]',
		'[^1]: ',
		'#t',
		'<b>',
		'</b>',
		'<img ',
		'*',
		'\n',
		'\n\n',
		'a',
		' ',
		'| a |\n|--|\n',
		'---\n',
	];
	it('can be drawn, without scripts', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
				const el = draw(parts.join(''));
				expect(el.querySelector('script')).toBeNull();
			}),
			{ numRuns: runs(200) },
		);
	});
});
