import type { RowKey, ViewModel } from '../model';
import { strings } from '../../strings';

const MANY = 3;

function places(model: ViewModel): Map<RowKey, { name: string; section: string }> {
	const found = new Map<RowKey, { name: string; section: string }>();
	for (const group of model.groups) {
		for (const row of group.rows) found.set(row.key, { name: row.contact, section: strings.section[group.name] });
	}
	return found;
}

/**
 * What a screen reader should say after the list changed: `Dana Whitfield: now in Next 7 days`. Empty while the vault is
 * being read and when no row changed its section.
 */
export function changesText(before: ViewModel, after: ViewModel): string {
	if (before.groups === after.groups || before.progress || after.progress) return '';
	const old = places(before);
	const said: string[] = [];
	for (const [key, place] of places(after)) {
		if (old.get(key)?.section !== place.section) said.push(strings.live.moved(place.name, place.section));
		old.delete(key);
	}
	for (const place of old.values()) said.push(strings.live.gone(place.name));
	return said.length > MANY ? strings.live.many(said.length) : said.join('. ');
}

/** The follow-ups whose note was written to between two models: logged, snoozed, closed. */
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
