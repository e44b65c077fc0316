import { findLine, hashText, lineIds, propertyId, propertyIndex } from '../../../src/core/notes/identity';
import { readOutline } from '../../../src/core/markdown/scan';

const idAt = (text: string, line: number) => lineIds(readOutline(text))(line);

describe('A line is known by its own words', () => {
	const id = idAt('- Follow up with Dana Monday', 0);

	test.each([
		['another marker', '* Follow up with Dana Monday', 0],
		['a checkbox', '- [x] Follow up with Dana Monday', 0],
		['a quote', '> - Follow up with Dana Monday  ', 0],
		['no marker at all', 'Follow up with Dana Monday', 0],
		['lines above it', '# Meeting\n\nSome words\n- an item\n\t- Follow up with Dana Monday', 4],
		['Windows line endings', 'Words\r\n- Follow up with Dana Monday\r\n', 1],
	])('with %s it is the same line', (_, text, line) => {
		expect(idAt(text, line)).toBe(id);
		expect(findLine(readOutline(text), id)).toBe(line);
	});

	test.each([
		'- Follow up with Dana Tuesday',
		'- follow up with Dana Monday',
		'',
		'```\n- Follow up with Dana Monday\n```',
	])('in %j it is gone', (text) => {
		expect(findLine(readOutline(text), id)).toBeNull();
	});

	test('equal lines are told apart by their order', () => {
		const text = '- Call Dana\n- Call Lee\n\t- Call Dana\nCall Dana';
		const ids = [0, 1, 2, 3].map((line) => idAt(text, line));
		expect(new Set(ids).size).toBe(4);
		expect(ids.map((one) => findLine(readOutline(text), one))).toEqual([0, 1, 2, 3]);
		expect(ids[2]).toBe(`l${hashText('Call Dana')}.1`);
	});

	test('ids that are none are found nowhere', () => {
		const outline = readOutline('- Call Dana');
		for (const none of ['', 'p0', 'l', 'lx', 'l1.', 'lz9.0', 'l1.99999999999'])
			expect(findLine(outline, none)).toBeNull();
	});
});

test('a property follow-up is known by its place in the list', () => {
	expect(propertyId(2)).toBe('p2');
	expect(propertyIndex('p2')).toBe(2);
	expect(propertyIndex(idAt('- Call Dana', 0))).toBeNull();
});
