import type { Day } from '../../../follow-up';
import { addDays, addMonths, dayFrom, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { afterBlanks, digitsEnd, isLetter, lettersBefore, lettersEnd, mayJoin } from '../characters';
import { expression, type MatchContext } from '../expression';
import type { DateSide } from '../meaning';
import { countsNothing, followsThing, ordersThing } from '../not-a-date';
import { calendarDay } from './numeric-date';
import { monthOf, nextOf } from '../periods';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../../../english/calendar-words';
import { DASH, HOUR_WORDS, ORDINAL_WORD, ordinalFrom, S, S0 } from '../vocabulary';

/** Returns the first day on or after `from` with that number in its month, or null if no month has such a day. */
export function monthDayOnOrAfter(number: number, from: Day): Day | null {
	for (let months = 0; months <= 48; months++) {
		const first = addMonths(monthOf(from), months);
		const day = dayFrom(Number(first.slice(0, 4)), Number(first.slice(5, 7)), number);
		if (day && day >= from) return day;
	}
	return null;
}

export function monthDaySide(number: number, context: WhenContext): DateSide | null {
	const day = monthDayOnOrAfter(number, context.day);
	return day === null ? null : { shape: 'month-day', day, lastDay: day, certain: ['day'], number };
}

/** Returns the first 23rd for `Monday the 23rd`, flagged if it is no Monday. */
export function weekdayAndMonthDay(weekday: number, number: number, from: Day): DateSide | null {
	const day = monthDayOnOrAfter(number, from);
	if (day === null) return null;
	const date: DateSide = { shape: 'date', day, lastDay: day, certain: ['day', 'weekday'] };
	return weekdayOf(day) === weekday ? date : { ...date, weekdayDiffers: true };
}

/** Words after which an ordinal number is a day of the month: `on the 15th`. */
const LEAD =
	/(?:^|[\s(])(?:on|by|until|till|before|after|from|around|arnd|about|abt|approx\.?|between|betw|btwn?|b\/w|for|to|or|and|of|due|since|through)\s+$/i;

/** Words before "the first" that is no day: `my answer to the first`, but not `from the first to the third`. */
const TO_THE = /^(?!.*\bfrom\s+the\b).*\bto\s+$/i;

/** Words that put a day into the next or this month: `the 15th of next month`. */
const NEXT_MONTH = /^\s+of\s+(?:the\s+)?(?:next|this|following|month)\b/i;
/** A time before a day: `8:30 on the 15th`. */
const AFTER_TIME = /(?:\d\s?[ap]\.?m\.?|\d:\d\d)\s+on\s+(?:the\s+)?$/i;
/** The end of {@link AFTER_TIME}, for a quick test: `on the ` in `8:30 on the 15th`. */
const ON_BEFORE = /on\s+(?:the\s+)?$/i;
/** The end of a sentence, which `on the second.` needs, because `on the second round` is no day. */
const ENDS = /^\s*(?:$|[.,;!?])/;
/** A day of the month alone at the end: `Check in with Odette, 27th`. */
const AFTER_COMMA = /\p{L}\s?[,–—-]\s+$/u;
/** A person before a day of the month: `with Odette 27th`. */
const AFTER_PERSON = /(?:^|\s)(?:with|w\/)\s?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s+$/u;
/** What follows a larger ordinal word that is a day: `on the twenty-first about the study`. */
const ENDS_PHRASE = /^\s*(?:$|[.,;!?]|(?:about|re|regarding|with|at|if|unless|and|or)\b)/i;
/** A time after a day in words: `the thirtieth at ten`. */
const AT_TIME = new RegExp(
	`^\\s+(?:at|around|about)\\s+(?:\\d|half|quarter|noon|(?:${HOUR_WORDS.join('|')})(?![a-z]))`,
	'i',
);
/** Words after which a day of the month can follow without a preposition: `Follow up the 27`, `Call back 15 at 8:00`. */
const ACT_BEFORE =
	/(?:^|\b(?:follow[- ]?up|f\/u|check[- ]?in|call(?:[- ]?back)?|ring|phone|e-?mail|text|ping|write|touch\s+base|circle\s+back))\s*$/i;
/** The end of an act or of a contact, after which an ordinal alone is a day: `call again 24th`, `spoke 17th`. */
const AGAIN_BEFORE =
	/\b(?:call(?:ed)?|ring|rang|phone|e-?mail(?:ed)?|text(?:ed)?|ping|write|chased?|try|nudge|spoke|again)\s+$/i;
/** A time after such a number: `15 at 8:00`, `15, 8pm`. */
const TIME_NEXT = /^(?:,| at)\s{1,3}\d{1,2}(?::[0-5]\d|\s?[ap]\.?m\b)/i;
/** What follows a day of the month at the end of its phrase: `, about the role`, ` at 8`. */
const ENDS_DAY = /^\s*(?:$|[.,;!?]|at\b)/;
/** The same after the verb of an act, where a time must follow `at`: `call the 15 at 8`, not `call the 15 at Acme`. */
const ENDS_ACT = /^\s*(?:$|[.,;!?]|at\s+\d)/;

interface WrittenDay {
	readonly number: number;
	readonly the: boolean;
	/** `15th`, `fifteenth`, `15`, `15th day` */
	readonly form: 'suffixed' | 'word' | 'digits';
	readonly isDay: boolean;
}

/** Whether a number is a day of the month by itself, or only next to other words of a date. Null if it is no day. */
function roleOf(
	{ number, the, form, isDay }: WrittenDay,
	{ before, after, whole }: MatchContext,
): 'alone' | 'beside' | null {
	if (form !== 'digits' && (isDay || NEXT_MONTH.test(after))) return 'beside';
	if (form === 'suffixed') {
		const isLast =
			number > 3 &&
			ENDS.test(after) &&
			(AFTER_COMMA.test(before) || AFTER_PERSON.test(before) || AGAIN_BEFORE.test(before));
		return isLast || ((the || whole || LEAD.test(before)) && countsNothing(after)) ? 'alone' : 'beside';
	}
	// `on the second` is a day, "the second round" is not.
	if (form === 'word') {
		const ends = number > 3 ? ENDS_PHRASE : ENDS;
		if (the && number > 12 && (ENDS.test(after) || AT_TIME.test(after))) return 'alone';
		return the && LEAD.test(before) && !TO_THE.test(before) && ends.test(after) ? 'alone' : null;
	}
	if (!the && number > 12 && TIME_NEXT.test(after) && ACT_BEFORE.test(before)) return 'alone';
	if (ON_BEFORE.test(before.slice(-7)) && AFTER_TIME.test(before) && countsNothing(after)) return 'beside';
	if (!the || number <= 12) return null;
	const follows = whole || before === '' || LEAD.test(before) ? ENDS_DAY : ACT_BEFORE.test(before) ? ENDS_ACT : null;
	return follows?.test(after) ? 'alone' : null;
}

/** The last two letters of `on` and `the`. */
const LEAD_ENDS: readonly string[] = ['on', 'he'];

/** Whether digits or an ordinal in words can be a day of the month by the words beside them. See {@link roleOf}. */
function mayBegin(text: string, at: number): boolean {
	const to = digitsEnd(text, at);
	if (to > at) {
		if (isLetter(text.charCodeAt(to)) || text.charAt(to) === ',' || afterBlanks(text, to) === 'a') return true;
		return LEAD_ENDS.includes(lettersBefore(text, at, 2));
	}
	const first = text.charAt(at).toLowerCase();
	// "the second" and "twenty-first" have more words.
	return first === 't' || 'do'.includes(afterBlanks(text, lettersEnd(text, at)) || '-');
}

/** `the 15th`, `on the 3rd`, `by the 30th`, `20th (of next month)`, `the 15th day`, `on the twenty-first`. */
export const monthDay = expression(
	() => `(?:(the)${S})?(?:(\\d{1,2})(st|nd|rd|th)?|(${ORDINAL_WORD}))(?:${S}day(?=${S}of))?`,
	([match = '', the, digits, suffix, word], place) => {
		const number = digits ? Number(digits) : ordinalFrom(word ?? '');
		if (!(number >= 1 && number <= 31) || /[/.:\d-]/.test(place.before.slice(-1)) || /^[/:]\d/.test(place.after))
			return null;
		// "Wed, 2nd reminder" is the Wednesday.
		if (suffix && !the && /,\s*$/.test(place.before.slice(-4)) && ordersThing(place.after)) return null;
		const form = word ? 'word' : suffix ? 'suffixed' : 'digits';
		const stands = roleOf({ number, the: the !== undefined, form, isDay: /\sday$/i.test(match) }, place);
		const date = stands && monthDaySide(number, place.when);
		return date && { date, weak: stands === 'beside' };
	},
	'\\b',
	mayBegin,
);

/** A month after weekday and day, which another kind of date reads: `Monday 23 November`. */
const MONTH_FOLLOWS = new RegExp(`^\\.?\\s+(?:of\\s+)?${MONTH}(?![a-z])`, 'i');

/** `Monday the 23rd`, `Mon 13th`, `friday 23`, `tuesday the thirty first`, and `Monday 8` if that Monday is an 8th. */
export const weekdayMonthDay = expression(
	() =>
		`(?:(?:this|next|coming)${S})?(${WEEKDAY})[.,]?${S}(?:(the)${S})?(?:(\\d{1,2})(st|nd|rd|th)?|(${ORDINAL_WORD}))`,
	([match = '', weekdayWord = '', the, digits, suffix, word], { after, when }) => {
		if (suffix && !the && match.includes(',') && ordersThing(after)) return null;
		const number = digits ? Number(digits) : ordinalFrom(word ?? '');
		const weekday = weekdayNumber(weekdayWord);
		if (!(number >= 1 && number <= 31) || /^\s?(?:[ap]\.?m?\b|o'?clock)|^[:/]\d|^\.\d|^\s?[-–]\s?\d/i.test(after))
			return null;
		if (
			MONTH_FOLLOWS.test(after) ||
			followsThing(after) ||
			(word && !the && /^\s+(?:thing|round|interview|call|step)/i.test(after))
		)
			return null;
		if (word && !the && number < 13 && !/^\s*(?:$|at\b|[.,;])/.test(after)) return null;
		const date = weekdayAndMonthDay(weekday, number, when.day);
		const bare = digits && !suffix && !the;
		if (!date || (bare && number < 13 && date.day !== nextOf(when.day, weekday))) return null;
		return { date };
	},
);

/** A day before a month, so that the number after it is an hour: `2nd Dec 11 AM`. */
const DAY_BEFORE = /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/i;

/** `Feb 5 AM`, `November 24th pm`: half a day, not a time. */
export const monthDayHalf = expression(
	() => `(${MONTH})\\.?${S}(\\d{1,2})(?:st|nd|rd|th)?,?${S}([ap])\\.?m\\.?`,
	([match = '', name = '', digits = '', half = ''], { before, when }) => {
		const day = calendarDay(null, monthNumber(name), Number(digits), when);
		if (day === null || DAY_BEFORE.test(before)) return null;
		const part = /^a$/i.test(half) ? ('morning' as const) : ('afternoon' as const);
		const drop = match.endsWith('.') && !/\.m\.$/i.test(match) ? 1 : 0;
		return { date: { shape: 'date', day, lastDay: day, certain: ['month', 'day'] }, time: { part }, drop };
	},
);

/** `next November 20`: after the note's day, so in a note of 2026-11-20 the next year's. */
export const nextMonthDay = expression(
	() => `ne?xt${S}(?:(${MONTH})\\.?${S}(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?${S}(${MONTH}))`,
	([, name, number, firstNumber, lastName], { after, when }) => {
		if (/^(?::\d|\s?[ap]\.?m\b|[-/]\d|,?\s\d{4})/i.test(after)) return null;
		const from = { ...when, day: addDays(when.day, 1) };
		const day = calendarDay(null, monthNumber(name ?? lastName ?? ''), Number(number ?? firstNumber), from);
		return day === null ? null : { date: { shape: 'date', day, lastDay: day, certain: ['month', 'day'] } };
	},
);

/** `4 to 23 next month`, `from the 4th to the 10th of next month`. */
export const monthDayRange = expression(
	() =>
		`(?:from${S})?(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?${S0}(?:${DASH}|to|until|till|through)${S0}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?(?:${S}(?:of|in))?${S}(?:the${S})?(next|this|following)${S}month`,
	([, one = '', two = '', which = ''], { when }) => {
		const first = addMonths(monthOf(when.day), /^this$/i.test(which) ? 0 : 1);
		const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
		const [day, lastDay] = [dayFrom(year, month, Number(one)), dayFrom(year, month, Number(two))];
		return day && lastDay && day < lastDay
			? { date: { shape: 'date', day, lastDay, certain: ['day'], past: lastDay < when.day } }
			: null;
	},
	'\\b',
	mayJoin,
);
