import { logged } from '../logged';

const read = (words: string) => logged(`2026-11-20 ${words}`);

describe('of several outcomes, the last that matters counts', () => {
	test.each([
		['Rang. No answer. Left a message', 'Call: left message'],
		['Phoned. Busy. Texted her', 'Text: sent'],
		['no answer, emailed instead', 'Email: sent'],
		['voicemail full, texted instead', 'Text: sent'],
		['voicemail full. Left a message with Tess', 'Call: left message'],
		['went to voicemail so left one', 'Call: left message'],
		['voicemail. Left one', 'Call: left message'],
		['called, then emailed', 'Email: sent'],
		['emailed, no answer', 'Email: sent'],
		['LVM, emailed too', 'Call: left message'],
		['LVM. She rang back', 'Call: they called'],
		['No answer. She emailed me', 'Email: they replied'],
		['spoke. Emailed the CV', 'Call: spoke'],
		['no answer. She emailed the board', 'Call: no answer'],
		['no answer. Her assistant left at noon', 'Call: no answer'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('a voicemail without a message is no message', () => {
	test.each([
		['straight to voicemail', 'Call: left message'],
		['sent to voicemail', 'Call: left message'],
		['straight to voicemail, didn’t leave one', 'Call: no answer'],
		['voicemail, did not leave a message', 'Call: no answer'],
		['vm, could not leave one', 'Call: no answer'],
		['straight to vm, hung up', 'Call: no answer'],
		['left no message', 'Call: no answer'],
		['no voicemail set up', 'Call: no answer'],
		['her voicemail is full', 'Call: no answer'],
		['unable to leave a message', 'Call: no answer'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test.each(['left one chair at the office', 'no voicemail of hers plays', 'leave one copy'])('no outcome: %s', (words) =>
	expect(read(words)).toBe('nothing'),
);

describe('a number that reaches nobody', () => {
	test.each([
		'bad number',
		'that was a dead number',
		'invalid number',
		'number no longer works',
		'her number is not in use',
		'number out of order',
		'the number doesn’t work',
		'not his number',
	])('%s', (words) => expect(read(words)).toBe('Call: wrong number'));

	test.each([
		'a bad number of typos',
		'invalid number format in the sheet',
		'number of seats',
		'not her number one choice',
	])('%s: not', (words) => expect(read(words)).toBe('nothing'));
});

describe('a call that nobody took', () => {
	test.each([
		'not reached',
		'unreachable',
		'not available',
		'rings out',
		'it just kept ringing',
		'line engaged',
		'phone switched off',
		'nobody answers',
		'no one came to the phone',
		'my call went unanswered',
		'declined my call',
		'got her PA',
	])('%s', (words) => expect(read(words)).toBe('Call: no answer'));

	test.each([
		'not available before May',
		'ring rings a bell',
		'declined the offer',
		'the phone bill',
		'line engaged the audience',
		'unreachable goals',
	])('%s: not', (words) => expect(read(words)).toBe('nothing'));
});

describe('a message that was left', () => {
	test.each([
		'L/M',
		'lft msg with Tess',
		'left a vmail',
		'left a voice message',
		'voice message left',
		'left my number with reception',
		'answerphone',
	])('%s', (words) => expect(read(words)).toBe('Call: left message'));

	test.each(['left my umbrella there', 'left my name off the list', 'l/mm scale'])('%s: not', (words) =>
		expect(read(words)).toBe('nothing'),
	);
});

describe('a talk, by how it went', () => {
	test.each([
		'good chat',
		'really helpful call with Ines',
		'phone screen done',
		'second interview went well',
		'call went great',
		'caught her at last!',
		'spoken with her',
	])('%s', (words) => expect(read(words)).toBe('Call: spoke'));

	test.each([
		'quick call',
		'phone screen',
		'good call options in the app',
		'interview done by finance',
		'call went dead',
	])('%s: not', (words) => expect(read(words)).toBe('nothing'));
});

describe('something that was sent', () => {
	test.each([
		['dropped her a line', 'Email: sent'],
		['dropped Ines a text', 'Text: sent'],
		['popped a card in the post', 'Letter: sent'],
		['fired off an email', 'Email: sent'],
		['chased by email', 'Email: sent'],
		['nudged her on LinkedIn', 'Message: sent'],
		['followed up via WhatsApp', 'Text: sent'],
		['followed up', 'Email: sent'],
		['chased her again', 'Email: sent'],
		['DM’d her', 'Message: sent'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));

	test('by phone it was a call', () => expect(read('followed up by phone')).toBe('Call: no answer'));

	test.each([
		'dropped the subject',
		'put the kettle on',
		'gave up coffee',
		'chased the invoice',
		'nudged the budget up',
		'followed up on the invoice',
		'popped by the shop',
	])('%s: not', (words) => expect(read(words)).toBe('nothing'));
});
