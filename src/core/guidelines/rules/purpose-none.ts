import { daysBetween, dayOf } from '../../dates/moments';
import type { State } from '../../follow-up';
import type { ScriptPart } from '../../message/script';
import { statesPurpose } from '../../message/purposes/states-purpose';
import type { Guideline } from '../guideline';

/** A call within this many days needs a purpose now (docs/guidance.md). With more days, most rows would ask for one. */
const SOON_DAYS = 2;
/** States in which the user is the next to act. */
const MY_TURN: readonly State[] = ['due', 'scheduled', 'promised', 'snoozed'];

/** A script has a purpose if it says why the user calls, or both brings and asks for something. */
const hasPurpose = (missing: readonly ScriptPart[]) =>
	!missing.includes('why') || !(missing.includes('value') || missing.includes('ask'));

/** A call within two days has no purpose. */
export const purposeNone: Guideline<'purpose.none'> = {
	code: 'purpose.none',
	advise: ({ followUp, action, history, now, script }) => {
		if (!MY_TURN.includes(action.state) || action.due === null) return null;
		if (daysBetween(dayOf(now), dayOf(action.due)) > SOON_DAYS || statesPurpose(followUp)) return null;
		if (script !== null && hasPurpose(script.missing)) return null;
		const usual = history.last?.channel ?? followUp.channel;
		const channel = followUp.noCalls && usual === 'Call' ? 'Email' : usual;
		return { channel, cold: action.kind === 'cold', action: { kind: 'choose-purpose' } };
	},
};
