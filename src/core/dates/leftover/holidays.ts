import { HOLIDAY } from '../../english/holidays';

/** A holiday, a feast with a name, or a break of schools: `Christmas`, `St Andrew's Day`, `half-term`. */
const FREE_DAY = `(?:${HOLIDAY}|half[- ]?term|term|the\\s+(?:holidays?|hols|break|feast)|bank\\s+hols?|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}+)?['’]s\\s+Day)`;
/** Such a day after a word that puts another day before, after or into it: `over Christmas`, `in the week b4 xmas`. */
const BESIDE = `((?:after|before|b4|over|between|around|during|until|till|following|past|post|pre)[\\s-]+(?:the\\s+)?${FREE_DAY})(?![\\p{L}\\p{N}])`;
/** The same before a weekday, with a few words between: `between Christmas and New Year, ` before `Tuesday`. */
const IN_FRONT_OF = new RegExp(`(?:^|[^\\p{L}\\p{N}])${BESIDE}[^.;:!?()]{0,24}$`, 'iu');
/** The same directly after a weekday: ` over Christmas` in `Tuesday over Christmas`. */
const BEHIND = new RegExp(`^\\s*,?\\s*${BESIDE}`, 'iu');
/** Such a day directly before a weekday, which is its weekday: `Boxing Day, ` in `Boxing Day, Saturday`. */
const IS_DAY = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${FREE_DAY}(?:\\s+(?:eve|day))?)\\s*,?\\s*(?:on\\s+)?$`, 'iu');
/** A topic before such words, which says nothing of the day: `about ` in `about work over Christmas Friday`. */
const TOPIC = /(?:^|[^\p{L}])(?:about|abt|re|regarding|for)(?!\p{L})[^,;:.]*$/iu;
/** A quick test for it: `Christmas`, `Day`. */
const MAY_BE_FREE = new RegExp(`${HOLIDAY}|term|hol|break|feast|Day`, 'iu');
/** An exception that can move the day before it: `unless it's the Cup`. */
const UNLESS =
	/(?:^|[^\p{L}])(unless\s+(?:it|that|this)(?:['’]s|\s+(?:is|falls|clashes))(?!\s+(?:urgent|too|no|ok(?:ay)?|fine|quiet|done|sorted|settled))(?!\p{L}))/iu;

/**
 * Returns the words of a holiday by which a weekday may be another one: `over Christmas` in `over Christmas, ¦¦¦`. `before` and
 * `after` are the words on both sides of the weekday, whose dates are blanked.
 */
export function leftoverHoliday(before: string, after: string): string | null {
	const unless = UNLESS.exec(after)?.[1];
	if (unless !== undefined) return unless;
	if (MAY_BE_FREE.test(after)) {
		const behind = BEHIND.exec(after)?.[1];
		if (behind !== undefined) return behind;
	}
	if (!MAY_BE_FREE.test(before)) return null;
	const match = IN_FRONT_OF.exec(before) ?? IS_DAY.exec(before);
	return match && !TOPIC.test(before.slice(0, match.index + 1)) ? (match[1] ?? null) : null;
}
