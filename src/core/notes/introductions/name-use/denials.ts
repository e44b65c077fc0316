import { phrase, type Vocabulary } from '../../../english/phrases';
import { SIGN } from '../people-signs';

/** The words of the patterns: `{whose}` is `her name`. */
const WORDS: Vocabulary = {
	sign: SIGN,
	whose: "(her|his|their|(?<by>{sign})['’]s?) name",
	whom: '(her|him|them|(?<by>{sign}))',
	wants:
		'(prefers?|preferred|wants?|wanted|wishes|wished|asked|asks|likes|rather|must|should|needs|insists on|insisted on|has|hopes)',
};

const pattern = (source: string) => phrase(source, WORDS, 'i');

/** What forbids a name in words of its own. Made when a text is first searched. */
const denials = () => [
	// "keep her name out of it", "leave her name aside"
	pattern('(keep|keeping|leave|leaving) {whose} (out|off|aside|unsaid|to myself)~'),
	// "keep Dana out of it", "leave her out of this"
	pattern(
		'(keep|keeping|leave|leaving) {whom} out of (it|this|that|the (call|email|mail|letter|message|conversation))~',
	),
	// "she'd prefer to stay anonymous", "keep her anonymous"
	pattern(
		'({wants} (to )?(stay|staying|remain|remaining|be|be kept|being|keep)|(keep|leave) {whom}) (anonymous|unnamed|nameless|incognito|out of (it|this|that))~',
	),
	// "No mention of her, please"; not "the report has no mention of her"
	pattern('(^|[,;(–—] ?|please )\\s*no mention of {whom}(?![a-z])'),
	// "you didn't hear it from me"
	pattern(
		"(did not|did ?n['’]t|never) (hear|get|have) (it|this|that|(his|her|their|the) @|{sign}['’]s @) from (me|{whom})(?![a-z])",
	),
	// "she doesn't want to be involved", "doesn't want her name used"
	pattern("(do|does|did)(n['’]t| not) want (to be (involved|associated|part of (it|this)|dragged)|{whose})~"),
];

/** Words before that make it neither: `if she wants to stay anonymous`, `no need to keep her anonymous`. */
const UNDONE = /\b(?:if|unless|whether|in\s+case|not|no|never|maybe|perhaps|might|ask\w*|why)\b|n['’]t\b|['’]ll\b/i;
/** Somebody for whom words before are not: `I'd prefer to stay anonymous`. */
const OF_USER = /(?:^|\s)I(?:['’]d|\s+would|['’]ll)?\s*$/;

/** What forbids somebody's name. */
export interface Denial {
	/** The sign of the person; null for a pronoun. */
	readonly by: string | null;
	readonly from: number;
}

let patterns: readonly RegExp[] | null = null;

/** Returns what a sentence forbids without naming the use: `keep her name out of it`, `she'd prefer to stay anonymous`. */
export function denialIn(sentence: string): Denial | null {
	patterns ??= denials();
	for (const pattern of patterns) {
		const match = pattern.exec(sentence);
		if (!match || UNDONE.test(sentence.slice(Math.max(0, match.index - 60), match.index))) continue;
		if (OF_USER.test(sentence.slice(0, match.index)) && /^(?:prefer|want|wish|like|rather)/i.test(match[0])) continue;
		return { by: match.groups?.['by'] ?? null, from: match.index };
	}
	return null;
}
