import type { AgendaGroup } from './agenda';
import type { Row, RowKey } from './row';

const rowsOf = new WeakMap<AgendaGroup, ReadonlyMap<RowKey, Row>>();

/**
 * The row of a follow-up in the sections of an agenda; null if it has none. Sections that have not changed since the last
 * agenda cost nothing.
 */
export function rowByKey(groups: readonly AgendaGroup[], key: RowKey): Row | null {
	for (const group of groups) {
		let rows = rowsOf.get(group);
		if (!rows) rowsOf.set(group, (rows = new Map(group.rows.map((row) => [row.key, row]))));
		const row = rows.get(key);
		if (row) return row;
	}
	return null;
}
