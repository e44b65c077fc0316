import type { Span } from '../notes/outline';
import type { Check, Finding } from './finding';
import { announcesCall, nextCallSentence } from './next-call';
import { phoneNumbersIn } from './phone-number';
import type { Script, SpokenSentence } from './script';

const BACK = '(?:\\s+(?:back|again))?';
const ASKS = new RegExp(
	[
		// call me back, give me a ring, phone me when …
		`\\b(?:call|ring|phone|telephone|buzz|text|whatsapp)\\s+(?:me|us)${BACK}(?=\\s*(?:$|[.,;!?)"]|at\\b|on\\b|when|as\\b|if\\b|any|today|tonight|tomorrow|this|later|soon|before|after|by\\b|under|and\\b|or\\b|to\\b|with\\b|whenever|once|mon|tue|wed|thu|fri|please|in\\b|from\\b|\\())`,
		`\\b(?:call|ring|phone)\\s+(?:me|us)\\s+back\\b`,
		`\\b(?:give|drop)\\s+(?:me|us)\\s+(?:a\\s+|another\\s+)?(?:quick\\s+|brief\\s+|short\\s+)?(?:call|ring|buzz|bell|shout|line|callback)\\b`,
		`\\b(?:return|answer)(?:ing)?\\s+(?:my|this|the)\\s+(?:call|message)\\b`,
		`\\b(?:reach|contact|find|catch)\\s+me\\s+(?:back\\s+)?(?:at|on|under|by|via|any|here|during|most|from)\\b`,
		`\\bget\\s+(?:back\\s+to\\s+me|in\\s+touch\\s+with\\s+me|hold\\s+of\\s+me)\\b`,
		`\\b(?:call|ring|phone)\\s+(?:back\\s+)?(?:at\\s+|on\\s+)?(?:this|my)\\s+(?:number|cell|mobile|phone)\\b`,
		`\\b(?:please|kindly|could\\s+you|would\\s+you|can\\s+you|do)\\s+(?:please\\s+|kindly\\s+)?(?:call|ring|phone)\\s+back\\b`,
		`\\bmy\\s+(?:number|cell|mobile|phone|direct\\s+line)\\s*(?:number\\s*)?(?:is|again|:)\\s`,
		`\\b(?:text|message|line|call|ring|note|word|shout)\\s+(?:me\\s+)?(?:on|to)\\s+(?:this|my)\\s+(?:number|cell|mobile|phone|line)\\b`,
		`\\byou\\s+(?:have|know|'ve\\s+got)\\s+my\\s+(?:number|cell|phone)\\b`,
		`\\b(?:holler|shout|hit\\s+me|ping\\s+me|buzz\\s+me)\\s+(?:back|up)\\b`,
		`\\blook(?:ing)?\\s+forward\\s+to\\s+(?:your|a|the)\\s+(?:return\\s+)?call\\b`,
		`\\b(?:await|waiting\\s+for|wait\\s+for|hope\\s+for|expect(?:ing)?)\\s+your\\s+(?:return\\s+)?call\\b`,
		`\\blet\\s+me\\s+(?:leave|give)\\s+you\\s+my\\s+(?:number|cell|phone)\\b`,
	].join('|'),
	'giu',
);

/** Rules the request out: "no need to call me back", "rather than ask you to ring me". */
const RULED_OUT =
	/(?:\b(?:not|never|no\s+need|needn't|rather\s+than|instead\s+of|without|don't|do\s+not|doesn't|didn't|no\s+reason|nothing\s+to|won't|wouldn't|shouldn't|neither|nor|spare\s+you|save\s+you)\b[^.!?;]{0,40})$/i;
/** Tells of somebody's request, or of the past: "Sam told me you call me back", "when you call me". */
const TOLD =
	/\b(?:he|she|they|people|everyone|everybody|friends|colleagues|customers|clients|suppliers|dispatchers|who|if\s+(?:he|she|they|sam|lee))\s+(?:\p{L}+\s+){0,2}$/iu;
const ASKED_ME = /\b(?:asked|told|invited|encouraged|wanted|expects?|expected)\s+me\s+to\s+(?:\p{L}+\s+){0,2}$/iu;

function requests(sentence: SpokenSentence): Span[] {
	const found: Span[] = [];
	for (const match of sentence.text.matchAll(ASKS)) {
		const before = sentence.text.slice(0, match.index);
		if (RULED_OUT.test(before.slice(-80)) || TOLD.test(before.slice(-40)) || ASKED_ME.test(before.slice(-40))) continue;
		if (/^\s*,?\s*(?:is\s+not|isn't)\s+(?:necessary|needed)/i.test(sentence.text.slice(match.index + match[0].length)))
			continue;
		found.push({ from: sentence.from + match.index, to: sentence.from + match.index + match[0].trimEnd().length });
	}
	return found;
}

/** Where a script gives a number or asks to be called back. */
export function numberLeftIn(script: Script): readonly (Span & { readonly kind: 'number' | 'request' })[] {
	const numbers = phoneNumbersIn(script.spoken).map((span) => ({ ...span, kind: 'number' as const }));
	const asked = script.sentences.flatMap(requests).map((span) => ({ ...span, kind: 'request' as const }));
	return [...numbers, ...asked].sort((a, b) => a.from - b.from);
}

/**
 * `message.leaves-number`: the script gives a number or asks to be called back, which hands the ball over. The fix puts
 * the time of my own next call in the sentence's place.
 */
export const leavesNumber: Check = (script, { nextCall }) => {
	const spans = numberLeftIn(script);
	const hasNextCall = script.sentences.some(({ text }) => announcesCall(text)?.timed);
	const replaced = new Set<SpokenSentence>();
	return spans.map((span): Finding => {
		const sentence = script.sentences.find(({ from, to }) => from <= span.from && span.from < to);
		const insert = hasNextCall || nextCall === null || replaced.size > 0 ? '' : nextCallSentence(nextCall);
		const first = sentence !== undefined && !replaced.has(sentence);
		const mends = sentence !== undefined && first && (insert !== '' || hasNextCall || replaced.size > 0);
		if (sentence && mends) replaced.add(sentence);
		return {
			code: 'message.leaves-number',
			from: span.from,
			to: span.to,
			message:
				span.kind === 'number'
					? 'Keep your number to yourself: say when you will call again.'
					: 'Asking for a call back puts the work on them: say when you will call again.',
			fix: mends
				? {
						from: sentence.from,
						to: sentence.to,
						insert,
						label: insert === '' ? 'Remove this sentence' : `Replace by “${insert.replace(/\.$/, '')}”`,
					}
				: null,
		};
	});
};
