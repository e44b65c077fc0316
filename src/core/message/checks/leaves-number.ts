import type { Span } from '../../markdown/scan';
import type { Check, Finding } from './finding';
import { announcesCall, nextCallSentence } from '../next-call';
import { phoneNumbersIn } from './phone-number';
import { phrase, phraseFinder } from '../../english/phrases';
import type { Script, SpokenSentence } from '../script';

/** Word lists of the patterns below: `{call}` in a pattern is any of the words of `call`. */
const WORDS = {
	call: 'call|ring|phone|telephone|buzz|text|whatsapp',
	line: '((direct|work|home|private|mobile|cell|phone|telephone) )?(number|cell|mobile|phone|line|extension|digits)',
};
/** Finds requests for a call back, which leave the next call to the other person: `call me back`. */
const requestsIn = phraseFinder(
	[
		// call me back, give me a ring, phone me when …
		'~({call}) (me|us)( (back|again))?(?=\\s*($|[.,;!?)"]|at~|on~|when|as~|if~|any|today|tonight|tomorrow|this|later|soon|before|after|by~|under|and~|or~|to~|with~|whenever|once|{shortDay}|please|in~|from~|\\())',
		'~({call}) (me|us) back~|~({call}) (back )?((at|on) )?(this|my|the same) {line}~',
		'~(give|drop|shoot|make|spare|grant|do) (me|us) (an? |another )?((quick|brief|short) )?(call|ring|buzz|bell|shout|line|callback|text)~',
		'~(return|answer)(ing)? (my|this|the) (call|message)~',
		'~(reach|contact|find|catch|try) me (back )?(at|on|under|by|via|any|here|during|most|from)~',
		'~get (back to me|in touch with me|(a )?hold of me)~|~(appreciate|(glad|grateful|happy|thankful|delighted) (of|for|about)) (a|your) (call|ring)( back)?~|~(hit|press) redial~|{begin}((please|do|just) )+(call|ring|phone)\\s*[,.!]',
		'~(please|kindly|(could|would|can) you|do) ((please|kindly) )?(call|ring|phone) back~',
		'~my {line} ?(number )?(is|are|again|:)\\s|~(extension|ext\\.?) \\d',
		'~(text|message|line|call|ring|note|word|shout) (me )?(on|to) (this|my|the same) {line}~',
		"~you('ve got| have| know|'ve) (got )?my {line}~|~let me (leave|give) you my {line}~",
		"~(let me have|I('d| would) (like|love|appreciate|welcome)|can I (have|get)|may I (have|expect)|looking for|grateful for) (an? |your )?((quick|return|short|brief) )?(call|callback|ring|phone call)( back)?(?=\\s*($|[.,;!?])| back~| (at|on|when|today|tomorrow|this|later)~)",
		"~my {line}('s| is)? (is )?((also|still) )?(on|in|at the (top|bottom|end) of) (my|the|this|your) @|~(you('ll| will| can| should)?|they('ll)?) (also )?(find|have|see|get) my {line}~|~my (contact )?(details|info|contact info) (are|is|'re) (on|in|at|below)~",
		'~(holler|shout|hit me|ping me|buzz me) (back|up)~',
		'~look(ing)? forward to (your|a|the) (return )?call~|~(await|waiting for|wait( for)?|hope for|expect(ing)?) your (return )?(call|telephone)~',
	],
	WORDS,
	// Ruled out, or about another person's request: "no need to call me back", "Sam asked me to call".
	(_, before) => RULED_OUT.test(before) || TOLD.test(before) || ASKED_ME.test(before),
);

/** Words that turn a request around: `no need to call me back`. */
const RULED_OUT = /* @__PURE__ */ phrase(
	"~(not|never|no need|needn't|rather than|instead of|without|nobody|no one|(do|does|did|wo|would|should)n't|no reason|nothing to|neither|nor|spare you|save you)~[^.!?;]{0,40}$",
);
/** Words that make a request someone else’s: `people call me back`. */
const TOLD = /* @__PURE__ */ phrase(
	'~((he|she|they)(.d|.ll)?|people|everyone|everybody|friends|colleagues|customers|clients|suppliers|dispatchers|who|if (he|she|they|sam|lee)) (@ ){0,2}$|~you (had )?(promised|offered|agreed|meant|forgot|failed|swore|wanted|were (going|meant|supposed)) to (@ )?$|~you (said|told me) (that )?you(.d|.ll| would| will) (@ )?$',
);
/** Words in front that make it a request of the contact: `she asked me to call`. */
const ASKED_ME = /* @__PURE__ */ phrase('~(asked|told|invited|encouraged|wanted|expects?|expected) me to (@ ){0,2}$');

/** An address after a request, which asks for no call: ` sam@acme.example` in `reach me at sam@acme.example`, ` email`. */
const BY_EMAIL = /^\s*:?\s*(?:my\s+|the\s+|this\s+)?(?:e-?mail(?![\p{L}-])|[^\s@,;]{1,64}@[^\s@]+\.[^\s@])/iu;

function requests({ text, from }: SpokenSentence): Span[] {
	return requestsIn(text)
		.filter(({ to }) => !BY_EMAIL.test(text.slice(to)))
		.filter(({ to }) => !/^\s*,?\s*(?:is\s+not|isn't)\s+(?:necessary|needed)/i.test(text.slice(to)))
		.map((span) => ({ from: from + span.from, to: from + span.to }));
}

/** Where a script gives a number or asks for a call back. */
export function numberLeftIn(script: Script): readonly (Span & { readonly kind: 'number' | 'request' })[] {
	const numbers = phoneNumbersIn(script.spoken).map((span) => ({ ...span, kind: 'number' as const }));
	const asked = script.sentences.flatMap(requests).map((span) => ({ ...span, kind: 'request' as const }));
	return [...numbers, ...asked].sort((a, b) => a.from - b.from);
}

/**
 * `message.leaves-number`: the script gives a number or asks for a call back, which leaves the next step to them. The
 * fix replaces the sentence with the time of the user's own next call.
 */
export const leavesNumber: Check = (script, { nextCall }) => {
	const spans = numberLeftIn(script);
	const hasNextCall = script.sentences.some(({ text }) => announcesCall(text)?.timed);
	const replaced = new Set<SpokenSentence>();
	return spans.map((span): Finding => {
		const sentence = script.sentences.find(({ from, to }) => from <= span.from && span.from < to);
		const insert = hasNextCall || nextCall === null || replaced.size > 0 ? '' : nextCallSentence(nextCall);
		const first = sentence !== undefined && !replaced.has(sentence);
		const fixes = sentence !== undefined && first && (insert !== '' || hasNextCall || replaced.size > 0);
		if (sentence && fixes) replaced.add(sentence);
		return {
			code: 'message.leaves-number',
			from: span.from,
			to: span.to,
			leaves: span.kind,
			fix: fixes
				? {
						from: sentence.from,
						to: sentence.to,
						kind: insert === '' ? 'remove' : 'replace',
						insert,
						words: insert,
					}
				: null,
		};
	});
};
