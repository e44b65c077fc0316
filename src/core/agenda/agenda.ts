import { addDays, dayOf, minuteOf } from '../dates/moments';
import type { FollowUp, Minute, Section } from '../follow-up';
import { Memory } from './incremental-agenda';
import type { Policy } from './next-action';
import type { Row } from './row';

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
	memory.update(followUps, now);
	const midnight = minuteOf(addDays(dayOf(now), 1), '00:00');
	const nextChange = memory.nextChange < midnight ? memory.nextChange : midnight;
	return { now, groups: memory.sections.filter(({ rows }) => rows.length > 0), nextChange };
}
