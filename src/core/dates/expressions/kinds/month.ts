import type { Day } from '../../../follow-up';
import type { DateSettings } from '../../../settings';
import { addDays, addMonths, lastDayOfMonth } from '../../moments';
import type { WhenContext } from '../../date-context';
import { afterBlanks, isDigit, lettersBefore, lettersEnd } from '../characters';
import { expression } from '../expression';
import type { DateSide } from '../meaning';
import { lastWorkingDay, monthOf, type Period } from '../periods';
import { atStart, FIRST_PART, PERIOD_PART, periodPart, type PeriodPart } from './week';
import { MONTH, MONTH_PERSONS, monthNumber } from '../../../english/calendar-words';
import { S, S0 } from '../vocabulary';

const on = (first: Day, number: number): Day => addDays(first, number - 1);

function partOfMonth(first: Day, part: PeriodPart | null, context: WhenContext): Period {
	const { day: here, settings } = context;
	const meant = wholePart(first, part, settings);
	if (monthOf(here) !== first || part === 'earlier' || meant.day >= here || meant.lastDay < here) return meant;
	return { day: here, lastDay: meant.lastDay };
}

/** Returns a part of a month, without regard to the context's day. */
function wholePart(first: Day, part: PeriodPart | null, settings: DateSettings): Period {
	if (part === 'mid') return { day: on(first, 15), lastDay: on(first, 15) };
	const last = lastDayOfMonth(first);
	if (part === 'end') return { day: last, lastDay: last };
	const day = part === 'late' ? on(first, 21) : part === 'second-half' ? on(first, 16) : first;
	const lastDay = part === 'early' ? on(first, 10) : part === 'first-half' ? on(first, 15) : last;
	return { day, lastDay: lastWorkingDay(day, lastDay, settings) };
}

/** Returns the date of a month or of a part of it, by the month's first day. */
function monthSide(first: Day, part: PeriodPart | null, context: WhenContext, more: Partial<DateSide> = {}): DateSide {
	const span = partOfMonth(first, part, context);
	return { shape: 'month', ...span, certain: [], ...(part ? {} : { whole: first }), ...more };
}

/** Moves "the middle of the month" to the next month if it is over. */
function upcoming(side: DateSide, { day }: WhenContext): DateSide {
	return side.lastDay >= day ? side : { ...side, day: addMonths(side.day, 1), lastDay: addMonths(side.lastDay, 1) };
}

/** `next month`, `end of the month`, `EOM`, `month-end`, `late this month`, `mid next month`, `last month`. */
export const month = expression(
	() =>
		`(?:(${PERIOD_PART})[- ]${S0})?(?:(?:in|over|during)${S})?(?:(?:the${S})?(ne?xt|this${S}coming|this|last|past|previous|following|coming|current)${S}month|(?:the${S})?month${S}after(?:${S}next)?|(?:the${S})?month['’]s${S}end|(the)${S}month|month(?:[- ]end)?|eom)`,
	([match = '', partWords = '', which = '', the], { before, after, when }) => {
		const text = match.toLowerCase();
		const first = monthOf(when.day);
		if (/eom$|month(?:[- ]|['’]s\s+)end$/.test(text)) return { date: monthSide(first, 'end', when) };
		const part = periodPart(partWords);
		const later = /month\s+after(\s+next)?$/.exec(text);
		if (later)
			return later[1] || /^\s*(?:$|[.,;!?)])/.test(after)
				? { date: monthSide(addMonths(first, later[1] ? 2 : 1), part, when) }
				: null;
		const name = which.toLowerCase();
		// "The month" is a date only with a part or a day: "end of the month", "the 20th of the month".
		if (name === '') {
			if (part) {
				const side = upcoming(monthSide(first, part, when), when);
				return the || part === 'end' || part === 'mid' ? { date: atStart(side, partWords, before, when) } : null;
			}
			return the ? { date: monthSide(first, null, when, { rolls: true }), weak: true } : null;
		}
		if (/^(?:last|past|previous)$/.test(name)) {
			return { date: monthSide(addMonths(first, -1), part, when, { past: true }) };
		}
		const ahead = /^(?:this|current)$/.test(name) ? 0 : 1;
		const side = atStart(monthSide(addMonths(first, ahead), part, when), partWords, before, when);
		return { date: { ...side, past: part === 'earlier' || side.lastDay < when.day } };
	},
);

/**
 * Words before a month's name that make a date of it: `in March`. Without them it can be a person: `April Jones`.
 */
const LEAD = /(?:^|[\s(])(?:in|by|until|till|during|since|for|this|next|before|after|through|to|or|of)\s+$/i;

/** How far before a month its lead is looked for, in characters: the longest, `through`, with the blanks beside it. */
const LEAD_CHARACTERS = 16;

/** Words that make a month of the lowercase word after them: `in may.`, `by march`. */
const SURE_LEAD = /\b(?:in|by|until|till|since|during|of)\s+$/i;
/** What follows an ambiguous month at the end of its phrase: `in may.` */
const ENDS = /^\s*(?:$|[.,;!?])/;

/** Lowercase months that are also other words or abbreviations: `may`, `march`, `sep`. */
const AMBIGUOUS = /^(?:may|march|mar|jun|sep|dec)$/;
/** The letters of the longest such month, `march`, so that longer words need no test. */
const LONGEST_AMBIGUOUS_LETTERS = 5;
/** The end of what makes a day of such a month: `5th of may`, `first week in march`, `first friday march`. */
const DAY_BEFORE = /(?:\b(?:of|in|day|week|[a-z]+th|first|second|third)|\d(?:st|nd|rd|th)?)\s+(?:the\s+)?$/i;
/** The beginning of a day after such a month: `may 5`, `march, on the 3rd`. */
const DAY_AFTER = /^[,.]?\s+(?:\(|on\s+|say\s+|the\s+)*\d/i;

/** Whether a month's name by itself is a month: `in March`, not `march on`, `by April Jones` or `May's role`. */
function standsAlone(name: string, before: string, after: string): boolean {
	if (!LEAD.test(before.slice(-LEAD_CHARACTERS))) return false;
	if (AMBIGUOUS.test(name) && !(SURE_LEAD.test(before) && ENDS.test(after))) return false;
	if (/^['’]s\b|^\.?\s*\d/.test(after) || /^\s+(?:I|we|you|on\s+site|not|be)\b/.test(after)) return false;
	if (MONTH_PERSONS.includes(name.toLowerCase()) && /^\s+\p{Lu}\p{Ll}/u.test(after) && !/\bin\s+$/i.test(before))
		return false;
	return true;
}

/** The last two letters of the words of {@link DAY_BEFORE} and {@link SURE_LEAD}. */
const LEAD_ENDS = ['in', 'by', 'il', 'll', 'ce', 'ng', 'of', 'ay', 'ek', 'th', 'st', 'nd', 'rd', 'he'];
/** The first characters of what {@link DAY_AFTER} allows: `(`, `on`, `say`, `the` or a digit. */
const MAY_FOLLOW = '(ost0123456789';

/** Whether a lowercase word such as `may` can be a month by the words beside it. True for all other words. */
function mayBegin(text: string, at: number): boolean {
	const to = lettersEnd(text, at);
	if (at === 0 || to - at > LONGEST_AMBIGUOUS_LETTERS || !AMBIGUOUS.test(text.slice(at, to))) return true;
	const next = afterBlanks(text, to + (',.'.includes(text.charAt(to) || '-') ? 1 : 0));
	if (next !== '' && MAY_FOLLOW.includes(next)) return true;
	const last = lettersBefore(text, at, 2);
	return LEAD_ENDS.includes(last) || isDigit(last.charCodeAt(1));
}

/** A day right after a month: ` 5`, ` 5th`, but not ` 2027` or ` 9:30`. */
const DAY_OF_MONTH = /^\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:.]|\s?[ap]m)/i;

/** `mid-December`, `early January`, `early to mid March`, `end of November`, `in March`, `December 2026`. */
export const namedMonth = expression(
	() =>
		`(?:${FIRST_PART}(${PERIOD_PART}|eom|end)[- ]${S0})?(?:(this|next|last)${S})?(${MONTH})\\.?(?:,?${S}(?:of${S})?(\\d{4}))?`,
	([match = '', firstWords = '', partWords = '', which = '', name = '', year], { before, after, when, whole }) => {
		const part = periodPart(partWords);
		const weak = !(part || year || which || whole || standsAlone(name, before, after));
		if (weak && AMBIGUOUS.test(name) && !DAY_BEFORE.test(before.slice(-LEAD_CHARACTERS)) && !DAY_AFTER.test(after))
			return null;
		// "exams end Dec 5" is about the 5th.
		if (part && !year && DAY_OF_MONTH.test(after)) return null;
		const number = monthNumber(name);
		const here = Number(when.day.slice(0, 4));
		const firstIn = (inYear: number): Day => `${String(inYear).padStart(4, '0')}-${String(number).padStart(2, '0')}-01`;
		if (year && !(Number(year) >= 1900 && Number(year) <= 2200)) return null;
		const past = /^last$/i.test(which);
		let first = firstIn(year ? Number(year) : here);
		const thisMonth = monthOf(when.day);
		if (!year && (first < thisMonth || (part && part !== 'rest' && partOfMonth(first, part, when).lastDay < when.day)))
			first = firstIn(here + 1);
		if (!year && past) first = firstIn(firstIn(here) < thisMonth ? here : here - 1);
		const meant = monthSide(first, part, when, { past, certain: year ? ['year', 'month'] : ['month'] });
		const side = atStart(meant, partWords, before, when);
		const from = periodPart(firstWords);
		const firstDay = from === null ? side.day : partOfMonth(first, from, when).day;
		const date = firstDay < side.day ? { ...side, day: firstDay } : side;
		const drop = match.endsWith('.') && !part ? 1 : 0;
		return { date, drop, weak };
	},
	'\\b',
	mayBegin,
);

/** `EOY`, `end of the year`, `year-end`. */
export const yearEnd = expression(
	() =>
		`(?:eoy|(?:the${S})?end${S}of${S}(?:the${S}|this${S}|next${S})?(?:calendar${S})?year|(?:the${S})?year['’]?s?[- ]end)`,
	([match = ''], { after, when }) => {
		// `year end is January 31`: a financial year.
		if (/^\s+(?:is|was|falls)\b/i.test(after)) return null;
		const year = Number(when.day.slice(0, 4)) + (/next/i.test(match) ? 1 : 0);
		const day = `${String(year).padStart(4, '0')}-12-31`;
		return { date: { shape: 'month', day, lastDay: day, certain: [] } };
	},
);
