import { isAnswer, isUnanswered, type Outcome } from '../../../core/follow-up';
import type { AttemptDraft, Row } from '../../model';

/** Which date fields an outcome needs. Before the user chooses one: those of an attempt without an answer. */
export function fieldsOf(outcome: Outcome | null): 'calling-back' | 'answer' | 'none' {
	if (outcome === 'wrong number') return 'none';
	return outcome && isAnswer(outcome) ? 'answer' : 'calling-back';
}

/** Whether this attempt is the last one allowed. A promise to call back comes before the limit. */
export function reachesLimit(row: Row, draft: Pick<AttemptDraft, 'outcome' | 'callingBack'>): boolean {
	const { attempts, attemptLimit } = row.action;
	return isUnanswered(draft.outcome) && draft.callingBack === null && attempts + 1 >= attemptLimit;
}
