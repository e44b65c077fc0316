import { businessDaysLater } from '../dates/business-days';
import { dayOf } from '../dates/moments';
import type { Day, DayOrMinute, Minute, NextAction, TheirPromise, Turn } from '../follow-up';
import type { DateSettings } from '../settings';
import { beginning, type Dated } from './stated-date';

export type Decision = Pick<NextAction, 'state' | 'due' | 'window' | 'reason'>;
type Timing = Pick<NextAction, 'state' | 'due' | 'window'>;

/** Whose turn it is and when, as a note or an answer says. */
export interface Plan {
	/** When the user acts without condition. */
	readonly act: Dated | null;
	/** Until when they act, and what says so. */
	readonly expected: { readonly by: DayOrMinute; readonly promise: TheirPromise } | null;
	/** When the user acts if they do not. */
	readonly fallback: Dated | null;
}

/** What a plan means now: the row of the table that decides, and its reason. */
export interface PlannedAction extends Timing, Turn {
	readonly rule: 'promise-running' | 'promise-over' | 'date-to-act';
}

/** Scheduled until its day begins, due from then on. */
export function timing({ due, window }: Dated, now: Minute): Timing {
	return { state: dayOf(due) <= dayOf(now) ? 'due' : 'scheduled', due, window };
}

type Calendar = Pick<DateSettings, 'workingDays' | 'holidays'>;

/** The first business day after a day. */
export function businessDayAfter(day: Day, calendar: Calendar): Day {
	return businessDaysLater(day, 1, calendar);
}

function earlier(a: Dated | null, b: Dated | null): Dated | null {
	if (a === null || b === null) return a ?? b;
	return b.due < a.due ? b : a;
}

/** Whether the user acts after a promise: on a later day, or later on the promised one, as in "by 10, otherwise I call at 3pm". */
function isAfter(fallback: Dated, by: DayOrMinute): boolean {
	if (dayOf(fallback.due) !== dayOf(by)) return dayOf(fallback.due) > dayOf(by);
	const begins = beginning(fallback);
	return begins !== null && begins >= by;
}

/**
 * The next action of a plan without attempts. "Dana will call Friday; if not, I check in Monday" waits for Dana until
 * Friday is over and is due on Monday; "call Dana Monday, she'll send it by Friday" is due on Monday. Null if the plan
 * has no date.
 */
export function plannedAction(plan: Plan, now: Minute, calendar: Calendar): PlannedAction | null {
	const { act, expected, fallback } = plan;
	const mine = (date: Dated, rule: PlannedAction['rule']): PlannedAction => ({
		...timing(date, now),
		rule,
		promise: null,
		date: date.reason,
	});
	if (expected === null) {
		const stated = act ?? fallback;
		return stated && mine(stated, 'date-to-act');
	}
	const lastDay = dayOf(expected.by);
	if (act !== null && dayOf(act.due) <= lastDay) return mine(act, 'date-to-act');
	const after: Dated = {
		due: businessDayAfter(lastDay, calendar),
		window: null,
		reason: { kind: 'after-promise', promised: lastDay },
	};
	const inTime = fallback !== null && !isAfter(fallback, expected.by) ? after : fallback;
	const then = earlier(inTime, act);
	if (dayOf(now) > lastDay) return mine(then ?? after, 'promise-over');
	const begins = then && dayOf(then.due) === lastDay ? beginning(then) : null;
	if (then && begins !== null && now >= begins) return mine(then, 'date-to-act');
	return {
		state: 'waiting',
		due: then?.due ?? null,
		window: then?.window ?? null,
		rule: 'promise-running',
		promise: expected.promise,
		date: then?.reason ?? null,
	};
}
