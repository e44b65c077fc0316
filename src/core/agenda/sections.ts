import { addBusinessDays } from '../dates/business-days';
import { addDays, addMinutes, dayOf, daysBetween, minuteOf } from '../dates/moments';
import { hasTime, type DayOrMinute, type FollowUp, type Minute, type NextAction, type Section } from '../follow-up';
import type { DateSettings } from '../settings';
import { onlyKeepsInTouch } from './rhythm/quiet';

/**
 * A promised call is at hand this many minutes before its time (docs/agenda.md): enough to prepare. Earlier, it
 * would be above calls that can be made before it.
 */
export const PROMISE_LEAD_MINUTES = 15;
/**
 * Ended follow-ups are shown for this many days, so that a mistaken close of yesterday is still in view. Longer, they
 * would outnumber the calls.
 */
const ENDED_SHOWN_DAYS = 2;
/** For this many business days an answer without a next step is to decide (docs/guidance.md). */
const UNSETTLED_BUSINESS_DAYS = 3;
/**
 * Days after which a follow-up without attempts is long overdue (docs/agenda.md), so that old plans do not come before
 * the calls of this week.
 */
export const LONG_OVERDUE_DAYS = 30;
/** Days that the section "Next 7 days" covers: a week, so that each weekday occurs once. */
export const NEXT_DAYS = 7;

/** The minute at which a promised time is at hand; for a promised day the end of that day. */
export function promiseAtHand(due: DayOrMinute): Minute {
	return hasTime(due) ? addMinutes(due, -PROMISE_LEAD_MINUTES) : minuteOf(addDays(due, 1), '00:00');
}

/** The minute from which an ended follow-up is no longer shown: two days after the event, to the minute if it gives one. */
export function shownUntil(endedAt: DayOrMinute): Minute {
	const day = addDays(dayOf(endedAt), ENDED_SHOWN_DAYS);
	return minuteOf(day, hasTime(endedAt) ? endedAt.slice(11, 16) : '00:00');
}

/**
 * The minute until which an answer without a next step waits for one: after a talk on Thu 2026-11-19 that is
 * `2026-11-25T00:00`, the end of the third business day.
 */
export function unsettledUntil(
	answeredAt: DayOrMinute,
	calendar: Pick<DateSettings, 'workingDays' | 'holidays'>,
): Minute {
	return minuteOf(addDays(addBusinessDays(dayOf(answeredAt), UNSETTLED_BUSINESS_DAYS, calendar), 1), '00:00');
}

function byDay(due: DayOrMinute | null, now: Minute): Section {
	const ahead = due === null ? 0 : daysBetween(dayOf(now), dayOf(due));
	return ahead <= 0 ? 'today' : ahead <= NEXT_DAYS ? 'next-7-days' : 'later';
}

/**
 * The section in which the sidebar shows a follow-up at the moment `now`. The agenda lists an answer without a next step
 * under `to-decide` until {@link unsettledUntil}, unless another follow-up with the person has a date.
 */
export function sectionOf(action: NextAction, now: Minute): Section {
	const { state, due, endedAt } = action;
	if (onlyKeepsInTouch(action)) return state === 'due' ? 'keep-in-touch' : 'resting';
	switch (state) {
		case 'promised':
			return due !== null && now >= promiseAtHand(due) ? 'promised-now' : byDay(due, now);
		case 'due':
			return due !== null && dayOf(due) < dayOf(now) ? 'overdue' : 'today';
		case 'scheduled':
		case 'snoozed':
			return byDay(due, now);
		case 'waiting':
			return 'waiting';
		case 'decide':
			return 'to-decide';
		case 'undated':
			return 'needs-a-date';
		case 'reached':
		case 'gave-up':
		case 'closed':
			return endedAt !== null && now < shownUntil(endedAt) ? 'done-lately' : 'done';
	}
}

/** Due more than 30 days ago and never attempted: typical for an old vault on its first day. */
export function isLongOverdue(followUp: FollowUp, action: NextAction, now: Minute): boolean {
	const { state, due } = action;
	return (
		state === 'due' &&
		!onlyKeepsInTouch(action) &&
		due !== null &&
		daysBetween(dayOf(due), dayOf(now)) > LONG_OVERDUE_DAYS &&
		!followUp.entries.some(({ kind }) => kind === 'attempt')
	);
}
