import { addDays, dayOf, minuteOf } from '../dates/days';
import { SECTIONS } from '../follow-up';
import type { Channel, FollowUp, Minute, Section } from '../follow-up';
import type { Policy } from './next-action';
import { gatherPeople } from './people';
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
	readonly followUp: Row['followUp'];
	readonly action: Row['action'];
	readonly section: Section;
	readonly longOverdue: boolean;
	readonly contact: string;
	readonly callTime: Row['callTime'];
	readonly channel: Channel;

	constructor(
		readonly placed: Placed,
		readonly people: readonly (Person | undefined)[],
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
		return [...keys];
	}

	holds(placed: Placed, people: ReadonlyMap<string, Person>): boolean {
		return this.placed === placed && placed.people.every((name, index) => people.get(name) === this.people[index]);
	}
}

/** What the last agenda of a policy left, so that the next one works out only what changed. */
interface Memory {
	readonly placed: WeakMap<FollowUp, Placed>;
	readonly rows: WeakMap<FollowUp, AgendaRow>;
	people: ReadonlyMap<string, Person>;
	groups: Map<Section, { readonly unordered: readonly AgendaRow[]; readonly group: Group }>;
}

const memories = new WeakMap<Policy, Memory>();

function memoryOf(policy: Policy): Memory {
	let memory = memories.get(policy);
	if (!memory) {
		memory = { placed: new WeakMap(), rows: new WeakMap(), people: new Map(), groups: new Map() };
		memories.set(policy, memory);
	}
	return memory;
}

function currentPlace(followUp: FollowUp, now: Minute, policy: Policy, memory: Memory): Placed {
	const known = memory.placed.get(followUp);
	if (known && known.madeAt <= now && now < known.holdsUntil) return known;
	const placed = placedOf(followUp, now, policy);
	memory.placed.set(followUp, placed);
	return placed;
}

function currentRow(placed: Placed, memory: Memory): AgendaRow {
	const { followUp } = placed.row;
	const known = memory.rows.get(followUp);
	if (known?.holds(placed, memory.people)) return known;
	const row = new AgendaRow(
		placed,
		placed.people.map((name) => memory.people.get(name)),
	);
	memory.rows.set(followUp, row);
	return row;
}

function groupOf(section: Section, unordered: readonly AgendaRow[], memory: Memory): Group {
	const known = memory.groups.get(section);
	if (known && known.unordered.length === unordered.length && unordered.every((row, i) => row === known.unordered[i])) {
		return known.group;
	}
	const rows = [...unordered].sort((a, b) => (a.placed.order < b.placed.order ? -1 : 1));
	const group = { section, rows };
	memory.groups.set(section, { unordered, group });
	return group;
}

/**
 * The agenda at the moment `now`, on the reader's clock. What did not change since the last agenda with the same policy
 * object keeps its identity, rows and groups alike, and costs nothing to work out.
 */
export function agenda(followUps: readonly FollowUp[], now: Minute, policy: Policy): Agenda {
	const memory = memoryOf(policy);
	const all = followUps.map((followUp) => currentPlace(followUp, now, policy, memory));
	memory.people = gatherPeople(all, memory.people);
	const bySection = new Map<Section, AgendaRow[]>();
	let nextChange = minuteOf(addDays(dayOf(now), 1), '00:00');
	for (const placed of all) {
		const row = currentRow(placed, memory);
		const rows = bySection.get(row.section);
		if (rows) rows.push(row);
		else bySection.set(row.section, [row]);
		if (placed.changesAt < nextChange) nextChange = placed.changesAt;
	}
	const groups: Group[] = [];
	for (const section of SECTIONS) {
		const rows = bySection.get(section);
		if (rows) groups.push(groupOf(section, rows, memory));
		else memory.groups.delete(section);
	}
	return { now, groups, nextChange };
}
