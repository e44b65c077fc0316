import { dayOf } from '../../dates/moments';
import { isOver, type Minute } from '../../follow-up';
import { onlyKeepsInTouch } from '../rhythm/quiet';
import type { Row, RowKey } from '../row';
import { appointment, personRowId } from './person-row';

/** Whether the user acts on it today or should have acted before. */
function isDue({ action }: Row, now: Minute): boolean {
	const { state, due } = action;
	if (state === 'decide') return true;
	if (isOver(state) || onlyKeepsInTouch(action) || state === 'waiting' || due === null) return false;
	return dayOf(due) <= dayOf(now);
}

/**
 * The other follow-ups that one call covers too: those with the same person that are due today or earlier, and the same
 * call in other notes. A follow-up with several contacts covers no other, and no other covers it.
 */
export function calledTogether(row: Row, others: readonly Row[], now: Minute): readonly RowKey[] {
	const minute = appointment(row);
	return others
		.filter((other) => personRowId(other) === personRowId(row))
		.filter((other) => isDue(other, now) || (minute !== null && appointment(other) === minute))
		.map(({ key }) => key);
}
