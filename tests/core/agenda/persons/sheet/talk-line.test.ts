import { shortened, talkLine } from '../../../../../src/core/agenda/persons/sheet/talk-line';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

const of = (text: string, lines: readonly number[] = []) =>
	talkLine(
		text,
		lines.map((line) => ({ line })),
		DEFAULT_SETTINGS,
	);

test.each([
	['prose', 'We spoke about **usage-based pricing**.\n', [], 1, 'We spoke about usage-based pricing.'],
	[
		'a heading and fields above it',
		'# Dana\n**Date:** 2026-11-19\n\nShe likes the idea.\n',
		[],
		4,
		'She likes the idea.',
	],
	['front matter', '---\nmet: 2026-11-19\n---\n- [[Kim Lee|Kim]] joins in May\n', [], 4, 'Kim joins in May'],
	[
		'a follow-up with its attempt above it',
		'- Call Dana on Friday\n\t- 2026-11-20 Call: no answer\n- She moves to Leeds\n',
		[1],
		3,
		'She moves to Leeds',
	],
	[
		'a script above it',
		'## Script\nHello, this is Robin.\n\n## Talk\nShe likes short calls.\n',
		[],
		5,
		'She likes short calls.',
	],
])('the line of a note with %s', (_, text, followUps, line, words) => {
	expect(of(text, followUps)).toEqual({ line, words });
});

test('the line of a section stands below its heading', () => {
	const text =
		'It rained all day.\n\n## Call with Ola\n\n### Rail\nShe likes short calls.\n\n## Lunch\nSoup with bread.\n\n## Tea\n';
	const below = (heading: number) => talkLine(text, [], DEFAULT_SETTINGS, heading);
	expect(below(0)).toEqual({ line: 1, words: 'It rained all day.' });
	expect(below(3)).toEqual({ line: 6, words: 'She likes short calls.' });
	expect(below(8)).toEqual({ line: 9, words: 'Soup with bread.' });
	expect(below(11)).toBeNull();
});

test.each([
	['an empty note', ''],
	['only a label', '- Dana Whitfield\n'],
	['only code', '```\nthis is some code\n```\n'],
	['only figures', '12 34 56 78\n'],
])('%s has none', (_, text) => {
	expect(of(text)).toBeNull();
});

test('a long line is cut between words', () => {
	expect(shortened('one two three four', 10)).toBe('one two …');
	expect(shortened('onetwothreefour', 10)).toBe('onetwothre …');
	expect(shortened('one two', 10)).toBe('one two');
});
