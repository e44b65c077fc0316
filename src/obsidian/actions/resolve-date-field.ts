import { statedDate, statedExpectation } from '../../core/agenda/stated-date';
import { clockOf, dayOf } from '../../core/dates/moments';
import { readPastWhen } from '../../core/dates/past-date';
import { readWhen } from '../../core/dates/date-words';
import type { DayOrMinute } from '../../core/follow-up';
import type { DateSettings } from '../../core/settings';
import type { Resolved, Whose } from '../../ui/model';
import type { Times } from '../../strings/date-format';

/** Where the words of a dialog's field are read. */
export interface FieldContext {
	/** The moment of the attempt, from which "tomorrow" is counted. */
	readonly at: DayOrMinute;
	readonly whose: Whose;
	readonly settings: DateSettings;
	/** The reader's IANA zone. */
	readonly zone: string;
	/** The contact's, for "8:30 their time". */
	readonly timezone: string | null;
	/** How the moment is told. */
	readonly times: Times;
}

const NOW = /^(?:just |right )?now[.!]?$/i;

/**
 * Words of a dialog's field as a moment on the reader's clock: on Monday 2026-11-23 `tomorrow 8:30am` is
 * `2026-11-24T08:30`. Null for words that are no date, or one that is over. Of what has happened `Friday 4pm` is
 * `2026-11-20T16:00`, and a moment that comes out ahead can only be meant so.
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
	const mine = statedDate(when, { timezone }, zone);
	const moment = whose === 'theirs' ? statedExpectation(when, { timezone }, zone) : mine.due;
	return {
		moment,
		window: whose === 'mine' ? mine.window : null,
		explanation: `${text} → ${times.moment(moment)}`,
		problems: when.problems,
	};
}
