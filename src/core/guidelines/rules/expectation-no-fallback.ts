import { businessDayAfter } from '../../agenda/plan';
import { dayOf } from '../../dates/moments';
import { dayWords } from '../situation';
import type { Guideline } from '../guideline';

/** They promised something by a date, and nothing says what happens if they do not. */
export const expectationNoFallback: Guideline = {
	code: 'expectation.no-fallback',
	name: 'A promise without a check-in date',
	why: 'With a date of your own you need not wonder whether it is too soon to ask. Best of all, name it to them: then your call is part of the plan.',
	advise: ({ action, now, policy }) => {
		if (action.state !== 'waiting' || action.due !== null || action.expected === null) return null;
		return {
			text: `If you hear nothing by ${dayWords(action.expected, now).replace(/^on /, '')}, when will you check in?`,
			action: {
				label: 'Add check-in date',
				does: { kind: 'add-check-in', day: businessDayAfter(dayOf(action.expected), policy.settings) },
			},
		};
	},
};
