import { introductionsIn, unsureIn } from './read';

/** Lines in the note of Nell Hart, and who leads to whom. */
const LINES: readonly (readonly [text: string, expected: string])[] = [
	// What somebody says that they will do.
	['Nell: “I’ll pass your CV on to Rosa Klein”', 'Nell Hart > Rosa Klein'],
	['Nell says I’ll send your portfolio to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell: I’ll let Rosa Klein know you’ll be in touch', 'Nell Hart > Rosa Klein'],
	['Nell: I will mention you to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell said "give Rosa Klein a ring"', 'Nell Hart > Rosa Klein'],
	['Nell: “drop Rosa Klein a line”', 'Nell Hart > Rosa Klein'],
	['Speak to Rosa Klein, says Nell.', 'Nell Hart > Rosa Klein'],
	['Reach out to Rosa Klein about the depot – says Nell', 'Nell Hart > Rosa Klein'],
	// In short words.
	['Nell → intro to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['- [ ] Nell to intro me to Rosa Klein by Fri', 'Nell Hart > Rosa Klein'],
	['Follow up with Rosa Klein Monday, via Nell', 'Nell Hart > Rosa Klein'],
	['Warm intro to Rosa Klein (Harbour) from Nell, sent 18 Nov', 'Nell Hart > Rosa Klein'],
	['My CV was passed on to Rosa Klein by Nell', 'Nell Hart > Rosa Klein'],
	['Nell has given my name to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell will share my portfolio w/ Rosa Klein', 'Nell Hart > Rosa Klein'],
	['She said she’d loop me in with Rosa Klein', 'Nell Hart > Rosa Klein'],
	['nell will introduce me to lee', 'Nell Hart > Lee'],
];

test.each(LINES)('“%s” leads %s', (text, expected) =>
	expect(introductionsIn(text, '[[Nell Hart]]')).toEqual([expected]),
);

test('a way at the beginning of a note is to its contact', () =>
	expect(introductionsIn('Via Nell Hart – bring the draft', '[[Rosa Klein]]')).toEqual(['Nell Hart > Rosa Klein']));

test.each([
	'I told Nell: I’ll pass your CV on to Rosa Klein',
	'Nell: I’ll send your CV back, Rosa Klein is away',
	'Nell said "give Rosa Klein a rest"',
	'Call Rosa Klein, said Ivo Brandt would come too',
	'Nell: I won’t let Rosa Klein know you’ll be in touch',
	'R: “I’ll introduce you to Rosa Klein”',
	'The parcel was sent to Rosa Klein by Friday',
	'Via Harbour – bring the draft',
])('“%s” leads nobody', (text) =>
	expect([...introductionsIn(text, '[[Nell Hart]]'), ...unsureIn(text, '[[Nell Hart]]')]).toEqual([]),
);
