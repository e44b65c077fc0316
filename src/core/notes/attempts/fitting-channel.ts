import { isSpoken, type Channel } from '../../channels';
import type { Outcome } from '../../follow-up';

/** Outcomes that a phone call cannot have. */
const NEEDS_WRITING: readonly Outcome[] = ['sent', 'they replied'];
/** Outcomes that only a phone call can have. */
const NEEDS_CALL: readonly Outcome[] = ['no answer', 'left message', 'wrong number', 'they called'];

/**
 * Returns the channel of an attempt with this outcome. "Sent" cannot be a call, "no answer" cannot be a letter, and
 * "spoke" cannot be an email. Keeps a channel that fits.
 */
export function fittingChannel(outcome: Outcome, channel: Channel): Channel {
	const spoken = isSpoken(channel);
	if (NEEDS_WRITING.includes(outcome) && spoken) return 'Email';
	if (NEEDS_CALL.includes(outcome) && channel !== 'Call') return 'Call';
	return outcome === 'spoke' && !spoken ? 'Call' : channel;
}
