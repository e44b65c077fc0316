import { kinds } from '../../../../src/core/dates/expressions/registry';
import { firstWords } from './first-words';

const words = (source: string) => [...(firstWords(source) ?? ['unclear'])].sort().join(' ');

test.each([
	['monday', 'monday'],
	['mon(?:day)?|tue(?:s(?:day)?)?', 'mon monday tue tues tuesday'],
	['(?:(next|this)[ ]{1,4})?week', 'next this week'],
	['(?:in[ ]{1,4})?(?:the[ ]{1,4})?(\\d{1,3})(h|d)', '0 in the'],
	['Mid[- ]?week', 'mid'],
	['mid-?week', 'mid midweek'],
	['(?:wk|week)[ ]{0,4}\\d', 'week wk'],
	['(?:>=|<|@)?[1-5]', '0 < > @'],
	['c\\.o\\.b|w\\/c', 'c w'],
	["days?(?:[’']s?)?", 'day days'],
	['[ae]st', 'ast est'],
	['(?=[a-z]{3})noon(?!\\))', 'noon'],
])('the pattern %s can begin with %s', (source, first) => {
	expect(words(source)).toBe(first);
});

test.each(['[a-z]+', '[^x]y', '.', 'a?', '\\w', '(a', '[a-d]1'])('the first words of %s are unknown', (source) => {
	expect(words(source)).toBe('unclear');
});

test('the registry lists every word with which the pattern of each kind can begin', () => {
	for (const [{ source }, first] of kinds()) {
		const listed = new Set(
			first
				.filter((word) => !word.startsWith('+'))
				.map((word) => (/^\d/.test(word) ? '0' : word.replace(/:0$|(?<=.)>$/, ''))),
		);
		const missing = [...(firstWords(source()) ?? ['unclear'])].filter((word) => !listed.has(word));
		expect({ pattern: source().slice(0, 60), missing }).toEqual({ pattern: source().slice(0, 60), missing: [] });
	}
});
