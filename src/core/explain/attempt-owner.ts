import type { FollowUp } from '../follow-up';
import { propertyIndex } from '../notes/identity';
import type { EntryPlace } from '../notes/attempts/read-attempts';

/** The names by which attempts of the property follow-ups of a note are told apart, in their order. */
export function propertyNames(followUps: readonly FollowUp[]): readonly string[] {
	return followUps
		.filter(({ source }) => source === 'property')
		.map(({ contacts }) => contacts.map(({ name }) => name).join(', '));
}

/** Where the attempts of a follow-up stand. */
export function lineEntryPlace(followUp: FollowUp, names: readonly string[]): EntryPlace {
	if (followUp.source === 'line') return { kind: 'line', line: followUp.line - 1 };
	return { kind: 'property', index: propertyIndex(followUp.id) ?? 0, names };
}
