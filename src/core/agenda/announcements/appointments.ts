import { addDays, minuteOf } from '../../dates/moments';
import { hasTime, type DayOrMinute, type Minute } from '../../follow-up';
import type { Agenda, AgendaGroup } from '../agenda';
import { outsideKey } from '../../notes/identity';
import { nextAction, type Policy } from '../next-action';
import type { Row, RowKey } from '../row';

/** A call that has its minute: "Calling back 2026-11-24 08:30", or "Follow up with Dana Monday at 8:30am". */
export interface Appointment {
	readonly key: RowKey;
	readonly path: string;
	/** What names the follow-up in its note, whatever its words. */
	readonly id: string;
	readonly contact: string;
	/** On the reader's clock; a promise may name a day alone. */
	readonly due: DayOrMinute;
	/** The minute from which it cannot be on time any more: `due`, or the end of its day. */
	readonly at: Minute;
	/** What it is told apart by: the same text wherever the reader is, also where the words name a zone. */
	readonly lasting: DayOrMinute;
	/** The reader said that they would call then. */
	readonly promised: boolean;
	/** The last entry's moment: whoever wrote that down just now needs no early announcement. */
	readonly agreedAt: DayOrMinute | null;
}

/** A reader everywhere and nowhere: a time that names no zone stays as it is, one that does is always the same. */
const anywhere = new WeakMap<Policy, Policy>();

function policyAnywhere(policy: Policy): Policy {
	let made = anywhere.get(policy);
	if (!made) anywhere.set(policy, (made = { settings: policy.settings, zone: 'UTC' }));
	return made;
}

function made({ key, followUp, contact, action }: Row, now: Minute, policy: Policy): Appointment | null {
	const { state, due } = action;
	const promised = state === 'promised';
	if (due === null || (!hasTime(due) && !promised)) return null;
	if (!promised && state !== 'due' && state !== 'scheduled' && state !== 'snoozed') return null;
	return {
		key,
		path: followUp.path,
		id: outsideKey(followUp),
		contact,
		due,
		at: hasTime(due) ? due : minuteOf(addDays(due, 1), '00:00'),
		lasting: nextAction(followUp, now, policyAnywhere(policy)).due ?? due,
		promised,
		agreedAt: followUp.entries.at(-1)?.at ?? null,
	};
}

/** Rows and groups are the same objects for as long as nothing about them changes. */
interface Known {
	readonly rows: WeakMap<Row, Appointment | null>;
	readonly groups: WeakMap<AgendaGroup, readonly Appointment[]>;
}

const known = new WeakMap<Policy, Known>();

function knownOf(policy: Policy): Known {
	let memory = known.get(policy);
	if (!memory) known.set(policy, (memory = { rows: new WeakMap(), groups: new WeakMap() }));
	return memory;
}

/** The appointment of a row; null for one that is due on a day, at no minute. */
function appointmentOf(row: Row, now: Minute, policy: Policy): Appointment | null {
	const { rows } = knownOf(policy);
	let appointment = rows.get(row);
	if (appointment === undefined) rows.set(row, (appointment = made(row, now, policy)));
	return appointment;
}

function appointmentsOf(group: AgendaGroup, now: Minute, policy: Policy): readonly Appointment[] {
	const { groups } = knownOf(policy);
	let found = groups.get(group);
	if (!found) {
		found = group.rows
			.map((row) => appointmentOf(row, now, policy))
			.filter((appointment): appointment is Appointment => appointment !== null);
		groups.set(group, found);
	}
	return found;
}

/** Sections in which nothing has its minute. */
const WITHOUT = new Set(['to-decide', 'needs-a-date', 'waiting', 'done-lately', 'done']);

/** All appointments of an agenda, past ones that nothing was logged for among them. */
export function appointmentsIn({ groups, now }: Agenda, policy: Policy): readonly Appointment[] {
	return groups.filter(({ section }) => !WITHOUT.has(section)).flatMap((group) => appointmentsOf(group, now, policy));
}
