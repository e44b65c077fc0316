import { icons } from 'lucide';
import { CHANNEL_KINDS, CHANNELS, channelIn, isSpoken } from '../../src/core/channels';
import { formatEntry } from '../../src/core/notes/attempts/format-entry';
import { readEntry } from '../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { Attempt, Channel } from '../../src/core/follow-up';

const context = { day: '2026-11-19', settings: DEFAULT_SETTINGS };

/** Words of an attempt as people note it. A new channel needs a line here. */
const SAID: Readonly<Record<Channel, readonly string[]>> = {
	Call: ['called', 'left a voicemail', 'rang the office'],
	Email: ['emailed her', 'wrote back', 'sent an e-mail'],
	Text: ['texted him', 'sms', 'WhatsApp'],
	Message: ['messaged on LinkedIn', 'called by on Slack', 'inmail'],
	Letter: ['posted a letter', 'thank-you card'],
	'In person': ['met for coffee', 'ran into her', 'stopped by'],
};

describe.each(CHANNELS)('The channel %s', (channel) => {
	it('is read back as it is written', () => {
		const attempt: Attempt = {
			kind: 'attempt',
			at: '2026-11-23T08:10',
			contact: null,
			channel,
			outcome: isSpoken(channel) ? 'no answer' : 'sent',
			callingBack: null,
			expecting: null,
			next: null,
			note: '',
			problems: [],
		};
		expect(readEntry(formatEntry(attempt), context)).toEqual(attempt);
	});

	it.each(SAID[channel])('is meant by "%s"', (words) => expect(channelIn(words)).toBe(channel));

	it('has an icon that Obsidian knows', () => {
		const name = CHANNEL_KINDS[channel].icon.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
		expect(Object.keys(icons)).toContain(name);
	});
});

describe('No channel', () => {
	it.each(['thought about her', 'the textile fair', 'recalled our talk', 'a metaphor'])('is meant by "%s"', (words) => {
		expect(channelIn(words)).toBeNull();
	});
});
