import { addDays, dayOf, minuteOf } from '../dates/moments';
import type { FollowUp, Minute, Section } from '../follow-up';
import { IncrementalAgenda, type PeopleRows } from './incremental-agenda';
import type { Policy } from './next-action';
import type { PersonGroup } from './persons/person-groups';
import type { Meeting } from './rhythm/meeting';
import type { Row } from './row';

/** One section of the agenda with its rows, in order. */
export interface AgendaGroup {
	readonly section: Section;
	readonly rows: readonly Row[];
}

/** All follow-ups, sorted into sections at one moment. */
export interface Agenda {
	readonly now: Minute;
	/** In the order of the sidebar, without empty sections; `done` and `resting` are last. */
	readonly groups: readonly AgendaGroup[];
	/** The same with one row per person, in the order of the list; follow-ups of `done` and `resting` are left out. */
	readonly persons: readonly PersonGroup[];
	/** The first minute after `now` at which a row changes its section, its place or its state; midnight at the latest. */
	readonly nextChange: Minute;
}

/** The agenda of each policy, which keeps what it computed until the next render. */
const agendas = new WeakMap<Policy, IncrementalAgenda>();

function incrementalAgendaOf(policy: Policy): IncrementalAgenda {
	let incremental = agendas.get(policy);
	if (!incremental) agendas.set(policy, (incremental = new IncrementalAgenda(policy)));
	return incremental;
}

/** Always the same empty list, so that an agenda without meetings counts as unchanged. */
const NO_MEETINGS: readonly Meeting[] = [];

/** Finds follow-ups by their people, in the last agenda that was computed with the same policy object. */
export function peopleRows(policy: Policy): PeopleRows {
	return incrementalAgendaOf(policy).peopleRows;
}

/**
 * The number of new follow-ups whose rows are made at once, which takes a few milliseconds. With more, one piece could
 * block the interface; with fewer, a large vault would take more turns than it needs.
 */
const NEW_AT_ONCE = 400;

/**
 * Does a part of the work of {@link agenda}, if many follow-ups are new, as those of a note with thousands. Returns
 * whether the rest is short. Call it between other work until then.
 */
export function prepareAgenda(
	followUps: readonly FollowUp[],
	now: Minute,
	policy: Policy,
	meetings: readonly Meeting[] = NO_MEETINGS,
): boolean {
	return incrementalAgendaOf(policy).prepare(followUps, now, NEW_AT_ONCE, meetings);
}

/**
 * The agenda at the moment `now` on the user's clock. Rows and groups that have not changed since the last agenda with
 * the same policy object keep their identity and cost almost nothing. `meetings` are the vault's notes of meetings, by
 * which it knows the last contact with people to keep in touch with.
 */
export function agenda(
	followUps: readonly FollowUp[],
	now: Minute,
	policy: Policy,
	meetings: readonly Meeting[] = NO_MEETINGS,
): Agenda {
	const incremental = incrementalAgendaOf(policy);
	incremental.update(followUps, now, meetings);
	const midnight = minuteOf(addDays(dayOf(now), 1), '00:00');
	const nextChange = incremental.nextChange < midnight ? incremental.nextChange : midnight;
	const groups = incremental.sections.filter(({ rows }) => rows.length > 0);
	return { now, groups, persons: incremental.personGroups(now), nextChange };
}
