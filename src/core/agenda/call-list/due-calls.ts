import { addMinutes } from '../../dates/moments';
import type { Minute } from '../../follow-up';
import { appointment, rowsOfPerson, type PersonRow } from '../persons/person-row';
import type { Row } from '../row';
import { PROMISE_LEAD_MINUTES } from '../sections';
import type { CallScope } from './call-list';

/** The agenda as a call list sees it. */
export interface CallWorld {
	readonly now: Minute;
	/** All rows of the list, in its order. */
	readonly persons: readonly PersonRow[];
	/** Whether it is night for the contact of a follow-up. */
	readonly isAsleep: (row: Row) => boolean;
}

/** The sections of calls to make now, from which "Start calls" makes its list. */
export const CALL_SECTIONS: readonly string[] = ['promised-now', 'overdue', 'today'];

/** Whether a follow-up is a call to make now. A call with a clock time is one from a quarter of an hour before it. */
export function isDueCall(row: Row, scope: CallScope, now: Minute): boolean {
	if (row.longOverdue || scope === 'long-overdue') return row.longOverdue && scope === 'long-overdue';
	if (!CALL_SECTIONS.includes(row.section)) return false;
	const at = appointment(row);
	return at === null || addMinutes(at, -PROMISE_LEAD_MINUTES) <= now;
}

/** The follow-ups with a person that are calls to make now, the most urgent first. */
export function dueCallsWith(person: PersonRow, scope: CallScope, now: Minute): readonly Row[] {
	return rowsOfPerson(person).filter((row) => isDueCall(row, scope, now));
}

/** Whether a call has a clock time that is due: it interrupts a list of other calls too. */
export function isTimedCall(row: Row, now: Minute): boolean {
	return appointment(row) !== null && isDueCall(row, 'due', now);
}

/** How many people there are to call now. */
export function dueCallCount(persons: readonly PersonRow[], scope: CallScope, now: Minute): number {
	return persons.filter((person) => dueCallsWith(person, scope, now).length > 0).length;
}
