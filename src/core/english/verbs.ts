/** A verb as the sources of patterns: `{ bare: 'reach\\s+out', third: 'reaches\\s+out' }`. */
interface Verb {
	/** "I call", "to call". */
	readonly bare: string;
	/** "she calls". */
	readonly third: string;
	/** Whether "they call" alone, without a name, is a promise: "they talk" and "all review" seldom are. */
	readonly plural: boolean;
}

const verb = (bare: string, third: string, plural = true): Verb => ({ bare, third, plural });

/** What others do when they get in touch or decide: "Dana calls Friday", "they decide next week". */
const THEIR_VERBS: readonly Verb[] = [
	verb('call', 'calls'),
	verb('phone', 'phones'),
	verb('email', 'emails'),
	verb('write', 'writes'),
	verb('send', 'sends'),
	verb('reply', 'replies'),
	verb('answer', 'answers'),
	verb('decide', 'decides'),
	verb('get\\s+back', 'gets\\s+back'),
	verb('come\\s+back', 'comes\\s+back'),
	verb('check', 'checks'),
	verb('let\\s+(?:me|us)', 'lets\\s+(?:me|us)'),
	verb('confirm', 'confirms'),
	verb('introduce', 'introduces', false),
	verb('ping', 'pings'),
	verb('text', 'texts'),
	verb('ring', 'rings'),
	verb('reach\\s+out', 'reaches\\s+out'),
	verb('return', 'returns'),
	verb('follow\\s+up', 'follows\\s+up'),
	verb('forward', 'forwards'),
	verb('pass', 'passes', false),
	verb('share', 'shares'),
	verb('talk', 'talks', false),
	verb('speak', 'speaks', false),
	verb('review', 'reviews', false),
	verb('respond', 'responds'),
	verb('schedule', 'schedules', false),
	verb('update', 'updates', false),
	verb('tell', 'tells', false),
	verb('make\\s+(?:a|the|their)\\s+decision', 'makes\\s+(?:a|the|their)\\s+decision'),
];

/** "calls", "gets back": one person does it. The source of a pattern. */
export const THEIR_VERB_THIRD = THEIR_VERBS.map(({ third }) => third).join('|');

/** "call", "get back": several do it. The source of a pattern. */
export const THEIR_VERB_PLURAL = THEIR_VERBS.filter(({ plural }) => plural)
	.map(({ bare }) => bare)
	.join('|');

/** Verbs of getting in touch that begin an act of mine: "call Dana", "reach out to Lee". Sources of patterns. */
const IN_TOUCH: readonly string[] = [
	'call',
	'phone',
	'ring',
	'e-?mail',
	'text',
	'write',
	'ping',
	'ask',
	'thank',
	'send',
	'message',
	'reply',
	'share',
	'introduce',
	'nudge',
	'remind',
	'reach\\s+out',
	'contact',
	'talk',
	'speak',
];

/** The source of a pattern for a verb of getting in touch, and for the further verbs that a caller names. */
export function inTouchSource(...further: readonly string[]): string {
	return [...further, ...IN_TOUCH].join('|');
}
