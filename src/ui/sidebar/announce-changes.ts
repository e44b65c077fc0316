import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { Row, RowKey, ViewModel } from '../model';
import { strings } from '../../strings';

/**
 * A screen reader reads the names of up to this many changed rows, else only their number: a fourth sentence would
 * still be read when the user does the next thing.
 */
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

/** Where a follow-up is in the vault and in the list. Other words at the same place are still the same follow-up. */
const placeOf = ({ followUp: { path, line }, section }: Row) => `${path}\n${line} ${section}`;

/**
 * The ids of people with a follow-up that the user logged, snoozed or closed between two models. A purpose that changed
 * is none of these.
 */
export function writtenRows(before: ViewModel, after: ViewModel): ReadonlySet<string> {
	const written = new Set<string>();
	if (before.groups === after.groups) return written;
	const gone = new Map<RowKey, { readonly id: string; readonly row: Row }>();
	const reworded = new Set<string>();
	for (const found of followUpsOf(before)) gone.set(found.row.key, found);
	for (const { id, row } of followUpsOf(after)) {
		const old = gone.get(row.key);
		if (!old) reworded.add(placeOf(row));
		else if (row.followUp.entries.length > old.row.followUp.entries.length) written.add(id).add(old.id);
		gone.delete(row.key);
	}
	for (const { id, row } of gone.values()) if (!reworded.has(placeOf(row))) written.add(id);
	return written;
}

function* followUpsOf({ groups }: ViewModel): Iterable<{ readonly id: string; readonly row: Row }> {
	for (const { rows } of groups) {
		for (const person of rows) for (const row of rowsOfPerson(person)) yield { id: person.id, row };
	}
}
