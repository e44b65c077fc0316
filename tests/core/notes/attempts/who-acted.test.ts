import { logged } from './logged';

/** The channel and outcome of a log of Friday 2026-11-20, and what comes next: `Call: no answer, calling back 2026-11-23`. */
const read = (words: string) => logged(`2026-11-20 ${words}`);

describe('what the user did is never what they did', () => {
	test.each([
		['I called, no answer', 'Call: no answer'],
		['I called', 'Call: no answer'],
		['I called and left a message', 'Call: left message'],
		['I called; VM', 'Call: left message'],
		['I rang back', 'Call: no answer'],
		['I phoned at 10', 'Call: no answer'],
		['We rang, no reply', 'Call: no answer'],
		["I've called twice, no answer", 'Call: no answer'],
		['I have called, left a message', 'Call: left message'],
		['I then called, VM', 'Call: left message'],
		['Then called, VM', 'Call: left message'],
		['Just called. No answer', 'Call: no answer'],
		['Again called, no answer', 'Call: no answer'],
		['Finally called', 'Call: no answer'],
		['Have called', 'Call: no answer'],
		['Also emailed', 'Email: sent'],
		['I emailed her', 'Email: sent'],
		['I emailed', 'Email: sent'],
		["I've emailed him", 'Email: sent'],
		['I have texted her', 'Text: sent'],
		['I texted', 'Text: sent'],
		['I wrote to her', 'Email: sent'],
		['I messaged her on LinkedIn', 'Message: sent'],
		['I replied', 'Email: sent'],
		['I responded to her mail', 'Email: sent'],
		['I got back to her by email', 'Email: sent'],
		['Replied to her email', 'Email: sent'],
		["I called, she didn't pick up", 'Call: no answer'],
		['I called and she answered', 'Call: spoke'],
		['I called, spoke to her', 'Call: spoke'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what they did', () => {
	test.each([
		['She called', 'Call: they called'],
		['she called back', 'Call: they called'],
		['They rang me', 'Call: they called'],
		['Dana called', 'Call: they called'],
		['Dana Whitfield rang back', 'Call: they called'],
		['April called back', 'Call: they called'],
		['Mark phoned', 'Call: they called'],
		['HR called', 'Call: they called'],
		['Recruiter called back', 'Call: they called'],
		['the recruiter called', 'Call: they called'],
		['hiring manager rang', 'Call: they called'],
		['Dana replied', 'Email: they replied'],
		['He wrote back', 'Email: they replied'],
		['The recruiter emailed', 'Email: they replied'],
		['Will texted', 'Text: they replied'],
		['Dana spoke to me', 'Call: spoke'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test.each(['Dana spoke to her boss', 'she talked to HR', 'her assistant called', 'Dana has spoken with Lee'])(
	'what goes on between others is no attempt: %s',
	(words) => expect(read(words)).toBe('nothing'),
);

describe('what the user will do is never their promise', () => {
	test.each([
		["called, vm. I'll call back Monday 9", 'Call: left message, calling back 2026-11-23T09:00'],
		['called, vm. I will ring Monday 9', 'Call: left message, calling back 2026-11-23T09:00'],
		["called, vm; I'd try Monday", 'Call: left message, calling back 2026-11-23'],
		["called, vm. We'll call Tuesday", 'Call: left message, calling back 2026-11-24'],
		['called, vm. Then I will email Tuesday', 'Call: left message, next 2026-11-24'],
		['spoke. I promised to send it Tuesday', 'Call: spoke, next 2026-11-24'],
		["spoke. I said I'd call Tuesday", 'Call: spoke, calling back 2026-11-24'],
		['spoke. I said I would send it Tuesday', 'Call: spoke, next 2026-11-24'],
		['spoke, she said she would call Tuesday', 'Call: spoke, expecting 2026-11-24'],
		['spoke, Dana will call Tuesday', 'Call: spoke, expecting 2026-11-24'],
		['spoke, April will send it Tuesday', 'Call: spoke, expecting 2026-11-24'],
		["spoke. They'll decide Tuesday", 'Call: spoke, expecting 2026-11-24'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('what came of it, in more words', () => {
	test.each([
		["didn't get through", 'Call: no answer'],
		["Couldn't reach him", 'Call: no answer'],
		["couldn't get hold of her", 'Call: no answer'],
		["can't reach her", 'Call: no answer'],
		['unable to reach Dana', 'Call: no answer'],
		['mailbox full', 'Call: no answer'],
		['voicemail was full', 'Call: no answer'],
		['number not in service', 'Call: wrong number'],
		['wrong no., right one is 555 0100', 'Call: wrong number'],
		['Got Dana on the phone', 'Call: spoke'],
		['got hold of her, she is happy to help', 'Call: spoke'],
		['had coffee with her', 'In person: spoke'],
		['had a quick call with Dana', 'Call: spoke'],
		['had lunch with Dana and Lee', 'In person: spoke'],
		['had a good chat', 'Call: spoke'],
		['had a zoom with her', 'Call: spoke'],
		['received email from Dana', 'Email: they replied'],
		['Email from Dana: not before January', 'Email: they replied, next 2027-01-01'],
		['text back from Kim', 'Text: they replied'],
		['got a text from Kim', 'Text: they replied'],
		['got her reply', 'Email: they replied'],
		['missed her call, rang back, no answer', 'Call: no answer'],
		['voicemail from Dana', 'Call: they called'],
		['Dana left me a voicemail', 'Call: they called'],
		['email to Dana sent, cc Lee', 'Email: sent'],
		['thank-you email sent', 'Email: sent'],
		['called, then emailed', 'Email: sent'],
		['no reply yet, nudge Mon', 'Call: no answer, next 2026-11-23'],
		['VM, will email Tuesday', 'Call: left message, next 2026-11-24'],
		['no answer, text her Tuesday', 'Call: no answer, next 2026-11-24'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test.each([
	'she never called',
	'Dana was supposed to call',
	'she has not replied',
	'no email from Dana',
	'waiting for an email from Dana',
	'email from Dana expected Monday',
	'had no time to call',
	'missed the bus',
	'got her on the list',
	'coffee with Dana is on Monday',
	'call Dana',
	'reach out to Lee',
	'the mailbox is on the left',
])('no attempt: %s', (words) => expect(read(words)).toBe('nothing'));

describe('what they will do, in more words', () => {
	test.each([
		['spoke, will call me Monday', 'Call: spoke, expecting 2026-11-23'],
		['spoke. Will call me back Wednesday', 'Call: spoke, expecting 2026-11-25'],
		['spoke, will send me the forms Monday', 'Call: spoke, expecting 2026-11-23'],
		["spoke, she's sending the forms Monday", 'Call: spoke, expecting 2026-11-23'],
		['spoke, Dana is sending the forms Monday', 'Call: spoke, expecting 2026-11-23'],
		['spoke. She calls Wednesday', 'Call: spoke, expecting 2026-11-25'],
		['spoke. Decision by Monday', 'Call: spoke, expecting 2026-11-23'],
		['spoke. Answer Monday', 'Call: spoke, expecting 2026-11-23'],
		['spoke. She asked me to send the CV Monday', 'Call: spoke, next 2026-11-23'],
		['spoke, asked me to send the CV Monday', 'Call: spoke, next 2026-11-23'],
		['spoke. She wants the CV by Monday', 'Call: spoke, next 2026-11-23'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('short logs', () => {
	test.each([
		['4pm - no joy', 'Call: no answer'],
		['not in, PA took a message', 'Call: left message'],
		['called, in a meeting', 'Call: no answer'],
		['12:40 txt sent', 'Text: sent'],
		["WhatsApp'd", 'Text: sent'],
		['LinkedIn message', 'Message: sent'],
		['LinkedIn message to Dana', 'Message: sent'],
		['vm #2', 'Call: left message'],
		['2nd voicemail', 'Call: left message'],
		['another email', 'Email: sent'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test.each([
	'in a meeting',
	'she was out',
	'in a meeting with Lee',
	'she was out of options',
	'LinkedIn message from a recruiter I know not',
	'email address is d@x.example',
])('no short log: %s', (words) => expect(read(words)).toBe('nothing'));
