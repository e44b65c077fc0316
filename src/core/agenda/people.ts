import type { Channel, DayOrMinute } from '../follow-up';
import type { Placed, RowKey } from './row';

/** What the whole agenda knows about one person. A change makes a new object. */
export interface Person {
	/** Open follow-ups with them, sorted. */
	readonly open: readonly RowKey[];
	/** The channel of the last attempt in any follow-up; null before the first. */
	readonly channel: Channel | null;
}

const same = (a: Person | undefined, b: Person) =>
	a !== undefined &&
	a.channel === b.channel &&
	a.open.length === b.open.length &&
	a.open.every((key, index) => key === b.open[index]);

function gather(concerned: Iterable<Placed>): Person {
	const open: RowKey[] = [];
	let channel: Channel | null = null;
	let at: DayOrMinute = '';
	let by: RowKey = '';
	for (const placed of concerned) {
		const { key, followUp } = placed.row;
		if (placed.open) open.push(key);
		for (const entry of followUp.entries) {
			if (entry.kind !== 'attempt' || entry.at < at || (entry.at === at && key < by)) continue;
			at = entry.at;
			by = key;
			channel = entry.channel;
		}
	}
	return { open: open.sort(), channel };
}

/** All people of the agenda's rows, updated row by row. */
export class People {
	private readonly concerned = new Map<string, Set<Placed>>();
	private readonly known = new Map<string, Person>();

	of({ people }: Placed): readonly (Person | undefined)[] {
		return people.map((name) => this.known.get(name));
	}

	/** Removes and adds rows. Returns the names about which something changed. */
	update(gone: readonly Placed[], added: readonly Placed[]): ReadonlySet<string> {
		const touched = new Set<string>();
		for (const placed of gone) {
			for (const name of placed.people) {
				this.concerned.get(name)?.delete(placed);
				touched.add(name);
			}
		}
		for (const placed of added) {
			for (const name of placed.people) {
				const rows = this.concerned.get(name);
				if (rows) rows.add(placed);
				else this.concerned.set(name, new Set([placed]));
				touched.add(name);
			}
		}
		const changed = new Set<string>();
		for (const name of touched) {
			const rows = this.concerned.get(name);
			const person = gather(rows ?? []);
			if (rows?.size === 0) {
				this.concerned.delete(name);
				this.known.delete(name);
			} else if (same(this.known.get(name), person)) continue;
			else this.known.set(name, person);
			changed.add(name);
		}
		return changed;
	}
}
