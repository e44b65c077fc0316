/** What someone does who leads the user to somebody: a word that is in it, and its words. */
export type Act = readonly [hint: RegExp, act: string];

/** Returns one act for each of several endings, since a pattern can name a person only once. */
export const eachOf = (hint: RegExp, beginning: string, ...endings: readonly string[]): readonly Act[] =>
	endings.map((ending) => [hint, beginning + ending] as const);

/** Returns the forms of a verb as one group; its bare form, which needs "will" or the like, is the group `bare`. */
export const verb = (stem: string, bare: string, ...others: readonly string[]) =>
	`(${others.map((ending) => stem + ending).join('|')}|(?<bare>${stem}${bare}))`;

/**
 * Returns the forms of a verb whose bare form is its past too: `told('put', '', 's', 'ting')` gives
 * `(put|puts|putting)`.
 */
export const told = (stem: string, ...endings: readonly string[]) =>
	`(${endings.map((ending) => stem + ending).join('|')})`;
