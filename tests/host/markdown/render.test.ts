/** @jest-environment jsdom */
import { renderMarkdown, type RenderOptions } from './index';

function draw(markdown: string, options: RenderOptions = {}): HTMLElement {
	const el = document.createElement('div');
	renderMarkdown(document, markdown, el, 'Meetings/Monday.md', options);
	return el;
}

/** HTML without the attributes that only steer the look of every block or link. */
function html(markdown: string, options?: RenderOptions): string {
	return draw(markdown, options).innerHTML.replace(
		/ (?:dir="auto"|target="_blank"|rel="noopener nofollow"|data-tooltip-position="top")/g,
		'',
	);
}

describe('words', () => {
	test.each([
		['Call Dana', '<p>Call Dana</p>'],
		['Call\nDana', '<p>Call<br>\nDana</p>'],
		['Call  \nDana', '<p>Call<br>\nDana</p>'],
		['Call\n\nDana', '<p>Call</p><p>Dana</p>'],
		['**b** *i* ~~d~~ `c`', '<p><strong>b</strong> <em>i</em> <del>d</del> <code>c</code></p>'],
		['a ~b~ c', '<p>a ~b~ c</p>'],
		['a ==b== c', '<p>a <mark>b</mark> c</p>'],
		['==a **b** c==', '<p><mark>a <strong>b</strong> c</mark></p>'],
		['==**b**==', '<p><mark><strong>b</strong></mark></p>'],
		['1 == 2', '<p>1 == 2</p>'],
		['==a', '<p>==a</p>'],
		['a %% hidden %% b', '<p>a  b</p>'],
		['a %% hidden\nstill %% b', '<p>a  b</p>'],
		['a\n%%\nhidden\n%%\n\nb', '<p>a</p><p>b</p>'],
		['50%% off', '<p>50%% off</p>'],
		['a <!-- hidden --> b', '<p>a  b</p>'],
		['AT&amp;T', '<p>AT&amp;T</p>'],
		['\\*a\\*', '<p>*a*</p>'],
		['A promise. ^promise', '<p>A promise.</p>'],
		['$x^2$', '<p><span class="math math-inline">x^2</span></p>'],
		['$$\nx^2\ny\n$$', '<div class="math math-block">x^2\ny</div>'],
		['from $5 to $6', '<p>from $5 to $6</p>'],
		['---\nmet: today\n---\nDana', '<p>Dana</p>'],
		['', ''],
	])('%j', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});
});

describe('blocks', () => {
	test.each([
		['# Calls', '<h1 data-heading="Calls">Calls</h1>'],
		['### **Calls** today', '<h3 data-heading="Calls today"><strong>Calls</strong> today</h3>'],
		['a\n\n---\n', '<p>a</p><hr>'],
		['> Dana\n> said', '<blockquote><p>Dana<br>\nsaid</p></blockquote>'],
		['```js\na <b>\n```', '<pre class="language-js"><code class="language-js">a &lt;b&gt;\n</code></pre>'],
		['```\na\n```', '<pre><code>a\n</code></pre>'],
		[
			'| a | b |\n|:-:|---|\n| 1 | [[D\\|x]] |',
			/^<table><thead><tr><th style="text-align: center;">a<\/th><th>b<\/th><\/tr><\/thead><tbody><tr><td style="text-align: center;">1<\/td><td><a [^>]*>x<\/a><\/td><\/tr><\/tbody><\/table>$/,
		],
		['- a\n- b', '<ul class="has-list-bullet"><li data-line="0">a</li><li data-line="1">b</li></ul>'],
		['- a\n\n- b', '<ul class="has-list-bullet"><li data-line="0"><p>a</p></li><li data-line="2"><p>b</p></li></ul>'],
		['3. a\n4. b', '<ol start="3"><li data-line="0">a</li><li data-line="1">b</li></ol>'],
		[
			'- a\n  - b',
			'<ul class="has-list-bullet"><li data-line="0">a<ul class="has-list-bullet"><li data-line="1">b</li></ul></li></ul>',
		],
	])('%j', (markdown, expected) => {
		if (typeof expected === 'string') expect(html(markdown)).toBe(expected);
		else expect(html(markdown)).toMatch(expected);
	});
});

describe('tasks', () => {
	it('are list items with a checkbox and their state', () => {
		expect(html('- [ ] a\n- [x] b\n- c')).toBe(
			'<ul class="contains-task-list has-list-bullet">' +
				'<li data-line="0" class="task-list-item" data-task=""><input data-line="0" type="checkbox" class="task-list-item-checkbox">a</li>' +
				'<li data-line="1" class="task-list-item is-checked" data-task="x"><input data-line="1" type="checkbox" class="task-list-item-checkbox" checked="">b</li>' +
				'<li data-line="2">c</li></ul>',
		);
	});

	test.each([
		['- [X] a', 'X', true],
		['- [-] a', '-', true],
		['* [/] **a**', '/', true],
		['1. [ ] a', '', false],
		['- [x] a\n\n- b', 'x', true],
	])('%j has the state %j', (markdown, task, checked) => {
		const item = draw(markdown).querySelector('li.task-list-item');
		expect(item?.getAttribute('data-task')).toBe(task);
		expect(item?.querySelector('input')?.checked).toBe(checked);
		expect(item?.textContent?.trim()).toBe('a');
	});

	it('say which line was ticked', () => {
		const toggleTask = jest.fn();
		draw('# Calls\n\n- [ ] a\n  - [ ] b', { toggleTask }).querySelectorAll('input')[1]?.click();
		expect(toggleTask).toHaveBeenCalledWith(3, expect.any(HTMLInputElement), expect.any(MouseEvent));
	});

	it('are unchanged by default', () => {
		const checkbox = draw('- [ ] a').querySelector('input');
		checkbox?.click();
		expect(checkbox?.checked).toBe(false);
	});
});

describe('links', () => {
	test.each([
		['[[Dana]]', '<p><a data-href="Dana" href="Dana" class="internal-link">Dana</a></p>'],
		['[[Dana|her]]', '<p><a aria-label="Dana" data-href="Dana" href="Dana" class="internal-link">her</a></p>'],
		[
			'[[Dana#Calls]]',
			'<p><a aria-label="Dana > Calls" data-href="Dana#Calls" href="Dana#Calls" class="internal-link">Dana &gt; Calls</a></p>',
		],
		[
			'[her](People/Dana%20W.md)',
			'<p><a aria-label="People/Dana W.md" data-href="People/Dana W.md" href="People/Dana W.md" class="internal-link">her</a></p>',
		],
		[
			'[site](https://a.example)',
			'<p><a aria-label="https://a.example" class="external-link" href="https://a.example">site</a></p>',
		],
		[
			'[site][s]\n\n[s]: https://a.example',
			'<p><a aria-label="https://a.example" class="external-link" href="https://a.example">site</a></p>',
		],
		[
			'https://a.example',
			'<p><a aria-label="https://a.example" class="external-link" href="https://a.example">https://a.example</a></p>',
		],
		['#job', '<p><a href="#job" class="tag">#job</a></p>'],
	])('%j', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	it('to nowhere are marked', () => {
		const el = draw('[[Dana]] [[Nobody]]', { resolve: (link) => (link === 'Dana' ? 'Dana.md' : null) });
		expect([...el.querySelectorAll('a')].map((link) => link.classList.contains('is-unresolved'))).toEqual([
			false,
			true,
		]);
	});

	it('have their target for the app', () => {
		const openLink = jest.fn();
		const openTag = jest.fn();
		const el = draw('[[Dana#Calls|her]] #job [site](https://a.example)', { openLink, openTag });
		el.querySelector<HTMLElement>('.internal-link')?.click();
		el.querySelector<HTMLElement>('.tag')?.click();
		expect(openLink.mock.calls).toEqual([['Dana#Calls', 'Meetings/Monday.md', expect.any(MouseEvent)]]);
		expect(openTag.mock.calls).toEqual([['#job', expect.any(MouseEvent)]]);
	});

	it('never carry a script', () => {
		expect(draw('[a](javascript:alert(1))').querySelector('a')?.hasAttribute('href')).toBe(false);
	});
});

describe('embeds', () => {
	const options: RenderOptions = {
		resolve: (link) => (link.startsWith('Nobody') ? null : link.includes('.') ? `files/${link}` : `${link}.md`),
		resourceUrl: (path) => `app://local/${path}`,
	};

	test.each([
		['![[Dana#Calls]]', '<p><span alt="Dana > Calls" src="Dana#Calls" class="internal-embed"></span></p>'],
		['![[dana.png|100]]', '<p><span alt="100" src="dana.png" class="internal-embed"></span></p>'],
		['![Dana](dana.png)', '<p><span alt="Dana" src="dana.png" class="internal-embed"></span></p>'],
		[
			'![Dana](https://a.example/d.png)',
			'<p><img src="https://a.example/d.png" alt="Dana" referrerpolicy="no-referrer"></p>',
		],
		[
			'![Dana|80x60](https://a.example/d.png)',
			'<p><img src="https://a.example/d.png" alt="Dana" referrerpolicy="no-referrer" width="80" height="60"></p>',
		],
	])('%j', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	it('show pictures of the vault', () => {
		expect(html('![[dana.png|100]]', options)).toBe(
			'<p><span alt="100" src="dana.png" class="internal-embed media-embed image-embed is-loaded"><img src="app://local/files/dana.png" alt="100" width="100"></span></p>',
		);
	});

	it('leave notes to the app', () => {
		const embedNote = jest.fn();
		const place = draw('![[Dana#Calls]]', { ...options, embedNote }).querySelector('.markdown-embed');
		expect(embedNote.mock.calls).toEqual([[place, 'Dana#Calls', 'Dana#Calls.md', 'Meetings/Monday.md']]);
	});

	it('of nothing say so', () => {
		expect(draw('![[Nobody]]', options).querySelector('.mod-empty')?.textContent).toBe('"Nobody" could not be found.');
	});
});

describe('callouts', () => {
	it('have a kind, a title and a body', () => {
		expect(html('> [!Todo] Call **Dana**\n> Friday\n> - a')).toBe(
			'<div data-callout-metadata="" data-callout-fold="" data-callout="todo" class="callout">' +
				'<div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner">Call <strong>Dana</strong></div></div>' +
				'<div class="callout-content"><p>Friday</p><ul class="has-list-bullet"><li data-line="2">a</li></ul></div></div>',
		);
	});

	test.each([
		['> [!note]', 'Note', 0],
		['> [!my-kind]', 'My kind', 0],
		['> [!note|wide] Wide\n> b', 'Wide', 1],
		['> [!note]\n>\n> b\n>\n> c', 'Note', 2],
	])('%j is titled %j over %i paragraphs', (markdown, title, paragraphs) => {
		const el = draw(markdown);
		expect(el.querySelector('.callout-title-inner')?.textContent).toBe(title);
		expect(el.querySelectorAll('.callout-content > p')).toHaveLength(paragraphs);
	});

	it('fold', () => {
		const el = draw('> [!note]- Later\n> b');
		const box = el.querySelector('.callout');
		expect(box?.classList.contains('is-collapsed')).toBe(true);
		el.querySelector<HTMLElement>('.callout-title')?.click();
		expect(box?.classList.contains('is-collapsed')).toBe(false);
	});

	test.each(['> [!', '> []', '> [note] a', '> a [!note]'])('%j is a quote', (markdown) => {
		expect(draw(markdown).querySelector('blockquote')).not.toBeNull();
		expect(draw(markdown).querySelector('.callout')).toBeNull();
	});
});

describe('footnotes', () => {
	it('are at the end, numbered in the order of their references', () => {
		const el = draw('a[^x] b[^y] c[^x]\n\n[^y]: second\n\n[^x]: first');
		expect([...el.querySelectorAll('sup')].map((call) => call.textContent)).toEqual(['[1]', '[2]', '[1]']);
		expect([...el.querySelectorAll('.footnotes li')].map((note) => note.textContent)).toEqual(['first↩︎', 'second↩︎']);
	});

	it('may call themselves', () => {
		expect(draw('a[^x]\n\n[^x]: b[^x]').querySelectorAll('.footnotes li')).toHaveLength(1);
	});
});
