import { dayOf } from '../../dates/moments';
import { isStatedDate, type Day } from '../../follow-up';
import { relativeDay } from '../situation';
import type { Guideline, Situation } from '../guideline';

/** When the check-in was agreed: the day of the last answer, or the note's; null if that day is only assumed. */
function agreedOn({ history, followUp }: Situation): Day | null {
	if (history.answer !== null) return dayOf(history.answer.at);
	return isStatedDate(followUp.noteDate) ? followUp.noteDate.day : null;
}

/** Whether the date to check in was set beside something they were to do first. */
function wasAgreed({ history, followUp }: Situation): boolean {
	const { answer } = history;
	if (answer !== null && (answer.expecting ?? answer.next) !== null) {
		return answer.expecting !== null && answer.next !== null && dayOf(answer.expecting) < dayOf(answer.next);
	}
	const { act, expected, fallback } = followUp;
	if (fallback !== null) return act === null || act.day >= fallback.day;
	// In properties the two dates belong together; in a sentence two dates alone are no agreement.
	return followUp.source === 'property' && expected !== null && act !== null && expected.lastDay < act.day;
}

/** A check-in that was agreed is due now, and nothing was tried since. */
export const expectationAgreed: Guideline<'expectation.agreed'> = {
	code: 'expectation.agreed',
	advise: (situation) => {
		const { action, history, now } = situation;
		if (action.state !== 'due' || action.due === null || history.snoozedUntil !== null) return null;
		if (history.last !== history.answer || !wasAgreed(situation)) return null;
		return { agreedOn: agreedOn(situation), checkIn: relativeDay(action.due, now), action: null };
	},
};
