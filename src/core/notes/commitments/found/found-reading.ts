import { dayOf } from '../../../dates/moments';
import { isGroupNoun } from '../../../english/people-nouns';
import type { Contact, Problem, UntrackedLine, When } from '../../../follow-up';
import type { FieldReading } from '../../../markdown/inline-fields';
import { leadsToNote, readContact, readLinks } from '../../../markdown/links';
import type { OutlineLine } from '../../../markdown/scan';
import { headingContacts } from '../../above/heading-contact';
import { ownContact } from '../../line/contact';
import { CONTACT_KEYS, fieldValue, type LineReading } from '../../line/read-line';
import { withoutRepeats } from '../../problems/without-repeats';
import { lineContext, type NoteContext } from '../../note-context';
import { foundInLine, type FoundInLine } from '../../untracked-lines';

/** Returns the contacts of a found line as the line, its heading or the note has them; null for the note's own. */
function contactsOf(
	contact: string | null,
	reading: LineReading,
	content: string,
	line: OutlineLine,
	note: NoteContext,
): LineReading['contact'] {
	const linked = readLinks(content).flatMap((link) =>
		leadsToNote(link) ? (readContact(content.slice(link.from, link.to)) ?? []) : [],
	);
	const known = [...(reading.contact?.contacts ?? []), ...linked, ...headingContacts(note, line), ...note.owners];
	const contactOf = (name: string) => known.find((each) => each.name === name) ?? ownContact(name, note.people);
	const whole = contact === null ? null : contactOf(contact);
	const names = contact?.split(', ') ?? [];
	const contacts = whole ? [whole] : names.map((name): Contact => contactOf(name) ?? { name, link: null });
	const [first] = contacts;
	const { own } = lineContext(note, note.noteDate);
	return first ? { contact: first, contacts, own: contacts.every((each) => own.includes(each)), aside: false } : null;
}

/** The roles of the dates of a found line: the one it states is mine, or theirs if a check-in is suggested. */
function datesOf({ due, fallback }: UntrackedLine, reading: LineReading, whens: readonly When[]) {
	const { act, expected, fallback: own } = reading;
	if (due === null) return { act: null, expected: null, fallback: null };
	const isTheirs = fallback !== null;
	const stated = [expected, act, own, ...whens].find(
		(when) => when !== null && !when.past && (isTheirs ? when.lastDay : when.day) === dayOf(due),
	);
	if (!isTheirs) return { act: stated ?? act, expected: expected === stated ? null : expected, fallback: own };
	return { act: act === stated ? null : act, expected: stated ?? expected, fallback: own };
}

/** Whether a found contact counts with the tag too: a role does if the line names no other person, and a group never does. */
function isTaken(contact: string, read: LineReading): boolean {
	if (contact !== contact.toLowerCase()) return true;
	const isGroup = isGroupNoun(contact.split(' ').at(-1) ?? '');
	return read.contact === null ? !isGroup : read.contact.contacts.some(({ name }) => name === contact);
}

/** Whether two dates are the same days. */
const isSame = (one: When | null, other: When) => one?.day === other.day && one.lastDay === other.lastDay;

/** The roles of the dates of a line with the tag: those for which it is found without it, and a stated day to act. */
function datesOfTagged(read: LineReading, { reading, when, isTheirs }: FoundInLine) {
	const other = (role: When | null) => (isSame(role, when) || role?.past ? null : role);
	return {
		act: read.explicit ? read.act : isTheirs ? other(reading.act) : when,
		expected: isTheirs ? when : other(reading.expected),
		fallback: other(reading.fallback),
	};
}

const ROLES = ['act', 'expected', 'fallback'] as const;

/** What is uncertain about the dates of a line with the tag, if they are not those that its own words give. */
function problemsOfTagged({ untracked, when }: FoundInLine): Problem[] {
	const own = when.problems.filter(({ code }) => code !== 'date.partly-read');
	return withoutRepeats([...untracked.problems, ...own]);
}

/**
 * Returns the meaning of a line with the tag, which keeps the contact and the dates for which it is found without it: Mia
 * in `Told Mia I'd call on Wednesday #follow-up`, and Dana's promise in `@dana to send it by Friday #follow-up`. `read` is
 * its meaning otherwise. The tag and its fields, such as `[follow-up:: 2026-11-30]`, are no part of what is found.
 */
export function taggedReading(
	read: LineReading,
	content: string,
	fields: FieldReading,
	line: OutlineLine,
	note: NoteContext,
): LineReading {
	const stated = foundInLine(line, note.markers.withoutTag(content), note);
	if (stated === null) return read;
	const { contact, due } = stated.untracked;
	const isStated = fieldValue(fields, CONTACT_KEYS) !== null || (contact !== null && !isTaken(contact, read));
	const named = isStated ? null : contactsOf(contact, read, content, line, note);
	const whole = { ...read, contact: named ?? read.contact };
	if (due === null) return whole;
	const dates = datesOfTagged(read, stated);
	const isRead = ROLES.every((role) => {
		const date = dates[role];
		return date === null ? read[role] === null : isSame(read[role], date);
	});
	return isRead ? whole : { ...whole, ...dates, problems: problemsOfTagged(stated) };
}

/** Returns the meaning of a found line that is tracked by itself. `whens` are its dates, or those of its due line. */
export function foundReading(
	untracked: UntrackedLine,
	reading: LineReading,
	whens: readonly When[],
	content: string,
	line: OutlineLine,
	note: NoteContext,
): LineReading {
	return {
		...reading,
		...datesOf(untracked, reading, whens),
		contact: contactsOf(untracked.contact, reading, content, line, note),
	};
}
