import { SIGN } from '../people-signs';

/** Who does something to another person at the beginning of a sentence: `Dana asked ` in `Dana asked Tom about it`. */
const ACTS_ON = new RegExp(
	`^[\\s,*(•-]*(${SIGN})(?:\\s\\([^)]*\\))?(?:\\s(?:also|just|then|has|had|already|recently))*\\s(?:met|meets|saw|sees|asked|asks|told|tells|called|rang|phoned|emailed|texted|messaged|pinged|visited|thanked|interviewed|hired|knows|knew|likes|rates|(?:spoke|talked|chatted|met|works|worked|sat|had\\s(?:lunch|coffee|a\\schat|a\\scall))\\s(?:to|with)|wrote(?:\\sto)?)\\s(?:up\\s)?$`,
	'u',
);
/** Words between the other person and a second act of the first one: ` about the depot, then ` in `Dana asked Tom about it, then introduced me`. */
const AND_THEN =
	/^(?!\s?,?\s?(?:who|whom)\s)(?!.*\s(?:she|he|they|who|I|we)(?:\s|['’]))[^.;:!?]*?(?:,|\s)\s?(?:and|then|but)(?:\s(?:then|also|later|now|has|will|kindly|just))*\s+$/iu;
/** Who tells another person something: `Dana told ` in `Dana told Tom she will introduce me`. */
const TELLS = new RegExp(
	`^[\\s,*(•-]*(${SIGN})(?:\\s(?:also|just|then|has|had|already))*\\s(?:told|tells|promised|assured|informed|reminded|texted|emailed|messaged|wrote)\\s$`,
	'u',
);
/** Words of the one who tells about themselves: ` she will ` in `Dana told Tom she will introduce me`. */
const ABOUT_SELF = /^,?\s(?:that\s)?(?:she|he)(?:\s|['’])/iu;

/**
 * Returns who acts if it is not the person named right before the act: the sign of Dana for “Dana asked Tom about the
 * depot, then introduced me” and “Dana told Tom she will introduce me”. `before` is what precedes Tom, `gap` what is
 * between Tom and the act.
 */
export function subjectBefore(before: string, gap: string): string | undefined {
	if (AND_THEN.test(gap)) return ACTS_ON.exec(before)?.[1];
	return ABOUT_SELF.test(gap) ? TELLS.exec(before)?.[1] : undefined;
}

/** The rest of a clause of its own: ` will send the ad` in `introduce me to Lee and Tom will send the ad`. */
const ACTS_NEXT =
	/^(?:['’](?:ll|d)\s|\s(?:will|would|is|was|has|had|can|could|should|may|might|to|sends?|sent|says?|said|thinks|wants|knows|runs|asked|called|rang)\s)/iu;
/** Somebody after whom another is named: `'s deputy` in `Lee, Tom's deputy`. */
const OWNS = /^['’]s?\s\p{Ll}/u;

/** Whether somebody at the end of a list is no part of it: Tom in `to Lee, Tom's deputy` and `to Lee and Tom will send it`. */
export const isOutsideList = (after: string): boolean => ACTS_NEXT.test(after) || OWNS.test(after);
