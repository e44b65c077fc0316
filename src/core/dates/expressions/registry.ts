import { MONTH_WORDS, NAMED_DAY_WORDS, TOMORROW_OR_NAME, WEEKDAY_WORDS } from '../../english/calendar-words';
import { CLOCK_OWNERS, ZONE_FIRST_WORDS } from '../../english/zone-words';
import {
	amountAway,
	amountFromDate,
	bareAmount,
	comingUnits,
	forAmountFrom,
	inAmount,
	unitFromDate,
	withinAmount,
	withinNext,
} from './kinds/amount';
import { daysOfMonth, impossibleDay, monthDays, ordinalDays } from './kinds/day-list';
import { edgeDay } from './kinds/edge-day';
import { clockTime, noon, pastHour } from './kinds/clock-time';
import { dayPart, edgeOfWeekday } from './kinds/day-part';
import type { Expression } from './expression';
import { compactTime, hundredHours, wholeHour } from './kinds/hundred-hours';
import { month, namedMonth, yearEnd } from './kinds/month';
import { monthDay, monthDayHalf, monthDayRange, nextMonthDay, weekdayMonthDay } from './kinds/month-day';
import { dayAfterTomorrow, namedDay, nextDay, nextPart, partOfToday, restOfDay } from './kinds/named-day';
import { dayMonth, namedMonthDay } from './kinds/named-month-day';
import { namedYearFirstDate, numericDate, numericRange, yearFirstDate, yearFirstRange } from './kinds/numeric-date';
import { quarter } from './kinds/quarter';
import { HINT } from './prefilter/hint';
import { midweek, nthWeek, numberedWeek, sameTimeNext, thisWeekOrNext, week, weekend, weekOfDate } from './kinds/week';
import { nthWeekday, weekday, weekdaysAhead } from './kinds/weekday';
import { zone } from './kinds/zone';
import { AMOUNTS, COUNTS, DAY_PART_LEADS, ORDINALS, PARTS, PERIODS, TIME_LEADS } from './first-words';
import { HOUR_WORDS, ORDINAL_WORDS, ROUGH_HOURS } from './vocabulary';

const {
	digit,
	dateDigits,
	clock,
	ordinal,
	monthName,
	named,
	day,
	unit,
	part,
	numberWord,
	half,
	toward,
	away,
	article,
	field,
} = HINT;
/** The hints of a number in a date: `2`, `two`. */
const NUMBER = digit | numberWord;
/** The hints of a day of the month: `23`, `third`. */
const NUMBERED_DAY = digit | ordinal;
/** The hints of a count of days, weeks or months: `2`, `two`, `a`. */
const COUNT = digit | numberWord | article;
/** Hints of a unit of time: `days`, `week`. */
const UNIT = day | HINT.week | HINT.month | unit;
/** Next to one of these, a bare number can be a time: `Monday 8`, `tomorrow at 7`, `7 this morning`. */
const TIMED = HINT.weekday | named | part | HINT.week | ordinal | monthName | HINT.month | day | unit | HINT.noon;
/** Hints of a time of day. */
const TIME = clock | dateDigits | digit | numberWord | half | part | HINT.noon | HINT.edge;

/** Marks a group of hints that may occur anywhere in the text, not only near the expression. */
const ANYWHERE = 1 << 31;

/**
 * A kind of expression, the words with which it can begin, and groups of hints. A text is searched for the kind only if it
 * has a hint of each group. Among the words `0` is a number of one to three digits, `0.` one that a mark follows, `0/` one
 * that a slash follows, `0h` one that a letter follows, `000` and `0000` one of that many digits, and `2000` a year.
 * `at:0` is an "at" that a number follows closely, `the>` a "the" that another word of the list follows directly, and
 * `+day` a word that only counts as such a follower.
 */
export type ExpressionKind = readonly [expression: Expression, first: readonly string[], ...hints: readonly number[]];

/** Words before a time without a colon. */
const HOUR_LEADS: readonly string[] = ['@', 'at', 'by', 'before', 'after', 'until', 'till', 'from'];

/** Words before a rough time without a colon: `around 0700`. */
const ROUGH_LEADS: readonly string[] = ['around', 'about', 'circa', 'round', 'roughly'];

/** Words before `half past eight`. */
const PAST_LEADS: readonly string[] = ['before', 'after', 'by', 'until', 'at', 'around', 'about'];

/** Marks words with which an expression begins only if a number follows closely. */
const numbered = (...words: readonly string[]) => words.map((word) => `${word}:0`);

/** Marks words with which an expression begins only if another word of its list follows directly. */
const followed = (...words: readonly string[]) => words.map((word) => `${word}>`);

/** Marks words, and their plurals, that can only follow such a word. */
const followers = (...words: readonly string[]) => words.flatMap((word) => [`+${word}`, `+${word}s`]);

/** Returns all kinds of expression. At the same offset, earlier kinds take precedence. */
export function kinds(): readonly ExpressionKind[] {
	return [
		[dayMonth, ORDINALS, HINT.monthDay],
		[namedMonthDay, numbered(...MONTH_WORDS), HINT.monthDay],
		[yearFirstDate, ['0000.'], dateDigits],
		[yearFirstRange, ['0000.'], dateDigits],
		[namedYearFirstDate, ['0000', '2000'], monthName],
		[numericDate, ['0.'], dateDigits],
		[numericRange, ['0/'], dateDigits],
		[
			weekday,
			[...WEEKDAY_WORDS, 'this', 'next', 'nxt', 'last', 'past', 'previous', 'coming', 'upcoming', 'following'],
			HINT.weekday,
		],
		[
			weekdaysAhead,
			[...COUNTS.filter((word) => word !== '0'), ...followed('0', 'in'), ...followers(...WEEKDAY_WORDS)],
			HINT.weekday,
			NUMBER,
		],
		[nthWeekday, ['0h', 'the>', 'first', 'second', 'third', 'fourth', 'fifth', 'last', 'final'], HINT.weekday, ordinal],
		[weekdayMonthDay, [...WEEKDAY_WORDS, 'this', 'next', 'coming'], HINT.weekday, NUMBERED_DAY],
		[monthDay, [...ORDINALS, 'the>'], ordinal],
		[monthDayHalf, numbered(...MONTH_WORDS), monthName, digit, part | clock],
		[nextMonthDay, ['next', 'nxt'], HINT.monthDay],
		[monthDayRange, [...numbered('0'), 'from>', 'the>'], HINT.month, digit],
		[daysOfMonth, [...numbered('0'), 'the>'], HINT.monthDay],
		[monthDays, numbered(...MONTH_WORDS), HINT.monthDay],
		[ordinalDays, [...numbered('0'), 'the>'], ordinal],
		[impossibleDay, ['0h', ...followed('0', 'the'), ...numbered(...MONTH_WORDS), '+of'], HINT.monthDay],
		[edgeDay, ['0h', ...ORDINAL_WORDS, 'the>', 'very', 'last', 'final', 'next'], day, ordinal | toward],
		[
			namedDay,
			[...NAMED_DAY_WORDS, TOMORROW_OR_NAME, '0h', 'late', 'later', 'early', 'earlier', 'mid', 'next', 'rest'],
			named,
		],
		[dayAfterTomorrow, ['the>', 'day'], day, named],
		[nextDay, ['the>', 'next', 'following', '+day'], day],
		[partOfToday, ['this', 'last', 'early', 'earlier', 'late', 'later'], part, HINT.pointing],
		[restOfDay, ['the>', 'rest', 'remainder', 'later', 'this'], day],
		[nextPart, ['the>', 'next', 'following'], part, toward],
		[withinNext, ['within', 'inside', 'in', 'over', 'during'], HINT.week | HINT.month],
		[week, [...PARTS, ...PERIODS, 'my', 'by', 'upcoming', 'week', 'wk', 'eow'], HINT.week],
		[thisWeekOrNext, ['this'], HINT.week],
		[sameTimeNext, ['the>', 'same', 'this'], HINT.week | HINT.month],
		[midweek, ['mid', 'midweek', 'midwk', 'in'], HINT.week, HINT.edge],
		[
			weekend,
			[
				...['this', 'next', 'last', 'past', 'coming'],
				...followed('the', 'over', 'on', 'at', 'during', 'before', 'after', 'by'),
				'+weekend',
				'+wkend',
				'+wknd',
			],
			HINT.weekend,
		],
		[weekOfDate, ['the>', 'week', 'wk', 'w', 'wc'], HINT.week],
		[nthWeek, ['0h', ...ORDINAL_WORDS, 'the>', 'last', 'week', 'wk'], HINT.week, NUMBERED_DAY],
		[numberedWeek, ['week', 'wk', 'cw', 'kw', 'in', 'by', 'during', 'calendar', 'until', 'of'], HINT.week, digit],
		[month, [...PARTS, ...PERIODS, 'month', 'eom'], HINT.month],
		[namedMonth, [...PARTS, 'eom', ...MONTH_WORDS, 'this', 'next', 'last'], monthName],
		[yearEnd, ['the>', 'end', 'year', 'years', 'eoy'], HINT.month],
		[
			quarter,
			[...PARTS, 'q', 'first', 'second', 'third', 'fourth', 'next', 'this', 'current', 'coming', '+quarter'],
			half,
		],
		[inAmount, ['in', 'after', 'give', 'allow', 'leave', 'wait'], UNIT, COUNT],
		[
			withinAmount,
			['within', 'w', 'inside', 'in', 'over', 'during', 'for', 'the>', 'next', 'coming', 'following'],
			UNIT,
			toward,
		],
		[comingUnits, [...COUNTS, 'next', 'coming', 'following', 'in', 'over', 'during'], UNIT, toward],
		[amountAway, AMOUNTS, UNIT, COUNT, away],
		[amountFromDate, [...AMOUNTS, '+day'], UNIT, COUNT | day, away | HINT.weekday | named],
		[unitFromDate, ['fortnight', 'week', 'wk', 'month'], HINT.week | HINT.month, away | HINT.weekday | named],
		[forAmountFrom, ['for'], UNIT, COUNT, away],
		[bareAmount, AMOUNTS, UNIT, field],
		[compactTime, ['000', '0000', ...followed(...HOUR_LEADS)], clock],
		[wholeHour, ['0h', ...followed('@', 'at', 'before', 'after', 'from')], clock],
		[
			hundredHours,
			['0000', ...numbered('@', 'at', ...ROUGH_LEADS), ...followed('by', 'before', 'after', 'until', 'till', 'from')],
			HINT.fourDigits,
			ANYWHERE | clock | dateDigits | TIMED,
		],
		// `by 2000 hrs`, `Tues 1930`: without the unit or a weekday, it is a year.
		[hundredHours, ['2000', ...followed(...HOUR_LEADS, ...ROUGH_LEADS)], HINT.fourDigits, unit | HINT.weekday],
		[
			clockTime,
			[
				'0',
				...HOUR_WORDS,
				...ROUGH_HOURS,
				...followed(...TIME_LEADS),
				'b',
				'+or',
				'no',
				'not',
				'later',
				'earlier',
				'any',
				'anytime',
				'<',
				'>',
				'@',
				'~',
			],
			NUMBER | clock | dateDigits,
			ANYWHERE | clock | dateDigits | TIMED,
		],
		[
			noon,
			[
				'noon',
				'noonish',
				'twelve',
				'midday',
				'middayish',
				'midnight',
				'midnightish',
				'@',
				'0',
				'before',
				'after',
				'by',
				'until',
				'till',
				'at',
				'around',
				'about',
			],
			HINT.noon,
		],
		[pastHour, ['0', 'half', 'a', 'quarter', 'five', 'ten', 'twenty', ...numbered(...PAST_LEADS)], half | clock],
		[dayPart, DAY_PART_LEADS, part | HINT.edge],
		[edgeOfWeekday, ['early', 'late'], HINT.weekday, HINT.edge],
		[
			zone,
			[
				...ZONE_FIRST_WORDS,
				...CLOCK_OWNERS,
				...['their', 'her', 'my', 'our'],
				...followed('in', 'the'),
				...followers('contact', 'client', 'recruiter'),
			],
			HINT.zone,
			ANYWHERE | TIME | named,
		],
	];
}
