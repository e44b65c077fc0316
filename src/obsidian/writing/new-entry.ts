import type { Attempt, DayOrMinute, Entry, FollowUp, FollowUpEvent, Minute } from '../../core/follow-up';
import { entryContact } from '../../core/notes/attempts/owner';
import type { AttemptDraft } from '../../ui/model';

const contactFor = (followUp: FollowUp | null, siblings: readonly FollowUp[]) =>
	followUp && entryContact(followUp, siblings);

export function attemptFrom(draft: AttemptDraft, followUp: FollowUp | null, siblings: readonly FollowUp[]): Attempt {
	return { kind: 'attempt', contact: contactFor(followUp, siblings), ...draft, problems: [] };
}

/** An event that the user caused, without the moment and the contact, which are added when it is written. */
export type EventDraft =
	| { readonly event: 'closed' | 'gave-up' | 'reopened' | 'rehearsed' }
	| { readonly event: 'snoozed'; readonly until: DayOrMinute }
	| { readonly event: 'allowed-more'; readonly more: number };

export function eventFrom(
	draft: EventDraft,
	at: Minute,
	followUp: FollowUp | null,
	siblings: readonly FollowUp[],
): FollowUpEvent {
	return {
		kind: 'event',
		at,
		contact: contactFor(followUp, siblings),
		event: draft.event,
		until: draft.event === 'snoozed' ? draft.until : null,
		more: draft.event === 'allowed-more' ? draft.more : 0,
		note: '',
		problems: [],
	};
}

/** Creates the entry for a follow-up; with null, for a follow-up that is gone, the entry that the user can copy. */
export type EntryFor = (followUp: FollowUp | null, siblings: readonly FollowUp[]) => Entry;
