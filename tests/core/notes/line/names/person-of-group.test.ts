import { who } from './who';

describe('A person in brackets behind a firm or a group', () => {
	test.each([
		['Follow up with the Wexford team (Ruth) on Tuesday', 'Ruth'],
		['Follow up with Wexford recruiting (Ruth & Omar) on Tuesday', 'Ruth, Omar'],
		['Follow up with recruiter at Wexford (Ruth) on Tuesday', 'Ruth'],
		['Follow up with HR (Ruth Amadi) on Tuesday', 'Ruth Amadi'],
		['Next step: email Wexford’s HR (Ruth Amadi) by Friday', 'Ruth Amadi'],
		['Next step: call the Wexford people (Ruth, Omar) Tuesday', 'Ruth, Omar'],
	])('%s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});

	test.each([
		['Follow up with Wexford (Ruth Amadi) on Tuesday', 'Wexford'],
		['Follow up with the Wexford team (Berlin) on Tuesday', 'Wexford'],
		['Follow up with Wexford (Series B) on Tuesday', 'Wexford'],
		['Follow up with Omar (Ruth is away) on Tuesday', 'Omar'],
		['Follow up with Omar (Wexford team) on Tuesday', 'Omar'],
	])('but %s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});
});

describe('A name after the role of its person', () => {
	test.each([
		['Follow up with the recruiter, Ruth Amadi, on Friday', 'Ruth Amadi'],
		['Follow up with my manager, Omar, Friday', 'Omar'],
		['Check in with the team lead, Omar, Monday', 'Omar'],
		['Follow up with the recruiter, Ruth Amadi, and Omar on Friday', 'Ruth Amadi, Omar'],
		['Next step: the recruiter, Ruth, will call Tuesday', 'Ruth'],
	])('%s: %s', (text, name) => {
		expect(who(`- ${text}`)).toBe(name);
	});

	test('may be somebody else without an article', () => {
		expect(who('- Follow up with recruiter, Omar and Ruth on Friday')).toBe('recruiter, Omar, Ruth');
	});
});

test.each([
	['Next step: post thank-you card to Mrs Amadi Tuesday', 'Mrs Amadi'],
	['Next step: send flowers to Ruth Amadi Friday', 'Ruth Amadi'],
])('%s is with %s', (text, name) => {
	expect(who(`- ${text}`)).toBe(name);
});
