import { twoWeeks, type PlannedDay } from '../../core/agenda/views/two-weeks';
import type { Group, Row, ThisNote, ViewModel } from '../model';
import { strings } from '../../strings';

/** One section as it is drawn. */
export interface SectionLayout {
	readonly item: string;
	readonly name: Group['name'] | 'this-note' | 'problems';
	readonly title: string;
	/** The note's name beside "This note". */
	readonly aside: string | undefined;
	readonly count: number;
	readonly collapsed: boolean;
	readonly pressing: boolean;
	readonly rows: readonly { readonly item: string; readonly row: Row }[];
}

/** Sections that ask for something now. */
const PRESSING: readonly string[] = ['promised-now', 'overdue', 'today', 'to-decide'];

export const isPressing = (name: string): boolean => PRESSING.includes(name);

/** How many follow-ups ask for something now. */
export function pressingCount({ groups }: ViewModel): number {
	return groups.reduce((sum, { name, rows }) => sum + (isPressing(name) ? rows.length : 0), 0);
}

/** The next two weeks with what is planned in them. */
export const weeksOf = ({ groups, now }: ViewModel): readonly PlannedDay[] =>
	twoWeeks(
		groups.flatMap(({ rows }) => rows),
		now,
	);

const holdsSomething = (note: ThisNote) =>
	note.rows.length + note.untracked.length + note.problems.length + note.reminders.length > 0;

/**
 * The sections in order. A row's item keeps its name when it moves to another section, and differs under "This note",
 * where the same follow-up stands a second time. While a filter is on, nothing is folded.
 */
export function layout(model: ViewModel, collapsed: ReadonlySet<string>, filtered: boolean): readonly SectionLayout[] {
	const block = (
		name: SectionLayout['name'],
		title: string,
		rows: readonly Row[],
		count: number,
		aside?: string,
	): SectionLayout => ({
		item: `section:${name}`,
		name,
		title,
		aside,
		count,
		collapsed: !filtered && collapsed.has(name),
		pressing: isPressing(name),
		rows: rows.map((row) => ({ item: `${name === 'this-note' ? 'n' : 'g'}:${row.key}`, row })),
	});
	const blocks = model.groups.map((group) =>
		block(group.name, strings.section[group.name], group.rows, group.rows.length),
	);
	const note = model.thisNote;
	if (note && holdsSomething(note)) {
		blocks.unshift(block('this-note', strings.section['this-note'], note.rows, note.rows.length, note.title));
	}
	if (model.problems.length > 0 && !filtered) {
		blocks.push(block('problems', strings.problems.title, [], model.problems.length));
	}
	return blocks;
}

/** Everything the arrow keys stop at, from top to bottom. */
export function stops(blocks: readonly SectionLayout[]): readonly string[] {
	return blocks.flatMap((block) => [block.item, ...(block.collapsed ? [] : block.rows.map(({ item }) => item))]);
}

/** The follow-up of a row's item. */
export function keyOf(item: string): string {
	return item.slice(2);
}
