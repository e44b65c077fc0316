import { addDays, dayOf, minuteOf } from '../dates/days';
import { SECTIONS } from '../follow-up';
import type { Channel, FollowUp, Minute, Section } from '../follow-up';
import type { Policy } from './next-action';
import { regather } from './people';
import type { Person } from './people';
import { placedOf } from './row';
import type { Placed, Row, RowKey } from './row';

/** One heading of the agenda with its rows, in order. The number of rows is the count beside the heading. */
export interface Group {
	readonly section: Section;
	readonly rows: readonly Row[];
}

/** Every follow-up in its place at one moment. */
export interface Agenda {
	readonly now: Minute;
	/** In the order of the sidebar, empty ones left out, `done` last. */
	readonly groups: readonly Group[];
	/** The first minute after `now` at which a row changes its section, its place or its state; midnight at the latest. */
	readonly nextChange: Minute;
}

/** A row in its final form; `others` is worked out when asked for, since one person may have hundreds. */
class AgendaRow implements Row {
	readonly key: RowKey;
	readonly followUp: FollowUp;
	readonly action: Row['action'];
	readonly section: Section;
	readonly longOverdue: boolean;
	readonly contact: string;
	readonly callTime: Row['callTime'];
	readonly channel: Channel;

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
		const keys = new Set(this.people.flatMap((person) => person?.open ?? []));
		keys.delete(this.key);
		return [...keys].sort();
	}
}

interface SortedGroup extends Group {
	readonly rows: readonly AgendaRow[];
	/** As the follow-ups came. */
	readonly unordered: readonly AgendaRow[];
}

/** What the last agenda of a policy left, so that the next one works out only what changed. */
class Memory {
	/** Side by side: the follow-ups as they came, and what became of each. */
	private followUps: readonly FollowUp[] = [];
	private rows: readonly AgendaRow[] = [];
	private readonly people = new Map<string, Person>();
	private readonly groups = new Map<Section, SortedGroup>();

	constructor(private readonly policy: Policy) {}

	/**
	 * The last row of each follow-up. Lists differ mostly in a few neighbours, so all but those are found by their place
	 * from either end; those between are in a map.
	 */
	private align(followUps: readonly FollowUp[]) {
		const [before, rows] = [this.followUps, this.rows];
		const shorter = Math.min(before.length, followUps.length);
		const shift = before.length - followUps.length;
		let head = 0;
		while (head < shorter && before[head] === followUps[head]) head++;
		let tail = followUps.length;
		while (tail > head && tail + shift > head && before[tail + shift - 1] === followUps[tail - 1]) tail--;
		const between = new Map(rows.slice(head, tail + shift).map((row) => [row.followUp, row]));
		const lastRow = (followUp: FollowUp, index: number) =>
			index < head ? rows[index] : index >= tail ? rows[index + shift] : between.get(followUp);
		return { between, lastRow };
	}

	update(followUps: readonly FollowUp[], now: Minute): readonly AgendaRow[] {
		const { between, lastRow } = this.align(followUps);
		const touched = new Set<string>();
		const kept: (AgendaRow | undefined)[] = [];
		const all = followUps.map((followUp, index) => {
			const row = lastRow(followUp, index);
			if (row) between.delete(followUp);
			const holds = row !== undefined && row.placed.madeAt <= now && now < row.placed.holdsUntil;
			kept.push(holds ? row : undefined);
			if (holds) return row.placed;
			const placed = placedOf(followUp, now, this.policy);
			for (const name of placed.people) touched.add(name);
			return placed;
		});
		for (const { placed } of between.values()) for (const name of placed.people) touched.add(name);
		const changed = regather(touched, all, this.people);
		this.followUps = followUps;
		this.rows = all.map((placed, index) => {
			const row = kept[index];
			const sameOthers = changed.size === 0 || !placed.people.some((name) => changed.has(name));
			return row && sameOthers
				? row
				: new AgendaRow(
						placed,
						placed.people.map((name) => this.people.get(name)),
					);
		});
		return this.rows;
	}

	group(section: Section, unordered: readonly AgendaRow[]): Group {
		const known = this.groups.get(section);
		if (known?.unordered.length === unordered.length && unordered.every((row, i) => row === known.unordered[i])) {
			return known;
		}
		const added = new Set(unordered);
		const rows = (known?.rows ?? []).filter((row) => added.delete(row));
		rows.push(...added);
		rows.sort((a, b) => (a.placed.order < b.placed.order ? -1 : a.placed.order > b.placed.order ? 1 : 0));
		const group = { section, rows, unordered };
		this.groups.set(section, group);
		return group;
	}
}

const memories = new WeakMap<Policy, Memory>();

function memoryOf(policy: Policy): Memory {
	let memory = memories.get(policy);
	if (!memory) memories.set(policy, (memory = new Memory(policy)));
	return memory;
}

/**
 * The agenda at the moment `now`, on the reader's clock. What did not change since the last agenda with the same policy
 * object keeps its identity, rows and groups alike, and costs next to nothing.
 */
export function agenda(followUps: readonly FollowUp[], now: Minute, policy: Policy): Agenda {
	const memory = memoryOf(policy);
	const bySection = new Map<Section, AgendaRow[]>(SECTIONS.map((section) => [section, []]));
	let nextChange = minuteOf(addDays(dayOf(now), 1), '00:00');
	for (const row of memory.update(followUps, now)) {
		bySection.get(row.section)?.push(row);
		if (row.placed.changesAt < nextChange) nextChange = row.placed.changesAt;
	}
	const groups = [...bySection]
		.map(([section, rows]) => memory.group(section, rows))
		.filter(({ rows }) => rows.length > 0);
	return { now, groups, nextChange };
}
