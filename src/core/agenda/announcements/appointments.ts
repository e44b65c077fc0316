import { addDays, minuteOf } from '../../dates/moments';
import { hasTime, type DayOrMinute, type Minute } from '../../follow-up';
import type { Agenda, AgendaGroup } from '../agenda';
import { outsideKey } from '../../notes/identity';
import { nextAction, type Policy } from '../next-action';
import type { Row, RowKey } from '../row';

/** A call with a clock time: "Calling back 2026-11-24 08:30", "Follow up with Dana Monday at 8:30am". */
export interface Appointment {
	readonly key: RowKey;
	readonly path: string;
	/** Identifies the follow-up in its note, whatever its words. */
	readonly id: string;
	readonly contact: string;
	/** On the user's clock; a promise may name only a day. */
	readonly due: DayOrMinute;
	/** The last minute at which it is on time: `due`, or the end of its day. */
	readonly at: Minute;
	/** Identifies the time: the same text in every zone of the user, also if the words name a zone. */
	readonly lasting: DayOrMinute;
	/** Whether the user promised to call then. */
	readonly promised: boolean;
	/** The moment of the last entry. A user who has just written it needs no announcement ahead. */
	readonly agreedAt: DayOrMinute | null;
}

/** Policies in UTC: a time without a zone stays as it is, and one with a zone is the same on every device. */
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

/** Appointments by row and group, which stay the same objects until something about them changes. */
interface Known {
	readonly rows: WeakMap<Row, Appointment | null>;
	readonly groups: WeakMap<AgendaGroup, readonly Appointment[]>;
}

/** The appointments of unchanged rows, for each policy, so that a tick of the clock computes nothing again. */
const known = new WeakMap<Policy, Known>();

function knownOf(policy: Policy): Known {
	let memory = known.get(policy);
	if (!memory) known.set(policy, (memory = { rows: new WeakMap(), groups: new WeakMap() }));
	return memory;
}

/** The appointment of a row; null if it is due on a day without a time. */
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

/** Sections without clock times. */
const SECTIONS_WITHOUT_TIME = new Set([
	'to-decide',
	'needs-a-date',
	'waiting',
	'keep-in-touch',
	'resting',
	'done-lately',
	'done',
]);

/** All appointments of an agenda, with past ones for which nothing was logged. */
export function appointmentsIn({ groups, now }: Agenda, policy: Policy): readonly Appointment[] {
	return groups
		.filter(({ section }) => !SECTIONS_WITHOUT_TIME.has(section))
		.flatMap((group) => appointmentsOf(group, now, policy));
}
