import type { Contact, Day, NoteReading } from '../../follow-up';
import { titleContact } from '../../notes/note-people';
import { propertyKey } from '../../notes/property-key';
import { peopleInNote } from '../persons/contact-notes';
import { isTalkNote } from '../persons/sheet/talks';

/** A note of a day on which the user met somebody. */
export interface Meeting {
	readonly path: string;
	readonly day: Day;
	readonly contacts: readonly Contact[];
	readonly company: string | null;
}

/** Whether a note says that somebody is to be kept in touch with. */
export const hasRhythm = ({ followUps }: NoteReading): boolean => followUps.some(({ rhythm }) => rhythm !== undefined);

/** Whether a note is a person's own, says itself to keep in touch, or only states when it was created. */
function isOther(reading: NoteReading): boolean {
	const { knownAs = [], noteDate } = reading;
	if (knownAs.length > 0 || hasRhythm(reading)) return true;
	return noteDate.source === 'property' && propertyKey(noteDate.name ?? '') === 'created';
}

/**
 * The meetings that a note is about: that with the people of its properties, else the person in its title or first heading,
 * as in `2026-11-19 Dana.md`, and those of its other headings, such as `## Call with [[Dana]]`. Only those with a date.
 */
export function meetingsOf(reading: NoteReading): readonly Meeting[] {
	const { path, noteDate, card, headedMeetings = [] } = reading;
	const meetings: Meeting[] = headedMeetings.map(({ day, contacts }) => ({ path, day, contacts, company: null }));
	if (noteDate.day === null || !isTalkNote(reading) || isOther(reading)) return meetings;
	const named = peopleInNote(reading);
	const title = named.length > 0 ? null : titleContact(path);
	const contacts = title ? [title] : named;
	if (contacts.length > 0) meetings.push({ path, day: noteDate.day, contacts, company: card.company });
	return meetings;
}
