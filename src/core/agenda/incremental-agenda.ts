import { SECTIONS } from '../follow-up';
import type { Contact, FollowUp, Minute, Section } from '../follow-up';
import { AgendaRow } from './agenda-row';
import type { Policy } from './next-action';
import { People } from './people';
import { PersonGroups, type PersonGroup } from './persons/person-groups';
import { PersonIds, type PersonId } from './persons/person-ids';
import { NEVER, placedOf } from './row';
import type { Placed, RowKey } from './row';
import { ContactsByRow } from './rhythm/contacts-by-row';
import type { Meeting } from './rhythm/meeting';
import { threeADay } from './rhythm/three-a-day';
import { addSorted } from './sorted';

/** A section with its rows, in order. */
export interface SortedGroup {
	readonly section: Section;
	readonly rows: readonly AgendaRow[];
}

/** Finds follow-ups by their people. */
export interface PeopleRows {
	/** The follow-ups with a person, also those that are over. */
	keysOf(id: PersonId): readonly RowKey[];
	/** The follow-ups that concern a company, named in lower case. */
	keysOfCompany(name: string): readonly RowKey[];
	/** The person whom a contact of a note means. */
	personOf(contact: Contact, note: Pick<FollowUp, 'path' | 'company'>): PersonId;
}

const byOrder = (a: AgendaRow, b: AgendaRow) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);

const without = <Item>(from: ReadonlySet<Item>, items: ReadonlySet<Item>) =>
	[...from].filter((item) => !items.has(item));

/** Keeps the rows of the last agenda of a policy, so that the next one computes only what has changed. */
export class IncrementalAgenda {
	/** The follow-ups of the last update, and the row of each at the same index. */
	private followUps: readonly FollowUp[] = [];
	private rows: readonly AgendaRow[] = [];
	private readonly ids = new PersonIds();
	private meetings: readonly Meeting[] = [];
	private readonly people = new People();
	private readonly contacts = new ContactsByRow(this.ids);
	private readonly persons = new PersonGroups();
	private readonly groups = new Map<Section, SortedGroup>(
		[...SECTIONS, 'resting' as const].map((section) => [section, { section, rows: [] }]),
	);
	/** Every row is valid between these two minutes. */
	private madeAt: Minute = '';
	private holdUntil: Minute = NEVER;
	private changesAt: Minute = NEVER;

	constructor(private readonly policy: Policy) {}

	/** The first minute at which the user would see a difference. */
	get nextChange(): Minute {
		return this.changesAt;
	}

	/** In the order of the sidebar, with empty sections. */
	get sections(): readonly SortedGroup[] {
		return [...this.groups.values()];
	}

	/** The sections of the list with one row per person, without empty ones. */
	personGroups(now: Minute): readonly PersonGroup[] {
		return threeADay(this.persons.all, this.rows, now);
	}

	/** Finds follow-ups by their people, as of the last update. */
	get peopleRows(): PeopleRows {
		return {
			keysOf: (id) => this.people.keysOf(id),
			keysOfCompany: (name) => this.people.keysOfCompany(name),
			personOf: (contact, note) => this.ids.personOf(contact, note),
		};
	}

	update(followUps: readonly FollowUp[], now: Minute, meetings: readonly Meeting[]): void {
		if (followUps === this.followUps && meetings === this.meetings && this.allHold(now)) return;
		const { rows, gone, fresh } = this.place(followUps, now);
		this.contacts.meet(this.meetings, meetings);
		this.identify(rows, gone, fresh);
		const changed = this.people.update(
			gone.map(({ base, people }) => ({ placed: base, people })),
			fresh.map((index) => this.withPeople(rows[index] as Placed)),
		);
		const touched = this.contacts.update(
			gone.map(({ followUp }) => followUp),
			fresh.map((index) => (rows[index] as Placed).row.followUp),
		);
		const added: AgendaRow[] = [];
		for (const index of fresh) added.push((rows[index] = this.made(rows[index] as Placed, now)));
		const next = rows as AgendaRow[];
		const isChanged = ({ people, followUp }: AgendaRow) =>
			people.some((id) => changed.has(id)) || this.contacts.concern(followUp, touched);
		if (changed.size + touched.size > 0) this.remake(next, new Set(fresh), isChanged, now, gone, added);
		const whole = !this.allHold(now) || gone.some(({ placed }) => placed.changesAt === this.changesAt);
		this.followUps = followUps;
		this.meetings = meetings;
		this.rows = next;
		this.keepTimes(added, whole);
		this.regroup(gone, added);
		this.persons.update(gone, added);
	}

	/**
	 * Makes the rows of at most this many new follow-ups. Returns whether the others are no more than that, so that
	 * {@link update} is short. Call it again with the same list until then.
	 */
	prepare(followUps: readonly FollowUp[], now: Minute, atMost: number, meetings: readonly Meeting[]): boolean {
		const known = new Set(this.followUps);
		let fresh = 0;
		const part = followUps.filter((followUp) => known.has(followUp) || fresh++ < atMost);
		if (fresh <= atMost) return true;
		this.update(part, now, meetings);
		return false;
	}

	/** Decides again who is who. Rows whose people changed by that become fresh. */
	private identify(rows: (AgendaRow | Placed)[], gone: AgendaRow[], fresh: number[]): void {
		const before = new Set(gone.map(({ followUp }) => followUp));
		const after = new Set(fresh.map((index) => (rows[index] as Placed).row.followUp));
		const moved: ReadonlySet<object> = this.ids.update(without(before, after), without(after, before));
		if (moved.size === 0) return;
		this.contacts.identifyAgain(moved);
		rows.forEach((row, index) => {
			if (!(row instanceof AgendaRow) || !moved.has(row.followUp)) return;
			gone.push(row);
			fresh.push(index);
			rows[index] = row.base;
		});
	}

	private withPeople(placed: Placed) {
		return { placed, people: this.ids.of(placed.row.followUp) };
	}

	/** A person to keep in touch with is placed by the last contact in the whole vault. */
	private made(base: Placed, now: Minute): AgendaRow {
		const { people } = this.withPeople(base);
		const { followUp } = base.row;
		const touch = this.contacts.of(followUp, now);
		const placed = touch === null ? base : placedOf(followUp, now, this.policy, touch);
		return new AgendaRow(placed, base, people, this.people.of(people));
	}

	private allHold(now: Minute): boolean {
		return this.madeAt <= now && now < this.holdUntil;
	}

	/**
	 * Finds the rows of the follow-ups, and makes those that are new or no longer valid. Most lists differ in a few
	 * neighbors: rows before and after these are found by index, and those between in a map.
	 */
	private place(followUps: readonly FollowUp[], now: Minute) {
		const [before, rows] = [this.followUps, this.rows];
		const shorter = Math.min(before.length, followUps.length);
		const shift = before.length - followUps.length;
		let head = 0;
		while (head < shorter && before[head] === followUps[head]) head++;
		let tail = followUps.length;
		while (tail > head && tail + shift > head && before[tail + shift - 1] === followUps[tail - 1]) tail--;
		const between = new Map(rows.slice(head, tail + shift).map((row) => [row.followUp, row]));
		const next: (AgendaRow | Placed)[] = rows.slice(0, head);
		const gone: AgendaRow[] = [];
		const fresh: number[] = [];
		const make = (followUp: FollowUp, index: number) => {
			fresh.push(index);
			next[index] = placedOf(followUp, now, this.policy);
		};
		const keep = (row: AgendaRow, index: number) => {
			next[index] = row;
			if (row.placed.madeAt <= now && now < row.placed.holdsUntil) return;
			gone.push(row);
			make(row.followUp, index);
		};
		const allHold = this.allHold(now);
		if (!allHold) for (let index = 0; index < head; index++) keep(rows[index] as AgendaRow, index);
		for (let index = head; index < tail; index++) {
			const followUp = followUps[index] as FollowUp;
			const row = between.get(followUp);
			if (row) keep(row, index);
			else make(followUp, index);
			between.delete(followUp);
		}
		gone.push(...between.values());
		for (let index = tail; index < followUps.length; index++) {
			const row = rows[index + shift] as AgendaRow;
			if (allHold) next[index] = row;
			else keep(row, index);
		}
		return { rows: next, gone, fresh };
	}

	/** Makes rows again that are still valid, but concern a person about whom something changed. */
	private remake(
		rows: AgendaRow[],
		fresh: ReadonlySet<number>,
		isChanged: (row: AgendaRow) => boolean,
		now: Minute,
		gone: AgendaRow[],
		added: AgendaRow[],
	): void {
		rows.forEach((row, index) => {
			if (fresh.has(index) || !isChanged(row)) return;
			gone.push(row);
			added.push((rows[index] = this.made(row.base, now)));
		});
	}

	private keepTimes(added: readonly AgendaRow[], whole: boolean): void {
		if (whole) [this.madeAt, this.holdUntil, this.changesAt] = ['', NEVER, NEVER];
		for (const { placed } of whole ? this.rows : added) {
			if (placed.madeAt > this.madeAt) this.madeAt = placed.madeAt;
			if (placed.holdsUntil < this.holdUntil) this.holdUntil = placed.holdsUntil;
			if (placed.changesAt < this.changesAt) this.changesAt = placed.changesAt;
		}
	}

	private regroup(gone: readonly AgendaRow[], added: readonly AgendaRow[]): void {
		if (gone.length === 0 && added.length === 0) return;
		const left = new Set(gone);
		const touched = new Set([...gone, ...added].map(({ section }) => section));
		for (const section of touched) {
			const rows = (this.groups.get(section)?.rows ?? []).filter((row) => !left.has(row));
			const more = added.filter((row) => row.section === section);
			addSorted(rows, more, byOrder);
			this.groups.set(section, { section, rows });
		}
	}
}
