import { isIntroduction } from '../../agenda/persons/introductions';
import { dayOf } from '../../dates/moments';
import type { Guideline, Situation } from '../guideline';

/** Whether the day by which they were to act is over and no answer is logged. */
function isOverdueOnThem({ action, now }: Situation): boolean {
	if (action.state === 'waiting' || action.state === 'snoozed' || action.expected === null) return false;
	return dayOf(now) > dayOf(action.expected);
}

/** A name that is short enough for a sentence and means a person, not "someone"; null otherwise. */
function nameOf(to: string | null): string | null {
	return to !== null && to.length <= 24 && !/^(?:some|a |an )/i.test(to) ? to : null;
}

/** It is their turn by the calendar or by the plan, and the user can take it. */
export const courtTakeItBack: Guideline<'court.take-it-back'> = {
	code: 'court.take-it-back',
	advise: (situation) => {
		const { handover, introductions } = situation;
		if (handover !== null && isIntroduction(handover, introductions.done)) return null;
		if (handover === null && !isOverdueOnThem(situation)) return null;
		const to = nameOf(handover?.to ?? null);
		return { handover: handover !== null, to, action: { kind: 'draft-offer', to } };
	},
};
