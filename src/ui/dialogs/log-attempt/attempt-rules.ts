import { isSpoken } from '../../../core/channels';
import { isAnswer, isUnanswered, type Channel, type Outcome } from '../../../core/follow-up';
import type { AttemptDraft, Row } from '../../model';

/** Which date fields an outcome needs. Before the user chooses one: those of an attempt without an answer. */
export function fieldsOf(outcome: Outcome | null): 'calling-back' | 'answer' | 'none' {
	if (outcome === 'wrong number') return 'none';
	return outcome && isAnswer(outcome) ? 'answer' : 'calling-back';
}

/** Outcomes that a phone call cannot have. */
const NEEDS_WRITING: readonly Outcome[] = ['sent', 'they replied'];
/** Outcomes that only a channel with a voice can have. */
const NEEDS_VOICE: readonly Outcome[] = ['no answer', 'left message', 'wrong number', 'they called'];

/**
 * The channel for an outcome: "sent" cannot be a call, "no answer" cannot be a letter. Keeps a channel that fits and one
 * that the user chose.
 */
export function channelFor(outcome: Outcome, channel: Channel, chosen: boolean): Channel {
	if (chosen) return channel;
	const spoken = isSpoken(channel);
	if (NEEDS_WRITING.includes(outcome) && spoken) return 'Email';
	if (NEEDS_VOICE.includes(outcome) && channel !== 'Call') return 'Call';
	return channel;
}

/** Whether this attempt is the last one allowed. A promise to call back comes before the limit. */
export function reachesLimit(row: Row, draft: Pick<AttemptDraft, 'outcome' | 'callingBack'>): boolean {
	const { attempts, attemptLimit } = row.action;
	return isUnanswered(draft.outcome) && draft.callingBack === null && attempts + 1 >= attemptLimit;
}
