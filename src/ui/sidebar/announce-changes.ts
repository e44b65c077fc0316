import type { RowKey, ViewModel } from '../model';
import { strings } from '../../strings';

/** More changes than this are only counted. */
const MAX_NAMED_CHANGES = 3;

function sectionsByRow(model: ViewModel): Map<RowKey, { name: string; section: string }> {
	const found = new Map<RowKey, { name: string; section: string }>();
	for (const group of model.groups) {
		for (const row of group.rows) found.set(row.key, { name: row.contact, section: strings.section[group.name] });
	}
	return found;
}

/**
 * The announcement for screen readers after the list changed: `Dana Whitfield: now in Next 7 days`. Empty while the
 * plugin reads the vault and when no row changed its section.
 */
export function changesText(before: ViewModel, after: ViewModel): string {
	if (before.groups === after.groups || before.progress || after.progress) return '';
	const old = sectionsByRow(before);
	const changes: string[] = [];
	for (const [key, place] of sectionsByRow(after)) {
		if (old.get(key)?.section !== place.section) changes.push(strings.live.moved(place.name, place.section));
		old.delete(key);
	}
	for (const place of old.values()) changes.push(strings.live.gone(place.name));
	return changes.length > MAX_NAMED_CHANGES ? strings.live.many(changes.length) : changes.join('. ');
}

/** The follow-ups that the user logged, snoozed or closed between two models. */
export function writtenRows(before: ViewModel, after: ViewModel): ReadonlySet<RowKey> {
	const written = new Set<RowKey>();
	if (before.groups === after.groups) return written;
	const entries = new Map<RowKey, number>();
	for (const group of before.groups) for (const row of group.rows) entries.set(row.key, row.followUp.entries.length);
	for (const group of after.groups) {
		for (const row of group.rows) {
			const old = entries.get(row.key);
			if (old !== undefined && row.followUp.entries.length > old) written.add(row.key);
			entries.delete(row.key);
		}
	}
	for (const gone of entries.keys()) written.add(gone);
	return written;
}
