import { dueCallCount } from '../../../core/agenda/call-list/due-calls';
import { problemsToCheck } from '../../../core/agenda/row';
import { LIST_SECTIONS, rowsOfPerson } from '../../../core/agenda/persons/person-row';
import { isOnlyMeeting } from '../../../core/agenda/persons/sheet/meeting-rows';
import { twoWeeks, type PlannedDay } from '../../../core/agenda/views/two-weeks';
import { ACTION_SECTIONS, isOver } from '../../../core/follow-up';
import type { Group, PersonRow, ThisNote, ViewModel } from '../../model';
import { sectionItem } from './list-focus';
import { strings } from '../../../strings';

/** One section of the list. */
export interface SectionLayout {
	readonly item: string;
	readonly name: Group['name'] | 'this-note' | 'found' | 'problems';
	readonly title: string;
	/** The title of the note, beside "This note". */
	readonly aside: string | undefined;
	readonly count: number;
	readonly collapsed: boolean;
	readonly pressing: boolean;
	readonly rows: readonly RowLayout[];
}

/** One row of a section. */
export interface RowLayout {
	readonly item: string;
	readonly person: PersonRow;
	/** Whether it shows the mark for something to check. What concerns a whole note is marked once. */
	readonly marked: boolean;
}

export const isPressing = (name: string): boolean => (ACTION_SECTIONS as readonly string[]).includes(name);

/** Sections below "Found in your notes". */
const AFTER_FOUND: readonly string[] = [
	'next-7-days',
	'waiting',
	'later',
	'keep-in-touch',
	'done-lately',
	'long-overdue',
];

/** How many people of a section need action. Someone whom the user only meets does not count. */
const countOf = (rows: readonly PersonRow[]) => rows.filter((person) => !isOnlyMeeting(person)).length;

/** The number of people who need action now: as many as the two weeks count for today. */
export function pressingCount({ groups }: ViewModel): number {
	return groups.reduce((sum, { name, rows }) => sum + (isPressing(name) ? countOf(rows) : 0), 0);
}

/** The number of people to call now. */
export const callCount = ({ groups, now }: ViewModel): number =>
	groups.filter(({ name }) => isPressing(name)).reduce((sum, { rows }) => sum + dueCallCount(rows, 'due', now), 0);

/** The days of the next two weeks with what is planned on them. */
export const weeksOf = ({ groups, now }: ViewModel): readonly PlannedDay[] =>
	twoWeeks(
		groups.flatMap(({ rows }) => rows.map(rowsOfPerson)),
		now,
	);

const hasContent = (note: ThisNote) =>
	note.rows.length + note.untracked.length + note.problems.length + note.reminders.length > 0;

/** Decides which rows show the mark for something to check: what concerns a whole note is marked once. */
class Marks {
	private readonly said = new Set<string>();

	/** Whether a row has a problem that no row above it has marked. "This note" repeats rows, so it counts apart. */
	isNew(person: PersonRow, isThisNote: boolean): boolean {
		let found = false;
		for (const row of rowsOfPerson(person)) {
			const { followUp, action } = row;
			for (const { code } of isOver(action.state) ? [] : problemsToCheck(row)) {
				const said = `${isThisNote} ${followUp.path} ${code}`;
				if (!code.startsWith('date.') && this.said.has(said)) continue;
				this.said.add(said);
				found = true;
			}
		}
		return found;
	}
}

/**
 * The sections in order. The item of a row stays the same when the row moves to another section. Under "This note" the
 * same person has another item. A filter unfolds all sections.
 */
export function layout(model: ViewModel, collapsed: ReadonlySet<string>, filtered: boolean): readonly SectionLayout[] {
	const marks = new Marks();
	const section = (
		name: SectionLayout['name'],
		title: string,
		rows: readonly PersonRow[],
		count: number,
		aside?: string,
	): SectionLayout => ({
		item: sectionItem(name),
		name,
		title,
		aside,
		count,
		collapsed: !filtered && collapsed.has(name),
		pressing: isPressing(name),
		rows: rows.map((person) => ({
			item: (name === 'this-note' ? noteItem : groupItem)(person.id),
			person,
			marked: marks.isNew(person, name === 'this-note'),
		})),
	});
	const sections = groupsWithMeetings(model).map(({ name, rows }) =>
		section(name, strings.section[name], rows, countOf(rows)),
	);
	if (model.found.length > 0) {
		const later = sections.findIndex(({ name }) => AFTER_FOUND.includes(name));
		const found = section('found', strings.section.found, [], model.found.length);
		sections.splice(later === -1 ? sections.length : later, 0, found);
	}
	const note = model.thisNote;
	if (note && hasContent(note)) {
		sections.unshift(section('this-note', strings.section['this-note'], note.rows, note.rows.length, note.title));
	}
	if (model.problems.length > 0 && !filtered) {
		sections.push(section('problems', strings.problems.title, [], model.problems.length));
	}
	return sections;
}

/** The groups, with "Today" if the user meets somebody who has no row. */
function groupsWithMeetings({ groups, meetings }: ViewModel): readonly Group[] {
	if (meetings.length === 0 || groups.some(({ name }) => name === 'today')) return groups;
	const isBefore = ({ name }: Group) => LIST_SECTIONS.indexOf(name) < LIST_SECTIONS.indexOf('today');
	const before = groups.filter(isBefore);
	return [...before, { name: 'today', rows: [] }, ...groups.slice(before.length)];
}

/** All headings and visible rows from top to bottom: where the arrow keys stop. */
export function stops(sections: readonly SectionLayout[]): readonly string[] {
	return sections.flatMap((section) => [
		section.item,
		...(section.collapsed ? [] : section.rows.map(({ item }) => item)),
	]);
}

/** The item of a person's row in its section. */
export const groupItem = (id: string): string => `g:${id}`;

/** The item of a person's row under "This note". */
const noteItem = (id: string): string => `n:${id}`;

/** The id of the person of a row's item. */
export function idOf(item: string): string {
	return item.slice(2);
}
