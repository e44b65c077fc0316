import { SECTIONS } from '../follow-up';
import type { Channel, FollowUp, Minute, Section } from '../follow-up';
import type { Policy } from './next-action';
import { People } from './people';
import type { Person } from './people';
import { NEVER, placedOf } from './row';
import type { Placed, Row, RowKey } from './row';

/** A row in its final form. Computes `others` on first use, since one person may have hundreds. */
class AgendaRow implements Row {
	readonly key: RowKey;
	readonly followUp: FollowUp;
	readonly action: Row['action'];
	readonly section: Section;
	readonly longOverdue: boolean;
	readonly contact: string;
	readonly callTime: Row['callTime'];
	readonly channel: Channel;
	private known: readonly RowKey[] | null = null;

	constructor(
		readonly placed: Placed,
		private readonly people: readonly (Person | undefined)[],
	) {
		const { row } = placed;
		this.key = row.key;
		this.followUp = row.followUp;
		this.action = row.action;
		this.section = row.section;
		this.longOverdue = row.longOverdue;
		this.contact = row.contact;
		this.callTime = row.callTime;
		this.channel = people.find((person) => person?.channel)?.channel ?? 'Call';
	}

	get others(): readonly RowKey[] {
		return (this.known ??= this.withoutItself());
	}

	private withoutItself(): readonly RowKey[] {
		const keys = new Set(this.people.flatMap((person) => person?.open ?? []));
		keys.delete(this.key);
		return [...keys].sort();
	}
}

/** A section with its rows, in order. */
export interface SortedGroup {
	readonly section: Section;
	readonly rows: readonly AgendaRow[];
}

/** Up to this many new rows are inserted one by one; more are sorted together with the others. */
const MAX_INSERTED = 32;

const byOrder = (a: AgendaRow, b: AgendaRow) =>
	a.placed.order < b.placed.order ? -1 : a.placed.order > b.placed.order ? 1 : 0;

function insert(rows: AgendaRow[], row: AgendaRow): void {
	let [from, to] = [0, rows.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (byOrder(rows[middle] as AgendaRow, row) < 0) from = middle + 1;
		else to = middle;
	}
	rows.splice(from, 0, row);
}

/** Keeps the rows of the last agenda of a policy, so that the next one computes only what has changed. */
export class IncrementalAgenda {
	/** The follow-ups of the last update, and the row of each at the same index. */
	private followUps: readonly FollowUp[] = [];
	private rows: readonly AgendaRow[] = [];
	private readonly people = new People();
	private readonly groups = new Map<Section, SortedGroup>(SECTIONS.map((section) => [section, { section, rows: [] }]));
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

	update(followUps: readonly FollowUp[], now: Minute): void {
		if (followUps === this.followUps && this.allHold(now)) return;
		const { rows, gone, fresh } = this.place(followUps, now);
		const placed = fresh.map((index) => rows[index] as Placed);
		const changed = this.people.update(
			gone.map((row) => row.placed),
			placed,
		);
		const added: AgendaRow[] = [];
		for (const index of fresh) {
			const made = rows[index] as Placed;
			added.push((rows[index] = new AgendaRow(made, this.people.of(made))));
		}
		const next = rows as AgendaRow[];
		if (changed.size > 0) this.remake(next, new Set(fresh), changed, gone, added);
		const whole = !this.allHold(now) || gone.some(({ placed }) => placed.changesAt === this.changesAt);
		this.followUps = followUps;
		this.rows = next;
		this.keepTimes(added, whole);
		this.regroup(gone, added);
	}

	private allHold(now: Minute): boolean {
		return this.madeAt <= now && now < this.holdUntil;
	}

	/**
	 * Finds the rows of the follow-ups, and makes those that are new or no longer valid. Most lists differ in a few
	 * neighbours: rows before and after these are found by index, and those between in a map.
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
		changed: ReadonlySet<string>,
		gone: AgendaRow[],
		added: AgendaRow[],
	): void {
		rows.forEach((row, index) => {
			if (fresh.has(index) || !row.placed.people.some((name) => changed.has(name))) return;
			gone.push(row);
			added.push((rows[index] = new AgendaRow(row.placed, this.people.of(row.placed))));
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
			if (more.length > MAX_INSERTED) rows.push(...more);
			else for (const row of more) insert(rows, row);
			this.groups.set(section, { section, rows: more.length > MAX_INSERTED ? rows.sort(byOrder) : rows });
		}
	}
}
