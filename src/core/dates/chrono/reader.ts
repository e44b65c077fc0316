import { Chrono, type Parser } from 'chrono-node/en';
import type { WhenContext } from '../when-context';
import { amountAway, amountFromDate, bareAmount, comingUnits, inAmount, withinAmount } from './amount';
import { chronoDates } from './chrono-dates';
import { clockTime, noon, pastHour } from './clock-time';
import { dayPart, edgeOfWeekday } from './day-part';
import { shiftEdges } from './edge';
import type { Fragment } from './fragment';
import { adoptAndSift, dropWeak, joinNeighbours } from './join';
import { mask } from './mask';
import { hundredHours } from './hundred-hours';
import { month, namedMonth, yearEnd } from './month';
import { monthDay, monthDayRange, weekdayMonthDay } from './month-day';
import { dayAfterTomorrow, namedDay, nextDay, partOfToday, restOfDay } from './named-day';
import { numericDate, yearFirstDate } from './numeric-date';
import { joinRanges } from './range';
import { SIGN, signsOf } from './signs';
import { midweek, nthWeek, numberedWeek, week, weekend, weekOfDate } from './week';
import { nthWeekday, weekday, weekdaysAhead } from './weekday';
import { zone } from './zone';

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
	every,
} = SIGN;
const NUMBER = digit | numberWord;
const NUMBERED_DAY = digit | ordinal;
const COUNT = digit | numberWord | article;
const UNIT = day | SIGN.week | SIGN.month | unit;
/** Beside one of these a bare number may be a time: `Monday 8`, `tomorrow at 7`, `7 this morning`. */
const TIMED = SIGN.weekday | named | part | SIGN.week | ordinal | monthName | SIGN.month | day | unit | SIGN.noon;
const TIME = clock | dateDigits | digit | numberWord | half | part | SIGN.noon | SIGN.edge;

/** A parser, and signs of which the text must show one of each group before it can find anything. */
type Entry = readonly [Parser, ...(readonly number[])];

function entries(): readonly Entry[] {
	const [iso, dayFirst, monthFirst] = chronoDates() as [Parser, Parser, Parser];
	return [
		[iso, SIGN.isoTime, dateDigits],
		[yearFirstDate, dateDigits],
		[dayFirst, monthName, NUMBERED_DAY],
		[monthFirst, monthName, NUMBERED_DAY],
		[numericDate, dateDigits],
		[weekday, SIGN.weekday],
		[weekdaysAhead, SIGN.weekday, NUMBER | day | SIGN.week],
		[nthWeekday, SIGN.weekday, NUMBERED_DAY],
		[weekdayMonthDay, SIGN.weekday, NUMBERED_DAY],
		[monthDay, ordinal],
		[monthDayRange, SIGN.month, digit],
		[namedDay, named],
		[dayAfterTomorrow, day, named],
		[nextDay, day],
		[partOfToday, part, SIGN.pointing],
		[restOfDay, day],
		[week, SIGN.week],
		[midweek, SIGN.week, SIGN.edge],
		[weekend, SIGN.weekend],
		[weekOfDate, SIGN.week],
		[nthWeek, SIGN.week, ordinal],
		[numberedWeek, SIGN.week, digit],
		[month, SIGN.month],
		[namedMonth, monthName],
		[yearEnd, SIGN.month],
		[inAmount, UNIT, COUNT],
		[withinAmount, UNIT, toward],
		[comingUnits, UNIT, toward],
		[amountAway, UNIT, COUNT, away],
		[amountFromDate, UNIT, COUNT | day, away],
		[bareAmount, UNIT, field],
		[hundredHours, digit],
		[clockTime, NUMBER | clock | dateDigits, clock | dateDigits | TIMED],
		[noon, SIGN.noon],
		[pastHour, half],
		[dayPart, part],
		[edgeOfWeekday, SIGN.weekday, SIGN.edge],
		[zone, SIGN.zone, TIME],
	];
}

let all: readonly Entry[] | undefined;
/** One chrono for every mixture of signs that has come up; texts of everyday notes show a few dozen. */
const chronos = new Map<number, Chrono>();

function chronoFor(signs: number): Chrono {
	const known = chronos.get(signs);
	if (known) return known;
	all ??= entries();
	const parsers = all
		.filter(([, ...groups]) => groups.every((group) => (signs & group) !== 0))
		.map(([parser]) => parser);
	const chrono = new Chrono({ parsers, refiners: [adoptAndSift, joinNeighbours, dropWeak, joinRanges, shiftEdges] });
	chronos.set(signs, chrono);
	return chrono;
}

// Every day comes from the context; chrono only needs some fixed moment to fill the parts that we never read.
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * The dates of a text as fragments, in order. Only the parsers run that can find anything by the text's signs (all of
 * them where `everything` says so); they are put together when first needed.
 */
export function readFragments(
	text: string,
	when: WhenContext,
	whole: boolean,
	everything = whole,
): readonly Fragment[] {
	const signs = everything ? every : signsOf(text);
	const chrono = chronoFor(signs);
	if (chrono.parsers.length === 0) return [];
	const option = { when, whole } as object;
	return chrono.parse(mask(text, signs), REFERENCE, option) as unknown as readonly Fragment[];
}
