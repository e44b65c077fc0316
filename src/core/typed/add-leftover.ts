import { oneLine } from '../english/plain-text';
import type { TypedSpan } from './add-spans';

/** Words that only join the parts of a line. */
const JOINING = [
	'about',
	'again',
	'and',
	'at',
	'back',
	'by',
	'call',
	'chat',
	'check in',
	'circle back',
	'contact',
	'follow up',
	'follow-up',
	'email',
	'for',
	'from',
	'get in touch',
	'i',
	'in',
	'linkedin',
	'meet',
	'message',
	'on',
	'phone',
	'please',
	're',
	'reach out',
	'regarding',
	'speak',
	'talk',
	'text',
	'then',
	'to',
	'touch base',
	'via',
	'video',
	'with',
	'w/',
] as const;
/** Verbs that only lead to the noun of a channel: "send Ana a card". */
const GIVING = ['drop', 'give', 'send', 'shoot', 'write', 'her', 'him', 'them'] as const;

/** An article alone, which is no word that the form has left unread: `the`. */
const ARTICLE = /^(?:an?|the)$/i;
/** Punctuation around the words that are left over: `, ` in `, about pricing`. */
const SIGNS = /^[\s,;:.–—-]+|[\s,;:.–—-]+$/g;

const pattern = (words: readonly string[]) =>
	[...words]
		.sort((one, other) => other.length - one.length)
		.map((each) => each.replace(' ', '\\s+'))
		.join('|');
/** Joining words at the start of a leftover, such as `about`. If the line names a channel (`given`), `send` joins too. */
const LEAD_OF: Readonly<Record<'plain' | 'given', RegExp>> = {
	plain: new RegExp(`^(?:${pattern(JOINING)})(?![\\p{L}\\p{N}'’])`, 'iu'),
	given: new RegExp(`^(?:${pattern([...JOINING, ...GIVING])})(?![\\p{L}\\p{N}'’])`, 'iu'),
};
/** Such words at the end of a leftover: `the study on`. */
const END_OF = new RegExp(`(?:^|[^\\p{L}\\p{N}'’])(?:${pattern(JOINING)})$`, 'iu');

/** The words of a span without joining words and signs at its edges; null if nothing is left. */
function withoutJoining(typed: string, { from, to }: TypedSpan, lead: RegExp): TypedSpan | null {
	let [first, last] = [from, to];
	for (;;) {
		const words = typed.slice(first, last);
		const start = words.length - words.replace(/^[\s,;:.–—-]+/, '').length;
		const bare = words.replace(SIGNS, '');
		if (bare === '' || ARTICLE.test(bare)) return null;
		first += start;
		last = first + bare.length;
		const led = lead.exec(bare)?.[0].length ?? 0;
		const ended = led === bare.length ? 0 : (END_OF.exec(bare)?.[0].length ?? 0);
		if (led === 0 && ended === 0) return { from: first, to: last };
		first += led;
		last -= ended;
	}
}

/** Returns a span with the word between it and `ask`: `for a referral` of `ask Priit for a referral`. */
function withFor(typed: string, span: TypedSpan, before: TypedSpan | undefined): TypedSpan {
	const isAsked = before !== undefined && /(?:^|\s)ask$/i.test(typed.slice(before.from, before.to));
	const lead = isAsked ? /(?:^|\s)(for\s+)$/i.exec(typed.slice(before.to, span.from))?.[1] : undefined;
	return { from: span.from - (lead?.length ?? 0), to: span.to };
}

/** The words of a typed line that no part has taken. */
export interface Leftover {
	/** In one line, without words that only join the parts. */
	readonly words: string;
	readonly spans: readonly TypedSpan[];
}

/**
 * Returns what is left of a line: `bring samples` of `call Dana Fri bring samples`. `given`: the line names a channel, so
 * that "send" only leads to it.
 */
export function leftover(typed: string, taken: readonly TypedSpan[], given: boolean): Leftover {
	const spans: TypedSpan[] = [];
	let at = 0;
	for (const { from, to } of [...taken]
		.sort((one, other) => one.from - other.from)
		.concat({ from: typed.length, to: 0 })) {
		const left = from > at ? withoutJoining(typed, { from: at, to: from }, LEAD_OF[given ? 'given' : 'plain']) : null;
		if (left) spans.push(withFor(typed, left, spans.at(-1)));
		at = Math.max(at, to);
	}
	return { words: oneLine(spans.map(({ from, to }) => typed.slice(from, to)).join(' ')), spans };
}
