import { addDays, dayOf } from '../../dates/moments';
import { isStatedDate, type Contact, type Day, type FollowUp, type Minute, type NoteReading } from '../../follow-up';
import type { Advice, Guideline } from '../guideline';

/**
 * A meeting is recent for this long (docs/guidance.md), as long as people remember what was said. Older notes are often
 * done without a note of it.
 */
const RECENT_DAYS = 7;
/**
 * The most characters of a name that the reminder has room for. A reminder has fewer than 90
 * (`src/strings/reminders.ts`), and 51 without the name.
 */
const SHORT_NAME_CHARACTERS = 30;

/** A meeting of the last week without a next step. Concerns the note, or a talk in which nothing was agreed, but no open follow-up. */
export const expectationNone: Guideline<'expectation.none'> = {
	code: 'expectation.none',
	advise: () => null,
};

/** The first day that is recent on the day of the last call, since a review asks for each note of a vault. */
let known = { today: '', first: '' };

function firstRecent(today: Day): Day {
	if (known.today !== today) known = { today, first: addDays(today, -RECENT_DAYS) };
	return known.first;
}

/** What to say about a note at the moment `now`. */
export function adviseNote(reading: NoteReading, now: Minute): Advice<'expectation.none'> | null {
	const { contacts, noteDate, followUps, declined } = reading;
	if (contacts.length === 0 || followUps.length > 0 || declined || !isStatedDate(noteDate)) return null;
	const today = dayOf(now);
	if (noteDate.day === null || noteDate.day > today || noteDate.day < firstRecent(today)) return null;
	return { name: shortName(contacts), action: { kind: 'add-follow-up' } };
}

/** What to say about an answer in which nothing was agreed. */
export function adviseUnsettled({ contacts }: Pick<FollowUp, 'contacts'>): Advice<'expectation.none'> {
	return { name: shortName(contacts), action: { kind: 'agree' } };
}

function shortName(contacts: readonly Contact[]): string | null {
	const [first] = contacts;
	return contacts.length === 1 && first && first.name.length <= SHORT_NAME_CHARACTERS ? first.name : null;
}
