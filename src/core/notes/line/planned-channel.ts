import { CHANNEL_VERB, channelOfVerb } from '../../english/verbs';
import type { Channel } from '../../channels';

/** Nouns that name a channel, in lower case. */
const NOUNS: Readonly<Record<string, Channel>> = {
	phone: 'Call',
	telephone: 'Call',
	call: 'Call',
	ring: 'Call',
	zoom: 'Call',
	email: 'Email',
	'e-mail': 'Email',
	mail: 'Email',
	note: 'Email',
	line: 'Email',
	text: 'Text',
	sms: 'Text',
	whatsapp: 'Text',
	imessage: 'Text',
	message: 'Message',
	dm: 'Message',
	linkedin: 'Message',
	inmail: 'Message',
	slack: 'Message',
	teams: 'Message',
	letter: 'Letter',
	card: 'Letter',
	post: 'Letter',
	coffee: 'In person',
	lunch: 'In person',
	breakfast: 'In person',
	dinner: 'In person',
	drinks: 'In person',
	person: 'In person',
};
const NOUN = Object.keys(NOUNS).join('|');

/** "by email", "over coffee", "on LinkedIn"; but "follow up on email from Kim" names the topic. */
const BY = new RegExp(
	`\\b(?:(?:by|via|over|through|in)\\s+(?:(?:an?|the)\\s+)?(${NOUN})|on\\s+(?:the\\s+)?(linkedin|whatsapp|slack|teams|zoom|phone))(?![\\p{L}-])`,
	'iu',
);
/** "send her a letter", "give Lee a ring", "drop a note". */
const GIVEN = new RegExp(
	`\\b(?:send|drop|give|shoot|write)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:(?:an?|another|the|my)\\s+)?(?:(?:quick|short|brief|thank-you|thank|you|follow-?up|linkedin)\\s+){0,3}(${NOUN})(?![\\p{L}-])`,
	'iu',
);
/** A noun at the beginning: "coffee with Isha", "LinkedIn message to Lee", "thank-you card to Ana". */
const FIRST = new RegExp(
	`^[\\s*_]*(?:(?:an?|the|quick|short|brief|intro|thank-you|phone|linkedin|video|follow-?up)\\s+){0,3}(${NOUN})(?:\\s+(?:chat|message|call))?\\s+(?:with|to|w\\/)(?!\\p{L})`,
	'iu',
);
/** A verb of the user: where a clause begins, after "I", and after "to". */
const VERB = new RegExp(
	`(?:^[\\s*_]*|[:;,(–—]\\s*|\\s-\\s+|\\.\\s+|\\b(?:and|then|or|I|we|must|should|please|let['’]s)\\s+|\\b(?:I|we)(?:['’]ll|\\s+will)\\s+|(\\S+\\s+)?\\bto\\s+)(?:just\\s+|try\\s+)?(${CHANNEL_VERB})(?![\\p{L}'’-])`,
	'giu',
);

/** Returns the first verb with a channel that is the user's: not in "Dana to call". */
function verbIn(words: string): string | null {
	for (const [, before = '', verb = ''] of words.matchAll(VERB)) {
		if (!/^\p{Lu}/u.test(before))
			return verb
				.toLowerCase()
				.replace(/\s+/g, ' ')
				.replace(/^e-mail/, 'email');
	}
	return null;
}

const MAY_NAME = new RegExp(`(?:${CHANNEL_VERB}|${NOUN})`, 'i');

const channelOfNoun = (word: string | undefined): Channel | null =>
	word === undefined ? null : (NOUNS[word.toLowerCase()] ?? null);

/**
 * Returns the channel of the user's act, from its verb or noun: Email for `email Lee the draft`, Letter for `send Ana a
 * card`, In person for `coffee with Isha`. Without one, people call. `text` is the line, `start` the offset of the words
 * after the marker.
 */
export function plannedChannel(text: string, start: number): Channel {
	const words = text.slice(start, start + 400);
	if (!MAY_NAME.test(words)) return 'Call';
	const by = BY.exec(words);
	const given = GIVEN.exec(words);
	const verb = verbIn(words);
	return (
		channelOfNoun(by?.[1] ?? by?.[2]) ??
		channelOfNoun(given?.[1]) ??
		channelOfNoun(FIRST.exec(words)?.[1]) ??
		(verb === null ? null : channelOfVerb(verb)) ??
		'Call'
	);
}
