import type { When } from '../../follow-up';
import { sentenceSplitter } from '../../english/sentences';
import { plainWords } from '../../markdown/links';

/** What begins a purpose: `about `, `re: `, `to thank`, `to tell`. */
const LEAD =
	/(?:^|[\s(,;:—–-])((?:about|regarding)(?![\p{L}\p{N}'’-]):?|re(?::|(?=\s))|to\s+(?=(?:thank|send|share|ask|tell)\b))\s*/giu;
/**
 * What is cut off the end of a purpose, which is spaces, punctuation and prepositions without their object: `, on` in
 * `the pricing article, on`.
 */
const LEFTOVER =
	/(?:[\s,;:(–—-]|\b(?:on|by|at|in|and|or|then|before|after|until|this|the|around|from|for|of|if|—)\s*$)+$/iu;
/** What else ends a purpose: a clause of its own, a dash, a tag, a block id. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(
	',\\s+(?=(?:she|he|they|[iI]|we|unless|if|otherwise|but|so|because|then|who)(?:[\'’]|\\s))|[.!?](?=["”’)])|;|\\s[—–]\\s|\\s#\\p{L}|\\s\\^[a-z\\d-]+\\s*$|\\n',
);

/** A promise of others after the topic: `about the role and get back to me`. */
const THEIR_NEXT =
	/\s+and\s+(?:(?:get|come|report|be)s?\s+back|lets?\s+(?:me|us)\s+know|calls?\s+(?:me|us)|call\s+back)(?!\p{L}).*$/isu;

/** Words about an act of others, which is not a purpose: "she is going to send me the contract". */
const NOT_MINE =
	/\b(?:going|is|are|was|were|promised|promises|agreed|wants?|wanted|plans?|hopes?|supposed|due|offered|meant|set|has|have|had|needs?|able|ready|used|expects?|expected|said|says)\s+$/i;

/** Cuts quotes and brackets around the words, but none that belongs to them: `rent (flat 3)` keeps its bracket. */
function withoutLooseMarks(words: string): string {
	const unquoted = words.replace(/^["“]+|["”]+$/g, '');
	if (/^\([^()]*\)$/.test(unquoted)) return unquoted.slice(1, -1).trim();
	const [opened, closed] = [unquoted.split('(').length, unquoted.split(')').length];
	if (closed > opened) return unquoted.replace(/["”)]+$/, '').trim();
	return (opened > closed ? unquoted.replace(/^["“(]+/, '') : unquoted).trim();
}

/**
 * Returns the purpose of a line: the words after about, re, regarding, to thank, to send, to share, to ask or to tell, up to the
 * next date or the end of the sentence. `Follow up with Dana Monday about the pricing article` gives `the pricing
 * article`. `prose` is the line without fields and task emoji. Offsets of the dates, and `subjectTo`, the end of the
 * promiser's name, are positions in it: in "Lee to send the description" the act is Lee's.
 */
export function readPurpose(prose: string, start: number, dates: readonly When[], subjectTo = -1): string | null {
	LEAD.lastIndex = Math.max(0, start - 1);
	for (let match = LEAD.exec(prose); match; match = LEAD.exec(prose)) {
		const from = match.index + match[0].length;
		if (/^to\b/i.test(match[1] ?? '')) {
			const before = prose.slice(Math.max(0, match.index - 24), match.index + 1);
			if (match.index === subjectTo || NOT_MINE.test(before)) continue;
		}
		const date = dates.find((when) => when.to > from && when.from >= match.index);
		if (date && prose.slice(from, date.from).trim() === '' && date.from >= from) continue;
		let words = prose.slice(from, date && date.from >= from ? date.from : prose.length);
		words = words.slice(0, SENTENCES.endAfter(words, 0)?.from);
		words = plainWords(words).replace(THEIR_NEXT, '').replace(LEFTOVER, '').trim();
		words = withoutLooseMarks(words);
		if (words !== '' && !/^(?:it|this|that|him|her|them)$/i.test(words)) return words;
	}
	return null;
}
