import { contactOrdinals, findLine, hashText, lineIds, propertyIds, wordsOfId } from '../../../src/core/notes/identity';
import { readOutline } from '../../../src/core/markdown/scan';

const idAt = (text: string, line: number) => lineIds(readOutline(text))(line);

describe('A line is identified by its own words', () => {
	const id = idAt('- Follow up with Dana Monday', 0);

	test.each([
		['another marker', '* Follow up with Dana Monday', 0],
		['a checkbox', '- [x] Follow up with Dana Monday', 0],
		['a quote', '> - Follow up with Dana Monday  ', 0],
		['no marker at all', 'Follow up with Dana Monday', 0],
		['lines above it', '# Meeting\n\nSome words\n- an item\n\t- Follow up with Dana Monday', 4],
		['Windows line endings', 'Words\r\n- Follow up with Dana Monday\r\n', 1],
	])('is the same line with %s', (_, text, line) => {
		expect(idAt(text, line)).toBe(id);
		expect(findLine(readOutline(text), id)).toBe(line);
	});

	test.each([
		'- Follow up with Dana Tuesday',
		'- follow up with Dana Monday',
		'',
		'```\n- Follow up with Dana Monday\n```',
	])('is missing in %j', (text) => {
		expect(findLine(readOutline(text), id)).toBeNull();
	});

	test('equal lines are distinguished by their order', () => {
		const text = '- Call Dana\n- Call Lee\n\t- Call Dana\nCall Dana';
		const ids = [0, 1, 2, 3].map((line) => idAt(text, line));
		expect(new Set(ids).size).toBe(4);
		expect(ids.map((one) => findLine(readOutline(text), one))).toEqual([0, 1, 2, 3]);
		expect(ids[2]).toBe(`l${hashText('Call Dana')}.1`);
	});

	test('a text that is not an id has no line', () => {
		const outline = readOutline('- Call Dana');
		for (const none of ['', 'p0', 'l', 'lx', 'l1.', 'lz9.0', 'l1.99999999999'])
			expect(findLine(outline, none)).toBeNull();
	});
});

describe('a property follow-up', () => {
	const dana = { text: 'Call Dana on Monday', name: 'Dana' };
	const lee = { text: 'Call Lee on Friday', name: 'Lee' };

	it('is identified by its words and its contact, even if its value moves in the list', () => {
		const [first, second] = propertyIds([dana, lee]);
		expect(propertyIds([lee, dana])).toEqual([second, first]);
		expect(propertyIds([lee])).toEqual([second]);
	});

	it('is another one with other words or another contact', () => {
		const [id] = propertyIds([dana]);
		expect(propertyIds([{ ...dana, text: 'Call Dana on Tuesday' }])).not.toEqual([id]);
		expect(propertyIds([{ ...dana, name: 'Dana Whitfield' }])).not.toEqual([id]);
	});

	it('counts equal values', () => {
		const [first, second] = propertyIds([dana, dana]);
		expect(first).toMatch(/^p[0-9a-z]+\.0$/);
		expect(second).toBe(first?.replace(/0$/, '1'));
		expect(wordsOfId(second ?? '')).toBe(wordsOfId(first ?? ''));
	});

	it('is numbered among those of the note with its contact', () => {
		expect(contactOrdinals(['Dana', 'Lee', 'dana', 'Dana'])).toEqual([1, 1, 2, 3]);
	});
});
