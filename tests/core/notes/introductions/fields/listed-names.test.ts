import { introductionsIn } from '../read';

const lines = (...all: readonly string[]) => all.join('\n');
const read = (text: string) => introductionsIn(text, '[[Nell Hart]]').join(', ');

test.each([
	[
		lines('Nell suggested I call:', '1. Rosa Klein', '2. Ivo Brandt, sales'),
		'Nell Hart > Rosa Klein, Nell Hart > Ivo Brandt',
	],
	[
		lines('People she suggested I contact:', '- Rosa Klein (Harbour)', '- [[Ivo Brandt]]'),
		'Nell Hart > Rosa Klein, Nell Hart > Ivo Brandt',
	],
	[
		lines('## Names from Nell', '- [[Rosa Klein]]', '- [[Ivo Brandt]]'),
		'Nell Hart > Rosa Klein, Nell Hart > Ivo Brandt',
	],
	[lines('Nell suggested I call:', '- Rosa Klein', '', 'Other:', '- Ivo Brandt'), 'Nell Hart > Rosa Klein'],
	[lines('Nell will introduce me to', 'Rosa Klein from Harbour.'), 'Nell Hart > Rosa Klein'],
	[lines('> Nell will put me in touch with', '> Rosa Klein next week'), 'Nell Hart > Rosa Klein'],
])('%j leads %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	lines('Nell suggested I bring:', '- Rosa Klein’s file', '- two pens'),
	lines('I want to introduce Nell to', 'Rosa Klein'),
	lines('I said I would call:', '- Rosa Klein', '- Ivo Brandt'),
	lines('Nell did not want me to talk to:', '- Rosa Klein'),
	lines('Nell will introduce me to', '', 'Rosa Klein'),
])('%j leads nobody', (text) => expect(read(text)).toBe(''));
