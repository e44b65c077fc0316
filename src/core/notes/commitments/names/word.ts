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
