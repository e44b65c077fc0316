import { dayOf } from '../../dates/moments';
import { addRhythm } from '../../dates/rhythm/add-rhythm';
import { isOver, type Minute } from '../../follow-up';
import { personRowId } from '../persons/person-row';
import type { Row } from '../row';

/**
 * How many lengths without contact are too many. One length is the day on which the list asks for the call, so that one
 * alone is no neglect yet.
 */
const LENGTHS_WITHOUT_CONTACT = 2;

/**
 * The number of people to keep in touch with and without contact for twice as long: with `keep-in-touch: 6 weeks` and a
 * last talk on 2026-09-01, from 2026-11-25 on. Without any contact the date of the note counts.
 */
export function outOfTouch(rows: Iterable<Row>, now: Minute): number {
	const people = new Set<string>();
	for (const row of rows) {
		const { followUp, action, lastContact } = row;
		if (followUp.rhythm === undefined || isOver(action.state)) continue;
		const since = lastContact ?? followUp.noteDate.day;
		if (since === null) continue;
		if (addRhythm(since, followUp.rhythm, LENGTHS_WITHOUT_CONTACT) < dayOf(now)) people.add(personRowId(row));
	}
	return people.size;
}
