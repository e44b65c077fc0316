import { namesPerson } from '../../../../src/core/message/bring/person-name';

describe('The name of a person', () => {
	test.each(['Priya Nair', 'priya nair', 'tom van reyes', 'Hugo lindqvist'])('is “%s”', (words) =>
		expect(namesPerson(words)).toBe(true),
	);

	test.each(['lane pricing', 'empty backhauls', 'usage-based pricing', 'tom working', 'rose gardens', 'eBPF', 'priya'])(
		'is not “%s”',
		(words) => expect(namesPerson(words)).toBe(false),
	);
});
