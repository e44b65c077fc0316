import type { Attempt, DayOrMinute, Entry, FollowUp, FollowUpEvent, Minute } from '../../core/follow-up';
import { entryName } from '../../core/notes/attempts/owner';
import { propertyIndex } from '../../core/notes/identity';
import type { AttemptDraft } from '../../ui/model';

/** The names that property follow-ups go by in their lines, in their order. */
export const namesOf = (followUps: readonly FollowUp[]): readonly string[] =>
	followUps.map(({ contacts }) => contacts.map(({ name }) => name).join(', '));

/** A note with several property follow-ups names the contact in each entry; `siblings` are all of the note. */
export function contactIn(followUp: FollowUp | null, siblings: readonly FollowUp[]): string | null {
	const index = followUp && propertyIndex(followUp.id);
	const first = followUp?.contacts[0]?.name;
	if (index === null || first === undefined) return null;
	const all = siblings.filter(({ source }) => source === 'property');
	return entryName(first, index, namesOf(all));
}

export function attemptFrom(draft: AttemptDraft, followUp: FollowUp | null, siblings: readonly FollowUp[]): Attempt {
	return { kind: 'attempt', contact: contactIn(followUp, siblings), ...draft, problems: [] };
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
		contact: contactIn(followUp, siblings),
		event: what.event,
		until: what.event === 'snoozed' ? what.until : null,
		more: what.event === 'allowed-more' ? what.more : 0,
		note: '',
		problems: [],
	};
}

/** Makes the entry for one of the follow-ups that an act concerns; for one that is gone, the entry to be copied. */
export type EntryFor = (followUp: FollowUp | null, siblings: readonly FollowUp[]) => Entry;
