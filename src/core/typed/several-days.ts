import type { Day, When } from '../follow-up';
import { offersDays } from '../dates/moments';

/** Words that leave a date open: `maybe tomorrow`, `next week or so`, `Friday?`, not `tomorrow around 3`. */
const OPEN = /\b(?:maybe|perhaps|possibly|probably|likely|hopefully|roughly|approx(?:imately)?|or so)\b|\?/i;

/** A date of several days, of which a field takes one. */
export interface SeveralDays {
	readonly lastDay: Day;
	/** Whether the words offer days to choose from: `Thursday or Friday`, but not `next week`. */
	readonly isChoice: boolean;
}

/** The days of a date that has more than one: on Monday 2026-11-23, `Thursday or Friday` ends on 2026-11-27. Null for `Thursday`. */
export function severalDays({ phrase, day, lastDay, past }: When): SeveralDays | null {
	const isChoice = offersDays(phrase);
	// A day that is read as past is the only one of its date.
	return lastDay !== day || (past && isChoice) ? { lastDay, isChoice } : null;
}

/** What joins the ends of a span of days: ` to ` in `Thursday to Friday`, `–` in `12/7–12/11`, `-` in `Tue-Thu`, not in `mid-May`. */
const ENDS =
	/\s(?:to|through|thru|till|until|and|&|[-–—])\s|[\p{L}\d]\s?[–—]\s?[\p{L}\d]|\d-\d|\b(?!(?:mid|early|late|end)-)\p{L}+-\p{L}/iu;

/** Whether a date names the first and the last of its days: `Thursday or Friday`, `Tue–Thu`, but not `next week`. */
export const namesEnds = ({ phrase, day, lastDay }: When): boolean =>
	lastDay !== day && (offersDays(phrase) || ENDS.test(phrase));

/** Whether words leave open when something happens: true for `tomorrow 8:30 maybe`. */
export const leavesOpen = (words: string): boolean => OPEN.test(words);
