import { logged } from '../logged';

const read = (words: string) => logged(`2026-11-20 ${words}`);

describe('what the contact wrote to the user is an answer', () => {
	test.each([
		['emailed me', 'Email: they replied'],
		['wrote to me', 'Email: they replied'],
		['wrote back', 'Email: they replied'],
		['emailed back: Tuesday suits her', 'Email: they replied'],
		['texted me back', 'Text: they replied'],
		['messaged me on LinkedIn', 'Message: they replied'],
		['sent me the brief', 'Email: they replied'],
		['response received', 'Email: they replied'],
		['answer came in', 'Email: they replied'],
		['got her answer', 'Email: they replied'],
		['got a reply from Ines', 'Email: they replied'],
		['got a reply from the hiring manager', 'Email: they replied'],
		['she wrote', 'Email: they replied'],
		['she wrote a short note back', 'Email: they replied'],
		['she wrote that she is ill', 'Email: they replied'],
		['she emailed the brief', 'Email: they replied'],
		['Ines emailed her CV', 'Email: they replied'],
		['she replied to my question', 'Email: they replied'],
		['she replied politely', 'Email: they replied'],
		['he got back to me', 'Email: they replied'],
		['they responded to the invite', 'Email: they replied'],
		['she emailed to say no', 'Email: they replied'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what the contact wrote to others, or did not write, is none', () => {
	test.each([
		'she wrote a paper',
		'she wrote articles',
		'she wrote to the mayor',
		'she emailed the team',
		'she emailed Orla',
		'she emailed her boss',
		'Ines texted her',
		'they messaged everyone',
		'she replied to Gil',
		'Gil replied to her',
		'they responded to the tender',
		'he got back from Lisbon',
		'she sent the papers to the court',
		'got a reply from finance',
		'got an answer from her assistant',
		'got her email',
		'reply received by others',
	])('%s', (words) => {
		expect(read(words)).toBe('nothing');
		expect(logged(`${words} 11/20`)).toBe('nothing');
	});
});

test.each([
	['replied to her', 'Email: sent'],
	['wrote back to her', 'Email: sent'],
	['emailed back with my CV', 'Email: sent'],
	['I emailed back', 'Email: sent'],
])('what the user wrote is a try: %s', (words, meaning) => expect(read(words)).toBe(meaning));

describe('the contact rang', () => {
	test.each([
		['she rang while I was out', 'Call: they called'],
		['she rang while I was out, left vm', 'Call: they called'],
		['she called about the brief', 'Call: they called'],
		['Ines phoned twice', 'Call: they called'],
		['she left a message', 'Call: they called'],
		['Ines left me a voicemail', 'Call: they called'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));

	test.each(['she called the vendor', 'she called in sick', 'her assistant left a message', 'the PA left a message'])(
		'%s: not',
		(words) => expect(read(words)).toBe('nothing'),
	);
});

test('a number behind "voicemail" is a field', () => {
	expect(logged('vm: 555-0142')).toBe('nothing');
	expect(logged('voicemail: +44 20 7946 0000')).toBe('nothing');
	expect(logged('vm: asked her to call')).toBe('Call: left message');
});

test.each([
	'she replied: out of office until May',
	'emailed me back automatically',
	'her colleague replied',
	'auto-reply from Ines',
])('no answer of the contact: %s', (words) => expect(read(words)).not.toContain('replied'));

test('somebody who sends the user to voicemail writes nothing', () => {
	expect(read('sent me to voicemail')).not.toContain('replied');
});
