import { excerptOf } from '../../../src/core/markdown/excerpt';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const NOTE = [
	'---',
	'follow-up: Monday',
	'---',
	'# Coffee with Dana',
	'We spoke of pricing.',
	'',
	'## Her team',
	'- Lee knows the numbers',
	'- Follow up with Dana Monday',
	'### A detail',
	'He left in May.',
	'## Script',
	'Hello, this is Ana.',
	'## Later',
	'She likes trains.',
	'## Attempts',
	'- 2026-11-23 08:10 Call: no answer',
	'',
].join('\n');

const excerpt = (line: number, text = NOTE) =>
	excerptOf(text, { line, source: line === 0 ? 'property' : 'line' }, DEFAULT_SETTINGS);

describe('The excerpt of a meeting note', () => {
	test('for a line is the section around it, without its heading', () => {
		expect(excerpt(9)).toBe('- Lee knows the numbers\n- Follow up with Dana Monday\n### A detail\nHe left in May.');
	});

	test('for a property is the note up to its attempts, without properties and script', () => {
		expect(excerpt(0)).toBe(
			[
				'# Coffee with Dana',
				'We spoke of pricing.',
				'',
				'## Her team',
				'- Lee knows the numbers',
				'- Follow up with Dana Monday',
				'### A detail',
				'He left in May.',
				'## Later',
				'She likes trains.',
			].join('\n'),
		);
	});

	test('without headings is the note', () => {
		expect(excerpt(1, 'Follow up with Dana Monday\n\nNice talk.')).toBe('Follow up with Dana Monday\n\nNice talk.');
	});

	test('of a note with nothing but properties is empty', () => {
		expect(excerpt(0, '---\nfollow-up: Monday\n---\n')).toBe('');
		expect(excerpt(0, '---\nfollow-up: Monday\n---\n\n## Script\nHello')).toBe('');
	});

	test('keeps line endings inside', () => {
		expect(excerpt(2, '# A\r\n- Follow up\r\n- more\r\n# B\r\n')).toBe('- Follow up\r\n- more');
	});
});
