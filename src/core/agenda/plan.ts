import { addBusinessDays, businessDayOnOrAfter } from '../dates/business-days';
import { dayOf } from '../dates/moments';
import type { Day, DayOrMinute, Minute, NextAction } from '../follow-up';
import type { DateSettings } from '../settings';
import type { Dated } from './stated-date';
import { momentWords } from './reason-words';

export type Decision = Pick<NextAction, 'state' | 'due' | 'window' | 'reason'>;

/** When it is whose turn, as a note or an answer says. */
export interface Plan {
	/** When I act, without condition. */
	readonly act: Dated | null;
	/** Until then the ball is in their court. */
	readonly expected: DayOrMinute | null;
	/** How that was understood. */
	readonly expectedReason: string;
	/** When I act if they do not. */
	readonly fallback: Dated | null;
}

/** Scheduled until its day begins, due from then on. */
export function dated({ due, window, reason }: Dated, now: Minute): Decision {
	return { state: dayOf(due) <= dayOf(now) ? 'due' : 'scheduled', due, window, reason };
}

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;

/** The first business day after a day. */
export function businessDayAfter(day: Day, calendar: Calendar): Day {
	return businessDayOnOrAfter(addBusinessDays(day, 1, calendar), calendar);
}

function earlier(a: Dated | null, b: Dated | null): Dated | null {
	if (a === null || b === null) return a ?? b;
	return b.due < a.due ? b : a;
}

/**
 * Nothing was tried yet. "Dana will call Friday; if not, I check in Monday" waits for Dana until Friday is over and is
 * due on Monday; "call Dana Monday, she'll send it by Friday" is due on Monday. Null when the plan has no date at all.
 */
export function untried(plan: Plan, now: Minute, calendar: Calendar): Decision | null {
	const { act, expected, fallback } = plan;
	if (expected === null) {
		const stated = act ?? fallback;
		return stated && dated(stated, now);
	}
	const lastDay = dayOf(expected);
	if (act !== null && dayOf(act.due) <= lastDay) return dated(act, now);
	const after: Dated = {
		due: businessDayAfter(lastDay, calendar),
		window: null,
		reason: `The business day after ${momentWords(lastDay)}, when you expected to hear from them`,
	};
	const inTime = fallback !== null && dayOf(fallback.due) <= lastDay ? after : fallback;
	const then = earlier(inTime, act);
	if (dayOf(now) > lastDay) return dated(then ?? after, now);
	return {
		state: 'waiting',
		due: then?.due ?? null,
		window: then?.window ?? null,
		reason: `Their turn: ${plan.expectedReason}${then === null ? '' : `. Then yours: ${then.reason}`}`,
	};
}
