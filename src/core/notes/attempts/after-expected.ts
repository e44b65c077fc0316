import { isWhollyRead, readWhen, type WhenContext } from '../../dates/date-words';
import { dayOf } from '../../dates/moments';
import { type Day, type DayOrMinute, isWeekdayOnly, type When } from '../../follow-up';
import { anchoredDates } from '../line/anchored-dates';

/** Returns a weekday up to the expected day as the first one after it: `Monday` in `Expecting Friday. Next Monday`. */
function behind(when: When, expected: Day, context: WhenContext): When {
	if (!isWeekdayOnly(when) || when.day > expected) return when;
	const base = { kind: 'expected-day' as const, day: expected };
	const again = readWhen(when.phrase, { ...context, day: expected, time: null, sameDay: false, base });
	return again === null ? when : { ...again, from: when.from, to: when.to };
}

/**
 * Returns the dates of a next step after the day that is expected in the same entry: `the Monday after` in `Expecting next
 * week. Next the Monday after` counts from the end of that week.
 */
export function afterExpected(
	words: string,
	whens: readonly When[],
	context: WhenContext,
	expecting: DayOrMinute,
): When[] {
	const expected = dayOf(expecting);
	return anchoredDates(words, whens, 0, context, { expected })
		.filter(isWhollyRead)
		.map((when) => behind(when, expected, context));
}
