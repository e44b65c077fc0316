import { SIGN } from '../people-signs';

/** A mention of a person by a sign or a pronoun, as the patterns of introductions know them: `her` in `met her`. */
const MENTION = new RegExp(`${SIGN}|\\b(?:she|he|her|him|them)\\b`, 'gi');
/** Where a name can begin: `D` in `met Dana`, `@d` in `met @dana`. */
const NAME_START = /(?:^|[^\p{L}\p{N}\p{M}'’-])(?:@?\p{Lu}|\p{Lo})|@\p{L}/gu;

/** Returns how often a sentence with signs mentions people: twice in `she introduced me to` and a sign. */
export const mentionsIn = (signed: string): number => signed.match(MENTION)?.length ?? 0;

/**
 * Returns how often a sentence can mention people once signs replace its names: at most three times in `Dana told her about
 * Lee`.
 */
export const mentionsAtMost = (text: string): number => mentionsIn(text) + (text.match(NAME_START)?.length ?? 0);
