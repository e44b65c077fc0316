/** Endings of people by their work and of the work: `photographer`, `catering`, `translation`. */
const ENDING = /(?:ations?|ators?|ions?|ers?|ors?|ing|ists?|ians?|ess|y|i)$/;
/**
 * A shorter rest says nothing, in characters. With 2, `caterer` and `catering` had no common root; with 6 they had none
 * either.
 */
const SHORTEST_ROOT_CHARACTERS = 4;

/**
 * Returns what the stem of an occupation has in common with the stem of its work: `cater` for `caterer` and `catering`,
 * `photograph` for `photographer` and `photography`.
 */
export function occupationRoot(stem: string): string {
	const rest = stem.replace(ENDING, '');
	return rest.length < SHORTEST_ROOT_CHARACTERS ? stem : rest;
}
