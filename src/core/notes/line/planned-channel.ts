import { CHANNEL_VERB, channelOfVerb } from '../../english/verbs';
import { withoutCopies } from '../../english/without-copies';
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
	msg: 'Message',
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
/** Nouns that name a channel: `by email`, `a video call`. */
const NOUN = Object.keys(NOUNS).join('|');

/** "by email", "over coffee", "on LinkedIn"; but "follow up on email from Kim" names the topic. */
const BY = new RegExp(
	`\\b(?:(?:by|via|over|through|in)\\s+(?:(?:an?|the)\\s+)?(${NOUN})|on\\s+(?:the\\s+)?(linkedin|whatsapp|slack|teams|zoom|phone))(?![\\p{L}-])`,
	'iu',
);
/** "send her a letter", "give Lee a ring", "drop a note". */
const GIVEN = new RegExp(
	withoutCopies(
		`\\b(?:send|drop|give|shoot|write)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:(?:an?|another|the|my)\\s+)?(?:(?:quick|short|brief|thank-you|thank|you|follow-?up|linkedin)\\s+){0,3}(${NOUN})(?![\\p{L}-])`,
	),
	'iu',
);
/** A noun at the beginning: "coffee with Isha", "LinkedIn message to Lee", "thank-you card to Ana". */
const FIRST = new RegExp(
	`^[\\s*_]*(?:(?:an?|the|quick|short|brief|intro|thank-you|phone|linkedin|video|follow-?up)\\s+){0,3}(${NOUN})(?:\\s+(?:chat|message|msg|call))?\\s+(?:with|to|w\\/)(?!\\p{L})`,
	'iu',
);
/** A verb of the user: `call` where a clause begins, in `I call`, and in `to call`. Not in `Dana calls`. */
const VERB = new RegExp(
	withoutCopies(
		`(?:^[\\s*_\\p{Extended_Pictographic}\\uFE0F\\u200D]*|[:;,(–—]\\s*|\\s-\\s+|\\.\\s+|\\b(?:and|then|or|I|we|must|should|please|let['’]s)\\s+|\\b(?:I|we)(?:['’]ll|\\s+will)\\s+|(\\S+\\s+)?\\bto\\s+)(?:just\\s+|try\\s+|maybe\\s+)?(${CHANNEL_VERB})(?![\\p{L}'’-])`,
	),
	'giu',
);

/** What the user has to do, before "to": `Need ` in `Need to call Dana`. */
const OWN_INTENTION = /^(?:need|have|want|got|remember|try|plan|promised?|going)\s/i;

/** Returns the first verb with a channel that is the user's: not in "Dana to call". */
function verbIn(words: string): string | null {
	for (const [, before = '', verb = ''] of words.matchAll(VERB)) {
		if (!/^\p{Lu}/u.test(before) || OWN_INTENTION.test(before))
			return verb
				.toLowerCase()
				.replace(/\s+/g, ' ')
				.replace(/^e-mail/, 'email');
	}
	return null;
}

/** A quick test, which texts without a channel fail: `email` in `Email Dana on Monday`. */
const MAY_NAME = new RegExp(`(?:${CHANNEL_VERB}|${NOUN})`, 'i');

/** The channel of the user's act, and the word that names it. */
export interface NamedChannel {
	readonly channel: Channel;
	/** In lower case; a verb with one space between its words. */
	readonly word: string;
}

function nounChannel(word: string | undefined): NamedChannel | null {
	const noun = word?.toLowerCase();
	const channel = noun === undefined ? undefined : NOUNS[noun];
	return noun === undefined || channel === undefined ? null : { channel, word: noun };
}

function verbChannel(verb: string | null): NamedChannel | null {
	const channel = verb === null ? null : channelOfVerb(verb);
	return verb === null || channel === null ? null : { channel, word: verb };
}

/**
 * Returns the channel that words name: Email and `email` for `email Lee the draft`, In person and `coffee` for `coffee
 * with Isha`. Null for words that name none. `start` is the offset of the words after the marker.
 */
export function namedChannel(text: string, start = 0): NamedChannel | null {
	const words = text.slice(start, start + 400);
	if (!MAY_NAME.test(words)) return null;
	const by = BY.exec(words);
	return (
		nounChannel(by?.[1] ?? by?.[2]) ??
		nounChannel(GIVEN.exec(words)?.[1]) ??
		nounChannel(FIRST.exec(words)?.[1]) ??
		verbChannel(verbIn(words))
	);
}

/**
 * Returns the channel of the user's act, from its verb or noun: Email for `email Lee the draft`, Letter for `send Ana a
 * card`, In person for `coffee with Isha`. Without one, people call. `text` is the line, `start` the offset of the words
 * after the marker.
 */
export function plannedChannel(text: string, start: number): Channel {
	return namedChannel(text, start)?.channel ?? 'Call';
}
