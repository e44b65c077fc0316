import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { Row, RowKey, ViewModel } from '../model';
import { strings } from '../../strings';

/** More changes than this are only counted. */
const MAX_NAMED_CHANGES = 3;

function sectionsByPerson(model: ViewModel): Map<string, { name: string; section: string }> {
	const found = new Map<string, { name: string; section: string }>();
	for (const group of model.groups) {
		for (const { id, contact } of group.rows) found.set(id, { name: contact, section: strings.section[group.name] });
	}
	return found;
}

/**
 * The announcement for screen readers after the list changed: `Dana Whitfield: now in Next 7 days`. Empty while the
 * plugin reads the vault and when no row changed its section.
 */
export function changesText(before: ViewModel, after: ViewModel): string {
	if (before.groups === after.groups || before.progress || after.progress) return '';
	const old = sectionsByPerson(before);
	const changes: string[] = [];
	for (const [id, place] of sectionsByPerson(after)) {
		if (old.get(id)?.section !== place.section) changes.push(strings.live.moved(place.name, place.section));
		old.delete(id);
	}
	for (const place of old.values()) changes.push(strings.live.gone(place.name));
	return changes.length > MAX_NAMED_CHANGES ? strings.live.many(changes.length) : changes.join('. ');
}

/** The ids of people with a follow-up that the user logged, snoozed or closed between two models. */
export function writtenRows(before: ViewModel, after: ViewModel): ReadonlySet<string> {
	const written = new Set<string>();
	if (before.groups === after.groups) return written;
	const entries = new Map<RowKey, { readonly id: string; readonly count: number }>();
	for (const { id, row } of followUpsOf(before)) entries.set(row.key, { id, count: row.followUp.entries.length });
	for (const { id, row } of followUpsOf(after)) {
		const old = entries.get(row.key);
		if (old && row.followUp.entries.length > old.count) written.add(id).add(old.id);
		entries.delete(row.key);
	}
	for (const { id } of entries.values()) written.add(id);
	return written;
}

function* followUpsOf({ groups }: ViewModel): Iterable<{ readonly id: string; readonly row: Row }> {
	for (const { rows } of groups) {
		for (const person of rows) for (const row of rowsOfPerson(person)) yield { id: person.id, row };
	}
}
