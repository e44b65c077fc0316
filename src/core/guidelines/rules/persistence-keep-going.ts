import { isCallDue } from '../situation';
import type { Guideline } from '../guideline';

/** No answer so far, and more tries to come. */
export const persistenceKeepGoing: Guideline = {
	code: 'persistence.keep-going',
	name: 'Keep going after no answer',
	why: 'An unanswered call is seldom a no: at a full desk something else always comes first. Most people stop after one try, so a friendly second or third is noticed.',
	advise: ({ action, now }) => {
		const { attempts, attemptLimit } = action;
		if (attempts === 0 || attempts >= attemptLimit) return null;
		if (attempts > 1 && !isCallDue({ action, now })) return null;
		const left = attemptLimit - attempts;
		const more = left === 1 ? 'One more try is in your plan' : `${left} more tries are in your plan`;
		return { text: `Probably just busy. ${more}.`, action: null };
	},
};
