import { computeMetadata } from './index';
import { span } from './notation';

const tagsIn = (text: string) =>
	(computeMetadata(text).tags ?? []).map(({ tag, position }) => `${tag} ${span(position)}`);
const linksIn = (text: string) =>
	(computeMetadata(text).links ?? []).map(({ link, displayText }) => `${link} as ${displayText ?? ''}`);
const embedsIn = (text: string) =>
	(computeMetadata(text).embeds ?? []).map(({ link, displayText }) => `${link} as ${displayText ?? ''}`);

describe('tags', () => {
	test.each([
		['#job', ['#job 0:0-0:4']],
		['a #job/northwind, b', ['#job/northwind 0:2-0:16']],
		['- [ ] #follow-up Call', ['#follow-up 0:6-0:16']],
		['a\n#b_1', ['#b_1 1:0-1:4']],
		['> a\n> #b', ['#b 1:2-1:4']],
		['\t#no\n\n- a\n\t- #yes', ['#yes 3:3-3:7']],
		['# Calls #job', ['#job 0:8-0:12']],
		['[see #job]', ['#job 0:5-0:9']],
		['a\u00A0#b', ['#b 0:2-0:4']],
		['#y2026 #2026-11', ['#y2026 0:0-0:6', '#2026-11 0:7-0:15']],
		['#Übung #日本 #🙂', ['#Übung 0:0-0:6', '#日本 0:7-0:10', '#🙂 0:11-0:14']],
		['a %% #hidden %%', ['#hidden 0:5-0:12']],
		['%%\n- [ ] #hidden\n%%', ['#hidden 1:6-1:13']],
		['| a |\n|---|\n| #b |', ['#b 2:2-2:4']],
	])('%j holds %j', (text, tags) => {
		expect(tagsIn(text)).toEqual(tags);
	});

	test.each([
		'#2026',
		'#812: the order',
		'a#b',
		'(#a) "#b" .#c x—#d',
		'\\#a',
		'# a',
		'`#a`',
		'```\n#a\n```',
		'$x #a$',
		'x $$ #a $$ y',
		'x $a\n#b$ y',
		'$$\n#a\n$$',
		'<p title=" #a">',
		'<!-- #a -->',
		'https://northwind.example/#a',
		'[[Dana #a]]',
		'[b](c.md#a)',
	])('%j holds none', (text) => {
		expect(tagsIn(text)).toEqual([]);
	});

	it('are found between two prices', () => {
		expect(tagsIn('from $5 #a to $6')).toEqual(['#a 0:8-0:10']);
	});
});

describe('links', () => {
	test.each([
		['[[Dana]]', 'Dana as Dana'],
		['[[Dana|her]]', 'Dana as her'],
		['[[People/Dana.md]]', 'People/Dana.md as People/Dana.md'],
		['[[Dana#Calls]]', 'Dana#Calls as Dana > Calls'],
		['[[Dana#Calls#First]]', 'Dana#Calls#First as Dana > Calls > First'],
		['[[#Calls]]', '#Calls as Calls'],
		['[[Dana#^promise]]', 'Dana#^promise as Dana > ^promise'],
		['[[#Calls||her]]', '#Calls as |her'],
		['[[|]]', '| as |'],
		['[[|her]]', '|her as |her'],
		['[[|#her]]', '|#her as | > her'],
		['[Dana](Dana.md)', 'Dana.md as Dana'],
		['[her](People/Dana%20Whitfield.md#Calls)', 'People/Dana Whitfield.md#Calls as her'],
		['[her](<People/Dana Whitfield.md>)', 'People/Dana Whitfield.md as her'],
		['a %% [[Dana]] %%', 'Dana as Dana'],
		['# [[Dana]]', 'Dana as Dana'],
		['| a |\n|---|\n| [[Dana\\|her]] |', 'Dana as her'],
	])('%j is %j', (text, link) => {
		expect(linksIn(text)).toEqual([link]);
	});

	test.each([
		'[[]]',
		'[[ ]]',
		'[[Dana]',
		'[[Da\nna]]',
		'\\[[Dana]]',
		'`[[Dana]]`',
		'[site](https://northwind.example)',
		'[mail](mailto:dana@northwind.example)',
		'[Dana]',
		'[Dana]()',
		'![[Dana]]',
	])('%j is not a link', (text) => {
		expect(linksIn(text)).toEqual([]);
	});

	it('have their positions and their original text, in order', () => {
		const text = 'With [[Dana]] and [Lee](Lee.md).';
		expect(computeMetadata(text).links).toEqual([
			{
				link: 'Dana',
				original: '[[Dana]]',
				displayText: 'Dana',
				position: { start: { line: 0, col: 5, offset: 5 }, end: { line: 0, col: 13, offset: 13 } },
			},
			{
				link: 'Lee.md',
				original: '[Lee](Lee.md)',
				displayText: 'Lee',
				position: { start: { line: 0, col: 18, offset: 18 }, end: { line: 0, col: 31, offset: 31 } },
			},
		]);
	});

	it('that cannot be decoded stay as written', () => {
		expect(linksIn('[a](100%.md)')).toEqual(['100%.md as a']);
	});
});

describe('embeds', () => {
	test.each([
		['![[portrait.png]]', 'portrait.png as portrait.png'],
		['![[portrait.png|100]]', 'portrait.png as 100'],
		['![Dana](portrait.png)', 'portrait.png as Dana'],
	])('%j is %j', (text, embed) => {
		expect(embedsIn(text)).toEqual([embed]);
		expect(linksIn(text)).toEqual([]);
	});

	it('leave out pictures from elsewhere', () => {
		expect(embedsIn('![Dana](https://northwind.example/dana.png)')).toEqual([]);
	});

	it('can be in a link', () => {
		expect(embedsIn('[![Dana](dana.png)](Dana.md)')).toEqual(['dana.png as Dana']);
		expect(linksIn('[![Dana](dana.png)](Dana.md)')).toEqual(['Dana.md as ![Dana](dana.png)']);
	});
});

describe('footnotes', () => {
	it('are known by their definitions and by the places that call them', () => {
		const metadata = computeMetadata('a[^1] b[^1]\n\n[^1]: c');
		expect(metadata.footnoteRefs?.map(({ id, position }) => `${id} ${span(position)}`)).toEqual([
			'1 0:1-0:5',
			'1 0:7-0:11',
		]);
		expect(metadata.footnotes?.map(({ id, position }) => `${id} ${span(position)}`)).toEqual(['1 2:0-2:7']);
	});

	it('without a definition are text', () => {
		expect(computeMetadata('a[^1]').footnoteRefs).toBeUndefined();
	});
});

it('keeps the links that are defined apart', () => {
	expect(computeMetadata('[site]: https://northwind.example').referenceLinks).toEqual([
		expect.objectContaining({ id: 'site', link: 'https://northwind.example' }),
	]);
});
