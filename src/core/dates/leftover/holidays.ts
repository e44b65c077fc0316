import { HOLIDAY } from '../../english/holidays';

/** A holiday, a feast with a name, or a break of schools: `Christmas`, `St Andrew's Day`, `half-term`. */
const FREE_DAY = `(?:${HOLIDAY}|half[- ]?term|term|the\\s+(?:holidays?|hols|break|feast)|bank\\s+hols?|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}+)?['’]s\\s+Day)`;
/** Such a day behind a word that puts another day before, after or into it: `over Christmas`, `in the week b4 xmas`. */
const BESIDE = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])((?:after|before|b4|over|between|around|during|until|till|following|past|post|pre)[\\s-]+(?:the\\s+)?${FREE_DAY})(?![\\p{L}\\p{N}])(?!\\s+(?:card|party|do|lunch|drinks|rota|list|shifts?|hours|sale)s?(?!\\p{L}))`,
	'iu',
);
/** Such a day directly in front of a weekday, which is its weekday: `Boxing Day, ` in `Boxing Day, Saturday`. */
const IN_FRONT = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${FREE_DAY}(?:\\s+(?:eve|day))?)\\s*,?\\s*(?:on\\s+)?$`, 'iu');
/** A quick test for it: `Christmas`, `Day`. */
const MAY_BE_FREE = new RegExp(`${HOLIDAY}|term|hol|break|feast|Day`, 'iu');
/** An exception that can move the day in front of it: `unless it's the Cup`. */
const UNLESS =
	/(?:^|[^\p{L}])(unless\s+(?:it|that|this)(?:['’]s|\s+(?:is|falls|clashes))(?!\s+(?:urgent|too|ok(?:ay)?|fine|quiet|done|sorted|settled))(?!\p{L}))/iu;

/**
 * Returns the words of a holiday by which a weekday may be another one: `over Christmas` in `over Christmas, ¦¦¦`. `rest` is
 * a text whose dates are blanked, and `weekdayAt` is where that weekday begins.
 */
export function leftoverHoliday(rest: string, weekdayAt: number): string | null {
	const unless = UNLESS.exec(rest)?.[1];
	if (unless !== undefined) return unless;
	if (!MAY_BE_FREE.test(rest)) return null;
	return (BESIDE.exec(rest) ?? IN_FRONT.exec(rest.slice(0, weekdayAt)))?.[1] ?? null;
}
