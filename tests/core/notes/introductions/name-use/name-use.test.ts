import { introductionsIn, readText } from '../read';

const INTRODUCED = 'Dana suggested I call Lee Park.';

describe('whether a name may be used', () => {
	it.each([
		'I may use her name.',
		"I can use Dana's name.",
		"She's fine with me mentioning her.",
		'Dana is happy for me to use her name.',
		'She said I could mention her name.',
		'It is OK to use her name.',
		'She told me to use her name.',
		'“Feel free to use my name.”',
		'I asked if I could use her name — she said yes.',
		'[use-name:: yes]',
	])('reads “%s” as yes', (words) => {
		expect(introductionsIn(`${INTRODUCED} ${words}`)).toEqual(['Dana > Lee Park +']);
		expect(introductionsIn(`${INTRODUCED}\n\n${words}`)).toEqual(['Dana > Lee Park +']);
	});

	it.each([
		'I may not use her name.',
		"I can't use Dana's name.",
		'She asked me not to mention her.',
		"Don't use her name!",
		"She doesn't want me to use her name.",
		'She would rather not be mentioned.',
		'Keep her name out of it.',
		"She's not comfortable with me using her name.",
		'[use-name:: no]',
	])('reads “%s” as no', (words) => {
		expect(introductionsIn(`${INTRODUCED} ${words}`)).toEqual(['Dana > Lee Park -']);
	});

	it.each([
		'May I use her name?',
		'Ask whether I may use her name.',
		'Ask Dana if I can mention her.',
		'I asked if I could use her name.',
		'I should mention her salary idea.',
		'Her name is long.',
		'Use the name of the role.',
	])('reads “%s” as neither', (words) => {
		expect(introductionsIn(`${INTRODUCED} ${words}`)).toEqual(['Dana > Lee Park']);
	});

	it('reads the property use-name', () => {
		const note = { 'referred-by': 'Dana Whitfield' };
		expect(introductionsIn('', 'Lee Park', { ...note, 'use-name': true })).toEqual(['Dana Whitfield > Lee Park +']);
		expect(introductionsIn('', 'Lee Park', { ...note, 'use-name': 'no' })).toEqual(['Dana Whitfield > Lee Park -']);
		expect(introductionsIn('', 'Lee Park', { ...note, 'use-name': 'later' })).toEqual(['Dana Whitfield > Lee Park']);
	});

	it.each([
		['Yes, she said so', '+'],
		['of course', '+'],
		['✅', '+'],
		['1', '+'],
		['n', '-'],
		['No, she would rather stay out of it', '-'],
		['better not', '-'],
	])('reads the property use-name: %s', (value, answer) => {
		const properties = { 'referred-by': 'Dana Whitfield', 'use-name': value };
		expect(introductionsIn('', 'Lee Park', properties)).toEqual([`Dana Whitfield > Lee Park ${answer}`]);
	});

	it.each(['not yet', 'ask', 'yes, if Lee agrees', 'yes, but not before Friday', 'no answer yet', '?', 'Noa', '10'])(
		'reads nothing in the property use-name: %s',
		(value) => {
			const properties = { 'referred-by': 'Dana Whitfield', 'use-name': value };
			expect(introductionsIn('', 'Lee Park', properties)).toEqual(['Dana Whitfield > Lee Park']);
		},
	);

	it('belongs to the person of the note if the note introduces nobody', () => {
		const { introductions, nameUses } = readText('Coffee. I may use her name.', 'Dana Whitfield');
		expect(introductions).toEqual([]);
		expect(nameUses).toEqual([
			{ by: { name: 'Dana Whitfield', link: null }, may: true, line: 1, text: 'I may use her name' },
		]);
	});

	it('concerns only the one who introduces', () => {
		const text = 'Dana introduced me to Lee Park.\nTom introduced me to Ana Ruiz. I may use his name.';
		expect(introductionsIn(text)).toEqual(['Dana > Lee Park', 'Tom > Ana Ruiz +']);
	});
});
