import type { Agenda } from '../../../core/agenda/agenda';
import { groupedByPerson, type PersonRow, type Thing } from '../../../core/agenda/persons/person-row';
import type { RowKey } from '../../../core/agenda/row';
import { SECTIONS } from '../../../core/follow-up';
import type { PrintedFollowUp, PrintedPerson, PrintedSection, PrintedThing } from './print';

/**
 * The sections of the printed agenda, with one row per person. What is long overdue ends "Overdue", and `done` has what
 * ended some days ago, if `printed` has it.
 */
export function printedSections(
	{ groups, persons }: Agenda,
	printed: ReadonlyMap<RowKey, PrintedFollowUp>,
): readonly PrintedSection[] {
	const thing = ({ row, alsoIn }: Thing): PrintedThing[] => {
		const followUp = printed.get(row.key);
		return followUp ? [{ followUp, alsoIn: alsoIn.flatMap(({ key }) => printed.get(key) ?? []) }] : [];
	};
	const printedPerson = ({ contact, company, things }: PersonRow): PrintedPerson[] => {
		const [first, ...others] = things.flatMap(thing);
		return first ? [{ contact, company, first, others }] : [];
	};
	const rowsOf = (name: string) => persons.find((group) => group.name === name)?.rows ?? [];
	const done = groupedByPerson(groups.find(({ section }) => section === 'done')?.rows ?? []);
	return SECTIONS.map((section) => {
		const rows = section === 'done' ? done : rowsOf(section);
		const all = section === 'overdue' ? [...rows, ...rowsOf('long-overdue')] : rows;
		return { section, people: all.flatMap(printedPerson) };
	}).filter(({ people }) => people.length > 0);
}
