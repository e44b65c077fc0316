import type { Agenda } from '../../../core/agenda/agenda';
import { groupedByPerson, type PersonRow, type Thing } from '../../../core/agenda/persons/person-row';
import type { RowKey } from '../../../core/agenda/row';
import { SECTIONS } from '../../../core/follow-up';
import type { PrintedFollowUp, PrintedPerson, PrintedSection, PrintedThing } from './print';

/**
 * The sections of the printed agenda, with one row per person. What is long overdue ends "Overdue". "Done" has what ended
 * some days ago and "Keep in touch" also whose day has not come, if `printed` has them.
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
	const unlisted = (name: string) => groupedByPerson(groups.find(({ section }) => section === name)?.rows ?? []);
	return SECTIONS.map((section) => {
		const rows = section === 'done' ? unlisted('done') : rowsOf(section);
		const more =
			section === 'overdue' ? rowsOf('long-overdue') : section === 'keep-in-touch' ? unlisted('resting') : [];
		const all = [...rows, ...more];
		return { section, people: all.flatMap(printedPerson) };
	}).filter(({ people }) => people.length > 0);
}
