import type { Attempt, DayOrMinute, FollowUpEvent, Minute } from '../../core/follow-up';
import type { AttemptDraft } from '../../ui/model';

/** The attempt that the user entered. Its contact is added when it is written. */
export function attemptFrom(draft: AttemptDraft): Attempt {
	return { kind: 'attempt', contact: null, ...draft, problems: [] };
}

/** An event that the user caused, without the moment and the contact, which are added when it is written. */
export type EventDraft =
	| { readonly event: 'closed' | 'gave-up' | 'reopened' | 'rehearsed' }
	| { readonly event: 'snoozed'; readonly until: DayOrMinute }
	| { readonly event: 'allowed-more'; readonly more: number };

/** The event at a moment. */
export function eventFrom(draft: EventDraft, at: Minute): FollowUpEvent {
	return {
		kind: 'event',
		at,
		contact: null,
		event: draft.event,
		until: draft.event === 'snoozed' ? draft.until : null,
		more: draft.event === 'allowed-more' ? draft.more : 0,
		note: '',
		problems: [],
	};
}
