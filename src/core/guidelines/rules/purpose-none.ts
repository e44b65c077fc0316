import { daysBetween, dayOf } from '../../dates/moments';
import type { Part } from '../../message/script';
import { statesPurpose } from '../../message/purposes/states-purpose';
import type { Guideline } from '../guideline';

const SOON = 2;
const MY_TURN = ['due', 'scheduled', 'promised', 'snoozed'];

/** A script that says why one calls, or that brings something and asks for something, has the purpose in it. */
const hasPurpose = (missing: readonly Part[]) =>
	!missing.includes('why') || !(missing.includes('value') || missing.includes('ask'));

/** A call within two days that has nothing to say but that it is one. */
export const purposeNone: Guideline = {
	code: 'purpose.none',
	name: 'A call without a purpose',
	why: 'Checking in is a reason for you, not for them. With something from your last talk in hand, an answer, an article or a name, you bring rather than ask, and the call is easier to make.',
	advise: (situation) => {
		const { followUp, action, now } = situation;
		if (!MY_TURN.includes(action.state) || action.due === null) return null;
		if (daysBetween(dayOf(now), dayOf(action.due)) > SOON || statesPurpose(followUp)) return null;
		if (situation.script !== null && hasPurpose(situation.script.missing)) return null;
		return {
			text: 'What could you bring to this call? Something from your last talk works well.',
			action: { label: 'Choose a purpose', does: { kind: 'choose-purpose' } },
		};
	},
};
