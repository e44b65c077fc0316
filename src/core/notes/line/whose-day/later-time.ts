import type { When } from '../../../follow-up';
import { isOrder } from '../act-cues';
import { isPartOfDay, isTimeOnly } from './days-in-doubt';

/** Words between a day and its time: `, on her mobile, ` in "Tuesday, on her mobile, 11:30". */
const ASIDE_BEFORE_TIME = /^\s*[,(–—-]\s*[^,.;:()–—]{1,40}(?:[,)–—]{1,2}|\s-)\s*(?:(?:at|around|about)\s+|@\s*)?$/i;

/** The same with a conclusion or a place: ` after drop-off, so like ` in "Thurs after drop-off, so like 9", ` lunch at Nobu `. */
const LATER_TIME =
	/^[^\d.;!?]{0,50}\b(?:so|say|like|prob|probably|around)\s+(?:(?:like|say|maybe|about|around|prob|probably|at)\s+){0,2}$|^(?:\s+\p{L}+)?\s+(?:at|@)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’&-]*\s+){1,3}(?:at\s+|@\s*)?$|^\s+(?:drinks?|dinner|supper|coffee|breakfast|brunch|zoom|meeting|visit|tour|appointment|appt)\s+(?:(?:at|around|about)\s+|@\s*)?$/u;
/** The words between a time and its day: ` works, ` in "3:45 works, Wed". */
const TIME_WORKS = /^\s+(?:works?|is\s+(?:good|fine|ok))[,;]?\s+(?:on\s+)?$/i;

/** The end of a clause before another act: `, ` in `exam Mon 10am, ring Bea at 2`. */
const CLAUSE_END = /[;.,:()–—→]|\s-/;

/** Whether a time is that of an act on the day of something else before it: `at 2` in `exam Mon 10am, ring Bea at 2`. */
function isOrdered(when: When, day: When, shown: string): boolean {
	if (!isPartOfDay(when) || when.from < day.to || !isOrder(lastClause(shown.slice(day.to, when.from)))) return false;
	return !isOrder(lastClause(shown.slice(0, day.from)));
}

const lastClause = (text: string) => text.split(CLAUSE_END).at(-1) ?? '';

/** Whether a date is only hours with one end: `after 1pm`. */
const isBoundOnly = (when: When) => isPartOfDay(when) && /^(?:after|before|from|until)\s+\d/i.test(when.phrase);

/** Adds the time after a few words to a day: "Tuesday, on her mobile, 11:30", "Tuesday (a quiet day), 11:30". */
export function withLaterTime(day: When, acts: readonly When[], shown: string): When {
	if (isTimeOnly(day)) return day;
	const ordered = acts.find((when) => isOrdered(when, day, shown));
	if (ordered)
		return withTimeOf({ ...day, time: null, certain: day.certain.filter((part) => part !== 'time') }, ordered);
	if (day.time !== null) return inEvening(day, OUTING.exec(lastClause(shown.slice(0, day.from)))?.[0] ?? '');
	const time = acts.find(isTimeOnly) ?? acts.find(isBoundOnly);
	if (!time) return day;
	const [from, to] = time.from >= day.to ? [day.to, time.from] : [time.to, day.from];
	const gap = shown.slice(from, to);
	if (time.from < day.to) return TIME_WORKS.test(gap) ? withTimeOf(day, time) : day;
	const joins = LATER_TIME.test(gap) || (day.window === null && ASIDE_BEFORE_TIME.test(gap));
	return joins ? withTimeOf(day, inEvening(time, shown.slice(Math.max(0, day.from - 24), time.from))) : day;
}

/** Words of a time that is in the morning by itself: `7:30am`, `07:30`, `8 in the morning`. */
const IN_MORNING = /\d\s?a\.?m?\b|(?:^|\D)0\d[:.]\d|morning/i;

/** What people do in the evening: `drinks at Nobu 7:30`. */
const EVENING = /\b(?:dinner|supper|drinks?|beers?|pints?|happy\s+hour|evening|tonight)\b/i;

/** The beginning of a clause about such an evening: `have dinner` in `have dinner with Dana Saturday 7:30`, not in `call about dinner`. */
const OUTING = /^\W*(?:(?:have|having|grab|going\s+for|get)\s+)?(?:dinner|supper|drinks?|beers?|pints?)(?!\p{L})/iu;

/** Returns a morning time as the one in the evening if the words before it are of an evening: 19:30 for `dinner at 7:30`. */
function inEvening(when: When, before: string): When {
	const { time, phrase } = when;
	if (time === null || time >= '12:00' || time < '01:00' || !EVENING.test(before) || IN_MORNING.test(phrase))
		return when;
	return { ...when, time: `${String(Number(time.slice(0, 2)) + 12)}${time.slice(2)}` };
}

/** Returns a day with the time, or the part of the day, of another date. */
export function withTimeOf(day: When, { time, window, zone }: When): When {
	return time === null ? { ...day, window, zone } : { ...day, time, window, zone, certain: [...day.certain, 'time'] };
}
