import type { Day } from '../../follow-up';
import type { PersonId } from '../persons/person-ids';
import { lastUntil } from './contact-days';

/** Somebody of whom the days of contact are known: a person, or a company with everybody in it. */
export type ContactKey = PersonId;

/** The key of a company: that of `Northwind` is the same in every note. */
export const companyKey = (company: string): ContactKey => `company:${company.trim().toLowerCase()}`;

interface Known {
	readonly keys: readonly ContactKey[];
	readonly days: readonly Day[];
}

const sameItems = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((item, index) => item === b[index]);

/** When the user was in touch with whom, over the whole vault. Follow-ups and notes of meetings add their days to it. */
export class LastContacts {
	private readonly sources = new Map<object, Known>();
	/** How many sources give each day. */
	private readonly days = new Map<ContactKey, Map<Day, number>>();

	/** Replaces what a source says. Adds those about whom something changed to `changed`. */
	set(source: object, keys: readonly ContactKey[], days: readonly Day[], changed: Set<ContactKey>): void {
		const before = this.sources.get(source);
		if (before && sameItems(before.keys, keys) && sameItems(before.days, days)) return;
		if (before) this.count(before, -1, changed);
		if (days.length === 0 || keys.length === 0) {
			this.sources.delete(source);
			return;
		}
		const known = { keys, days };
		this.sources.set(source, known);
		this.count(known, 1, changed);
	}

	delete(source: object, changed: Set<ContactKey>): void {
		const before = this.sources.get(source);
		if (!before) return;
		this.count(before, -1, changed);
		this.sources.delete(source);
	}

	/** The last day of contact with any of these until today; null without one. */
	last(keys: readonly ContactKey[], today: Day): Day | null {
		return lastUntil(this.all(keys), today);
	}

	/** The first day after today that a note already gives, as that of a meeting next week does; null without one. */
	next(keys: readonly ContactKey[], today: Day): Day | null {
		let next: Day | null = null;
		for (const day of this.all(keys)) if (day > today && (next === null || day < next)) next = day;
		return next;
	}

	private *all(keys: readonly ContactKey[]): Iterable<Day> {
		for (const key of keys) yield* this.days.get(key)?.keys() ?? [];
	}

	private count({ keys, days }: Known, by: 1 | -1, changed: Set<ContactKey>): void {
		for (const key of keys) {
			const counts = this.days.get(key) ?? new Map<Day, number>();
			for (const day of days) {
				const count = (counts.get(day) ?? 0) + by;
				if (count > 0) counts.set(day, count);
				else counts.delete(day);
			}
			if (counts.size > 0) this.days.set(key, counts);
			else this.days.delete(key);
			changed.add(key);
		}
	}
}
