import type { Channel } from '../channels';

/** What may follow a verb of communication. */
export type VerbObject =
	/** “call Dana”, “ask the recruiter”. */
	| 'person'
	/** “talk to Dana”, “meet with Lee”. */
	| 'to-person'
	/** “send the slides to Dana”, “send Dana the slides”. */
	| 'thing'
	/** Nothing, or a person after “with” or “to”: “follow up”, “get back to Lee”. */
	| 'nothing'
	/** “decide”, “confirm the date”. Only a promise of another person. */
	| 'answer';

/** A verb of communication in its forms, in lower case: `get back`, `gets back`, `getting back`, `got back`. */
export interface CommunicationVerb {
	readonly bare: string;
	readonly third: string;
	readonly doing: string;
	readonly past: string;
	readonly object: VerbObject;
	/** The channel that the verb names; null for verbs such as `ask`. */
	readonly channel: Channel | null;
	/** Whether it begins an act of the user without a name: `- ping about the slides`. */
	readonly act: boolean;
	/** Who promises with its present tense alone: “Dana passes it on”, but also “they call”; nobody with `talk`. */
	readonly promise: 'nobody' | 'one' | 'all';
}

type Rest = Partial<Omit<CommunicationVerb, 'bare' | 'object' | 'channel'>>;

/** A vowel before `y` keeps the `y`: `plays`, but `replies`. */
const VOWEL = /[aeiou]/;

function thirdOf(word: string): string {
	if (/(?:[sxz]|ch|sh|o)$/.test(word)) return `${word}es`;
	return /y$/.test(word) && !VOWEL.test(word.at(-2) ?? '') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const doingOf = (word: string) => (/[^e]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`);

function pastOf(word: string): string {
	if (/e$/.test(word)) return `${word}d`;
	return /y$/.test(word) && !VOWEL.test(word.at(-2) ?? '') ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

/** Conjugates `get back` by its first word; `forms` holds what is irregular. */
function verb(bare: string, object: VerbObject, channel: Channel | null, forms: Rest = {}): CommunicationVerb {
	const [word = '', ...more] = bare.split(' ');
	const particle = more.length > 0 ? ` ${more.join(' ')}` : '';
	return {
		bare,
		third: thirdOf(word) + particle,
		doing: doingOf(word) + particle,
		past: pastOf(word) + particle,
		object,
		channel,
		act: true,
		promise: 'all',
		...forms,
	};
}

const get = (particle: string): Rest => ({ doing: `getting ${particle}`, past: `got ${particle}` });

/** All verbs of communication. Every list and pattern of them derives from this table. */
export const COMMUNICATION_VERBS: readonly CommunicationVerb[] = [
	verb('call', 'person', 'Call'),
	verb('phone', 'person', 'Call'),
	verb('ring', 'person', 'Call', { past: 'rang' }),
	verb('dial', 'person', 'Call', { promise: 'nobody' }),
	verb('email', 'person', 'Email'),
	verb('e-mail', 'person', 'Email'),
	verb('mail', 'person', 'Email'),
	verb('text', 'person', 'Text'),
	verb('whatsapp', 'person', 'Text'),
	verb('message', 'person', 'Message'),
	verb('dm', 'person', 'Message'),
	verb('inmail', 'person', 'Message', { promise: 'nobody' }),
	verb('facetime', 'person', 'Call', { promise: 'nobody' }),
	verb('video call', 'person', 'Call', { promise: 'nobody' }),
	verb('vid call', 'person', 'Call', { promise: 'nobody' }),
	verb('buzz', 'person', 'Call', { promise: 'nobody' }),
	verb('hit up', 'person', 'Message', { doing: 'hitting up', past: 'had hit up', promise: 'nobody' }),
	verb('bug', 'person', null, { doing: 'bugging', past: 'bugged', promise: 'nobody' }),
	verb('ping', 'person', 'Message'),
	verb('write', 'to-person', 'Email', { past: 'wrote' }),
	verb('meet', 'person', 'In person', { past: 'met', promise: 'nobody' }),
	verb('visit', 'person', 'In person', { promise: 'nobody' }),
	verb('ask', 'person', null, { promise: 'nobody' }),
	verb('tell', 'person', null, { past: 'told', promise: 'one' }),
	verb('thank', 'person', null, { promise: 'nobody' }),
	verb('contact', 'person', null),
	verb('nudge', 'person', null, { promise: 'nobody' }),
	verb('remind', 'person', null, { promise: 'nobody' }),
	verb('chase', 'person', null, { promise: 'nobody' }),
	verb('notify', 'person', null, { promise: 'one' }),
	verb('inform', 'person', null, { promise: 'one' }),
	verb('warn', 'person', null, { promise: 'nobody' }),
	verb('update', 'person', null, { act: false, promise: 'one' }),
	verb('invite', 'person', null, { promise: 'one' }),
	verb('poke', 'person', 'Message', { promise: 'nobody' }),
	verb('brief', 'person', null, { act: false, promise: 'nobody' }),
	verb('answer', 'person', 'Email', { act: false }),
	verb('talk', 'to-person', 'Call', { promise: 'one' }),
	verb('speak', 'to-person', 'Call', { past: 'spoke', promise: 'one' }),
	verb('chat', 'to-person', 'Call', { doing: 'chatting', past: 'chatted', promise: 'nobody' }),
	verb('reply', 'to-person', 'Email'),
	verb('respond', 'to-person', 'Email'),
	verb('send', 'thing', 'Email', { past: 'sent' }),
	verb('share', 'thing', 'Email'),
	verb('forward', 'thing', 'Email'),
	verb('resend', 'thing', 'Email', { past: 'resent', promise: 'nobody' }),
	verb('submit', 'thing', 'Email', { doing: 'submitting', past: 'submitted', act: false, promise: 'one' }),
	verb('upload', 'thing', null, { act: false, promise: 'one' }),
	verb('post', 'thing', null, { act: false, promise: 'nobody' }),
	verb('circulate', 'thing', 'Email', { act: false, promise: 'one' }),
	verb('present', 'thing', null, { act: false, promise: 'nobody' }),
	verb('intro', 'thing', null, { third: 'intros', act: false, promise: 'nobody' }),
	verb('introduce', 'thing', null, { promise: 'one' }),
	verb('pass', 'thing', null, { act: false, promise: 'one' }),
	verb('return', 'answer', null, { act: false }),
	verb('give', 'thing', null, { past: 'gave', act: false, promise: 'nobody' }),
	verb('show', 'thing', null, { act: false, promise: 'nobody' }),
	verb('follow up', 'nothing', null),
	verb('check in', 'nothing', null),
	verb('check back', 'nothing', null, { promise: 'nobody' }),
	verb('circle back', 'nothing', null),
	verb('loop back', 'nothing', null),
	verb('circle up', 'nothing', null, { act: false, promise: 'nobody' }),
	verb('touch base', 'nothing', null),
	verb('reach out', 'nothing', null),
	verb('report back', 'nothing', null, { promise: 'one' }),
	verb('report', 'nothing', null, { act: false, promise: 'nobody' }),
	verb('get back', 'nothing', null, get('back')),
	verb('get in touch', 'nothing', null, get('in touch')),
	verb('come back', 'nothing', null, { past: 'came back', act: false }),
	verb('revert', 'nothing', 'Email', { act: false, promise: 'one' }),
	verb('catch up', 'to-person', 'Call', { past: 'caught up', act: false, promise: 'nobody' }),
	verb('sync', 'to-person', 'Call', { act: false, promise: 'nobody' }),
	verb('connect', 'to-person', null, { act: false, promise: 'nobody' }),
	verb('liaise', 'to-person', null, { act: false, promise: 'nobody' }),
	verb('coordinate', 'to-person', null, { act: false, promise: 'nobody' }),
	verb('discuss', 'to-person', null, { act: false, promise: 'nobody' }),
	verb('revisit', 'answer', null, { act: false, promise: 'nobody' }),
	verb('decide', 'answer', null, { act: false }),
	verb('confirm', 'answer', null, { act: false }),
	verb('announce', 'answer', null, { act: false, promise: 'one' }),
	verb('publish', 'answer', null, { act: false, promise: 'nobody' }),
	verb('provide', 'answer', null, { act: false, promise: 'nobody' }),
	verb('deliver', 'answer', null, { act: false, promise: 'one' }),
	verb('check', 'answer', null, { act: false }),
	verb('review', 'answer', null, { act: false, promise: 'one' }),
	verb('schedule', 'answer', null, { act: false, promise: 'one' }),
];

/** The pattern source of some words: `e-mail` also matches `email`, and `follow up` `follow-up` and `followup`. */
function sourceOf(words: string): string {
	return words
		.replace('e-mail', 'e-?mail')
		.replace(/(follow\w*) up/, '$1[\\s-]?up')
		.replace(/ /g, '\\s+');
}

/** Longer words first: a pattern takes the first alternative that matches. */
function sourceOfAll(words: readonly string[]): string {
	return [...new Set(words.map(sourceOf))].sort((a, b) => b.length - a.length).join('|');
}

/** More of what others do that is an answer: “they let me know Friday”. Sources of patterns. */
const ANSWERS = {
	third: [
		'lets\\s+(?:me|us)',
		'signs(?:\\s+off)?',
		'approves',
		'announces',
		'shortlists',
		'makes\\s+(?:a|the|their)\\s+decision',
	],
	plural: ['let\\s+(?:me|us)', 'shortlist', 'make\\s+(?:a|the|their)\\s+decision'],
};

/** "calls", "gets back": one person does it. The source of a pattern. */
export const THEIR_VERB_THIRD = [
	sourceOfAll(COMMUNICATION_VERBS.filter(({ promise }) => promise !== 'nobody').map(({ third }) => third)),
	...ANSWERS.third,
].join('|');

/** "call", "get back": several do it. The source of a pattern. */
export const THEIR_VERB_PLURAL = [
	sourceOfAll(COMMUNICATION_VERBS.filter(({ promise }) => promise === 'all').map(({ bare }) => bare)),
	...ANSWERS.plural,
].join('|');

/** The source of a pattern for verbs that begin an act of the user: "call Dana", "reach out to Lee". */
export const ACT_VERB = sourceOfAll(COMMUNICATION_VERBS.filter(({ act }) => act).map(({ bare }) => bare));

/** The objects of verbs whose past tense reports a contact, even without a channel: `got back to Dana`. */
const REPORTED: readonly VerbObject[] = ['nothing', 'to-person', 'thing'];

/** The source of a pattern for the past tense that reports a contact: "called", "got back"; not "asked me to". */
export const PAST_COMMUNICATION = sourceOfAll(
	COMMUNICATION_VERBS.filter(({ object, channel }) => channel !== null || REPORTED.includes(object)).map(
		({ past }) => past,
	),
);

/** The channel that a verb names: `email` and `emailing` name Email. */
const channels = new Map<string, Channel>();
for (const { bare, doing, channel } of COMMUNICATION_VERBS) {
	if (channel !== null) channels.set(bare, channel).set(doing, channel);
}

/** The channel that a verb names: Email for `emailing`, null for `ask` and other words. In lower case. */
export function channelOfVerb(word: string): Channel | null {
	return channels.get(word) ?? null;
}

/** The source of a pattern for verbs that name a channel: "call", "emailing". */
export const CHANNEL_VERB = sourceOfAll([...channels.keys()]);
