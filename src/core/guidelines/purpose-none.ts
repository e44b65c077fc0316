import { daysBetween, dayOf } from '../dates/days';
import { statesPurpose } from '../message/states-purpose';
import type { Guideline } from './guideline';

const SOON = 2;
const MY_TURN = ['due', 'scheduled', 'promised', 'snoozed'];

/** A call within two days that has nothing to say but that it is one. */
export const purposeNone: Guideline = {
	code: 'purpose.none',
	name: 'A call without a purpose',
	why: 'Checking in is a reason for you, not for them. With something from your last talk in hand, an answer, an article or a name, you bring rather than ask, and the call is easier to make.',
	advise: ({ followUp, action, script, now }) => {
		if (!MY_TURN.includes(action.state) || action.due === null) return null;
		if (daysBetween(dayOf(now), dayOf(action.due)) > SOON || statesPurpose(followUp)) return null;
		// A script that says why one calls has the purpose in it.
		if (script !== null && !script.missing.includes('why')) return null;
		return {
			text: 'What could you bring to this call? Something from your last talk works well.',
			action: { label: 'Choose a purpose', does: { kind: 'choose-purpose' } },
		};
	},
};
