import type { Attempt, DayOrMinute, Entry, FollowUp, FollowUpEvent, Minute } from '../../core/follow-up';
import { entryContact } from '../../core/notes/attempts/owner';
import type { AttemptDraft } from '../../ui/model';

const contactFor = (followUp: FollowUp | null, siblings: readonly FollowUp[]) =>
	followUp && entryContact(followUp, siblings);

export function attemptFrom(draft: AttemptDraft, followUp: FollowUp | null, siblings: readonly FollowUp[]): Attempt {
	return { kind: 'attempt', contact: contactFor(followUp, siblings), ...draft, problems: [] };
}

/** An event as a person causes it; the moment and the contact are added when it is written. */
export type EventDraft =
	| { readonly event: 'closed' | 'gave-up' | 'reopened' | 'rehearsed' }
	| { readonly event: 'snoozed'; readonly until: DayOrMinute }
	| { readonly event: 'allowed-more'; readonly more: number };

export function eventFrom(
	what: EventDraft,
	at: Minute,
	followUp: FollowUp | null,
	siblings: readonly FollowUp[],
): FollowUpEvent {
	return {
		kind: 'event',
		at,
		contact: contactFor(followUp, siblings),
		event: what.event,
		until: what.event === 'snoozed' ? what.until : null,
		more: what.event === 'allowed-more' ? what.more : 0,
		note: '',
		problems: [],
	};
}

/** Makes the entry for one of the follow-ups that an act concerns; for one that is gone, the entry to be copied. */
export type EntryFor = (followUp: FollowUp | null, siblings: readonly FollowUp[]) => Entry;
