import { twoWeeks, type PlannedDay } from '../../../core/agenda/views/two-weeks';
import type { Group, Row, RowKey, ThisNote, ViewModel } from '../../model';
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
	readonly rows: readonly { readonly item: string; readonly row: Row }[];
}

/** Sections whose follow-ups need action now. */
const PRESSING: readonly string[] = ['promised-now', 'overdue', 'today', 'to-decide'];

export const isPressing = (name: string): boolean => PRESSING.includes(name);

/** Sections below "Found in your notes". */
const AFTER_FOUND: readonly string[] = ['next-7-days', 'waiting', 'later', 'done-lately', 'long-overdue'];

/** The number of follow-ups that need action now. */
export function pressingCount({ groups }: ViewModel): number {
	return groups.reduce((sum, { name, rows }) => sum + (isPressing(name) ? rows.length : 0), 0);
}

/** The days of the next two weeks with what is planned on them. */
export const weeksOf = ({ groups, now }: ViewModel): readonly PlannedDay[] =>
	twoWeeks(
		groups.flatMap(({ rows }) => rows),
		now,
	);

const hasContent = (note: ThisNote) =>
	note.rows.length + note.untracked.length + note.problems.length + note.reminders.length > 0;

/**
 * The sections in order. The item of a row stays the same when the row moves to another section. Under "This note" the
 * same follow-up has another item. A filter unfolds all sections.
 */
export function layout(model: ViewModel, collapsed: ReadonlySet<string>, filtered: boolean): readonly SectionLayout[] {
	const section = (
		name: SectionLayout['name'],
		title: string,
		rows: readonly Row[],
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
		rows: rows.map((row) => ({ item: name === 'this-note' ? noteItem(row.key) : groupItem(row.key), row })),
	});
	const sections = model.groups.map((group) =>
		section(group.name, strings.section[group.name], group.rows, group.rows.length),
	);
	if (model.found.length > 0 && !filtered) {
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

/** All headings and visible rows from top to bottom: where the arrow keys stop. */
export function stops(sections: readonly SectionLayout[]): readonly string[] {
	return sections.flatMap((section) => [
		section.item,
		...(section.collapsed ? [] : section.rows.map(({ item }) => item)),
	]);
}

/** The item of a row in its section. */
export const groupItem = (key: RowKey): string => `g:${key}`;

/** The item of a row under "This note". */
const noteItem = (key: RowKey): string => `n:${key}`;

/** The follow-up of a row's item. */
export function keyOf(item: string): string {
	return item.slice(2);
}
