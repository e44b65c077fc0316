import type { Channel, DayOrMinute } from '../follow-up';
import type { Placed, RowKey } from './row';

/** What the whole agenda knows about one person. Never changed in place: another object says that something is new. */
export interface Person {
	/** Open follow-ups with them. */
	readonly open: readonly RowKey[];
	/** Of the last attempt in any follow-up; null before the first. */
	readonly channel: Channel | null;
}

const same = (a: Person | undefined, b: Person) =>
	a !== undefined &&
	a.channel === b.channel &&
	a.open.length === b.open.length &&
	a.open.every((key, index) => key === b.open[index]);

/**
 * Works out `names` again from all follow-ups and keeps `people` up to date. Returns the names about which something
 * changed.
 */
export function regather(
	names: ReadonlySet<string>,
	all: readonly Placed[],
	people: Map<string, Person>,
): ReadonlySet<string> {
	const changed = new Set<string>();
	if (names.size === 0) return changed;
	const found = new Map<string, { open: RowKey[]; channel: Channel | null; at: DayOrMinute; by: RowKey }>();
	for (const { people: concerned, open, row } of all) {
		for (const name of concerned) {
			if (!names.has(name)) continue;
			let person = found.get(name);
			if (!person) found.set(name, (person = { open: [], channel: null, at: '', by: '' }));
			if (open && person.open[person.open.length - 1] !== row.key) person.open.push(row.key);
			for (const entry of row.followUp.entries) {
				if (entry.kind !== 'attempt' || entry.at < person.at) continue;
				if (entry.at === person.at && row.key < person.by) continue;
				person.at = entry.at;
				person.by = row.key;
				person.channel = entry.channel;
			}
		}
	}
	for (const name of names) {
		const person = found.get(name);
		if (!person) people.delete(name);
		else if (!same(people.get(name), person)) people.set(name, { open: person.open, channel: person.channel });
		else continue;
		changed.add(name);
	}
	return changed;
}
