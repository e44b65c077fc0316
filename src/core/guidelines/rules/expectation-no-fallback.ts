import { businessDayAfter } from '../../agenda/plan';
import { dayOf } from '../../dates/moments';
import { relativeDay } from '../situation';
import type { Guideline } from '../guideline';

/** They promised something by a date, and nothing says what happens if they do not. */
export const expectationNoFallback: Guideline<'expectation.no-fallback'> = {
	code: 'expectation.no-fallback',
	advise: ({ action, now, policy }) => {
		if (action.state !== 'waiting' || action.due !== null || action.expected === null) return null;
		const day = businessDayAfter(dayOf(action.expected), policy.settings);
		return { expected: relativeDay(action.expected, now), action: { kind: 'add-check-in', day } };
	},
};
