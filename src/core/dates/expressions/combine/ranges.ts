import { withoutCopies } from '../../../english/without-copies';
import { addDays, addMonths } from '../../moments';
import type { WhenContext } from '../../date-context';
import { Fragment, type Line, type Refiner } from '../fragment';
import type { DateSide, TimeSide } from '../meaning';
import { monthDayOnOrAfter } from '../kinds/month-day';
import { monthOf, nextOf, workingWeek } from '../periods';
import { BETWEEN, MOVED, MOVED_FROM } from '../vocabulary';

/**
 * The gap between two dates that make a range or a choice: `Monday to Wednesday`, `Mon or Tue`. `or else` begins what to do
 * otherwise.
 */
const CONNECTOR =
	/^\s{0,4}(?:(?:or|to|through|thru|until|till|and)(?:\s+(?:maybe|perhaps|possibly|on|the|by))?\s+|[-–—/]\s{0,4})$/i;

/** Whether a range begins before its first date: `between the 3rd and the 5th`. */
const STARTS_BETWEEN = new RegExp(`(?:^|[^a-z])${BETWEEN}\\s+(?:the\\s+)?$`, 'i');
/** The gap in `between the 3rd & 5th`. */
const AND_SIGN = /^\s?&\s?(?:the\s+)?$/i;
/** The gap before a second choice in brackets: `Monday (maybe Tuesday)`, `Mon (or Tue)`. */
const OR_IN_BRACKETS =
	/^\s?\((?:or|maybe|perhaps|possibly|poss\.?|probably|prob\.?)(?:\s+(?:maybe|perhaps|possibly|on|the)){0,2}\s+$/i;
/** A choice of days, which have the time after them in common: `Mon or Tue at 10`. */
const CHOICE = /^\s{0,4}(?:or\s|\/)/i;

/**
 * Returns the time of the first of two days, which can follow the second: `Mon (maybe Tue) 14:00`, `Mon or Tue at 10`,
 * `Mon-Wed after 3`. In `Mon to Wed at 3` it can be the end.
 */
function firstTime(left: Fragment, right: Fragment, gap: string): { time?: TimeSide } {
	const isCommon =
		right.meaning.time?.bound === 'after' || CHOICE.test(gap) || (OR_IN_BRACKETS.test(gap) && right.text.includes(')'));
	const time = left.meaning.time ?? (isCommon ? right.meaning.time : undefined);
	return time ? { time } : {};
}

/** The end of `next week or the week after`, which counts from the week before it. */
const WEEK_AFTER = /week\s+after$/i;
/** `Tue, Wed or Thu`: a comma joins dates only in a list that ends with {@link LIST_END} and a date. */
const COMMA = /^\s?,\s{1,3}$/;
/** The joint before the last date of a list: `Mon, Tue or Wed`. */
const LIST_END = /^\s?,?\s{0,3}(?:\b(?:or|and|to)\s|[&/]\s?)$/i;

/** Returns the end of a range after its start: `Friday or Monday`, `this week or the week after`. */
function endAfter(left: DateSide, right: DateSide, text: string): string | null {
	if ((right.past ?? false) !== (left.past ?? false)) return null;
	if (right.shape === 'weekday' && right.modifier === 'bare') return nextOf(left.day, right.weekday ?? 1);
	if (right.shape === 'week' && left.shape === 'week' && WEEK_AFTER.test(text)) return addDays(left.lastDay, 7);
	if (right.lastDay > left.day) return right.lastDay;
	if (right.shape === 'month-day') return addMonths(right.lastDay, 1) > left.day ? addMonths(right.lastDay, 1) : null;
	return null;
}

/** The gap in `moved from Monday to Tuesday`: the second date replaces the first. */
const TO = /^\s+(?:to|until|till)\s+(?:the\s+)?$/i;
/** The gap in `Monday, now moved to Tuesday`: the second date replaces the first. */
const MOVED_TO = new RegExp(
	withoutCopies(
		`^\\s{0,3}(?:[,;:(–—-]|→|[-=]>)?\\s{0,3}(?:(?:now|it|was|is|has|been|got|then)\\s+){0,3}${MOVED}\\s+to\\s+(?:the\\s+)?$|^\\s{0,3}(?:→|[-=]?>)\\s{0,3}(?:the\\s+)?$`,
	),
	'i',
);

/** Sounds of somebody who looks for the right day while they dictate: `er`, `umm`. */
const HESITATION = '(?:h+m+|e+r+m*|u+h*m+|u+h+|e+h+m*)';

/**
 * `Friday (now Monday)`, `Tuesday, sorry, Wednesday`, `Monday um no Tuesday`, `tomorrow – rescheduled, now the 30th`, `Monday. Update: Wednesday`,
 * `Monday, new date Wednesday`.
 */
const CORRECTED = new RegExp(
	withoutCopies(
		`^\\s{0,3}[,;:(–—.?!-]{0,3}\\s{0,3}(?:${MOVED},?\\s+(?:to\\s+)?)?(?:(?:${HESITATION}|ah|oh|well|ooh?ps|wait|no)[,.…-]{0,3}\\s+){0,2}(?:${HESITATION}|now|actually|sorry|nope|nah|ooh?ps|better|edit(?:ed)?|well(?=\\s?,)|(?:updated?|changed?|new\\s+(?:date|day|time|slot)|fixed|corrected)(?=\\s?[:–—-])|new\\s+(?:date|day)|correction|scratch\\s+that|strike\\s+that|make\\s+(?:it|that)|on\\s+second\\s+thoughts?|or\\s+rather|rather|no|wait|hang\\s+on|hold\\s+on|my\\s+(?:bad|mistake)|(?:I\\s+)?tell\\s+a\\s+lie|I\\s+mean(?:t)?)\\s{0,2}[,:;–—-]{0,2}\\s+(?:(?:no|now|wait|sorry|I\\s+mean(?:t)?|it['’]?s|make\\s+(?:it|that)|on|for)[,:]?\\s+){0,2}(?:the\\s+)?$`,
	),
	'i',
);

/** The gap in `Monday – hm, Tuesday instead`, where the correction follows the new day. */
const ASIDE_GAP = /^\s{0,3}[,;(–—.-]{1,3}\s{0,3}(?:(?:hm+|er|uh|ah|oh|well)[,.…-]{0,3}\s+)?(?:on\s+)?$/i;
/** The end of such a correction: ` instead` in `Monday – hm, Tuesday instead`, not ` instead of her`. */
const INSTEAD = /^\s+(?:instead|rather)(?!\s+(?:of|than))\b/i;

/** Words before an old day, which make it out of date: `was Thursday, now Monday`, `cancelled Monday, new date Tuesday`. */
const WAS =
	/\b(?:was|were|cancel(?:l?ed)?|called\s+off|dropped|scrapped|(?:can['’]?t|cannot|couldn['’]?t)(?:\s+(?:do|make))?)\s+(?:on\s+|for\s+)?(?:the\s+)?$/i;

/** The gap in `she would not call Monday but Wednesday`: the second day is meant, since the verb before the first is denied. */
const BUT = /^\s{0,3},?\s{0,3}but\s+(?:rather\s+|instead\s+|only\s+)?(?:on\s+)?(?:the\s+)?$/i;
/** A denied verb before the first of them: `would not call `, `won't ring me on `. */
const DENIED = /(?:\b(?:not|never|cannot)|n['’]t)\s+(?!(?:on|by|in|at|until|before|the)\s)(?:\p{L}+\s+){1,4}$/iu;

/** Words in brackets between two dates: `Friday (a holiday) or rather Monday`. */
const ASIDE = /^\s\([^()]{1,30}\)/;

/** The gap in `in Q1, say mid-February`: the second date states the first one more exactly. */
const NARROWED =
	/^\s{0,3}[,;(–—-]?\s{0,3}(?:(?:so|or|and)\s+)?(?:say|ideally|preferably|probably|likely|possibly|specifically|i\.?e\.?|meaning|that\s+is|hopefully)[,:]?\s+(?:(?:on|in|by|around|about|the)\s+){0,2}$/i;

/** A correction that counts from the date it corrects: `next week, no, the week after`, `tomorrow, sorry, the following day`. */
const COUNTS_FROM = /(?:week|day)\s+after$|^(?:the\s+)?following\s+(?:week|day)$/i;

/** Returns the week after a week, or the day after a day, which corrects it: `next week, no, the week after`. */
function afterFirst(first: DateSide, second: DateSide, { settings }: WhenContext): DateSide | null {
	if (second.shape === 'week') {
		if (first.shape !== 'week' || !first.whole) return null;
		const whole = addDays(first.whole, 7);
		return { ...second, ...workingWeek(whole, settings), whole };
	}
	if (first.day !== first.lastDay) return null;
	const day = addDays(first.day, 1);
	return { ...second, day, lastDay: day };
}

/** Puts a day of the month that replaces a full date into the month of that date: `Jan 1st, or rather the 4th`. */
function inMonthOf(old: DateSide, date: DateSide, { day: here }: WhenContext): DateSide {
	if (date.shape !== 'month-day' || !old.certain.includes('month') || old.past) return date;
	const first = monthOf(old.day);
	const day = monthDayOnOrAfter(date.number ?? 1, first > here ? first : here);
	return day === null ? date : { ...date, day, lastDay: day };
}

/**
 * Returns the new day of `moved from Thursday to Friday` and `Thursday → moved to Friday`. If the new day is before the
 * old one, one of them may be in another week, so the date counts as read only in part.
 */
function joinMoved(line: Line, left: Fragment, right: Fragment): Fragment | null {
	const [first, second] = [left.meaning.date, right.meaning.date];
	const gap = line.text.slice(left.to, right.index).replace(ASIDE, ' ');
	if (!first || !second || gap.length > 40) return null;
	const before = line.text.slice(Math.max(0, left.index - 40), left.index);
	const text = line.text.slice(left.index, right.to);
	const isInstead = ASIDE_GAP.test(gap) && INSTEAD.test(line.text.slice(right.to, right.to + 16));
	if (CORRECTED.test(gap) || isInstead) {
		if (WAS.test(before)) return right;
		const date = COUNTS_FROM.test(right.text)
			? afterFirst(first, second, line.when)
			: inMonthOf(first, second, line.when);
		return date && new Fragment(left.index, text, { ...right.meaning, date });
	}
	if (BUT.test(gap) && DENIED.test(before)) return right;
	if (first.day !== first.lastDay && second.day >= first.day && second.lastDay <= first.lastDay && NARROWED.test(gap))
		return new Fragment(left.index, text, right.meaning);
	if (!MOVED_TO.test(gap) && !(TO.test(gap) && MOVED_FROM.test(before))) return null;
	const isUnsure = !first.past && second.day <= first.day && second.shape === 'weekday';
	return new Fragment(left.index, text, {
		...right.meaning,
		...(isUnsure ? { unread: line.text.slice(left.index, right.index).trim() } : {}),
	});
}

function joinRange(line: Line, left: Fragment, right: Fragment, inList: boolean): Fragment | null {
	const [first, second] = [left.meaning.date, right.meaning.date];
	const gap = line.text.slice(left.to, right.index);
	if (!first || !second || gap.length > 16) return null;
	const before = line.text.slice(Math.max(0, left.index - 13), left.index);
	const isBetween = STARTS_BETWEEN.test(before);
	const isJoined = CONNECTOR.test(gap) || OR_IN_BRACKETS.test(gap) || (isBetween && AND_SIGN.test(gap));
	if (!isJoined && !(inList && (COMMA.test(gap) || LIST_END.test(gap)))) return null;
	if (!inList && /\band\b/i.test(gap) && !isBetween) return null;
	const dayAfter = /^the\s+day\s+after$/i.test(right.text);
	const lastDay = dayAfter ? addDays(first.day, 1) : endAfter(first, second, right.text);
	if (lastDay === null || lastDay <= first.day) return null;
	const problems = [...(first.problems ?? []), ...(second.shape === 'weekday' ? [] : (second.problems ?? []))];
	const { whole: _whole, ...rest } = first;
	const date: DateSide = { ...rest, shape: 'date', lastDay, problems };
	const text = line.text.slice(left.index, right.to);
	const unread = left.meaning.unread ?? right.meaning.unread;
	return new Fragment(left.index, text, {
		date,
		...firstTime(left, right, gap),
		...(unread === undefined ? {} : { unread }),
	});
}

/**
 * Returns the index of the last date of a list that begins at `from`, such as `Tue, Wed or Thu`. Where there is no list, `to`
 * is the date before which none begins: many dates with commas and no "or" are looked at once.
 */
function listFrom(line: Line, fragments: readonly Fragment[], from: number): { isList: boolean; to: number } {
	let place = Math.max(from, 0);
	for (; place + 1 < fragments.length; place++) {
		const [one, two] = [fragments[place], fragments[place + 1]];
		const gap = one && two ? line.text.slice(one.to, two.index) : '';
		if (place > from && LIST_END.test(gap)) return { isList: true, to: place + 1 };
		if (!COMMA.test(gap)) break;
	}
	return { isList: false, to: place };
}

/** Step 4: joins `Monday or Tuesday`, `Nov 30 – Dec 4`, `between Monday and Wednesday` into dates with a last day. */
export const joinRanges: Refiner = (line, fragments) => {
	if (fragments.length < 2) return fragments;
	const joined: Fragment[] = [];
	let listTo = -1;
	let noListTo = -1;
	for (const [place, fragment] of fragments.entries()) {
		const before = joined.at(-1);
		if (place > listTo && place > noListTo && place > 0) {
			const { isList, to } = listFrom(line, fragments, place - 1);
			if (isList) listTo = to;
			else noListTo = to;
		}
		const range = before
			? (joinMoved(line, before, fragment) ?? joinRange(line, before, fragment, place <= listTo))
			: null;
		if (range) joined[joined.length - 1] = range;
		else joined.push(fragment);
	}
	return joined;
};
