import { addMinutes, dayOf, momentOn } from '../../../dates/moments';
import {
	hasTime,
	isAnswer,
	type Clock,
	type Contact,
	type Day,
	type DayOrMinute,
	type Minute,
	type NoteReading,
	type UntrackedLine,
} from '../../../follow-up';
import { looksLikePerson } from '../../../notes/note-people';
import { NEVER } from '../../row';
import { peopleInNote } from '../contact-notes';
import { linkKey } from '../mention';
import { dismissableMeeting, type ComingMeeting } from '../coming-meeting';
import type { PersonId } from '../person-ids';
import { isTalkNote, loggedAttempts } from './talks';
import { displayName, notesAbout, rowsWith, whoIs, whoseNote, type PeopleSource, type Who } from './who';

/** A meeting with a time is shown this long before it: time to read the sheet. */
export const MEETING_LEAD_MINUTES = 60;

interface Planned extends Omit<ComingMeeting, 'id' | 'ids' | 'name'> {
	readonly who: Who;
}

/** Whether the vault knows someone as a person, so that a line does not announce a meeting with a project. */
function isKnown(who: Who, { index, people }: PeopleSource): boolean {
	if ([...who.ids].some((id) => people.keysOf(id).length > 0)) return true;
	if (who.path === null) return false;
	return index.reading(who.path)?.knownAs !== undefined || looksLikePerson(who.path.replace(/^.*\/|\.md$/g, ''));
}

function whoOf(contact: Contact, { path, card }: NoteReading, source: PeopleSource): Who {
	if (contact.link === null) return whoIs(source.people.personOf(contact, { path, company: card.company }), source);
	const target = source.index.resolveLink(contact.link, path);
	return target === null ? whoIs(`note:${linkKey(contact.link)}`, source) : whoseNote(target, source);
}

/** The meetings that a note plans for a day: with its own people, in its lines, and in headings with a time. */
function plannedIn(reading: NoteReading, day: Day, source: PeopleSource): readonly Planned[] {
	const { path, noteDate, followUps, lineMeetings = [], headedMeetings = [] } = reading;
	const planned: Planned[] = [];
	const add = (line: number, time: Clock | null, contacts: readonly Contact[]) => {
		for (const contact of contacts) {
			const who = whoOf(contact, reading, source);
			if (isKnown(who, source)) planned.push({ who, at: momentOn(day, time), path, line });
		}
	};
	for (const { line, time, contacts, ...meeting } of headedMeetings)
		if (time !== null && meeting.day === day) add(line, time, contacts);
	if (noteDate.day !== day) return planned;
	// What came of a meeting is written into its note.
	const isOpen = noteDate.time !== null || followUps.length === 0;
	if (isTalkNote(reading) && isOpen) {
		const at = momentOn(day, noteDate.time);
		for (const contact of peopleInNote(reading))
			planned.push({ who: whoOf(contact, reading, source), at, path, line: 0 });
	}
	for (const { line, time, contacts } of lineMeetings) add(line, time, contacts);
	return planned;
}

/** The people whom the user meets soon, and the first minute at which that list changes. */
export interface MeetingsToday {
	readonly meetings: readonly ComingMeeting[];
	readonly nextChange: Minute;
}

/** Whether the two spoke today, or since a minute of today. */
function hasSpoken(who: Who, since: DayOrMinute, source: PeopleSource, now: Minute, zone: string): boolean {
	return loggedAttempts(rowsWith(who, source), zone).some(
		({ attempt: { at, outcome } }) =>
			isAnswer(outcome) && dayOf(at) === dayOf(now) && (!hasTime(at) || !hasTime(since) || at >= since),
	);
}

/**
 * The meetings of today that lie ahead, the next one first, each person once: from an hour before a time, or all day if the
 * note states none. Someone whom the user has met or spoken to is left out. `active` is the note that the user has open:
 * its untimed meeting is under way, or being prepared. A meeting that the user dismissed is left out, no matter which note plans it.
 */
export function meetingsToday(
	source: PeopleSource,
	now: Minute,
	zone: string,
	active: string | null,
	isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean = () => false,
): MeetingsToday {
	const { index } = source;
	const byPerson = new Map<PersonId, Planned[]>();
	const { originals } = index.sorted();
	for (const path of index.contactNotes.onDay(dayOf(now))) {
		const reading = originals.has(path) ? null : index.reading(path);
		for (const planned of reading ? plannedIn(reading, dayOf(now), source) : []) {
			const own = byPerson.get(planned.who.id);
			if (own) own.push(planned);
			else byPerson.set(planned.who.id, [planned]);
		}
	}
	const meetings: ComingMeeting[] = [];
	let nextChange = NEVER;
	const changesAt = (minute: Minute) => {
		if (minute > now && minute < nextChange) nextChange = minute;
	};
	for (const [id, all] of byPerson) {
		const dismissed = new Set(
			all.flatMap(({ at, path }) => (isDismissed(dismissableMeeting({ id, at, path })) ? [at] : [])),
		);
		const planned = all.filter(({ at }) => !dismissed.has(at));
		const timed = planned.filter(({ at }) => hasTime(at)).sort((a, b) => (a.at < b.at ? -1 : 1));
		for (const { at } of timed) {
			changesAt(addMinutes(at, -MEETING_LEAD_MINUTES));
			changesAt(addMinutes(at, 1));
		}
		// With a time in any note, the others mean the same meeting.
		const next =
			timed.length > 0
				? timed.find(({ at }) => at >= now && addMinutes(at, -MEETING_LEAD_MINUTES) <= now)
				: planned.find(({ path }) => path !== active);
		if (!next) continue;
		const since = hasTime(next.at) ? addMinutes(next.at, -MEETING_LEAD_MINUTES) : next.at;
		if (hasSpoken(next.who, since, source, now, zone)) continue;
		const { who, at, path, line } = next;
		meetings.push({ id, ids: [...who.ids], name: nameOf(who, source), at, path, line });
	}
	const order = ({ at, name }: ComingMeeting) => `${hasTime(at) ? at : `${at}T99`} ${name}`;
	return { meetings: meetings.sort((a, b) => (order(a) < order(b) ? -1 : 1)), nextChange };
}

const nameOf = (who: Who, source: PeopleSource) =>
	displayName(who, rowsWith(who, source), notesAbout(who, source), source);
