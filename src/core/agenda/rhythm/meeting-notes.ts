import { deepEqual } from '../../deep-equal';
import type { Contact, NoteReading } from '../../follow-up';
import { hasRhythm, meetingOf, type Meeting } from './meeting';

/** Always the same empty list, so that callers see that nothing has changed. */
const NONE: readonly Meeting[] = [];

/** The notes of meetings, which are looked for only while some note says to keep in touch with a person. */
export class MeetingNotes {
	private readonly rhythms = new Set<string>();
	private readonly known = new WeakMap<NoteReading, Meeting | null>();
	private list: readonly Meeting[] | null = null;

	/** Replaces the reading of a note; `before` is undefined for a new note, `after` for one that is gone. */
	replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		if (after && hasRhythm(after)) this.rhythms.add(path);
		else this.rhythms.delete(path);
		if (this.list === null) return;
		const [old, now] = [before ? this.of(before) : null, after ? this.of(after) : null];
		if (after && old && deepEqual(old, now)) this.known.set(after, old);
		else if (old !== null || now !== null) this.list = null;
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
			const meeting = this.of(reading);
			if (meeting === null) continue;
			const contacts = meeting.contacts.map((contact) => identified(contact, meeting.path));
			const isSame = contacts.every((contact, at) => contact === meeting.contacts[at]);
			list.push(isSame ? meeting : { ...meeting, contacts });
		}
		return (this.list = list);
	}

	/** Forgets which notes the contacts link, after a note got or lost a name. */
	identifyAgain(): void {
		this.list = null;
	}

	private of(reading: NoteReading): Meeting | null {
		let meeting = this.known.get(reading);
		if (meeting === undefined) this.known.set(reading, (meeting = meetingOf(reading)));
		return meeting;
	}
}
