import { isOver, type NextAction, type Rule } from '../../follow-up';

/**
 * Why a call is more than keeping in touch: the user promised a call back, the person promised an answer, or a talk ended
 * with a next step. All other rules would apply to any call of the rhythm, such as one more attempt.
 */
const AGREED: readonly Rule[] = ['calling-back', 'answer-expecting', 'answer-next'];

/**
 * Whether a follow-up only keeps in touch: it is never overdue, announces nothing and counts nowhere. A call that the
 * user promised, or a step that was agreed in a talk, is a follow-up like any other.
 */
export function onlyKeepsInTouch({ kind, state, reason }: Pick<NextAction, 'kind' | 'state' | 'reason'>): boolean {
	return kind === 'rhythm' && !isOver(state) && !AGREED.includes(reason.rule);
}
