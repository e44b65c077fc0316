import { groupedByPerson } from '../../core/agenda/persons/person-row';
import { contactTest, filterModel, filterOf, type RowTest } from '../sidebar/filter';
import type { Group, ModelStore, ViewModel } from '../model';
import type { BlockQuery, BlockSection } from '../../core/marks/block-query';

/** "Overdue" has the long overdue ones too, as in the JSON output. */
const GROUPS: Readonly<Partial<Record<BlockSection, readonly Group['name'][]>>> = {
	overdue: ['overdue', 'long-overdue'],
};

function groupsOf(model: ViewModel, store: Pick<ModelStore, 'over'>, section: BlockSection): readonly Group[] {
	if (section === 'found') return [];
	if (section === 'done') {
		const rows = groupedByPerson(store.over().filter((row) => row.section === 'done'));
		return rows.length > 0 ? [{ name: 'done', rows }] : [];
	}
	const names = GROUPS[section] ?? [section];
	return names.flatMap((name) => model.groups.filter((group) => group.name === name));
}

function testOf({ contact, filter, thisNote }: BlockQuery, path: string): RowTest | null {
	const tests = [
		contactTest(contact),
		filterOf(filter),
		thisNote ? (row: Parameters<RowTest>[0]) => row.followUp.path === path : null,
	].filter((test) => test !== null);
	return tests.length === 0 ? null : (row, person) => tests.every((test) => test(row, person));
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
	const { sections, contact, filter, show, thisNote } = query;
	const chosen = sections.flatMap((section) => groupsOf(model, store, section));
	const test = testOf(query, path);
	// `filterModel` keeps the order of the sidebar, so each section is filtered alone.
	const groups = chosen.flatMap((group) => filterModel({ ...model, groups: [group] }, test).groups);
	const lines = [...(model.thisNote?.untracked ?? []), ...model.found];
	const found = sections.includes('found') && contact === '' && filter === '' ? lines : [];
	return {
		...model,
		groups: firstRows(groups, show),
		found: (thisNote ? found.filter((line) => line.path === path) : found).slice(0, show ?? found.length),
		thisNote: null,
		problems: [],
	};
}
