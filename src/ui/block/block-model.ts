import { groupedByPerson } from '../../core/agenda/persons/person-row';
import { contactTest, filterModel, filterOf, foundContactTest, foundFilterOf, type ListTest } from '../sidebar/filter';
import type { Group, ModelStore, ViewModel } from '../model';
import type { BlockQuery, BlockSection } from '../../core/marks/block-query';

/** "Overdue" has the long overdue ones too, as in the JSON output. */
const GROUPS: Readonly<Partial<Record<BlockSection, readonly Group['name'][]>>> = {
	overdue: ['overdue', 'long-overdue'],
};

/** The groups of a section in a model that has only what the block shows. */
function groupsOf(model: ViewModel, section: BlockSection): readonly Group[] {
	const names: readonly BlockSection[] | readonly Group['name'][] = GROUPS[section] ?? [section];
	return names.flatMap((name) => model.groups.filter((group) => group.name === name));
}

/** Those that are done, which are no section of the list. */
function doneGroups(store: Pick<ModelStore, 'over'>): readonly Group[] {
	const rows = groupedByPerson(store.over().filter((row) => row.section === 'done'));
	return rows.length > 0 ? [{ name: 'done', rows }] : [];
}

/** The tests of the lines of a block; null for a block that keeps everything. */
function testOf({ contact, filter, thisNote }: BlockQuery, path: string): ListTest | null {
	if (contact === '' && filter === '' && !thisNote) return null;
	const rowTests = [contactTest(contact), filterOf(filter)];
	const foundTests = [foundContactTest(contact), foundFilterOf(filter)];
	return {
		row: (row, person) =>
			(!thisNote || row.followUp.path === path) && rowTests.every((test) => test === null || test(row, person)),
		found: (line) => (!thisNote || line.path === path) && foundTests.every((test) => test === null || test(line)),
	};
}

/** The first rows of all groups together. */
function firstRows(groups: readonly Group[], show: number | null): readonly Group[] {
	if (show === null) return groups;
	let left = show;
	return groups.flatMap((group) => {
		const rows = group.rows.slice(0, left);
		left -= rows.length;
		return rows.length > 0 ? [{ ...group, rows }] : [];
	});
}

/** The model with only what a block in the note at `path` shows, in the order of its sections. */
export function blockModel(store: Pick<ModelStore, 'current' | 'over'>, query: BlockQuery, path: string): ViewModel {
	const model = store.current();
	const { sections, show } = query;
	const done = sections.includes('done') ? doneGroups(store) : [];
	// As in the sidebar, the filter decides in which section a person with several things is.
	const kept = filterModel({ ...model, groups: [...model.groups, ...done] }, testOf(query, path));
	const groups = sections.flatMap((section) => groupsOf(kept, section));
	const found = sections.includes('found') ? [...(kept.thisNote?.untracked ?? []), ...kept.found] : [];
	return {
		...model,
		groups: firstRows(groups, show),
		found: found.slice(0, show ?? found.length),
		thisNote: null,
		problems: [],
	};
}
