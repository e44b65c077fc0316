import { businessDayOnOrAfter } from '../../dates/business-days';
import { dayOf } from '../../dates/moments';
import { addRhythm } from '../../dates/rhythm/add-rhythm';
import {
	isAnswer,
	type Day,
	type Entry,
	type Minute,
	type NextAction,
	type NoteDate,
	type Reason,
	type Rhythm,
} from '../../follow-up';
import type { DateSettings } from '../../settings';
import type { History } from '../history';

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;
type RhythmReason = Extract<Reason, { readonly rule: 'rhythm' }>;

/** What decides when to be in touch with a person again. */
export interface RhythmCase {
	readonly rhythm: Rhythm;
	readonly noteDate: Pick<NoteDate, 'day' | 'source'>;
	/** The last contact with the person, in any note. */
	readonly contact: Day | null;
	readonly history: Pick<History, 'last' | 'unanswered' | 'limit'>;
	readonly entries: readonly Entry[];
}

/** The day to be in touch again: one length after a day, or the next business day. */
export function nextTouch(since: Day, rhythm: Rhythm, calendar: Calendar): Day {
	return businessDayOnOrAfter(addRhythm(since, rhythm), calendar);
}

/** The day that an entry names for the next step: a promised call, an agreed step, the end of a snooze. */
function namedDay(entry: Entry): Day | null {
	const at =
		entry.kind === 'attempt' ? (entry.callingBack ?? entry.next) : entry.event === 'snoozed' ? entry.until : null;
	return at === null ? null : dayOf(at);
}

/**
 * Whether a try came when it was due: one length after the last contact, or on a day that an entry since then names. A call
 * ahead of time that nobody answers leaves the day of the rhythm as it is.
 */
function wasDue(tried: Day, { rhythm, noteDate, contact, entries }: RhythmCase, calendar: Calendar): boolean {
	const since = contact ?? noteDate.day;
	if (since === null || tried >= nextTouch(since, rhythm, calendar)) return true;
	return entries.some((entry) => {
		const [day, at] = [namedDay(entry), dayOf(entry.at)];
		return day !== null && day <= tried && at <= tried && at >= since;
	});
}

/**
 * When to be in touch again: `keep-in-touch: 6 weeks` and a talk on Thu 2026-11-19 give Thu 2026-12-31. Several tries
 * without an answer rest for one length. Returns null if a single try decides, as it does in other follow-ups.
 */
export function rhythmAction(
	question: RhythmCase,
	now: Minute,
	calendar: Calendar,
): Pick<NextAction, 'state' | 'due' | 'window' | 'reason'> | null {
	const { rhythm, noteDate, contact, history } = question;
	const { last, unanswered, limit } = history;
	const at = (since: Day | null, from: RhythmReason['from']) => {
		const due = since === null ? dayOf(now) : nextTouch(since, rhythm, calendar);
		const state = due <= dayOf(now) ? 'due' : 'scheduled';
		return { state, due, window: null, reason: { rule: 'rhythm', rhythm, since, from } } as const;
	};
	const isTried = last !== null && !isAnswer(last.outcome) && (contact === null || dayOf(last.at) > contact);
	if (isTried && last.outcome === 'wrong number') return null;
	if (isTried && wasDue(dayOf(last.at), question, calendar))
		return unanswered < limit ? null : at(dayOf(last.at), 'tries');
	if (contact !== null) return at(contact, 'contact');
	const { day, source } = noteDate;
	if (source !== 'created') return at(day, 'note');
	// A file that is created only in the future has the time of a wrong clock.
	return day !== null && day <= dayOf(now) ? at(day, 'created') : at(null, 'note');
}
