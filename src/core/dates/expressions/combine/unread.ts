import { addDays, daysBetween } from '../../moments';
import { afterBlanks } from '../characters';
import { Fragment, mapped, type Line, type Refiner } from '../fragment';
import { workingWeek } from '../periods';
import { AFTER } from './unread/after-date';
import { BEFORE } from './unread/before-date';
import { NEAR_CHARACTERS, type Unread } from './unread/neighbor';
import { otherEnd } from './unread/other-end';
import { unreadDay } from './unread/time-alone';
import { NO_CLOCK } from './unread/words';

/** A time that no clock shows: `Friday at 25:00`. */
const NO_TIME = new RegExp(`^,?\\s{1,3}(?:at\\s+|@\\s?)?(${NO_CLOCK})(?!\\d)`, 'i');

/** A cheap test before {@link NO_TIME}. */
function mayBeTime(text: string, at: number): boolean {
	const next = afterBlanks(text, text.charAt(at) === ',' ? at + 1 : at);
	return next !== '' && 'a@0123456789'.includes(next);
}

/** A date that bounds the span before it: `next week, before Thursday`. */
const BOUND = /^(?:before|after|beyond)\s/i;

/** The week or month before a bound that may lie in it: `in December after the 15th`. */
function spanBefore(line: Line, { index, text }: Fragment, last: Fragment | undefined): string | null {
	const span = last?.meaning.date;
	if (!last || !span || span.day === span.lastDay || !BOUND.test(text)) return null;
	return line.text.slice(last.to, index).trim() === '' ? last.text : null;
}

const unreadWords = (words: string | null): Unread | null => (words === null ? null : { words });

function unreadBeside(line: Line, fragment: Fragment, last: Fragment | undefined): Unread | null {
	const { date } = fragment.meaning;
	const place = { line, fragment, last };
	if (date) {
		const whole = unreadWords(noSuchDay(line, fragment) ?? spanBefore(line, fragment, last));
		const before = whole ?? BEFORE.find(place);
		if (before && !before.thing) return before;
		return unreadWords(otherEnd(line.text, fragment, date)) ?? AFTER.find(place) ?? before;
	}
	return last && last.to > fragment.index - NEAR_CHARACTERS ? null : unreadWords(unreadDay(place));
}

/** A date without a year that is further ahead is a `Feb 29` that the coming February does not have. */
const MOST_DAYS_AHEAD = 365;

/** Returns the words of a date without a year if the next such month has no such day. */
function noSuchDay({ when }: Line, { text, meaning: { date } }: Fragment): string | null {
	if (!date?.certain.includes('month') || date.certain.includes('year')) return null;
	return daysBetween(when.day, date.day) > MOST_DAYS_AHEAD ? text : null;
}

/** Words before a date that exclude it: `not on Monday`. */
const EXCLUDED =
	/^(?:(?:but|and)\s+)?(?:not|never|except|rather\s+than|instead\s+of|other\s+than)(?:\s+(?:on|the|in|at|by))*$/i;
/** The gap between an excluded date and the right one after it: `not Monday but Tuesday`. */
const GAP_AFTER = /^\s*[,;–—-]?\s*(?:but|rather|instead)(?:\s+(?:rather|instead|on|the|in|by))*\s+$/i;
/** The gap between the right date and an excluded one after it: `Tuesday, not Monday`. */
const GAP_BEFORE = /^\s*[,;(–—-]?\s*(?:but\s+|and\s+)?$/i;

/** `the week after` next to an excluded week. */
const WEEK_AFTER = /\bweek\s+after$/i;

const isRead = ({ meaning }: Fragment) => meaning.date !== undefined && meaning.unread === undefined;

/** `the day after` next to an excluded day. */
const DAY_AFTER = /\bday\s+after$/i;

/** Counts `the week after` and `the day after` from what is excluded: `not next week but the week after`. */
function afterExcluded(line: Line, fragment: Fragment, { meaning: { date: excluded } }: Fragment): Fragment {
	const { date } = fragment.meaning;
	if (date && excluded?.day === excluded?.lastDay && excluded && DAY_AFTER.test(fragment.text)) {
		const day = addDays(excluded.day, 1);
		return new Fragment(fragment.index, fragment.text, { ...fragment.meaning, date: { ...date, day, lastDay: day } });
	}
	if (!date || !excluded?.whole || excluded.shape !== 'week' || !WEEK_AFTER.test(fragment.text)) return fragment;
	const whole = addDays(excluded.whole, 7);
	const counted = { ...date, ...workingWeek(whole, line.when.settings), whole };
	return new Fragment(fragment.index, fragment.text, { ...fragment.meaning, date: counted });
}

/** Whether a date replaces the excluded one before it: `not Monday but Tuesday`, `not next week, the week after`. */
function isCorrection(gap: string, { text }: Fragment): boolean {
	return GAP_AFTER.test(gap) || (/^\s*[,;–—-]\s*$/.test(gap) && (WEEK_AFTER.test(text) || DAY_AFTER.test(text)));
}

/** Drops an excluded day next to the right one: `not Monday but Tuesday`, `Tuesday, not Monday`. */
function withoutExcluded(line: Line, fragments: readonly Fragment[]): readonly Fragment[] {
	const kept: Fragment[] = [];
	let excluded: Fragment | null = null;
	for (const [place, fragment] of fragments.entries()) {
		const current: Fragment = excluded ? afterExcluded(line, fragment, excluded) : fragment;
		excluded = null;
		const { unread } = current.meaning;
		if (unread === undefined || !EXCLUDED.test(unread)) {
			kept.push(current);
			continue;
		}
		const [last, next] = [fragments[place - 1], fragments[place + 1]];
		const from = line.text.lastIndexOf(unread, current.index);
		if (next && isRead(next) && isCorrection(line.text.slice(current.to, next.index), next)) excluded = current;
		else if (!last || !isRead(last) || from < last.to || !GAP_BEFORE.test(line.text.slice(last.to, from)))
			kept.push(current);
	}
	return kept;
}

/** The gap between two days of one thing: `the fair on Monday and Tuesday`, `swapping Monday for Tuesday`. */
const GAP_AND = /^\s{0,3}(?:,|&|\/|[-–—]|,?\s(?:and|or|to|then|for)\s)\s{0,3}(?:on\s+)?(?:the\s+)?$/i;

/** Marks the days that follow the day of a thing in a list: `Max interviews Tuesday & Wednesday`. */
function withOthersOfThings(line: Line, fragments: readonly Fragment[]): readonly Fragment[] {
	let last: Fragment | null = null;
	return fragments.map((fragment) => {
		const { meaning } = fragment;
		const isOther =
			last?.meaning.ofThing &&
			meaning.date &&
			!meaning.unread &&
			GAP_AND.test(line.text.slice(last.to, fragment.index));
		last = isOther
			? new Fragment(fragment.index, fragment.text, { ...meaning, unread: last?.meaning.unread ?? '', ofThing: true })
			: fragment;
		return last;
	});
}

/** What repeats a statement about the day before for another day: `, so is` in "Monday is out, so is Tuesday". */
const AND_SO =
	/^\s*[,;.–—-]?\s*(?:(?:and\s+)?so\s+(?:is|are|was|does|do|has)|(?:and\s+)?(?:nor|neither)(?:\s+\p{L}+){0,3}|(?:and\s+)?(?:ditto|same\s+(?:for|with)|same\s+goes\s+for))\s+(?:on\s+)?(?:the\s+)?$/iu;
/** The gap before a day to which such a word belongs: `Monday is out, Tuesday too`. */
const GAP_TOO = /^\s*[,;.–—-]?\s*(?:(?:and|or|&)\s+)?(?:on\s+)?(?:the\s+)?$/i;
/** The end of such a statement, after the day: ` too` in `Monday is out, Tuesday too`. */
const TOO = /^,?\s+(?:(?:is|are|was)\s+)?(?:too|also|as\s+well|either|likewise|ditto)(?=\s*(?:$|[.,;:!?)–—-]))/i;
/** How many characters after a day such a word is: the longest, `, are likewise`, has 14, and one more must follow. */
const TOO_CHARACTERS = 16;

/** Marks days of which the words say the same as of an unread day before them: `Monday is out, Tuesday too`. */
function withRepeated(line: Line, fragments: readonly Fragment[]): readonly Fragment[] {
	let last: Fragment | null = null;
	return fragments.map((fragment) => {
		const { meaning } = fragment;
		const unread: string | undefined = last?.meaning.unread;
		const isSame =
			last !== null &&
			unread !== undefined &&
			meaning.date &&
			meaning.unread === undefined &&
			repeats(line, last, unread, fragment);
		last = isSame
			? new Fragment(fragment.index, fragment.text, {
					...meaning,
					unread,
					...(last?.meaning.ofThing ? { ofThing: true } : {}),
				})
			: fragment;
		return last;
	});
}

/** The beginning of a statement about several days: `are out`, `don't work`. */
const ABOUT_SEVERAL = /^(?:are|aren['’]?t|were|don['’]?t|do\s+not)(?![a-z])/i;

/** Marks a day if the words after the next one are about both: `Monday and Tuesday are out`. */
function withFirst(line: Line, fragments: readonly Fragment[]): readonly Fragment[] {
	const all = [...fragments];
	for (let place = all.length - 2; place >= 0; place--) {
		const [fragment, next] = [all[place], all[place + 1]];
		const unread = next?.meaning.unread;
		if (!fragment?.meaning.date || fragment.meaning.unread !== undefined || !next || unread === undefined) continue;
		const isOfBoth = ABOUT_SEVERAL.test(unread) && line.text.slice(next.to).trimStart().startsWith(unread);
		if (!isOfBoth || !GAP_AND.test(line.text.slice(fragment.to, next.index))) continue;
		all[place] = new Fragment(fragment.index, fragment.text, { ...fragment.meaning, unread });
	}
	return all;
}

function repeats({ text }: Line, last: Fragment, unread: string, { index, to }: Fragment): boolean {
	const gap = text.slice(last.to, index);
	const at = gap.indexOf(unread);
	const rest = at >= 0 && gap.slice(0, at).trim() === '' ? gap.slice(at + unread.length) : gap;
	return AND_SO.test(rest) || (GAP_TOO.test(rest) && TOO.test(text.slice(to, to + TOO_CHARACTERS)));
}

/** A weekday that is excluded for the one a week later: `not ` in `not this Thursday, the one after`. */
const NOT = /^(?:no,?\s+)?not(?:\s+on)?$/i;
/** What follows such a weekday: `, the one after`. */
const THE_ONE_AFTER =
	/^[\s,–—-]{1,3}(?:but\s+)?the\s+one\s+after(?:\s+(?:that|this))?(?=\s*(?:$|[.,;:!?)]|(?:at|about|re|on)\s))/i;
/** How many characters of a text that can take: `, but the one after this` has 24, and one more word must follow. */
const ONE_AFTER_CHARACTERS = 32;

/** Returns the weekday a week after the excluded one, which no other date precedes: `not this Thursday, the one after`. */
function afterThis(
	{ text }: Line,
	{ index, to, meaning }: Fragment,
	unread: string,
	last: Fragment | undefined,
): Fragment | null {
	const { date } = meaning;
	if (date?.shape !== 'weekday' || !NOT.test(unread)) return null;
	const from = text.lastIndexOf(unread, index);
	const words = THE_ONE_AFTER.exec(text.slice(to, to + ONE_AFTER_CHARACTERS))?.[0];
	if (words === undefined || (last && GAP_BEFORE.test(text.slice(last.to, from)))) return null;
	const day = addDays(date.day, 7);
	const moved = { ...date, day, lastDay: day, problems: [] };
	return new Fragment(from, text.slice(from, to + words.length), { ...meaning, date: moved });
}

/** Marks a date beside which words remain that belong to it. */
function marked(line: Line, fragment: Fragment, last: Fragment | undefined): Fragment {
	const { meaning, index, text, to } = fragment;
	if (meaning.unread !== undefined) return fragment;
	const beside = unreadBeside(line, fragment, last);
	const unread = beside?.words.trim();
	const oneAfter = unread ? afterThis(line, fragment, unread, last) : null;
	if (oneAfter !== null) return oneAfter;
	if (unread) return new Fragment(index, text, { ...meaning, unread, ...(beside?.thing ? { ofThing: true } : {}) });
	const noTime = mayBeTime(line.text, to) ? NO_TIME.exec(line.text.slice(to, to + 16))?.[1] : undefined;
	if (noTime === undefined || !meaning.date) return fragment;
	const problem = { code: 'date.not-understood', words: noTime, impossible: true } as const;
	const date = { ...meaning.date, problems: [...(meaning.date.problems ?? []), problem] };
	return new Fragment(index, text, { ...meaning, date });
}

/**
 * Step 6: marks dates of which some words were not understood. `not Monday` and `the Monday after Easter` do not mean
 * that Monday.
 */
export const findUnread: Refiner = (line, fragments) => {
	const all = mapped(fragments, (fragment, last) => marked(line, fragment, last));
	if (all.length < 2 || all.every(({ meaning }) => meaning.unread === undefined)) return all;
	return withoutExcluded(line, withRepeated(line, withFirst(line, withOthersOfThings(line, all))));
};
