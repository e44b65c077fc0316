import type { Day } from '../../../follow-up';
import { addBusinessDays, businessDayOnOrAfter, businessDayOnOrBefore } from '../../business-days';
import { addDays, addMinutes, clockOf, dayOf, minuteOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression } from '../expression';
import type { Amount, DateSide, TimeSide, Unit } from '../meaning';
import { lastWorkingDay, shift, firstDayOfWeek, withinReason, workingWeek } from '../periods';
import { anyOf, MONTH, TOMORROW_WORDS, WEEKDAY } from '../../../english/calendar-words';
import { COUNT, DASH, numberFrom, S, S0 } from '../vocabulary';

/** The units of `in two weeks` and `in 3 hrs`, also as a possessive: `a week's time`. */
const UNIT = "(?:days?|weeks?|wks?|fortnights?|months?|mths?|mos|years?|yrs?|hours?|hrs?|minutes?|mins?)(?:[’']s?)?";
/**
 * An amount of time, with words that make it rough or a bound: `about two weeks`, `a week or so`, `at most 3-4 days`, `fourteen
 * (14) days`.
 */
const AMOUNT = `(?:(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.?|almost|nearly|at${S}least|more${S}than|another|just|maybe|exactly|say|(less${S}than|under|up${S}to|at${S}most|no${S}more${S}than))${S})?(?:(an?)${S}(week|month|day)${S}or${S}(two|so)|(${COUNT})(?:${S0}\\(\\d{1,3}\\))?(?:${S0}(?:${DASH}|to|or)${S0}(${COUNT}))?(?:${S}more|${S}short|${S}full)?(?:(?:${S}|-)(business|biz|working|work|week|calendar))?(?:${S}|-)?(${UNIT}|(?:business|working|work|week)days?)|(\\d{1,3})(?:${S0}(?:${DASH}|to)${S0}(\\d{1,3}))?${S0}(h|d|w)|(half${S}an?)${S}(hour|year))(?:${S}time|${S}or${S}so)?`;

function unitFrom(word: string, business: boolean): { unit: Unit; times: number } {
	const text = word.toLowerCase();
	if (business || /^(?:business|work|week).*day/.test(text)) return { unit: 'business-day', times: 1 };
	if (text.startsWith('fortnight')) return { unit: 'week', times: 2 };
	if (text.startsWith('d')) return { unit: 'day', times: 1 };
	if (text.startsWith('w')) return { unit: 'week', times: 1 };
	if (text.startsWith('mi')) return { unit: 'minute', times: 1 };
	if (text.startsWith('m')) return { unit: 'month', times: 1 };
	if (text.startsWith('y')) return { unit: 'year', times: 1 };
	return { unit: 'hour', times: 1 };
}

/** The hours of a day. A longer amount in hours counts as days: `in 48 hours`. */
const DAY_HOURS = 24;
/** The hours of a business day: `16 business hours` are two days. */
const WORKING_HOURS = 8;

type Groups = readonly (string | undefined)[];
/** The number of groups that {@link AMOUNT} captures. */
const GROUPS = 13;

/** Returns the amount in the groups of {@link AMOUNT} from `at` on. Returns null for "in a days" and "in 999 years". */
function amountFrom(groups: Groups, at: number): Amount | null {
	const amount = exactAmount(groups, at);
	return amount && groups[at] ? { ...amount, atMost: true } : amount;
}

function exactAmount(groups: Groups, at: number): Amount | null {
	const [article, span, or, least, most, kind, word, digits, mostDigits, letter, half, halved] = groups.slice(
		at + 1,
		at + GROUPS,
	);
	if (half)
		return /^y/i.test(halved ?? '') ? { least: 6, most: 6, unit: 'month' } : { least: 30, most: 30, unit: 'minute' };
	if (digits) return reasonable(Number(digits), Number(mostDigits ?? digits), unitFrom(letter ?? '', false));
	if (article) return reasonable(1, /two/i.test(or ?? '') ? 2 : 1, unitFrom(span ?? '', false));
	if (!least || !word) return null;
	const isBusiness = /^(?:business|biz|work|working|week)$/i.test(kind ?? '');
	const unit = unitFrom(word, isBusiness);
	const inDays = isBusiness && /^h/i.test(word) ? businessDaysIn : (count: number) => count;
	const from = inDays(numberFrom(least));
	const to = most ? inDays(numberFrom(most)) : from;
	return reasonable(Math.min(from, to), Math.max(from, to), unit);
}

/** Business hours are written by the day: 48 are two business days, and 8 or fewer one. */
const businessDaysIn = (hours: number) => Math.ceil(hours / (hours < DAY_HOURS ? WORKING_HOURS : DAY_HOURS));

function reasonable(least: number, most: number, { unit, times }: { unit: Unit; times: number }): Amount | null {
	const amount = { least: least * times, most: most * times, unit };
	return most > 0 && withinReason(amount) ? amount : null;
}

/** Returns the day `count` units after `day`. A negative count goes back. */
export function shiftDay(day: Day, count: number, unit: Unit, context: WhenContext): Day {
	return unit === 'business-day' ? addBusinessDays(day, count, context.settings) : shift(day, count, unit);
}

type Sides = { date: DateSide; time?: TimeSide };

/** Returns the date of `in two weeks`. Hours and minutes count from the context's time, if it has one. */
export function offsetSide(amount: Amount, direction: 1 | -1, context: WhenContext): Sides {
	const past = direction < 0;
	if (amount.atMost && !past) return withinSide(amount, context);
	const { unit } = amount;
	if (unit === 'hour' && amount.most >= DAY_HOURS && context.time === null && !past) return hoursSide(amount, context);
	if (unit === 'hour' || unit === 'minute') {
		const date: DateSide = { shape: 'offset', day: context.day, lastDay: context.day, certain: ['day'], past, unit };
		if (context.time === null) return { date };
		const minutes = direction * amount.least * (unit === 'hour' ? 60 : 1);
		const moment = addMinutes(minuteOf(context.day, context.time), minutes);
		const [hour = 0, minute = 0] = (clockOf(moment) ?? '').split(':').map(Number);
		return {
			date: { ...date, day: dayOf(moment), lastDay: dayOf(moment) },
			time: { clock: { hour, minute, sure: true } },
		};
	}
	const day = shiftDay(context.day, direction * amount.least, unit, context);
	const last = shiftDay(context.day, direction * amount.most, unit, context);
	const lastDay = last > day ? lastWorkingDay(day, last, context.settings) : day;
	return { date: { shape: 'offset', day, lastDay, certain: ['day'], past, unit } };
}

/**
 * Returns the date of `within 48 hours` or `within 24–48 hours`: the day on which the first bound ends, and as last day the last working day in them, or the
 * next working day if they contain none. From a Thursday: Saturday, and Friday as the last day.
 */
function hoursSide({ least, most }: Amount, { day: here, settings }: WhenContext): Sides {
	const day = addDays(here, Math.ceil(least / DAY_HOURS));
	const working = businessDayOnOrBefore(addDays(here, Math.ceil(most / DAY_HOURS)), settings);
	const lastDay = working > here ? working : businessDayOnOrAfter(addDays(here, 1), settings);
	return { date: { shape: 'offset', day, lastDay, certain: ['day'], unit: 'hour' } };
}

/** Returns the date of `in the next two weeks`: from tomorrow to the last working day in them. */
function withinSide(amount: Amount, context: WhenContext): Sides {
	const { unit } = amount;
	if (unit === 'hour' && amount.most >= DAY_HOURS) return hoursSide(amount, context);
	if (unit === 'hour' || unit === 'minute')
		return offsetSide({ ...amount, atMost: false }, 1, { ...context, time: null });
	const last = shiftDay(context.day, amount.most, unit, context);
	const day = unit === 'business-day' ? shiftDay(context.day, 1, unit, context) : addDays(context.day, 1);
	return { date: { shape: 'offset', day, lastDay: lastWorkingDay(day, last, context.settings), certain: [] } };
}

/** `in two weeks`, `in like 3 weeks`, `in a fortnight`, `in 3 business days`, `in 2–3 weeks`, `after a week`, `give it two weeks`, `leave her a week`. */
export const inAmount = expression(
	() =>
		`(in|after|give(?:${S}(?:it|him|her|them))?|(?:allow|leave)${S}(?:it|him|her|them)|wait)${S}(?:(?:a${S}further|like)${S}|[~≈]${S0})?${AMOUNT}(?:${S}from${S}(?:now|today)|${S}on(?=${S}))?`,
	(groups, { after, when }) => {
		const amount = amountFrom(groups, 2);
		const lead = (groups[1] ?? '').toLowerCase();
		if (!amount || /^\s+(?:of|from|after|before)\b/i.test(after)) return null;
		if (lead === 'after' && (/^(?:year|month)$/.test(amount.unit) || /^\s+(?:at|in|as|with)\b/i.test(after)))
			return null;
		const drop = /\son$/i.test(groups[0] ?? '') ? 2 : 0;
		return { ...offsetSide(amount, 1, when), drop };
	},
);

/** `in the next two weeks`, `within 5 days`, `w/in 3 days`, `over the next couple of weeks`, `the next few days`, `the next fortnight`. */
export const withinAmount = expression(
	() =>
		`(?:(?:(?:inside|in|over|during|for|within)${S}(?:of${S})?)?(?:the${S})?(?:next|coming|following)|within|w\\/in)${S}(?:the${S})?(?:in${S}|[~≈]${S0})?${AMOUNT}(?:${S}(?:from|after|of)${S}(?:now|today))?`,
	(groups, { when }) => {
		const amount = amountFrom(groups, 1);
		return amount && withinSide(amount, when);
	},
);

/**
 * `within the next week`, `in the next month`, `over the next week or two`, `within the week`: a week or a month that begins
 * tomorrow, unlike `next week`, which is from Monday to Friday. `In the next week of the course` is no date.
 */
export const withinNext = expression(
	() =>
		`(?:(?:inside|in|over|during|within)${S}the${S}next${S}(week|wk|month)(?:${S}or${S}(so|two))?|within${S}the${S}week)(?!['’]|${S}of${S}(?!${MONTH}|\\d))`,
	([, word = 'week', or], { when }) => {
		const amount = reasonable(1, /two/i.test(or ?? '') ? 2 : 1, unitFrom(word, false));
		return amount && withinSide(amount, when);
	},
);

/**
 * `the coming days`, `the next weeks`, `2 next days`, `the next fortnight`. Without a count, three. `next fortnight` alone is
 * the fortnight after the two weeks that have begun.
 */
export const comingUnits = expression(
	() =>
		`(?:(?:in|over|during)${S})?(?:the${S})?(?:(${COUNT})${S})?(?:next|coming|following)${S}(days|weeks|months|fortnight)`,
	([match = '', count, word = ''], { before, when }) => {
		if (/^ne?xt\s+fortnight$/i.test(match) && !/\b(?:the|in|over|during|within|for)\s+$/i.test(before)) {
			const first = addDays(firstDayOfWeek(when.day, when.settings), 14);
			const lastDay = workingWeek(addDays(first, 7), when.settings).lastDay;
			return { date: { shape: 'offset', day: workingWeek(first, when.settings).day, lastDay, certain: [] } };
		}
		const number = count ? numberFrom(count) : /^f/i.test(word) ? 1 : 3;
		const amount = reasonable(number, number, unitFrom(word, false));
		return amount && withinSide(amount, when);
	},
);

/** `two weeks from now`, `a fortnight later`, `3 days hence`, `two weeks ago`, `a month back`. */
export const amountAway = expression(
	() =>
		`${AMOUNT}${S}(?:(from${S}(?:now|today|here)|later|hence|out|away|in${S}the${S}future)|(ago|back|earlier|prior))`,
	(groups, { before, when }) => {
		const amount = amountFrom(groups, 1);
		if (!amount || /\bfor\s+$/i.test(before)) return null;
		const back = groups[GROUPS + 2] !== undefined;
		if (back && /^(?:earlier|prior|back)$/i.test(groups[GROUPS + 2] ?? '') && /^(?:minute|hour)$/.test(amount.unit))
			return null;
		return offsetSide(amount, back ? -1 : 1, when);
	},
);

/** The first words of a day to which an amount is added: `a week tomorrow`, `two weeks on Friday`. */
const DAY_NEXT = `(?:this${S}|next${S})?(?:today|${anyOf(TOMORROW_WORDS)}|${WEEKDAY})`;

/** `a week from …`, `3 days after …`, `two days before …`, `a week on …`, `a week (tomorrow)`. Needs a date to its right. */
export const amountFromDate = expression(
	() =>
		`${AMOUNT}(?:${S}(from|after|following|on|before|prior${S}to|ahead${S}of|in${S}advance${S}of)|(?=${S}${DAY_NEXT}(?![a-z])))|the${S}day${S}(after|following|before|preceding)`,
	(groups, { before }) => {
		const [match = ''] = groups;
		const joined = groups[GROUPS + 1] ?? groups[GROUPS + 2];
		if (joined === undefined && /\b(?:for|of|last|past)\s+$/i.test(before)) return null;
		// In `a week or two on Dec 3` the day is that of the act.
		if (/\b(?:or\s+(?:so|two)|time)\s+on$/i.test(match)) return null;
		const day = groups[GROUPS + 2];
		const amount: Amount | null = day ? { least: 1, most: 1, unit: 'day' } : amountFrom(groups, 1);
		if (!amount || amount.unit === 'hour' || amount.unit === 'minute') return null;
		const direction = /^(?:before|preceding|prior|ahead|in)/i.test(groups[GROUPS + 1] ?? day ?? '') ? -1 : 1;
		return { anchor: { kind: 'shift', amount, direction }, weak: true };
	},
);

/**
 * What is in front of a unit that counts a day on by itself: `with Ana `, `call her `. Not `the `, `a busy ` or `at Fashion `,
 * where it is a span or part of a name.
 */
const COUNTS_FROM_UNIT =
	/(?:^|[,;:.(–—-]|(?:^|\s)(?:(?:with|w\/|call|ring|phone|e-?mail|text|ping|chase|nudge|ask|see|up|back)\s+(?:\[\[)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?(?:\]\])?|me|you|him|her|them|us|it|back|again|up|base|due|call|ring|e-?mail|text|chase|ping|nudge|then|maybe|say))\s*$/u;

/** `fortnight from Monday`, `week from Dec 3`, without an article. In `off the week from Monday` it is a span. */
export const unitFromDate = expression(
	() =>
		`(fortnight|week|wk|month)${S}from(?=${S}(?:the${S})?(?:${WEEKDAY}|${MONTH}|${anyOf(TOMORROW_WORDS)}|today|\\d))`,
	([, word = ''], { before }) => {
		const amount =
			/^\p{Ll}/u.test(word) && COUNTS_FROM_UNIT.test(before) ? reasonable(1, 1, unitFrom(word, false)) : null;
		return amount && { anchor: { kind: 'shift', amount, direction: 1 }, weak: true };
	},
);

/** `for 3 days from today`: three days, beginning today. "For a week" alone is no date. */
export const forAmountFrom = expression(
	() => `for${S}(?:the${S}next${S})?${AMOUNT}${S}(?:from|starting)${S}(now|today|tomorrow)`,
	(groups, { when }) => {
		const amount = amountFrom(groups, 1);
		if (!amount || amount.unit === 'hour' || amount.unit === 'minute') return null;
		const day = /^tomorrow$/i.test(groups[GROUPS + 1] ?? '') ? addDays(when.day, 1) : when.day;
		const last = addDays(shiftDay(day, amount.most, amount.unit, when), amount.unit === 'business-day' ? 0 : -1);
		const lastDay = last > day ? lastWorkingDay(day, last, when.settings) : day;
		return { date: { shape: 'offset', day, lastDay, certain: ['day'] } };
	},
);

/** `follow-up: 2 weeks`: in a field that holds nothing else, an amount counts from the context's day. */
export const bareAmount = expression(
	() => AMOUNT,
	(groups, { when, whole, before, after }) => {
		const amount = whole && /^\s*$/.test(before) && /^\s*$/.test(after) ? amountFrom(groups, 1) : null;
		return amount && offsetSide(amount, 1, when);
	},
);
