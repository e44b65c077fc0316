import { isCallDue, momentInWords, times } from '../situation';
import type { Guideline } from '../guideline';

/** Several tries went unanswered, and the next one is not due yet. */
export const toneCoolOff: Guideline = {
	code: 'tone.cool-off',
	name: 'Leave it be until the next call',
	why: 'Calls that come too close together feel like pressure, however friendly each one is. The next one has its day; until then the best thing to do about this is something else.',
	advise: ({ action, now }) => {
		if (action.attempts < 2 || action.due === null || isCallDue({ action, now })) return null;
		return {
			text: `You have tried ${times(action.attempts)}. Leave it be until ${momentInWords(action.due, now).replace(/^on /, '')}.`,
			action: null,
		};
	},
};
