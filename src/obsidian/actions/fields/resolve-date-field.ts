import { beginning, statedDate, statedExpectation } from '../../../core/agenda/stated-date';
import { clockOf, dayOf } from '../../../core/dates/moments';
import { readPastWhen } from '../../../core/dates/past-date';
import { readWhen } from '../../../core/dates/date-words';
import type { DayOrMinute, When } from '../../../core/follow-up';
import { severalDays } from '../../../core/typed/several-days';
import type { DateSettings } from '../../../core/settings';
import type { Resolved, Whose } from '../../../ui/model';
import type { DateFormat } from '../../../strings/date-format';

/** The context in which the words of a date field are read. */
export interface FieldContext {
	/** The moment of the attempt; "tomorrow" is the day after it. */
	readonly at: DayOrMinute;
	readonly whose: Whose;
	readonly settings: DateSettings;
	/** The user's IANA zone. */
	readonly zone: string;
	/** The contact's IANA zone, for "8:30 their time". */
	readonly timezone: string | null;
	/** The format of the moment in the explanation. */
	readonly times: DateFormat;
}

/** What users type into the field for the time of an attempt instead of a time: `now`, `just now`. */
const NOW = /^(?:just |right )?now[.!]?$/i;

/**
 * The words of a date field as a moment on the user's clock: on Monday 2026-11-23, `tomorrow 8:30am` returns
 * `2026-11-24T08:30`. Returns null for words that are no date, or a date in the past. With `whose: 'past'`, `Friday 4pm`
 * returns `2026-11-20T16:00`, and before nine `9am` returns `2026-11-23T09:00`, which is still ahead.
 */
export function resolveDateField(
	words: string,
	{ at, whose, settings, zone, timezone, times }: FieldContext,
): Resolved | null {
	const text = words.trim();
	if (text === '') return null;
	if (whose === 'past' && NOW.test(text)) {
		return { moment: at, window: null, explanation: `${text} → ${times.moment(at)}`, problems: [] };
	}
	const context = { day: dayOf(at), time: clockOf(at), base: null, settings };
	const when = whose === 'past' ? readPastWhen(text, context) : readWhen(text, context);
	if (!when || (when.past && whose !== 'past')) return null;
	const resolved = resolvedWhen(when, whose, text, { zone, timezone, times });
	const begins = whose === 'past' ? beginning(statedDate(when, { timezone }, zone)) : null;
	if (begins === null || clockOf(at) === null || begins <= at) return resolved;
	// A part of today that has not begun is ahead, while its day alone is not.
	return { ...resolved, moment: begins, explanation: `${text} → ${times.moment(begins)}` };
}

/** A date that was read as a moment on the user's clock, explained by the words `text`. */
export function resolvedWhen(
	when: When,
	whose: Whose,
	text: string,
	{ zone, timezone, times }: Pick<FieldContext, 'zone' | 'timezone' | 'times'>,
): Resolved {
	// What they promised is over on the last day, which includes the others.
	const several = whose === 'theirs' ? null : severalDays(when);
	const mine = statedDate(when, { timezone }, zone);
	const moment = whose === 'theirs' ? statedExpectation(when, { timezone }, zone) : mine.due;
	return {
		moment,
		window: whose === 'mine' ? mine.window : null,
		explanation: `${text} → ${times.moment(moment)}`,
		problems: when.problems,
		...(several && { several }),
	};
}
