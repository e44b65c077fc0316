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
