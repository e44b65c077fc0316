import { namesGroup, namesPerson } from '../../../../src/core/message/bring/person-name';

describe('The name of a person', () => {
	test.each(['Priya Nair', 'priya nair', 'tom van reyes', 'Hugo lindqvist'])('is “%s”', (words) =>
		expect(namesPerson(words)).toBe(true),
	);

	test.each(['lane pricing', 'empty backhauls', 'usage-based pricing', 'tom working', 'rose gardens', 'eBPF', 'priya'])(
		'is not “%s”',
		(words) => expect(namesPerson(words)).toBe(false),
	);
});

describe('The name of a group, a firm or an occasion', () => {
	test.each(['Harbour Dynamics Lab', 'Quillon Ltd.', 'University of Ostmark', 'Freight Days 2026', 'the pricing team'])(
		'is “%s”',
		(words) => expect(namesGroup(words)).toBe(true),
	);

	test.each(['Lane pricing', 'university fees', 'projects that end', 'Freight 3000', 'lab'])('is not “%s”', (words) =>
		expect(namesGroup(words)).toBe(false),
	);
});
