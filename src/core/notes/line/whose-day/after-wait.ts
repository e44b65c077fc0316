import type { When } from '../../../follow-up';

/** The bound with which such a date can begin: `until the ` in `until the 5th`. */
const UNTIL = /^(?:until|till|til)\s+(?:the\s+)?/i;
/** A day until which the user waits: `give Ana till ` in "give Ana till Friday, then call Monday". */
const WAIT_UNTIL = /\b(?:give|wait|hold|leave|allow)(?!\p{L})[^.;!?]{0,40}\b(?:until|till|til)\s+(?:the\s+)?$/iu;
/** What is between such a day and that of the act, unlike the one of a second choice: `, then call `, not ` or `. */
const THEN_ACT = /^[\s,;.–—-]*(?!or(?!\p{L})|and\s+(?:on\s+)?$)\p{L}[^.;!?]{1,40}$/iu;

/** Returns the day on which the user acts after waiting until the first one. */
export function afterWait(first: When, acts: readonly When[], shown: string): When | null {
	if (!WAIT_UNTIL.test(shown.slice(0, first.from) + (UNTIL.exec(first.phrase)?.[0] ?? ''))) return null;
	const isAfter = ({ from, day }: When) =>
		from >= first.to && day > first.lastDay && THEN_ACT.test(shown.slice(first.to, from));
	return acts.find(isAfter) ?? null;
}
