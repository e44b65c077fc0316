import { deepEqual } from '../../deep-equal';
import type { Entry, FollowUp } from '../../follow-up';
import type { Outline } from '../../markdown/scan';
import type { Settings } from '../../settings';
import { ownersAmong } from './owner';
import { entriesContext, placedEntries, type EntryPlace, type PlacedEntry } from './read-attempts';

/** Whether two readings of an entry say the same, no matter whom they name. */
export const sameEntry = (one: Entry, other: Entry) =>
	deepEqual({ ...one, contact: null, problems: [] }, { ...other, contact: null, problems: [] });

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
