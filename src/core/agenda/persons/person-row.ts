import { hasTime, isOver, SECTIONS, type Section } from '../../follow-up';
import { onlyKeepsInTouch } from '../rhythm/quiet';
import { isToDo, type Row } from '../row';
import type { ComingMeeting } from './coming-meeting';

/** The sections of the list. "Long overdue" is the last one. */
export type ListSection = Section | 'long-overdue';

/** The sections of the list from the top, with "Long overdue" at the end instead of "Done". */
export const LIST_SECTIONS: readonly ListSection[] = [...SECTIONS.filter((name) => name !== 'done'), 'long-overdue'];

/** Whether a section of the list shows a follow-up. */
export const isListed = ({ section }: Pick<Row, 'section'>): boolean => section !== 'done' && section !== 'resting';

/** The place of each section in the list, from the top. Somebody to keep in touch with later comes before what is over. */
const RANKS: ReadonlyMap<ListSection, number> = new Map([
	...LIST_SECTIONS.map((section, rank) => [section, rank] as const),
	['resting', LIST_SECTIONS.indexOf('keep-in-touch') + 0.5] as const,
]);

/** Where the list shows a follow-up: its section, or "Long overdue". */
export function listSectionOf({ section, longOverdue }: Pick<Row, 'section' | 'longOverdue'>): ListSection {
	return longOverdue ? 'long-overdue' : section;
}

/** One thing to do with a person. */
export interface Thing {
	readonly row: Row;
	/** Follow-ups of other notes with the same person at the same minute. */
	readonly alsoIn: readonly Row[];
}

/** One row of the list: a person with everything there is to do with them, or a follow-up with several contacts. */
export interface PersonRow {
	/** The same as long as the same person is meant, whatever happens to the follow-ups. */
	readonly id: string;
	/** `Dana Whitfield`, `Gil, Zed`; the follow-up's own words if no name is known. */
	readonly contact: string;
	readonly company: string | null;
	readonly section: ListSection;
	/** The most urgent follow-up. */
	readonly first: Row;
	/** The most urgent first; at least one. Those that are over come last. */
	readonly things: readonly Thing[];
	/** When the user meets the person today; left out if they do not, or not soon. */
	readonly meeting?: ComingMeeting;
	/** Follow-ups with this person and others, which have rows of their own. */
	readonly shared: readonly Row[];
}

const rankOf = (row: Row) => RANKS.get(listSectionOf(row)) ?? RANKS.size;

/** Sorts the most urgent first: by section, then as in the section. */
export function byUrgency(a: Row, b: Row): number {
	return rankOf(a) - rankOf(b) || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}

/** The minute of an appointment, by which the same call in two notes is recognized; null without one. */
export function appointment({ action }: Row): string | null {
	const { state, due } = action;
	return due !== null && hasTime(due) && state !== 'waiting' && !isOver(state) && !onlyKeepsInTouch(action)
		? due
		: null;
}

/** Whether a follow-up has a purpose and another one of the same state has none. */
const saysMore = (a: Row, b: Row) =>
	a.followUp.purpose !== null && b.followUp.purpose === null && a.action.state === b.action.state;

/** The things of one person; the same minute in several notes is one. `rows` are sorted. */
function thingsOf(rows: readonly Row[]): readonly Thing[] {
	const things: { row: Row; alsoIn: Row[] }[] = [];
	const byMinute = new Map<string, { row: Row; alsoIn: Row[] }>();
	for (let row of rows) {
		const minute = appointment(row);
		const same = minute === null ? undefined : byMinute.get(minute);
		if (same && ![same.row, ...same.alsoIn].some(({ followUp }) => followUp.path === row.followUp.path)) {
			if (saysMore(row, same.row)) [same.row, row] = [row, same.row];
			same.alsoIn.push(row);
			continue;
		}
		const thing = { row, alsoIn: [] };
		things.push(thing);
		if (minute !== null && !same) byMinute.set(minute, thing);
	}
	return things;
}

const wordCount = (name: string) => name.split(/\s+/).length;

/** The fullest name by which the follow-ups call the person: `Dana Whitfield` rather than `Dana`. */
function fullestName(rows: readonly Row[]): string {
	let [best = ''] = rows.map(({ contact }) => contact);
	for (const { contact } of rows) if (contact !== best && wordCount(contact) > wordCount(best)) best = contact;
	return best;
}

/** The row of one person. `rows` are the follow-ups with this person alone, in any order and at least one. */
export function personRow(id: string, rows: readonly Row[], shared: readonly Row[] = []): PersonRow {
	const sorted = [...rows].sort(byUrgency);
	const things = thingsOf(sorted);
	const first = (things[0] as Thing).row;
	return {
		id,
		contact: fullestName(sorted),
		company: sorted.find(({ followUp }) => followUp.company !== null)?.followUp.company ?? null,
		section: listSectionOf(first),
		first,
		things,
		shared,
	};
}

/** All follow-ups of a row, also those that are the same call in another note. */
export function rowsOfPerson({ things }: Pick<PersonRow, 'things'>): readonly Row[] {
	return things.flatMap(({ row, alsoIn }) => [row, ...alsoIn]);
}

/** How many things are still to be done. Keeping in touch does not count beside others. */
export function openThingCount({ things }: Pick<PersonRow, 'things'>): number {
	const toDo = things.filter(({ row }) => isToDo(row));
	const others = toDo.filter(({ row }) => !onlyKeepsInTouch(row.action));
	return others.length > 0 ? others.length : toDo.length;
}

/** Whose row shows a follow-up: the one person's, or its own if it concerns several people or nobody. */
export function personRowId({ people, key }: Pick<Row, 'people' | 'key'>): string {
	return people.length === 1 && people[0] !== undefined ? people[0] : `row:${key}`;
}

/** One row per person from some follow-ups, in the order in which the people come first. */
export function groupedByPerson(rows: readonly Row[]): readonly PersonRow[] {
	const byOwner = new Map<string, Row[]>();
	for (const row of rows) {
		const own = byOwner.get(personRowId(row));
		if (own) own.push(row);
		else byOwner.set(personRowId(row), [row]);
	}
	return Array.from(byOwner, ([id, own]) => personRow(id, own));
}
