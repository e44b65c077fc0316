import { WEEKDAY_WORDS } from '../../../english/calendar-words';
import type { When } from '../../../follow-up';

/** The words before the end of an absence: `away until `. */
const UNTIL = /(?:^|\s)(?:until|till|['’]?til|thru|through)\s+(?:the\s+)?$/i;
/** A name between the end of an absence and the day to act: `Ana` in `, ring Ana `. */
const NAMES = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;

/** Whether an absence ends with a day, and nobody else is named after it: not in "Kim is away until Friday, ring Bo". */
export function endsAbsence({ from }: When, between: string, shown: string): boolean {
	const lead = shown.slice(0, from);
	if (!UNTIL.test(lead)) return false;
	const isOther = (name: string) => !lead.includes(name) && !WEEKDAY_WORDS.includes(name.toLowerCase());
	return ![...between.matchAll(NAMES)].some(([, name = '']) => isOther(name));
}
