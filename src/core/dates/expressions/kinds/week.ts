import type { Day } from '../../../follow-up';
import { addDays, addMonths, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression, type Reading } from '../expression';
import type { DateSide } from '../meaning';
import { lastWorkingDay, nextOf, single, type Period, firstDayOfWeek, workday, workingWeek } from '../periods';
import { MONTH, WEEKDAY } from '../../../english/calendar-words';
import { DASH, ORDINAL_WORD, ordinalFrom, S, S0 } from '../vocabulary';

/** The first part of a period: `early next week`, `the first half of May`. */
const EARLY = `early(?:${S}in)?|(?:the${S})?(?:begin|begg?inn?ing|start|(?:first|1st)${S}(?:half|part))${S}of`;
/** The middle of a period: `mid next week`. */
const MID = `mid(?:dle)?(?:${S}of)?|(?:the${S})?middle${S}of`;
/** The last part of a period: `later next week`, `the second half of May`. */
const LATE = `later?(?:${S}in)?|(?:the${S})?(?:latter|back|second|2nd|last)${S}(?:half|part)${S}of`;
/** The last days of a period: `the end of May`. */
const END = `(?:the${S})?(?:very${S})?end${S}of`;
/** What is left of a period or is past: `the rest of this week`, `earlier this week`. */
const REST = `(?:the${S})?(?:rest|remainder|remaining)${S}of|earlier`;
/** The words that name a part of a week, a month or a quarter. */
export const PERIOD_PART = `(?:${EARLY}|${MID}|${LATE}|${END}|${REST})`;

/** The first part of `early to mid December`. */
export const FIRST_PART = `(?:(early|mid)${S0}(?:${DASH}|/|to|or)${S0})?`;

export type PeriodPart = 'early' | 'mid' | 'late' | 'end' | 'rest' | 'earlier' | 'first-half' | 'second-half';

/**
 * Returns the part of a week or month that words name: `early` for `beginning of`, `end` for `the end of`. Null for
 * others.
 */
export function periodPart(words: string): PeriodPart | null {
	const text = words.toLowerCase();
	if (text === '') return null;
	if (/earlier/.test(text)) return 'earlier';
	if (/rest|remainder/.test(text)) return 'rest';
	if (/end|eom/.test(text)) return 'end';
	if (/half/.test(text)) return /first|1st/.test(text) ? 'first-half' : 'second-half';
	if (/early|begin|beggin|start|first/.test(text)) return 'early';
	return /mid/.test(text) ? 'mid' : 'late';
}

/** A first part that is a single day as a bound, unlike `early in`: `the start of`, `beginning of`. */
const START = /^(?:the\s+)?(?:begin|beggin?ning|start)/i;
/** A word that makes a bound of the words after it: `by ` in `by the start of July`. */
const BY = /\bby\s+$/i;

/** Returns a part of a period as a bound: `by the start of July` is its first day for everyone, not early July. */
export function atStart<T extends Period>(span: T, partWords: string, before: string, { day }: WhenContext): T {
	return START.test(partWords) && BY.test(before) && span.day > day ? { ...span, lastDay: span.day } : span;
}

/** Returns a part of the week that begins on `first`, without the days of the week before the context's day. */
function partOfWeek(first: Day, part: PeriodPart | null, context: WhenContext): Period {
	const { day: here, settings } = context;
	const week = workingWeek(first, settings);
	const at = (from: number, to: number): Period => {
		const day = workday(first, from, settings);
		return { day, lastDay: lastWorkingDay(day, workday(first, to, settings), settings) };
	};
	let span: Period = week;
	if (part === 'early' || part === 'first-half') span = at(1, 2);
	if (part === 'mid') span = at(3, 4);
	if (part === 'late' || part === 'second-half') span = at(4, 5);
	if (part === 'end') span = { day: week.lastDay, lastDay: week.lastDay };
	if (firstDayOfWeek(here, settings) !== first || part === 'earlier') return span;
	// "Later this week" is not today, unless the week ends today.
	const least = part === 'late' && addDays(here, 1) <= week.lastDay ? addDays(here, 1) : here;
	const day = span.day < least ? least : span.day;
	return { day, lastDay: span.lastDay < day ? day : span.lastDay };
}

/** The last working day of the parts of a week that mean the next week once they are over. */
const LAST_WORKDAYS: Readonly<Partial<Record<PeriodPart, number>>> = { early: 2, mid: 4, end: -1 };

/** Whether a part of the week is over: on a Friday `the beginning of the week` means the next one. */
function isOver(first: Day, part: PeriodPart | null, { day, settings }: WhenContext): boolean {
	const last = part === null ? undefined : LAST_WORKDAYS[part];
	return last !== undefined && workday(first, last, settings) < day;
}

/** Returns the date of a week. `weeks` 0 is the week of the context's day, 1 the next; `isThis` is set for `this week`. */
function weekSide(weeks: number, part: PeriodPart | null, context: WhenContext, isThis = false): DateSide {
	let first = addDays(firstDayOfWeek(context.day, context.settings), 7 * weeks);
	const over = weeks === 0 && isOver(first, part, context);
	// "Early this week", written on its Friday, is past. On a weekend it means the next week.
	const stays = over && isThis && workday(first, -1, context.settings) >= context.day;
	if (over && !stays) first = addDays(first, 7);
	const whole = partOfWeek(first, part, context);
	// "This week" is not today, unless the week ends today.
	const isRest = isThis && weeks === 0 && part === null && whole.day === context.day && whole.day < whole.lastDay;
	const span = isRest ? { ...whole, day: addDays(whole.day, 1) } : whole;
	const past = weeks < 0 || part === 'earlier' || stays;
	return { shape: 'week', ...span, certain: [], past, ...(part ? {} : { whole: first }) };
}

/** What follows a week at the end of its phrase: a stop, or the purpose, as in `next week about the role`. */
const ENDS_PHRASE = /^\s*(?:$|[.,;!?)]|(?:about|re|regarding|if|and|or)\b)/i;

/** Whether the context's week has no working day left. */
const isSpent = ({ day, settings }: WhenContext) => workday(firstDayOfWeek(day, settings), -1, settings) < day;

/**
 * Returns the reading of this week or a part of it. The week has no working day ahead on its weekend, so that neither `the
 * rest of the week` nor `this week` is a day then.
 */
function restOrWeek(
	date: DateSide,
	part: PeriodPart | null,
	words: string,
	context: WhenContext,
	skip: number,
): Reading {
	const over = (part === null || part === 'rest') && isSpent(context);
	return over ? { date, skip, unread: words.trim(), impossible: true } : { date, skip };
}

/** `next week`, `early next week`, `mid to late next week`, `end of the week`, `later this week`, `the week after next`, `last week`, `EOW`. */
export const week = expression(
	() =>
		`(?:by${S})?(?:${FIRST_PART}(${PERIOD_PART})[- ]${S0})?(?:(?:in|over|during)${S})?(?:(?:the${S})?(ne?xt|this${S}coming|this|last|past|previous|following|coming|upcoming|current)${S}(?:workweek|(?:(?:working|business)${S})?w(?:ee)?k)|(?:the${S})?w(?:ee)?k${S}after(?:${S}next)?|(?:the${S})?week['’]s${S}end|(the|my)${S}w(?:ee)?k|w(?:ee)?k|eow)`,
	([match = '', firstWords = '', partWords = '', which = '', the], { after, before, when }) => {
		const text = match.toLowerCase();
		const by = /^by\s+/.exec(text)?.[0].length ?? 0;
		const lead = by > 0 ? match.slice(0, by) : before;
		const part = periodPart(partWords);
		const first = periodPart(firstWords);
		const isThis = /^(?:this|current)$/i.test(which);
		const sideOf = (weeks: number): DateSide => {
			const side = atStart(weekSide(weeks, part, when, isThis), partWords, lead, when);
			const firstDay = first === null ? side.day : weekSide(weeks, first, when, isThis).day;
			return firstDay < side.day ? { ...side, day: firstDay } : side;
		};
		if (/eow$|[’']s\s+end$/.test(text)) return { date: weekSide(0, 'end', when), skip: by };
		if (/after\s+next$/.test(text)) return { date: sideOf(2), skip: by };
		if (/after$/.test(text)) return ENDS_PHRASE.test(after) ? { date: sideOf(1), skip: by } : null;
		const name = which.toLowerCase();
		if (name === '') {
			// "Later in the week", written on a weekend, is the next week's.
			const weeks = part === 'late' && isSpent(when) ? 1 : 0;
			return part && (/^the$/i.test(the ?? '') || part === 'end' || part === 'mid' || part === 'rest')
				? restOrWeek(sideOf(weeks), part, match, when, by)
				: null;
		}
		if (name === 'last' && /^\s+(?:of|in)\s/i.test(after)) return null;
		if (/^(?:last|past|previous)$/.test(name)) return { date: sideOf(-1), skip: by };
		return isThis ? restOrWeek(sideOf(0), part, match, when, by) : { date: sideOf(1), skip: by };
	},
);

/** `midweek`, `mid-week`, `mid-wk`. */
export const midweek = expression(
	() => `(?:in${S})?mid-?w(?:ee)?k(?:${S}(next)${S}w(?:ee)?k)?`,
	([, next], { when }) => ({ date: weekSide(next ? 1 : 0, 'mid', when) }),
);

/** `this weekend`, `the wkend`, `over the weekend`, `next weekend`, `last weekend`: Saturday to Sunday. */
export const weekend = expression(
	() =>
		`(?:(?:over|on|at|during|before|after|by)${S})?(?:(the|this${S}coming|this|next|last|past|coming)${S})(?:weekend|wkend|wknd)`,
	([match = '', which = ''], { when }) => {
		const name = which.toLowerCase();
		const skip = /^(?:before|after|by)\s+/i.exec(match)?.[0].length ?? 0;
		if (name === 'the' && !/^(?:over|on|at|during|before|after|by)/i.test(match)) return null;
		const last = /last|past/.test(name);
		let day = nextOf(when.day, 6, true);
		if (name === 'next') day = addDays(nextOf(addDays(firstDayOfWeek(when.day, when.settings), 7), 1, true), 5);
		if (last) day = addDays(nextOf(when.day, 6), -7);
		return { date: { shape: 'week', day, lastDay: addDays(day, 1), certain: [], past: last }, skip };
	},
);

/** `week of …`, `wk of …`, `w/c …`, `the week commencing …`: the week of the date to its right. */
export const weekOfDate = expression(
	() => `(?:the${S})?(?:w\\/c|wc|w(?:ee)?k${S}(?:of|commencing|beginning|starting|after)(?:${S}on)?)`,
	([match = ''], { before }) =>
		/\b(?:a|next|this|last)\s+$/i.test(before)
			? null
			: { anchor: { kind: 'week-of', weeks: /after/i.test(match) ? 1 : 0 }, weak: true },
);

/** `the third week of (this month)`, `first week in (January)`, `1st wk (Jan)`, `last week of (November)`, `week 3 of (January)`. */
export const nthWeek = expression(
	() =>
		`(?:(?:the${S})?(${ORDINAL_WORD}|[1-5](?:st|nd|rd|th)|last)${S}(?:full${S})?w(?:ee)?k(?=${S}(?:(?:of|in)${S}|${MONTH}(?![a-z])))|w(?:ee)?k${S}([1-5])(?=${S}(?:of|in)${S}))`,
	([, ordinal, count], { when }) => {
		const number = ordinal ?? count ?? '';
		const place = /^last$/i.test(number) ? -1 : count === undefined ? ordinalFrom(number) : Number(count);
		if (!(place <= 5)) return null;
		return { date: { shape: 'nth-week', day: when.day, lastDay: when.day, certain: [], number: place }, weak: true };
	},
);

/** What makes a time or another week of the number before it: `week 9:30`, `week 4.30pm`, `week 2 of`. */
const NO_WEEK_AFTER = /^\s+of\b|^[-–]|^[:.h][0-5]\d|^\s?[ap]\.?m?(?![a-z])/i;
/** A weekday directly after a week: ` Tue` in `wk 50 Tue`. */
const WEEKDAY_AFTER = new RegExp(`^\\s+${WEEKDAY}(?![a-z])`, 'i');
/** A weekday directly before a week: `Tuesday ` in `Tuesday week 9`. */
const WEEKDAY_BEFORE = new RegExp(`(?:^|[^a-z])${WEEKDAY}\\.?\\s+$`, 'i');

/** `in week 48`, `calendar week 48`: the ISO week of this year, or of the next if it is over. */
export const numberedWeek = expression(
	() => `(?:(in|by|during|calendar|until|of|cw|kw)${S})?(?:week|wk|cw|kw)${S0}(\\d{1,2})`,
	([match = '', lead, digits = ''], { after, when, before, whole }) => {
		const number = Number(digits);
		const alone =
			whole || (before.trim() === '' && after.trim() === '') || ENDS_PHRASE.test(after) || WEEKDAY_AFTER.test(after);
		if (number < 1 || number > 53 || (!lead && !alone) || NO_WEEK_AFTER.test(after)) return null;
		const year = Number(when.day.slice(0, 4));
		for (const inYear of [year, year + 1]) {
			// The first ISO week of a year contains the 4th of January.
			const first = addDays(
				nextOf(`${String(inYear).padStart(4, '0')}-01-04`, 1, true),
				number * 7 - (weekdayOf(`${String(inYear).padStart(4, '0')}-01-04`) === 1 ? 7 : 14),
			);
			const span = workingWeek(first, when.settings);
			if (span.lastDay >= when.day) {
				const skip = lead && !/^(?:calendar|[ck]w)$/i.test(lead) ? lead.length + 1 : 0;
				const date: DateSide = { shape: 'week', ...span, certain: [], whole: first };
				// `Monday week 9` may be nine o'clock.
				const isHour = !lead && number <= 12 && WEEKDAY_BEFORE.test(before);
				return isHour ? { date, unread: match } : { date, skip };
			}
		}
		return null;
	},
);

/** `same time next week`, `same date next month`, `this day week`, `this time next month`: a week or a month from the context's day. */
export const sameTimeNext = expression(
	() =>
		`this${S}day${S}week|(?:the${S})?(?:same${S}(?:time|day|date)|this${S}(?:time|day))${S}(?:(next${S}(?:week|wk)|in${S}a${S}week)|next${S}month)`,
	([match = '', week], { when }) => ({
		date: single('date', week || /day\s+week$/i.test(match) ? addDays(when.day, 7) : addMonths(when.day, 1), ['day']),
	}),
);

/** `this week or next`: from this week to the next. */
export const thisWeekOrNext = expression(
	() => `this${S}(?:week|wk)${S}or${S}(?:the${S})?next(?:${S}(?:week|wk|one))?`,
	(_, { when }) => {
		const [one, two] = [weekSide(0, null, when), weekSide(1, null, when)];
		const day = isSpent(when) ? two.day : one.day;
		return { date: { shape: 'week', day, lastDay: two.lastDay, certain: [] } };
	},
);
