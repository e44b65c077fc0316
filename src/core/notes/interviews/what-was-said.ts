import { withoutEnd } from '../../english/plain-text';
import { plainWords } from '../../markdown/links';

/**
 * The longest words that fit a sentence of a thank-you, in characters: one line of an email. Longer ones are a
 * paragraph of notes, which nobody would send.
 */
const LONGEST_CHARACTERS = 90;

/** What they talked about: `We talked about the lane model`. */
const ABOUT =
	/(?:^|[^\p{L}])(?:(?:we|i|she|he|they)\s+(?:also\s+|mostly\s+|mainly\s+)?)?(?:talked|spoke|chatted|discussed|went\s+(?:over|through|into)|walked\s+(?:me\s+|us\s+|them\s+|her\s+|him\s+)?through|dug\s+into)\s+(?:a\s+lot\s+|at\s+length\s+|mostly\s+|mainly\s+|for\s+\S+\s+\S+\s+)?(?:about\s+|through\s+|over\s+)?([^.!?;\n]{4,160})/iu;
/**
 * What stays: `I learned that the depots price by the hour`, `Takeaway: they test on Fridays`, `what stayed with me is the
 * test bench`, `I liked how they plan`.
 */
const TAKEAWAY = [
	/^\s*(?:[-*+•]\s+)?\**(?:(?:my|key|main|big(?:gest)?)\s+)?(?:take-?aways?|learned|learnt|lesson|insight)\**\s*[:–—-]+\**\s*([^\n]{4,160})/i,
	/(?:^|[^\p{L}])I\s+(?:learned|learnt|took\s+away|found\s+out|noted)\s+(?:that\s+)?([^.!?;\n]{4,160})/iu,
	/(?:^|[^\p{L}])(?:what\s+)?(?:stuck|stays?|stayed)\s+with\s+me\s*(?:is|was|:)?\s+(?:that\s+)?([^.!?;\n]{4,160})/iu,
	/(?:^|[^\p{L}])I\s+(?:really\s+)?liked\s+(?:that|how)\s+([^.!?;\n]{4,160})/iu,
];

/** Words that the other side need not read: `salary`, `nervous`. */
const PRIVATE =
	/\b(?:salary|pay|offer|nervous|awkward|boring|bad|badly|bombed|weird|rude|worried|stupid|hate|red flag)\b/i;

function short(words: string | undefined): string | null {
	if (words === undefined) return null;
	const first = plainWords(words)
		.replace(/\s*(?:,\s*(?:and|but|which|then)\b|\bbut\b|\s[–—-]\s|\().*$/u, '')
		.replace(/\s+/g, ' ');
	const plain = withoutEnd(first, /[\s.,:;*_]/).trimStart();
	return plain.length < 4 || plain.length > LONGEST_CHARACTERS || PRIVATE.test(plain) ? null : plain;
}

/** What a line says they talked about: `the lane model` in `We talked about the lane model.` Null without it. */
export const aboutIn = (line: string): string | null => short(ABOUT.exec(line)?.[1]);

/** What a line says the user took away: `the depots price by the hour` in `I learned that the depots …`. */
export function takeawayIn(line: string): string | null {
	for (const pattern of TAKEAWAY) {
		const found = short(pattern.exec(line)?.[1]);
		if (found !== null) return found;
	}
	return null;
}
