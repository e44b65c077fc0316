import { deepEqual } from '../../deep-equal';
import type { Entry, FollowUp, FollowUpEvent } from '../../follow-up';
import type { Outline } from '../../markdown/scan';
import type { Settings } from '../../settings';
import { ownersAmong } from './owner';
import { entriesContext, placedEntries, type EntryPlace, type PlacedEntry } from './read-attempts';

/** Whether two readings of an entry say the same, no matter whom they name. */
export const sameEntry = (one: Entry, other: Entry) =>
	deepEqual({ ...one, contact: null, problems: [] }, { ...other, contact: null, problems: [] });

/** Events that close or reopen a follow-up. */
const ENDING: ReadonlySet<string> = new Set(['closed', 'gave-up', 'reopened']);

/** Whether a follow-up is open according to the note and to its last event that ends or reopens it. */
export function isOpen({ ended, entries }: FollowUp): boolean {
	if (ended !== null) return false;
	const last = entries
		.filter((entry): entry is FollowUpEvent => entry.kind === 'event' && ENDING.has(entry.event))
		.at(-1);
	return last === undefined || last.event === 'reopened';
}

/** The entries of a follow-up with their lines. `followUps` are all those of its note. */
export function entriesOf(
	followUp: FollowUp,
	followUps: readonly FollowUp[],
	outline: Outline,
	settings: Settings,
): readonly PlacedEntry[] {
	const properties = followUps.filter(({ source }) => source === 'property');
	const place: EntryPlace =
		followUp.source === 'line'
			? { kind: 'line', line: followUp.line - 1 }
			: { kind: 'property', index: properties.indexOf(followUp), owners: ownersAmong(properties) };
	return placedEntries(outline, place, entriesContext(followUp.noteDate, settings));
}

/** The line of an entry, counted from 1; that of the follow-up if the note no longer has the entry. */
export function lineOfEntry(
	entry: Entry,
	followUp: FollowUp,
	followUps: readonly FollowUp[],
	outline: Outline,
	settings: Settings,
): number {
	const placed = entriesOf(followUp, followUps, outline, settings).find((each) => sameEntry(each.entry, entry));
	return placed ? placed.line.index + 1 : Math.max(1, followUp.line);
}
