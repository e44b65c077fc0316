import { dayOf } from '../../dates/moments';
import { shortDay } from '../../dates/day-names';
import type { Day } from '../../follow-up';
import { dayWords } from '../situation';
import type { Guideline, Situation } from '../guideline';

/** When the check-in was agreed: the day of the last answer, or the note's; null where that day is only assumed. */
function agreedOn({ history, followUp }: Situation): Day | null {
	if (history.answer !== null) return dayOf(history.answer.at);
	return followUp.noteDate.source === 'created' ? null : followUp.noteDate.day;
}

/** The date to check in was set beside something they were to do first. */
function wasAgreed({ history, followUp }: Situation): boolean {
	const { answer } = history;
	if (answer !== null && (answer.expecting ?? answer.next) !== null) {
		return answer.expecting !== null && answer.next !== null && dayOf(answer.expecting) < dayOf(answer.next);
	}
	const { act, expected, fallback } = followUp;
	if (fallback !== null) return act === null || act.day >= fallback.day;
	// In properties the one is set beside the other; in a sentence two dates alone agree nothing.
	return followUp.source === 'property' && expected !== null && act !== null && expected.lastDay < act.day;
}

/** A check-in that was agreed is due now, and nothing was tried since. */
export const expectationAgreed: Guideline = {
	code: 'expectation.agreed',
	name: 'An agreed check-in is due',
	why: 'They know that you will be in touch, because the two of you settled it. Nobody minds a call that was agreed, so there is no need to apologise for it.',
	advise: (situation) => {
		const { action, history, now } = situation;
		if (action.state !== 'due' || action.due === null || history.snoozedUntil !== null) return null;
		if (history.last !== history.answer || !wasAgreed(situation)) return null;
		const on = agreedOn(situation);
		const checkIn = `to check in ${dayWords(action.due, now)}`;
		return { text: `You agreed${on === null ? '' : ` on ${shortDay(on)}`} ${checkIn}. They expect you.`, action: null };
	},
};
