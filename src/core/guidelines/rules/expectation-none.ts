import { addDays, dayOf } from '../../dates/moments';
import { isStatedDate, type Minute, type NoteReading } from '../../follow-up';
import type { Advice, Guideline } from '../guideline';

const RECENT_DAYS = 7;
const SHORT_NAME = 30;

/** A meeting of the last week without a next step. Concerns the note, not a follow-up. */
export const expectationNone: Guideline<'expectation.none'> = {
	code: 'expectation.none',
	advise: () => null,
};

/** What to say about a note at the moment `now`. */
export function adviseNote(reading: NoteReading, now: Minute): Advice<'expectation.none'> | null {
	const { contacts, noteDate, followUps, declined } = reading;
	if (contacts.length === 0 || followUps.length > 0 || declined || !isStatedDate(noteDate)) return null;
	const today = dayOf(now);
	if (noteDate.day === null || noteDate.day > today || noteDate.day < addDays(today, -RECENT_DAYS)) return null;
	const [first] = contacts;
	const name = contacts.length === 1 && first && first.name.length <= SHORT_NAME ? first.name : null;
	return { name, action: { kind: 'add-follow-up' } };
}
