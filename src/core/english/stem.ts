/** A vowel: a stem without one is no word, as in `string` without `ing`. */
const VOWEL = /[aeiouyà-öø-ÿ]/;
/** Two equal consonants at the end, as in `shipp` from `shipping`. */
const DOUBLED = /([bdgmnprt])\1$/;

/** Returns a verb form without `ing` or `ed`: `shipping` gives `ship`. */
function withoutVerbEnding(word: string): string {
	const ending = /(?:ing|ed)$/.exec(word)?.[0];
	const rest = ending === undefined ? word : word.slice(0, -ending.length);
	if (rest.length < 3 || rest === word || !VOWEL.test(rest)) return word;
	return DOUBLED.test(rest) ? rest.slice(0, -1) : rest;
}

/** Returns a noun without its plural: `studies` gives `study`. */
function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics)$/.test(word)) return word;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

/**
 * Returns the form under which a word in lower case is compared with its other forms: `pricing`, `prices` and `priced`
 * give `pric`, `backhauls` gives `backhaul`. It is a light stem and no dictionary form.
 */
export function stemOf(word: string): string {
	const stem = withoutVerbEnding(singular(word));
	return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
