import type { When } from '../../../follow-up';
import type { Roles } from '../date-roles';

/** Words before an event: `the final `, `Raj's second `. */
const ATTRIBUTES =
	"(?:(?:the|a|an|my|our|his|her|their|its|final|first|second|third|last|next|hiring|selection|another|1st|2nd|3rd|[\\p{L}-]+['’]s)\\s+){0,3}";
/** Events at which other people decide or the user is judged. Sources of patterns. */
const EVENT =
	'(?:(?:(?:interview|selection|hiring)\\s+)?(?:panel|committee|board)(?:\\s+meeting)?|(?:decision|budget|staff|team|management|review)\\s+meeting|interviews?|(?:final\\s+|last\\s+|next\\s+|first\\s+|second\\s+|third\\s+)?round(?:\\s+(?:two|three|\\d))?|tests?|exams?|assessment|trial(?:\\s+day)?|on-?site|presentation|demo|hearing|audition|viewing|inspection|workshop|pitch|vote|showcase|(?:(?:career|job|trade)\\s+)?(?:fair|show|expo)|meet-?up|conference|webinar|mixer|open\\s+house|kick-?off|go-live|launch|surgery|exam)';
/** The words of a clause from its start to its date, if it says only when an event is: `panel on the `, `the test is `. */
const EVENT_THEN_DATE = new RegExp(
	`(?:^|[.,;:!?(–—]|\\s-)\\s*${ATTRIBUTES}${EVENT}(?:\\s*(?:\\+|&|\\sand\\s|\\sthen\\s)\\s*${ATTRIBUTES}${EVENT})?(?:\\s+(?:is|are|will\\s+be|takes\\s+place|happens|starts|falls|set\\s+for|booked\\s+for|scheduled\\s+for))?[:,]?(?:\\s+(?:on|at|from|for))?\\s+(?:the\\s+)?$`,
	'iu',
);

/** The gap between two days of one event: `on the 17th and 18th`. */
const AND_NEXT = /^\s*(?:and|&|\+|\/|[-–])\s*(?:on\s+)?(?:the\s+)?$/i;

/**
 * How many characters the words of such a clause have at most: `the second interview and the final presentation are
 * scheduled for the ` has 70. With fewer, such a day would be read as one of the user's acts.
 */
const LONGEST_CLAUSE_CHARACTERS = 90;

/** Returns the days of events before a promise or before an act that counts from them, which are no days of the user's acts. */
export function daysOfEvents(roles: Roles, shown: string, start: number): readonly When[] {
	const promised = roles.promise.at(-1) ?? roles.act.filter(({ base }) => base?.kind === 'expected-day').at(-1);
	if (promised === undefined) return [];
	let lastTo = -1;
	return roles.act.filter(({ from, to }) => {
		const isNext = lastTo >= 0 && AND_NEXT.test(shown.slice(lastTo, from));
		const before = shown.slice(Math.max(start, from - LONGEST_CLAUSE_CHARACTERS), from);
		const isEvent = to <= promised.from && (isNext || EVENT_THEN_DATE.test(before));
		if (isEvent) lastTo = to;
		return isEvent;
	});
}

/**
 * Returns the roles without the days of events before a promise: in "panel on the 17th, Verity will let me know by the 22nd"
 * the 17th is not the user's day. `start` is the offset of the words after the marker.
 */
export function withoutDaysOfEvents(roles: Roles, shown: string, start: number): Roles {
	const events = daysOfEvents(roles, shown, start);
	return events.length === 0 ? roles : { ...roles, act: roles.act.filter((when) => !events.includes(when)) };
}
