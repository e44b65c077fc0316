import { historyOf } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import { businessDays } from '../agenda/reason-words';
import { isSpoken } from '../channels';
import { dayOf } from '../dates/moments';
import type { FollowUp, Minute, NextAction } from '../follow-up';
import { isAnswer } from '../follow-up';

/** The rows of the table in docs/agenda.md, from the top. */
export const RULES = [
	'closed-in-note',
	'closed-by-event',
	'gave-up-in-note',
	'gave-up-by-event',
	'snoozed',
	'calling-back',
	'answer-expecting',
	'answer-next',
	'answer',
	'limit',
	'wrong-number',
	'call',
	'sent',
	'promise-running',
	'promise-over',
	'date-to-act',
	'applied',
	'no-date',
] as const;
export type Rule = (typeof RULES)[number];

/** Which row of the table decides about a follow-up: `calling-back` as long as nothing is logged after "Calling back". */
export function ruleOf(followUp: FollowUp, action: NextAction, now: Minute, { settings }: Policy): Rule {
	const { ended, snoozedUntil, last, unanswered, limit } = historyOf(followUp, settings.attemptsAllowed);
	if (followUp.ended === 'closed') return 'closed-in-note';
	if (ended?.event === 'closed') return 'closed-by-event';
	if (followUp.ended === 'gave-up') return 'gave-up-in-note';
	if (ended?.event === 'gave-up') return 'gave-up-by-event';
	if (snoozedUntil !== null) return 'snoozed';
	if (last?.callingBack) return 'calling-back';
	if (last && isAnswer(last.outcome)) {
		return last.expecting !== null ? 'answer-expecting' : last.next !== null ? 'answer-next' : 'answer';
	}
	if (unanswered >= limit) return 'limit';
	if (last?.outcome === 'wrong number') return 'wrong-number';
	if (last) return last.outcome === 'sent' || !isSpoken(last.channel) ? 'sent' : 'call';
	if (followUp.expected !== null) {
		const first = followUp.act !== null && action.due !== null && dayOf(action.due) <= followUp.expected.lastDay;
		if (first && action.state !== 'waiting') return 'date-to-act';
		return dayOf(now) <= dayOf(action.expected ?? followUp.expected.lastDay) ? 'promise-running' : 'promise-over';
	}
	if (followUp.act !== null || followUp.fallback !== null) return 'date-to-act';
	return action.due === null ? 'no-date' : 'applied';
}

/** The row in words, with the numbers of the settings. */
export function ruleWords(rule: Rule, { attempts, attemptLimit }: NextAction, { settings }: Policy): string {
	switch (rule) {
		case 'closed-in-note':
			return 'The note says itself that it is over: a ticked box, or a status that closes. That outlasts every other line.';
		case 'closed-by-event':
			return 'The last event below it is Closed. Reopen it, and it is listed again.';
		case 'gave-up-in-note':
			return 'The box [-] says that you gave up. Clear it, and the follow-up is open again.';
		case 'gave-up-by-event':
			return 'The last event below it is Gave up. Reopen it, and it is listed again.';
		case 'snoozed':
			return 'Its last line is a snooze. It counts until its day, or until something else is logged.';
		case 'calling-back':
			return 'You promised a time. It stands until something is logged, whatever else the note says.';
		case 'answer-expecting':
			return 'They answered and promised something by a day. That day counts, and then your next step.';
		case 'answer-next':
			return 'They answered, and the next step you wrote then counts.';
		case 'answer':
			return 'They answered, and no further step was agreed. So nothing is to be done.';
		case 'limit':
			return `${attempts} of ${attemptLimit} attempts of this round had no answer. Give up, or allow more.`;
		case 'wrong-number':
			return 'The last attempt reached a wrong number. Finding the right one comes first.';
		case 'call':
			return `After a call without an answer: ${businessDays(settings.callGap).toLowerCase()} later, at the other end of the day, never before a date you wrote that lay ahead.`;
		case 'sent':
			return `After something sent: ${businessDays(settings.replyGap).toLowerCase()} later, never before a date you wrote that lay ahead.`;
		case 'promise-running':
			return 'They promised something, and their day is not over. Until then it is their turn.';
		case 'promise-over':
			return 'Their day is over. Your own date counts now, or else the business day after theirs.';
		case 'date-to-act':
			return 'Nothing was tried yet, and the date to act counts.';
		case 'applied':
			return `You applied, and nothing was tried yet: ${businessDays(settings.coldDelay).toLowerCase()} after that.`;
		case 'no-date':
			return 'It has no date that could be read, and none is guessed.';
	}
}
