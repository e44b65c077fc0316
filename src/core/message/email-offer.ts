import { inTimeOrder } from '../agenda/history';
import { isSpoken } from '../channels';
import { isAnswer, isOver, isUnanswered, type FollowUp, type NextAction } from '../follow-up';
import { knownParts, type DraftSource } from './draft-message';
import { emailOf, type Email } from './email';

/**
 * After this many unanswered calls an email may reach them sooner (docs/guidance.md). One missed call says nothing yet;
 * after more, the email would come late.
 */
const CALLS_BEFORE_EMAIL = 2;

/**
 * The number of unanswered calls of this round after which a short email is worth a try beside the next call; null before
 * the second one, after a message was sent, and where the next step is an email anyway.
 */
export function callsBeforeEmail(
	{ entries, noCalls }: Pick<FollowUp, 'entries' | 'noCalls'>,
	{ state }: Pick<NextAction, 'state'>,
): number | null {
	if (noCalls || isOver(state) || state === 'decide' || state === 'snoozed') return null;
	let calls = 0;
	for (const entry of inTimeOrder(entries)) {
		if (entry.kind === 'event') {
			if (entry.event === 'reopened') calls = 0;
		} else if (isAnswer(entry.outcome)) calls = 0;
		else if (entry.outcome === 'sent') calls = -Infinity;
		else if (isUnanswered(entry.outcome) && isSpoken(entry.channel)) calls++;
	}
	return calls >= CALLS_BEFORE_EMAIL ? calls : null;
}

/** A short email from the message of a note, else from what the note and the settings know: who, why and one ask. */
export function shortEmail(
	source: DraftSource & { readonly followUp: Pick<FollowUp, 'contacts' | 'purpose' | 'company'> },
	script: string | null,
): Email {
	if (script !== null && script.trim() !== '') return emailOf(source.followUp, script);
	const { who, why, ask } = knownParts(source);
	const sentences = [who, why, ask].filter((sentence) => sentence !== undefined);
	return emailOf(source.followUp, sentences.length === 0 ? null : sentences.join('\n\n'));
}
