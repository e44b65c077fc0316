import type { WhenContext } from '../../date-context';
import { dayFrom, daysBetween, weekdayOf } from '../../moments';
import { afterBlanks, digitsEnd, isLetter } from '../characters';
import { expression, type MatchContext, type Reading } from '../expression';
import type { Certain } from '../meaning';
import { followsThing } from '../not-a-date';
import { anyOf, MONTH_ABBREVIATIONS, MONTH_NAME, MONTH_SHORT, monthNumber } from '../../../english/calendar-words';
import { ORDINAL_WORD, ordinalFrom } from '../vocabulary';
import { calendarDay, fullYear } from './numeric-date';

const isYear = (number: number) => number >= 1900 && number <= 2200;

/** Leaves out a year that is another number: `Jan 5 60 minutes`. `length` is the length of the date alone. */
function withoutFalseYear(text: string): { length: number; year: string | null } {
	const trimmed = text.trimEnd();
	const match = /(?:^|[\s,/-])(['’]?)(\d{2}|\d{4})$/.exec(trimmed);
	const digits = match?.[2] ?? '';
	if (digits.length === 4 && isYear(Number(digits))) return { length: trimmed.length, year: digits };
	// `Dec 1 1400` ends in a time.
	if (digits.length === 4)
		return { length: trimmed.slice(0, -digits.length).replace(/[\s,]+$/, '').length, year: null };
	if (
		match &&
		/[a-z][a-z.]*[\s,/-]+\d{1,2}(?:st|nd|rd|th)?,?[\s,/-]+['’]?\d{2}$|\d(?:st|nd|rd|th)?[\s-]+(?:of\s+)?[a-z]+[\s,/-]+['’]?\d{2}$/i.test(
			trimmed,
		)
	) {
		const joined = /[-/]\d{2}$|['’]\d{2}$/.test(trimmed);
		return joined
			? { length: trimmed.length, year: digits }
			: { length: trimmed.slice(0, -digits.length).replace(/[\s,]+$/, '').length, year: null };
	}
	return { length: trimmed.length, year: null };
}

/** Words that make a verb of a month after them: `she may`, `to march`. */
const SUBJECT = /\b(?:I|we|he|she|they|you|it|who|that|this|which|there|to|will|can|and)\s+$/i;
/** What follows a month at the end of its phrase: `by march, if …`, not `march on`. */
const ENDS = /^\s*(?:$|[.,;!?]|(?:at|about|re|regarding|with|if)\b)/i;

/** Whether a lowercase month is a verb: `she may first`, `march second`. After a preposition it is a month. */
function isVerb(text: string, before: string, after: string): boolean {
	if (/^[a-z]+ (?:may|march)$/i.test(text) && /^\s+(?:I|we|you|on)\b/.test(after)) return true;
	if (!/(?:^|[\s\d])(?:may|march|mar)\b/.test(text)) return false;
	const led = /\b(?:on|by|until|till|from|before|after)\s+$/i.test(before);
	if (/\d/.test(text))
		return /^(?:on\s+)?(?:may|march)\b/.test(text) && !led && (SUBJECT.test(before) || followsThing(after));
	// `march third` is a day at the end of a phrase. `may first` is a day only after a preposition.
	return !(/\bmarch\b/.test(text) && !SUBJECT.test(before) && ENDS.test(after)) && !(led && ENDS.test(after));
}

/** The month and first day of a range that begins with its month: `Nov 23` in `Nov 23-25`. */
const FIRST_DAY = /^[a-z]{3,9}\.?[\s-]{1,3}\d{1,2}(?:st|nd|rd|th)?/i;

/** Blanks. More than this many in a row are masked. */
const B = '\\s{0,8}';
/** A day of the month: `23`, `23rd`, `third`. */
const NUMBER = `(?:${ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th)?)`;
/** A month. Only abbreviations have a stop. */
const NAME = `(?:${MONTH_NAME}|${anyOf(MONTH_ABBREVIATIONS)}\\.?)`;
/** A year of four digits or two, which is not the hour of a time: `Nov 23 26`, not `Nov 23 8:30`. */
const YEAR = `(?:[1-9]\\d{3}|\\d{2}(?!\\w|:\\d|\\s{1,8}(?:am|pm|o\\s{0,8}clock|${MONTH_SHORT})))`;

/** A month and day, as they were written and matched. */
interface Written {
	/** The words, from the month or the day on. */
	readonly text: string;
	readonly month: string;
	readonly number: string;
	/** The last day of a range. A list or range of days is a kind of its own; here only the first day counts. */
	readonly last: string | undefined;
}

/** Two digits after a day, which are a year or another day: the `10` of `Dec 9/10`. */
const SLASHED_DAY = /\/(\d{2})$/;
/**
 * From this many years on, people write a year in full. Two digits mean the next year or the one after it: in 2026, the
 * digits of `Dec 9/28` are a year, and those of `Dec 30/31` are the next day.
 */
const FAR_YEARS = 3;

/** Whether two digits after a day are a later day of the month and no year near the context's: `Dec 9/10`. */
function isOtherDay(day: number, digits: number, { day: here }: WhenContext): boolean {
	return digits > day && digits <= 31 && Math.abs(2000 + digits - Number(here.slice(0, 4))) >= FAR_YEARS;
}

/** Returns the reading of a month and day. If they are no date, they are passed over as a whole. */
function dateOf({ text: words, month, number, last }: Written, { before, after, when }: MatchContext): Reading | null {
	const day = ordinalFrom(number);
	if (day > 31) return null;
	const nothing: Reading = { skip: words.length };
	const text = last === undefined ? words : (FIRST_DAY.exec(words)?.[0] ?? '');
	if (text === '') return nothing;
	const follows = words.slice(text.length) + after;
	const isJoined = /[\w/.:#-]/.test(before.slice(-1)) && !DATE_BEFORE.test(before);
	if (isJoined || isVerb(text, before, follows.slice(0, 24))) return nothing;
	const found = withoutFalseYear(text);
	const rest = text.slice(found.length) + follows;
	const short = found.year === null ? /^,?\s?['’](\d\d)(?!\w)/.exec(rest) : null;
	const length = found.length + (short?.[0].length ?? 0);
	const tail = rest.slice(short?.[0].length ?? 0);
	if ((/^[/-]\w|^\.\d|^:\d/.test(tail) && !OTHER_DATE.test(tail)) || (text.includes('/') && HALVES.test(before + text)))
		return nothing;
	const slashed = SLASHED_DAY.exec(words)?.[1];
	if (slashed !== undefined && isOtherDay(day, Number(slashed), when)) {
		const [first, end] = [day, Number(slashed)].map((each) => calendarDay(null, monthNumber(month), each, when));
		if (!first || !end || first > end) return nothing;
		return { date: { shape: 'date', day: first, lastDay: end, certain: ['month', 'day'] } };
	}
	const year = short?.[1] ?? found.year;
	const inYear = year === null ? null : fullYear(year);
	const date = calendarDay(inYear, monthNumber(month), day, when);
	if (!date) return nothing;
	const certain: Certain[] = inYear === null ? ['month', 'day'] : ['year', 'month', 'day'];
	return { date: { shape: 'date', day: date, lastDay: date, certain }, drop: words.length - length };
}

/** Another day after a slash: `/Dec 1` in `Nov 30/Dec 1`. */
const OTHER_DATE = new RegExp(`^/(?:(?:${NAME})\\.?\\s\\d|\\d{1,2}\\s(?:${NAME})(?![a-z]))`, 'i');
/** Such a day before the slash: `Nov 30/`. */
const DATE_BEFORE = new RegExp(`(?:(?:${NAME})\\.?\\s\\d{1,2}|(?:^|\\s)\\d{1,2}\\s(?:${NAME}))/$`, 'i');
/** Halves of two such days, as the end of a text: `Nov 30/Dec`, `30 Nov/1`. */
const HALVES = new RegExp(`(?:(?:${NAME})\\.?\\s\\d{1,2}/(?:${NAME})|(?:^|\\s)\\d{1,2}\\s(?:${NAME})/\\d{1,2})$`, 'i');

/** What can follow the number of a day: a month, `of`, another day, or a mark. */
const MAY_FOLLOW = 'jfmasondtu-\u2010\u2011\u2012\u2013\u2014\u2015/';
/** The word before a day that belongs to the date: `on 23 November`. */
const ON = /(?:^|\W)(on\s{0,3})$/i;

/** The word before a number, which can then be that of a week: `week ` in `week 3 of January`. */
const OF_WEEK = /(?:^|[^a-z])(?:week|wk)\s+$/i;
/** Words with which the week has no number: `next week ` in `next week 3 January`, which is a day. */
const OWN_WEEK = /(?:next|this|last|the|that|a|per|every|each|one)\s+(?:week|wk)\s+$/i;

/** `23 November`, `the 23rd of Nov. 2026`, `5-May`, `first of June`. */
export const dayMonth = expression(
	() =>
		`(${NUMBER})(?:(?:\\s{0,3}[-–]\\s{0,3}|\\s{1,3}(?:to|until|through|till)\\s{1,3})(${NUMBER}))?(?:-|/|\\s{0,3}(?:of)?\\s{0,3})(${NAME})(?:(?:-|/|,?\\s{0,3})${YEAR}(?!\\w))?(?!\\w)`,
	([text = '', number = '', last, month = ''], context) => {
		const on = ON.exec(context.before)?.[1]?.length ?? 0;
		const before = context.before.slice(0, context.before.length - on);
		// `week 3 of January`
		if (/^[1-5]$/.test(number) && OF_WEEK.test(before) && !OWN_WEEK.test(before)) return null;
		return dateOf({ text, month, number, last }, { ...context, before });
	},
	'\\b',
	(text, at) => {
		const to = digitsEnd(text, at);
		if (to === at) return true;
		const next = afterBlanks(
			text,
			to + (isLetter(text.charCodeAt(to)) && !MONTH_LETTERS.test(text.slice(to, to + 3)) ? 2 : 0),
		);
		return next !== '' && MAY_FOLLOW.includes(next);
	},
);

/** A month right after the number of a day, whose letters are no ending such as `th`: `23Nov`. */
const MONTH_LETTERS = new RegExp(`^(?:${MONTH_SHORT})`, 'i');

/** `November 23`, `December the third`, `Nov. 23rd, 2026`, `Nov-23`, `March third`. */
export const namedMonthDay = expression(
	() =>
		`(${NAME})(?:-|/|${B},?${B}(?:the\\s{1,4})?)(${NUMBER})(?!${B}(?:am|pm))${B}(?:(?:to|-)${B}(${NUMBER})${B})?(?:(?:-|/|${B},${B}|\\s{1,8})${YEAR})?(?!\\w)(?!:\\d)`,
	([text = '', month = '', number = '', last], context) => dateOf({ text, month, number, last }, context),
);

/** Returns last year's day of a date if only that one falls on the weekday and it is nearer: `Thu, Nov 12`. */
export function pastYearMatching(
	day: string,
	weekday: number,
	context: Parameters<typeof calendarDay>[3],
): string | null {
	if (weekdayOf(day) === weekday) return null;
	const earlier = dayFrom(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8, 10)));
	if (!earlier || weekdayOf(earlier) !== weekday || earlier >= context.day) return null;
	return daysBetween(earlier, context.day) < daysBetween(context.day, day) ? earlier : null;
}
