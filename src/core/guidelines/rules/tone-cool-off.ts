import { clockOf } from '../../dates/moments';
import { isCallDue, relativeDay } from '../situation';
import type { Guideline } from '../guideline';

/** Several attempts had no answer, and the next one is not due yet. */
export const toneCoolOff: Guideline<'tone.cool-off'> = {
	code: 'tone.cool-off',
	advise: ({ action, now }) => {
		const { attempts, due } = action;
		if (attempts < 2 || due === null || isCallDue({ action, now })) return null;
		return { attempts, until: relativeDay(due, now), clock: clockOf(due), action: null };
	},
};
