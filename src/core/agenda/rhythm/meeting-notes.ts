import { deepEqual } from '../../deep-equal';
import type { Contact, NoteReading } from '../../follow-up';
import { hasRhythm, meetingsOf, type Meeting } from './meeting';

/** Always the same empty list, so that callers see that nothing has changed. */
const NONE: readonly Meeting[] = [];

/** The notes of meetings, which are looked for only while some note says to keep in touch with a person. */
export class MeetingNotes {
	private readonly rhythms = new Set<string>();
	private readonly known = new WeakMap<NoteReading, readonly Meeting[]>();
	private list: readonly Meeting[] | null = null;

	/** Replaces the reading of a note; `before` is undefined for a new note, `after` for one that is gone. */
	replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		if (after && hasRhythm(after)) this.rhythms.add(path);
		else this.rhythms.delete(path);
		if (this.list === null) return;
		const [old, now] = [before ? this.of(before) : NONE, after ? this.of(after) : NONE];
		if (deepEqual(old, now)) {
			if (after) this.known.set(after, old);
		} else this.list = null;
	}

	/**
	 * All meetings; the same array until one changes. `identified` says which note a contact links, if several notes have its
	 * name.
	 */
	all(readings: Iterable<NoteReading>, identified: (contact: Contact, path: string) => Contact): readonly Meeting[] {
		if (this.rhythms.size === 0) return NONE;
		if (this.list) return this.list;
		const list: Meeting[] = [];
		for (const reading of readings) {
			for (const meeting of this.of(reading)) {
				const contacts = meeting.contacts.map((contact) => identified(contact, meeting.path));
				const isSame = contacts.every((contact, at) => contact === meeting.contacts[at]);
				list.push(isSame ? meeting : { ...meeting, contacts });
			}
		}
		return (this.list = list);
	}

	/** Forgets which notes the contacts link, after a note got or lost a name. */
	identifyAgain(): void {
		this.list = null;
	}

	private of(reading: NoteReading): readonly Meeting[] {
		let meetings = this.known.get(reading);
		if (meetings === undefined) this.known.set(reading, (meetings = meetingsOf(reading)));
		return meetings;
	}
}
