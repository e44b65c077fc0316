import { ORDER_IN_QUOTE } from './orders-to-me';

/** A quote in which `I` is the contact: `“I'll call you Monday,” she said`, `Dana: "I'll call you Monday"`. */
const QUOTED =
	/(?:\p{Lu}[\p{L}’'-]*:|(?:[Ss]he|[Hh]e|[Tt]hey|\p{Lu}[\p{L}’'-]*)\s+(?:said|says|wrote|writes|promised|told\s+(?:me|us)|replied|texted|e-?mailed)[:,]?)\s*[“"‘'][^“”"‘\n]{1,300}[”"’']|[“"][^“”"\n]{1,300}[”"],?\s*(?:(?:she|he|they)|\p{Lu}[\p{L}’'-]*)\s+(?:said|says|wrote|writes|promised|told)(?!\p{L})/gu;

/**
 * A quote that begins with what the contact will do for the user, whoever said it: `"We'll be in touch next week" - Nadia`,
 * `"I'll call you Monday"`.
 */
const QUOTED_PROMISE =
	/[“"]\s*(?:I|[Ww]e)(?:['’](?:ll|d)|\s+(?:will|would|should|can|hope\s+to|plan\s+to|aim\s+to|expect\s+to))\s[^“”"\n]{0,200}?(?:\byou(?:r)?(?![\p{L}'’])|\bin\s+touch|\b(?:decide|confirm|revert|respond|reply|know\s+more)(?!\p{L}))[^“”"\n]{0,200}[”"]/gu;

/** Where somebody else speaks: `“I'll call you Monday,” she said`. Not an order to the user: `Dana: "call me Monday"`. */
export function quotedSpans(line: string): { from: number; to: number }[] {
	if (!/[”"’']/.test(line)) return [];
	const quotes = [...line.matchAll(QUOTED), ...line.matchAll(QUOTED_PROMISE)].filter(
		([words]) => !ORDER_IN_QUOTE.test(words),
	);
	return quotes.map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
