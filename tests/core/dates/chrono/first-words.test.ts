import { firstWords } from '../../../../src/core/dates/chrono/first-words';

const words = (source: string) => [...(firstWords(source) ?? ['unclear'])].sort().join(' ');

test.each([
	['monday', 'monday'],
	['mon(?:day)?|tue(?:s(?:day)?)?', 'mon monday tue tues tuesday'],
	['(?:(next|this)[ ]{1,4})?week', 'next this week'],
	['(?:in[ ]{1,4})?(?:the[ ]{1,4})?(\\d{1,3})(h|d)', '0 in the'],
	['Mid[- ]?week', 'mid midweek'],
	['(?:wk|week)[ ]{0,4}\\d', 'week wk'],
	['(?:>=|<|@)?[1-5]', '0 < > @'],
	['c\\.o\\.b|w\\/c', 'c w'],
	["days?(?:[’']s?)?", 'day days'],
	['[ae]st', 'ast est'],
	['(?=[a-z]{3})noon(?!\\))', 'noon'],
])('a pattern that is %s can begin with %s', (source, first) => {
	expect(words(source)).toBe(first);
});

test.each(['[a-z]+', '[^x]y', '.', 'a?', '\\w', '(a', '[a-d]1'])('with what %s begins cannot be told', (source) => {
	expect(words(source)).toBe('unclear');
});
