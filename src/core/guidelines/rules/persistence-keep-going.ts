import { isSpoken } from '../../channels';
import { isCallDue } from '../situation';
import type { Guideline } from '../guideline';

/** No answer so far, and attempts are left. */
export const persistenceKeepGoing: Guideline<'persistence.keep-going'> = {
	code: 'persistence.keep-going',
	advise: ({ action, history, now, followUp }) => {
		const { attempts, attemptLimit } = action;
		if (attempts === 0 || attempts >= attemptLimit) return null;
		if (attempts > 1 && !isCallDue({ action, now })) return null;
		return {
			attempts,
			left: attemptLimit - attempts,
			written: followUp.noCalls === true || (history.last !== null && !isSpoken(history.last.channel)),
			action: null,
		};
	},
};
