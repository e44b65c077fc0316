/**
 * A text on one line: each run of white space becomes one blank, and none is left at the ends. ` Call\n Dana ` gives
 * `Call Dana`.
 */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/**
 * A text without the characters at its end that a pattern of one character matches: `Dana, ` and `/[,\s]/` give `Dana`. A
 * pattern such as `/[,\s]+$/` takes quadratic time for a long run of them within a line.
 */
export function withoutEnd(text: string, mark: RegExp): string {
	let end = text.length;
	while (end > 0 && mark.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/** A sentence without the full stops and blanks at its end: `She will call. ` gives `She will call`. */
export const withoutStop = (sentence: string): string => withoutEnd(sentence, /[.\s]/);

/** Hyphens of Unicode that look like `-`: `e\u2011mail`. */
const HYPHENS = /[\u2010\u2011]/g;
/** A quick test for {@link ENTITIES}: `I&#8217;ll call`. */
const MAY_HAVE_ENTITY = /&[#a-z]/i;
/** Punctuation that exports of web pages write as entities. */
const ENTITIES: readonly (readonly [RegExp, string])[] = [
	[/&(?:#821[67]|#0?39|#x2019|[lr]squo|apos);/gi, '’'],
	[/&(?:#822[01]|#34|[lr]dquo|quot);/gi, '"'],
	[/&(?:#821[12]|[nm]dash);/gi, '–'],
	[/&(?:#160|nbsp);/gi, ' '],
	[/&(?:#38|amp);/gi, '&'],
];

/** A text with plain hyphens, and with characters instead of entities: `I&#8217;ll call` becomes `I’ll call`. */
export function plainPunctuation(text: string): string {
	const hyphenated = text.replace(HYPHENS, '-');
	if (!MAY_HAVE_ENTITY.test(hyphenated)) return hyphenated;
	return ENTITIES.reduce((plain, [entity, character]) => plain.replace(entity, character), hyphenated);
}

/** A text as the source of a pattern that finds exactly that text: `c++` gives `c\+\+`. */
export function patternSource(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The same for several words, with any white space between them: `Dana Lee` gives `Dana\s+Lee`. */
export function wordsSource(words: string): string {
	return patternSource(words).replace(/\s+/g, '\\s+');
}

/** Returns a text with a small first letter: `called Dana` for `Called Dana`. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
