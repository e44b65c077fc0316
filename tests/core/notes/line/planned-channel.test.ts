import { plannedChannel } from '../../../../src/core/notes/line/planned-channel';

describe('The channel that a follow-up plans', () => {
	test.each([
		['call Dana Monday', 'Call'],
		['with Dana Monday', 'Call'],
		['ask Dana for the figures', 'Call'],
		['email Lee the draft', 'Email'],
		['e-mail Lee the draft', 'Email'],
		['Emailing Lee on Monday', 'Email'],
		['write to the agency', 'Email'],
		['send Dana the slides', 'Email'],
		['reply to Priya by Friday', 'Email'],
		['text Omar tomorrow', 'Text'],
		['WhatsApp Kofi on Sunday', 'Text'],
		['ping Ravi next week', 'Message'],
		['DM Noor about the talk', 'Message'],
		['with Ravi on LinkedIn', 'Message'],
		['send Ana a LinkedIn message', 'Message'],
		['send Ana a thank-you card', 'Letter'],
		['by letter', 'Letter'],
		['meet Isha at noon', 'In person'],
		['coffee with Isha on Friday', 'In person'],
		['catch up with Lee over lunch', 'In person'],
		['with Dana by email', 'Email'],
		['give Lee a ring', 'Call'],
		['drop Delphine a line', 'Email'],
		["if I don't hear, I email her Monday", 'Email'],
		['with Dana, then text her', 'Text'],
	])('%s: %s', (words, channel) => {
		expect(plannedChannel(words, 0)).toBe(channel);
	});

	test.each([
		['with Dana about the email', 'Call'],
		['on the letter from Dana', 'Call'],
		['Dana to email me Friday', 'Call'],
		['Dana will text on Friday', 'Call'],
		['call Dana about the coffee order', 'Call'],
		['with Dana about the post', 'Call'],
	])('%s names no other channel than %s', (words, channel) => {
		expect(plannedChannel(words, 0)).toBe(channel);
	});

	test('starts after the marker', () => {
		expect(plannedChannel('Email: call Dana', 6)).toBe('Call');
	});
});
