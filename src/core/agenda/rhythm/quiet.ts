import { isOver, type NextAction, type Rule } from '../../follow-up';

/** What was agreed with a person outlasts the rhythm: a promised call, or a step after a talk. */
const AGREED: readonly Rule[] = ['calling-back', 'answer-expecting', 'answer-next'];

/**
 * Whether a follow-up only keeps in touch: it is never overdue, announces nothing and counts nowhere. A call that the
 * user promised, or a step that was agreed in a talk, is a follow-up like any other.
 */
export function isQuiet({ kind, state, reason }: Pick<NextAction, 'kind' | 'state' | 'reason'>): boolean {
	return kind === 'rhythm' && !isOver(state) && !AGREED.includes(reason.rule);
}
