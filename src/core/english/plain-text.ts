/** A text on one line: each run of white space becomes one blank, and none is left at the ends. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A text as the source of a pattern that finds exactly that text: `c++` gives `c\+\+`. */
export function patternSource(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The same for several words, with any white space between them: `Dana Lee` gives `Dana\s+Lee`. */
export function wordsSource(words: string): string {
	return patternSource(words).replace(/\s+/g, '\\s+');
}
