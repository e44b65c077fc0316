import type { Agenda } from '../../../core/agenda/agenda';
import { peopleNamed } from '../../../core/agenda/persons/named';
import {
	groupedByPerson,
	isListed,
	LIST_SECTIONS,
	personRowId,
	rowsOfPerson,
} from '../../../core/agenda/persons/person-row';
import type { Row } from '../../../core/agenda/row';
import type { Section } from '../../../core/follow-up';

/** Which part of the agenda is asked for. */
export interface AgendaChoice {
	/** Null for all. */
	readonly sections: ReadonlySet<Section> | null;
	/** A name, or words of one; '' for everybody. */
	readonly contact: string;
}

/** Every follow-up of the people whom a name can mean. */
function rowsNamed({ groups, persons }: Agenda, contact: string): ReadonlySet<Row> {
	const listed = persons.flatMap(({ rows }) => rows);
	const unlisted = groups.filter((group) => !isListed(group)).flatMap(({ rows }) => rows);
	const named = peopleNamed([...listed, ...groupedByPerson(unlisted)], contact);
	return new Set(named.flatMap((person) => [...rowsOfPerson(person), ...person.shared]));
}

/** The people to keep in touch with whom the list leaves for another day, since it shows few a day. */
function leftForAnotherDay({ groups, persons }: Agenda): ReadonlySet<string> {
	const shown = new Set(persons.flatMap(({ rows }) => rows.map(({ id }) => id)));
	const rows = groups.filter(({ section }) => section === 'keep-in-touch').flatMap((group) => group.rows);
	return new Set(rows.map(personRowId).filter((id) => !shown.has(id)));
}

/** The agenda with only the follow-ups of some sections and of the people whom a name can mean. */
export function chosenAgenda(agenda: Agenda, { sections, contact }: AgendaChoice): Agenda {
	const named = contact.trim() === '' ? null : rowsNamed(agenda, contact);
	const isChosen = (row: Row) => (sections === null || sections.has(row.section)) && (named === null || named.has(row));
	const groups = agenda.groups
		.map((group) => ({ ...group, rows: group.rows.filter(isChosen) }))
		.filter(({ rows }) => rows.length > 0);
	const listed = groups.filter(isListed).flatMap(({ rows }) => rows);
	// A person moves to the section of what is left.
	const resting = named === null ? leftForAnotherDay(agenda) : null;
	const people = groupedByPerson(listed).filter(({ id, section }) => section !== 'keep-in-touch' || !resting?.has(id));
	const persons = LIST_SECTIONS.map((name) => ({ name, rows: people.filter(({ section }) => section === name) }));
	return { ...agenda, groups, persons: persons.filter(({ rows }) => rows.length > 0) };
}
