import { addSorted } from '../sorted';
import type { PersonId } from './person-ids';
import type { Row } from '../row';
import {
	byUrgency,
	isListed,
	LIST_SECTIONS,
	personRowId,
	personRow,
	type ListSection,
	type PersonRow,
} from './person-row';

/** A section of the list with its rows, in order. */
export interface PersonGroup {
	readonly name: ListSection;
	readonly rows: readonly PersonRow[];
}

const byOrder = (a: PersonRow, b: PersonRow) => byUrgency(a.first, b.first) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Rows grouped by person, updated row by row. Those that no section of the list shows are left out. */
export class PersonGroups {
	private readonly own = new Map<string, Set<Row>>();
	private readonly shared = new Map<PersonId, Set<Row>>();
	private readonly persons = new Map<string, PersonRow>();
	private readonly groups = new Map<ListSection, readonly PersonRow[]>();
	private list: readonly PersonGroup[] = [];

	/** The sections with rows, in order. Those that have not changed are the same objects. */
	get all(): readonly PersonGroup[] {
		return this.list;
	}

	update(gone: Iterable<Row>, added: Iterable<Row>): void {
		const touched = new Set<string>();
		for (const row of gone) this.change(row, touched, (rows) => rows.delete(row));
		for (const row of added) this.change(row, touched, (rows) => rows.add(row));
		if (touched.size > 0) this.regroup(touched);
	}

	private change(row: Row, touched: Set<string>, apply: (rows: Set<Row>) => void): void {
		if (!isListed(row)) return;
		const changeIn = (map: Map<string, Set<Row>>, key: string) => {
			const rows = map.get(key) ?? new Set();
			apply(rows);
			if (rows.size > 0) map.set(key, rows);
			else map.delete(key);
			touched.add(key);
		};
		changeIn(this.own, personRowId(row));
		if (row.people.length > 1) for (const id of row.people) changeIn(this.shared, id);
	}

	private regroup(touched: ReadonlySet<string>): void {
		const gone = new Set<PersonRow>();
		const added = new Map<ListSection, PersonRow[]>();
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
			const made = personRow(id, [...rows], [...(this.shared.get(id) ?? [])].sort(byUrgency));
			this.persons.set(id, made);
			const list = added.get(made.section);
			if (list) list.push(made);
			else added.set(made.section, [made]);
		}
		for (const [section, more] of added) {
			const kept = (this.groups.get(section) ?? []).filter((row) => !gone.has(row));
			addSorted(kept, more, byOrder);
			this.groups.set(section, kept);
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
