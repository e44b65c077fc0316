import { insertSorted } from '../sorted';
import type { PersonId } from './person-ids';
import { byUrgency, LIST_SECTIONS, personRow, type ListSection, type PersonRow, type SortedRow } from './person-row';

/** A section of the list with its rows, in order. */
export interface PersonGroup {
	readonly name: ListSection;
	readonly rows: readonly PersonRow[];
}

/** A follow-up's row with the people it concerns. */
export interface RowOfPeople extends SortedRow {
	readonly people: readonly PersonId[];
}

/** Up to this many changed rows are inserted one by one; more are sorted together with the others. */
const MAX_INSERTED = 32;

type Sorted = PersonRow & { readonly first: SortedRow };

const byOrder = (a: Sorted, b: Sorted) => byUrgency(a.first, b.first) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whose row shows a follow-up: one person's, else its own. */
const ownerOf = ({ people, key }: RowOfPeople) => (people.length === 1 && people[0] ? people[0] : `row:${key}`);

/** Rows grouped by person, updated row by row. Follow-ups that ended some days ago are left out. */
export class PersonGroups {
	private readonly own = new Map<string, Set<RowOfPeople>>();
	private readonly shared = new Map<PersonId, Set<RowOfPeople>>();
	private readonly persons = new Map<string, Sorted>();
	private readonly groups = new Map<ListSection, readonly Sorted[]>();
	private list: readonly PersonGroup[] = [];

	/** The sections with rows, in order. Those that have not changed are the same objects. */
	get all(): readonly PersonGroup[] {
		return this.list;
	}

	update(gone: Iterable<RowOfPeople>, added: Iterable<RowOfPeople>): void {
		const touched = new Set<string>();
		for (const row of gone) this.change(row, touched, (rows) => rows.delete(row));
		for (const row of added) this.change(row, touched, (rows) => rows.add(row));
		if (touched.size > 0) this.regroup(touched);
	}

	private change(row: RowOfPeople, touched: Set<string>, apply: (rows: Set<RowOfPeople>) => void): void {
		if (row.section === 'done') return;
		const changeIn = (map: Map<string, Set<RowOfPeople>>, key: string) => {
			const rows = map.get(key) ?? new Set();
			apply(rows);
			if (rows.size > 0) map.set(key, rows);
			else map.delete(key);
			touched.add(key);
		};
		changeIn(this.own, ownerOf(row));
		if (row.people.length > 1) for (const id of row.people) changeIn(this.shared, id);
	}

	private regroup(touched: ReadonlySet<string>): void {
		const gone = new Set<Sorted>();
		const added = new Map<ListSection, Sorted[]>();
		for (const id of touched) {
			const before = this.persons.get(id);
			if (before) {
				gone.add(before);
				if (!added.has(before.section)) added.set(before.section, []);
			}
			const rows = this.own.get(id);
			if (!rows) {
				this.persons.delete(id);
				continue;
			}
			const made = personRow(id, [...rows], [...(this.shared.get(id) ?? [])].sort(byUrgency)) as Sorted;
			this.persons.set(id, made);
			const list = added.get(made.section);
			if (list) list.push(made);
			else added.set(made.section, [made]);
		}
		for (const [section, more] of added) {
			const kept = (this.groups.get(section) ?? []).filter((row) => !gone.has(row));
			if (more.length > MAX_INSERTED) kept.push(...more);
			else for (const row of more) insertSorted(kept, row, byOrder);
			this.groups.set(section, more.length > MAX_INSERTED ? kept.sort(byOrder) : kept);
		}
		this.list = this.listed(new Set(added.keys()));
	}

	private listed(changed: ReadonlySet<ListSection>): readonly PersonGroup[] {
		const before = new Map(this.list.map((group) => [group.name, group]));
		return LIST_SECTIONS.flatMap((name): readonly PersonGroup[] => {
			const rows = this.groups.get(name) ?? [];
			const known = before.get(name);
			if (rows.length === 0) return [];
			return [known && !changed.has(name) ? known : { name, rows }];
		});
	}
}
