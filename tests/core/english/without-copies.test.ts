import { kinds } from '../../../src/core/dates/expressions/registry';
import { withoutCopies } from '../../../src/core/english/without-copies';

const insertions = (source: string) => withoutCopies(source).split('(?=)').length;
/** Replaces the escapes and classes of a pattern by a letter. */
const withoutClasses = (source: string) => source.replace(/\\(?:p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]/g, 'x');

describe('A pattern without copies', () => {
	test.each([
		['(?:the )?(?:day|week)', '(?:the )?(?=)(?:day|week)'],
		['(?:a){0,2}(b)', '(?:a){0,2}(?=)(b)'],
		['(?:a)+?(?:b)*(?:c)', '(?:a)+?(?=)(?:b)*(?=)(?:c)'],
		['(?:a)?(?!b)', '(?:a)?(?!b)'],
		['(?:a)?(?<=b)c', '(?:a)?(?<=b)c'],
		['(?:a)(?:b)', '(?:a)(?:b)'],
		['a?(?:b)', 'a?(?:b)'],
	])('%s', (source, expected) => expect(withoutCopies(source)).toBe(expected));

	test('changes no class of the expressions of dates', () => {
		const changed = kinds()
			.map(([{ source }]) => source())
			.filter((source) => insertions(source) !== insertions(withoutClasses(source)));
		expect(changed).toEqual([]);
	});

	test.each([
		['the day', 0],
		['week', 0],
		['a the week', 2],
		['the', -1],
	])('matches %j as before', (text, at) => {
		const source = '(?:the )?(?:day|week)';
		expect(text.search(new RegExp(source))).toBe(at);
		expect(text.search(new RegExp(withoutCopies(source)))).toBe(at);
	});
});
