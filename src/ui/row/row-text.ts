import { clockOf, dayOf } from '../../core/dates/moments';
import { isOver, type DayOrMinute, type Minute } from '../../core/follow-up';
import { isUnsettled } from '../../core/agenda/row';
import type { PersonRow, Row } from '../model';
import { strings } from '../../strings';
import { everyTitle } from '../../strings/people/rhythm';
import { reasonText } from '../../strings/reasons';
import { minutesUntil, type DateFormat } from '../../strings/date-format';
import { withoutMarkup } from '../parts/without-markup';

/** How urgent a date is. */
export type Tone = 'now' | 'late' | 'today' | 'quiet';

export interface WhenText {
	/** `in 12 min`, `3 days ago`, `by Fri`, `no date` */
	readonly text: string;
	readonly tone: Tone;
}

/** The short date at the end of a row. */
export function whenText(row: Row, now: Minute, times: DateFormat): WhenText {
	const { state, due, window, expected, endedAt } = row.action;
	if (isUnsettled(row)) return { text: strings.row.unsettled, tone: 'today' };
	if (isOver(state)) {
		const ended = strings.ended[state];
		return { text: endedAt ? `${ended} ${times.relative(dayOf(endedAt), now)}` : ended, tone: 'quiet' };
	}
	if (state === 'decide') return { text: strings.row.decide, tone: 'today' };
	if (state === 'waiting' && expected) {
		return { text: strings.row.waitingUntil(times.relative(expected, now)), tone: 'quiet' };
	}
	if (row.section === 'keep-in-touch') return { text: lastContactText(row, now, times), tone: 'quiet' };
	if (!due) return { text: strings.row.noDate, tone: 'quiet' };
	const text = times.relative(due, now, window);
	return { text, tone: toneOf(row, due, now) };
}

/** When the user was last in touch with the person. */
function lastContactText({ lastContact }: Row, now: Minute, times: DateFormat): string {
	return lastContact === null ? strings.rhythm.noContact : strings.rhythm.last(times.relative(lastContact, now));
}

/** When the user meets the person of a row, in place of the date of a later follow-up. */
export function meetingText({ meeting }: Pick<PersonRow, 'meeting'>, times: DateFormat): WhenText {
	const clock = clockOf(meeting?.at ?? '');
	return { text: strings.person.meetAt(clock === null ? null : times.clock(clock)), tone: 'today' };
}

function toneOf(row: Row, due: DayOrMinute, now: Minute): Tone {
	if (row.section === 'promised-now') return minutesUntil(due, now) < 0 ? 'late' : 'now';
	if (dayOf(due) < dayOf(now) || (clockOf(due) && due < now)) return 'late';
	return dayOf(due) === dayOf(now) ? 'today' : 'quiet';
}

/** The tooltip of the short date: the date in full, what they promised, and how the words of the note were read. */
export function whenTooltip(row: Row, times: DateFormat): string {
	const { expected, reason } = row.action;
	const lines: string[] = [];
	const full = whenInFull(row, times);
	if (full !== null) lines.push(full);
	if (expected) lines.push(strings.row.expectedFull(times.moment(expected)));
	lines.push(reasonText(reason, times));
	return lines.join('\n');
}

/** The date in full: `Mon 23 Nov 2026, 08:30`; null when there is no date to act on. */
export function whenInFull(row: Row, times: DateFormat): string | null {
	const { due, window, state } = row.action;
	if (!due || state === 'decide' || row.section === 'keep-in-touch') return null;
	return window ? `${times.moment(due)}, ${times.window(window)}` : times.moment(due);
}

/** The text of a property that holds only a date: `2026-11-24`, `2026-11-24 08:30`. */
const BARE_DATE = /^\s*\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?\s*$/;

/** What a follow-up is about: its purpose, else its own words; the channel if it has only a date. */
export function aboutText({ followUp, channel }: Row, times: DateFormat): string {
	const { purpose, text, applied, rhythm } = followUp;
	if (purpose !== null) return purpose;
	if (rhythm) return everyTitle(rhythm);
	if (BARE_DATE.test(text)) return strings.channel[channel];
	return withoutMarkup(text) || (applied ? strings.row.applied(times.day(applied)) : '');
}
