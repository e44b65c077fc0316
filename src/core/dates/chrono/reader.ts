import { Chrono } from 'chrono-node/en';
import type { WhenContext } from '../when-context';
import { amountAway, amountFromDate, bareAmount, inAmount, withinAmount } from './amount';
import { chronoDates } from './chrono-dates';
import { clockTime, noon, pastHour } from './clock-time';
import { dayPart, edgeOfWeekday } from './day-part';
import { shiftEdges } from './edge';
import type { Fragment } from './fragment';
import { adoptAndSift, dropWeak, joinNeighbours } from './join';
import { month, namedMonth, yearEnd } from './month';
import { monthDay, monthDayRange, weekdayMonthDay } from './month-day';
import { dayAfterTomorrow, namedDay, nextDay, partOfToday, restOfDay } from './named-day';
import { numericDate } from './numeric-date';
import { joinRanges } from './range';
import { midweek, nthWeek, numberedWeek, week, weekend, weekOfDate } from './week';
import { nthWeekday, weekday, weekdaysAhead } from './weekday';
import { zone } from './zone';

let chrono: Chrono | undefined;

function build(): Chrono {
	return new Chrono({
		parsers: [
			...chronoDates(),
			numericDate,
			weekday,
			weekdaysAhead,
			nthWeekday,
			weekdayMonthDay,
			monthDay,
			monthDayRange,
			namedDay,
			dayAfterTomorrow,
			nextDay,
			partOfToday,
			restOfDay,
			week,
			midweek,
			weekend,
			weekOfDate,
			nthWeek,
			numberedWeek,
			month,
			namedMonth,
			yearEnd,
			inAmount,
			withinAmount,
			amountAway,
			amountFromDate,
			bareAmount,
			clockTime,
			noon,
			pastHour,
			dayPart,
			edgeOfWeekday,
			zone,
		],
		refiners: [adoptAndSift, joinNeighbours, dropWeak, joinRanges, shiftEdges],
	});
}

/** The dates of a masked text as fragments, in order. Chrono is put together on the first call. */
export function readFragments(masked: string, when: WhenContext, whole: boolean): readonly Fragment[] {
	chrono ??= build();
	// Every day comes from `when`; chrono only needs some fixed moment to fill the parts that we never read.
	const reference = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };
	const option = { when, whole } as object;
	return chrono.parse(masked, reference, option) as unknown as readonly Fragment[];
}
