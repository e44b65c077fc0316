import type { Channel, DayOrMinute } from '../follow-up';
import { nameKey } from './persons/mention';
import type { PersonId } from './persons/person-ids';
import type { Placed, RowKey } from './row';

/** A row with the people it concerns. */
interface Concerned {
	readonly placed: Placed;
	readonly people: readonly PersonId[];
}

/** What the whole agenda knows about one person. A change makes a new object. */
export interface Person {
	/** Open follow-ups with them, sorted. */
	readonly open: readonly RowKey[];
	/** Whether an open follow-up with them has a date. */
	readonly dated: boolean;
	/** The channel of the last attempt in any follow-up; null before the first. */
	readonly channel: Channel | null;
}

const same = (a: Person | undefined, b: Person) =>
	a !== undefined &&
	a.channel === b.channel &&
	a.dated === b.dated &&
	a.open.length === b.open.length &&
	a.open.every((key, index) => key === b.open[index]);

function gather(concerned: Iterable<Placed>): Person {
	const open: RowKey[] = [];
	let dated = false;
	let channel: Channel | null = null;
	let at: DayOrMinute = '';
	let by: RowKey = '';
	for (const placed of concerned) {
		const { key, followUp, action } = placed.row;
		if (placed.open) {
			open.push(key);
			dated ||= (action.due ?? action.expected) !== null;
		}
		for (const entry of followUp.entries) {
			if (entry.kind !== 'attempt' || entry.at < at || (entry.at === at && key < by)) continue;
			at = entry.at;
			by = key;
			channel = entry.channel;
		}
	}
	return { open: open.sort(), dated, channel };
}

/** All people of the agenda's rows, updated row by row. */
export class People {
	private readonly concerned = new Map<PersonId, Set<Placed>>();
	private readonly known = new Map<PersonId, Person>();
	/** The follow-ups that concern a company, by its name in lower case. */
	private readonly companies = new Map<string, Set<RowKey>>();

	/** The follow-ups with a person, also those that are over. */
	keysOf(id: PersonId): readonly RowKey[] {
		return Array.from(this.concerned.get(id) ?? [], ({ row }) => row.key);
	}

	/** The follow-ups that concern a company, named in lower case. */
	keysOfCompany(name: string): readonly RowKey[] {
		return [...(this.companies.get(name) ?? [])];
	}

	of(people: readonly PersonId[]): readonly (Person | undefined)[] {
		return people.map((id) => this.known.get(id));
	}

	/** Removes and adds rows. Returns the people about whom something changed. */
	update(gone: readonly Concerned[], added: readonly Concerned[]): ReadonlySet<PersonId> {
		const touched = new Set<string>();
		for (const { placed, people } of gone) {
			this.employ(placed, (rows, key) => rows.delete(key));
			for (const id of people) {
				this.concerned.get(id)?.delete(placed);
				touched.add(id);
			}
		}
		for (const { placed, people } of added) {
			this.employ(placed, (rows, key) => rows.add(key));
			for (const id of people) {
				const rows = this.concerned.get(id);
				if (rows) rows.add(placed);
				else this.concerned.set(id, new Set([placed]));
				touched.add(id);
			}
		}
		const changed = new Set<string>();
		for (const id of touched) {
			const rows = this.concerned.get(id);
			const person = gather(rows ?? []);
			if (rows?.size === 0) {
				this.concerned.delete(id);
				this.known.delete(id);
			} else if (same(this.known.get(id), person)) continue;
			else this.known.set(id, person);
			changed.add(id);
		}
		return changed;
	}

	private employ({ row }: Placed, change: (rows: Set<RowKey>, key: RowKey) => void): void {
		const { company } = row.followUp;
		if (company === null) return;
		const name = nameKey(company);
		const rows = this.companies.get(name) ?? new Set();
		change(rows, row.key);
		if (rows.size > 0) this.companies.set(name, rows);
		else this.companies.delete(name);
	}
}
