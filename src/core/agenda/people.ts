import type { Channel, DayOrMinute } from '../follow-up';
import type { Placed, RowKey } from './row';

/** What the whole agenda knows about one person. */
export interface Person {
	/** Open follow-ups with them. */
	readonly open: readonly RowKey[];
	/** Of the last attempt in any follow-up; null before the first. */
	readonly channel: Channel | null;
}

interface Gathering {
	open: RowKey[];
	channel: Channel | null;
	at: DayOrMinute;
}

const same = (a: Person, b: Person) =>
	a.channel === b.channel && a.open.length === b.open.length && a.open.every((key, index) => key === b.open[index]);

/** Gathers by person. A person about whom nothing changed since `before` is the same object. */
export function gatherPeople(
	placed: readonly Placed[],
	before: ReadonlyMap<string, Person>,
): ReadonlyMap<string, Person> {
	const people = new Map<string, Gathering>();
	for (const { people: names, open, row } of placed) {
		for (const name of names) {
			let person = people.get(name);
			if (!person) people.set(name, (person = { open: [], channel: null, at: '' }));
			if (open && person.open[person.open.length - 1] !== row.key) person.open.push(row.key);
			for (const entry of row.followUp.entries) {
				if (entry.kind !== 'attempt' || entry.at < person.at) continue;
				person.at = entry.at;
				person.channel = entry.channel;
			}
		}
	}
	const result = new Map<string, Person>();
	for (const [name, { open, channel }] of people) {
		const known = before.get(name);
		const found = { open, channel };
		result.set(name, known && same(known, found) ? known : found);
	}
	return result;
}
