import { addDays, dayOf } from '../../dates/moments';
import { isStatedDate, type Contact, type Day, type FollowUp, type Minute, type NoteReading } from '../../follow-up';
import { baseName } from '../../note-path';
import { metPerson } from '../../notes/note-people';
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

/** With whom the meeting of a note was: its contacts, else whom its title or its first heading names. */
function metIn({ contacts, path, knownAs, headed = [] }: NoteReading): readonly Contact[] {
	const titled = contacts.length > 0 || knownAs ? null : metPerson(baseName(path));
	return contacts.length > 0 ? contacts : titled === null ? headed : [{ name: titled, link: null }];
}

/** What to say about a note at the moment `now`. */
export function adviseNote(reading: NoteReading, now: Minute): Advice<'expectation.none'> | null {
	const { noteDate, followUps, declined, calledOff } = reading;
	if (followUps.length > 0 || declined || calledOff || !isStatedDate(noteDate)) return null;
	const today = dayOf(now);
	if (noteDate.day === null || noteDate.day > today || noteDate.day < firstRecent(today)) return null;
	const contacts = metIn(reading);
	return contacts.length === 0 ? null : { name: shortName(contacts), action: { kind: 'add-follow-up' } };
}

/** What to say about an answer in which nothing was agreed. */
export function adviseUnsettled({ contacts }: Pick<FollowUp, 'contacts'>): Advice<'expectation.none'> {
	return { name: shortName(contacts), action: { kind: 'agree' } };
}

function shortName(contacts: readonly Contact[]): string | null {
	const [first] = contacts;
	return contacts.length === 1 && first && first.name.length <= SHORT_NAME_CHARACTERS ? first.name : null;
}
