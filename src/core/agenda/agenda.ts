import { addDays, dayOf, minuteOf } from '../dates/moments';
import type { FollowUp, Minute, Section } from '../follow-up';
import { IncrementalAgenda } from './incremental-agenda';
import type { Policy } from './next-action';
import type { Row } from './row';

/** One heading of the agenda with its rows, in order. The number of rows is the count beside the heading. */
export interface AgendaGroup {
	readonly section: Section;
	readonly rows: readonly Row[];
}

/** Every follow-up in its place at one moment. */
export interface Agenda {
	readonly now: Minute;
	/** In the order of the sidebar, empty ones left out, `done` last. */
	readonly groups: readonly AgendaGroup[];
	/** The first minute after `now` at which a row changes its section, its place or its state; midnight at the latest. */
	readonly nextChange: Minute;
}

const agendas = new WeakMap<Policy, IncrementalAgenda>();

function incrementalAgendaOf(policy: Policy): IncrementalAgenda {
	let incremental = agendas.get(policy);
	if (!incremental) agendas.set(policy, (incremental = new IncrementalAgenda(policy)));
	return incremental;
}

/**
 * The agenda at the moment `now`, on the reader's clock. What did not change since the last agenda with the same policy
 * object keeps its identity, rows and groups alike, and costs next to nothing.
 */
export function agenda(followUps: readonly FollowUp[], now: Minute, policy: Policy): Agenda {
	const incremental = incrementalAgendaOf(policy);
	incremental.update(followUps, now);
	const midnight = minuteOf(addDays(dayOf(now), 1), '00:00');
	const nextChange = incremental.nextChange < midnight ? incremental.nextChange : midnight;
	return { now, groups: incremental.sections.filter(({ rows }) => rows.length > 0), nextChange };
}
