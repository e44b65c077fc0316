import { unreadBeside } from '../../../dates/date-words';
import type { Problem, When } from '../../../follow-up';

/** The end of an absence, which may be the last day of it: "off until Friday". */
const UNTIL = /\S+\s+(?:until|till|['’]?til|thru|through)\s+(?:the\s+)?$/i;

/** Words before the day of a return: `back on the 15th`. */
const BACK = /\b(?:back|returns?|in\s+again)\s+(?:(?:on|in|from|by)\s+)?(?:the\s+)?$/i;

/** Returns the day of the return after an absence: the 15th in "away til the 12th, back on the 15th". */
export function returnDay(away: readonly When[], shown: string): When | null {
	return away.find(({ from }) => BACK.test(shown.slice(0, from))) ?? away[0] ?? null;
}

/** Returns a problem if the only date of a line is the end of an absence, so that the user calls then or a day later. */
export function returnInDoubt(when: When, shown: string): Problem | null {
	const unread = UNTIL.exec(shown.slice(0, when.from))?.[0].trim();
	return unread === undefined ? null : unreadBeside(when, unread);
}
