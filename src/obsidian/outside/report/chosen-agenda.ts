import type { Agenda } from '../../../core/agenda/agenda';
import { foldedWords, fold, namesOf } from '../../../core/agenda/persons/named';
import { rowsOfPerson } from '../../../core/agenda/persons/person-row';
import type { Row } from '../../../core/agenda/row';
import type { Section } from '../../../core/follow-up';

/** Which part of the agenda is asked for. */
export interface Choice {
	/** Null for all. */
	readonly sections: ReadonlySet<Section> | null;
	/** Words that a name must have; '' for everybody. */
	readonly contact: string;
}

/** The agenda with only the follow-ups of some sections and of people with these words in their name. */
export function chosenAgenda(agenda: Agenda, { sections, contact }: Choice): Agenda {
	const words = foldedWords(contact);
	const isNamed = (row: Row) =>
		namesOf(row)
			.map(fold)
			.some((name) => words.every((word) => name.includes(word)));
	const isChosen = (row: Row) => (sections === null || sections.has(row.section)) && isNamed(row);
	const groups = agenda.groups
		.map((group) => ({ ...group, rows: group.rows.filter(isChosen) }))
		.filter(({ rows }) => rows.length > 0);
	const persons = agenda.persons
		.map((group) => ({ ...group, rows: group.rows.filter((person) => rowsOfPerson(person).some(isChosen)) }))
		.filter(({ rows }) => rows.length > 0);
	return { ...agenda, groups, persons };
}
