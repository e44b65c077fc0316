import type { Row } from '../../row';
import { nameKey } from '../mention';
import type { PersonId } from '../person-ids';
import { whoIs, whoseNote, type PeopleSource, type Who } from './who';

/** A person to show beside another one. */
export interface PersonLink {
	readonly id: PersonId;
	readonly name: string;
}

/** Sorts people by name. */
export const byName = (a: PersonLink, b: PersonLink) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/** The people of a company: those of its follow-ups, and those whose own note names it. Empty for a person. */
export function colleaguesOf(who: Who, rows: readonly Row[], source: PeopleSource): readonly PersonLink[] {
	const { index, people } = source;
	const found = new Map<PersonId, string>();
	const add = (person: Who, name: string) => {
		if (person.id !== who.id && !found.has(person.id)) found.set(person.id, name);
	};
	for (const company of who.names) {
		for (const path of index.contactNotes.ofCompany(company)) {
			const name = index.reading(path)?.knownAs?.[0];
			if (name !== undefined) add(whoseNote(path, source), name);
		}
	}
	for (const { followUp } of rows) {
		if (followUp.company === null || !who.names.includes(nameKey(followUp.company))) continue;
		for (const contact of followUp.contacts) add(whoIs(people.personOf(contact, followUp), source), contact.name);
	}
	return Array.from(found, ([id, name]) => ({ id, name })).sort(byName);
}
