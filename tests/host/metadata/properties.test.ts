import { computeMetadata, getAllTags, parseFrontMatterAliases, parseFrontMatterTags } from './index';
import { span } from './notation';

const withProperties = (yaml: string) => computeMetadata(`---\n${yaml}\n---\nText #body\n`);

describe('properties', () => {
	test.each([
		['met: 2026-11-19', { met: '2026-11-19' }],
		['met: 2026-11-19T08:30:00', { met: '2026-11-19T08:30:00' }],
		['attempts-allowed: 4', { 'attempts-allowed': 4 }],
		['follow-up: false', { 'follow-up': false }],
		['follow-up:', { 'follow-up': null }],
		['contact: [[Dana]]', { contact: [['Dana']] }],
		['follow-up: [Monday, in two weeks]', { 'follow-up': ['Monday', 'in two weeks'] }],
		['{ "met": "today" }', { met: 'today' }],
		['ask: |\n  one\n  two', { ask: 'one\ntwo\n' }],
	])('%j are %j', (yaml, frontmatter) => {
		const metadata = withProperties(yaml);
		expect(metadata.frontmatter).toEqual(frontmatter);
		expect(span(metadata.frontmatterPosition!)).toBe(span(metadata.sections![0]!.position));
	});

	test.each(['', '# only a remark', 'just words', '- a\n- b', 'a: [', 'a: 1\na: 2', 'a: *nobody', 'a: b: c', '\tq: 1'])(
		'%j is not a set of properties, and the text below is still read',
		(yaml) => {
			const metadata = withProperties(yaml);
			expect(metadata).not.toHaveProperty('frontmatter');
			expect(metadata).not.toHaveProperty('frontmatterPosition');
			expect(metadata).not.toHaveProperty('frontmatterLinks');
			expect(metadata.sections?.[0]?.type).toBe('yaml');
			expect(metadata.tags?.map(({ tag }) => tag)).toEqual(['#body']);
		},
	);

	it('cannot reach the prototype of objects', () => {
		const metadata = withProperties('__proto__:\n  polluted: true');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.keys(metadata.frontmatter ?? {})).toEqual(['__proto__']);
	});

	it('are read with Windows line ends', () => {
		expect(computeMetadata('---\r\na: 1\r\nb: x\r\n---\r\n').frontmatter).toEqual({ a: 1, b: 'x' });
	});
});

describe('links in properties', () => {
	const keys = (yaml: string) =>
		withProperties(yaml).frontmatterLinks?.map(
			({ key, link, displayText }) => `${key}: ${link} as ${displayText ?? ''}`,
		);

	test.each([
		['contact: "[[Dana]]"', ['contact: Dana as Dana']],
		['contact: "[[Dana|her]]"', ['contact: Dana as her']],
		['contact: ["[[Dana]]", Lee, "[[Sam#Calls]]"]', ['contact.0: Dana as Dana', 'contact.2: Sam#Calls as Sam > Calls']],
		['who: {first: "[[Dana]]"}', ['who.first: Dana as Dana']],
		['contact: "with [[Dana]]"', []],
		['contact: [[Dana]]', []],
		['contact: Dana', []],
	])('%j are %j', (yaml, links) => {
		expect(keys(yaml)).toEqual(links);
	});
});

describe('tags of a note', () => {
	test.each([
		['tags: journal', ['#journal']],
		['tags: "#journal"', ['#journal']],
		['tags: [job, job/northwind]', ['#job', '#job/northwind']],
		['tags:\n  - job', ['#job']],
		['Tags: job', ['#job']],
		['tag: job', ['#job']],
		['tags: one, two', []],
		['tags: []', []],
	])('%j are %j and those of the text', (yaml, tags) => {
		const metadata = withProperties(yaml);
		expect(parseFrontMatterTags(metadata.frontmatter)).toEqual(tags);
		expect(getAllTags(metadata)).toEqual([...tags, '#body']);
	});

	test.each(['tags:', 'title: a'])('%j are not there', (yaml) => {
		expect(parseFrontMatterTags(withProperties(yaml).frontmatter)).toBeNull();
	});

	test.each([null, undefined, 'tags', 3, ['tags']])('are not there in %j', (frontmatter) => {
		expect(parseFrontMatterTags(frontmatter)).toBeNull();
	});
});

describe('aliases', () => {
	test.each([
		[{ aliases: ['Dana', 'D. Whitfield'] }, ['Dana', 'D. Whitfield']],
		[{ alias: 'Whitfield, Dana' }, ['Whitfield, Dana']],
		[{ aliases: null }, null],
		[null, null],
	])('of %j are %j', (frontmatter, aliases) => {
		expect(parseFrontMatterAliases(frontmatter)).toEqual(aliases);
	});
});
