/**
 * A word, mark or date of a line. `name` is a capitalised word that may be a person's name, `address` a handle, a link or
 * an email address.
 */
export interface Word {
	readonly kind: 'word' | 'name' | 'address' | 'date' | 'mark';
	/** As it is shown: `Dana`, `@kim` without the sign, the words of a link. */
	readonly text: string;
	/** In lower case, with straight apostrophes: `dana`, `'ll`. */
	readonly key: string;
	readonly from: number;
	readonly to: number;
}

/** Returns the word at an index in lower case: `call`. Outside the sentence, ''. */
export const keyAt = (words: readonly Word[], at: number): string => words[at]?.key ?? '';

/** Returns the words of a list to look one up, of which blanks divide the words: `the a an`. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whether a word names a person: a name, a handle, a link or an email address. */
export const isPerson = (word: Word | undefined): boolean =>
	word !== undefined && (word.kind === 'name' || word.kind === 'address');

/** Words that join people: `and` in `Dana and Lee`. */
export const JOINERS = setOf('and & + / , or');

/** Words before whom something is for or with: `to` in `the draft to Dana`. */
export const TO_WHOM = setOf('to with w/ w');
