import { tellsOfTalk, toldIn } from '../../../../src/core/notes/meetings/told-back';

const told = (words: string, isDone = false) => {
	const found = toldIn(words, isDone);
	return found && `${found.to} | ${found.about}${found.isOfTalk ? '' : ' ?'}`;
};

test.each([
	['I told Dana how it went with Lee', 'Dana | how it went with Lee'],
	[
		'2026-11-21: emailed Dana Whitfield to say how things went with Lee',
		'Dana Whitfield | to say how things went with Lee',
	],
	['2026-11-21 reported back to Dana about the call with Lee', 'Dana | about the call with Lee'],
	['Good week. Let Dana know what came of it with Lee', 'Dana | know what came of it with Lee'],
	['Called Lee, then thanked Dana for introducing me to Lee', 'Dana | for introducing me to Lee ?'],
	['Sent Dana a mail about my lunch with Lee', 'Dana | a mail about my lunch with Lee'],
	['Dana knows how the talk with Lee went', 'Dana | how the talk with Lee went'],
	['told her about Lee', 'her | about Lee ?'],
])('"%s" tells', (words, meaning) => {
	expect(told(words)).toBe(meaning);
});

test('a task tells once it is done', () => {
	expect(told('Let Dana know how it went with Lee', true)).toBe('Dana | know how it went with Lee');
	expect(told('Tell Dana how it went with Lee')).toBeNull();
});

test.each([
	'She told Dana how it went with Lee',
	'Dana told Kim about Lee',
	"I haven't told Dana how it went with Lee",
	'Not told Dana about Lee yet',
	'Tell Dana?',
	'Told me how it went with Lee',
	'Told Dana a joke',
	'Sent Dana a calendar',
	'Nobody knows what Dana wants',
	'Emailed Dana the figures',
])('"%s" tells nothing', (words) => {
	expect(told(words)).toBeNull();
});

test('words to tell of a talk', () => {
	expect(tellsOfTalk('how it went with Lee')).toBe(true);
	expect(tellsOfTalk('Follow up with Dana about Lee')).toBe(false);
});
