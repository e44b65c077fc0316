import { clockOf, dayOf } from '../../core/dates/moments';
import { isOver, type DayOrMinute, type Minute } from '../../core/follow-up';
import type { Row } from '../model';
import { strings } from '../../strings';
import { reasonText } from '../../strings/reasons';
import { minutesUntil, type DateFormat } from '../../strings/date-format';

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
	if (isOver(state)) {
		const ended = strings.ended[state];
		return { text: endedAt ? `${ended} ${times.relative(dayOf(endedAt), now)}` : ended, tone: 'quiet' };
	}
	if (state === 'decide') return { text: strings.row.decide, tone: 'today' };
	if (state === 'waiting' && expected) {
		return { text: strings.row.waitingUntil(times.relative(expected, now)), tone: 'quiet' };
	}
	if (!due) return { text: strings.row.noDate, tone: 'quiet' };
	const text = times.relative(due, now, window);
	return { text, tone: toneOf(row, due, now) };
}

function toneOf(row: Row, due: DayOrMinute, now: Minute): Tone {
	if (row.section === 'promised-now') return minutesUntil(due, now) < 0 ? 'late' : 'now';
	if (dayOf(due) < dayOf(now) || (clockOf(due) && due < now)) return 'late';
	return dayOf(due) === dayOf(now) ? 'today' : 'quiet';
}

/** The tooltip of the short date: the date in full, what they promised, and how the words of the note were read. */
export function whenTooltip(row: Row, times: DateFormat): string {
	const { due, window, expected, reason, state } = row.action;
	const lines: string[] = [];
	if (due && state !== 'decide')
		lines.push(window ? `${times.moment(due)}, ${times.window(window)}` : times.moment(due));
	if (expected) lines.push(strings.row.expectedFull(times.moment(expected)));
	lines.push(reasonText(reason, times));
	return lines.join('\n');
}

/** The date in full: `Mon 23 Nov 2026, 08:30`; null when there is no date to act on. */
export function whenInFull(row: Row, times: DateFormat): string | null {
	const { due, window, state } = row.action;
	if (!due || state === 'decide') return null;
	return window ? `${times.moment(due)}, ${times.window(window)}` : times.moment(due);
}

/** `Good time now (07:42 for them)`, `Next good time: 17:00 for them, today 16:00 for you`; null unless it is a cold call. */
export function callTimeText(row: Row, now: Minute, times: DateFormat): string | null {
	const { callTime } = row;
	if (!callTime) return null;
	const theirs = times.clock(callTime.theirs);
	if (callTime.goodNow) return callTime.sameZone ? strings.row.goodNow : strings.row.goodNowThere(theirs);
	const mine = times.relative(callTime.mine, now);
	return callTime.sameZone ? strings.row.nextGoodTime(mine) : strings.row.nextGoodTimeThere(theirs, mine);
}

/** `Left message`: the outcome of the last attempt; null without one. */
export function lastOutcomeText(row: Row): string | null {
	const { lastOutcome, attempts } = row.action;
	if (!lastOutcome) return null;
	return attempts > 0 || row.action.state === 'reached' ? strings.outcome[lastOutcome] : null;
}
