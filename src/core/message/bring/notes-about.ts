import { peopleInNote } from '../../agenda/persons/contact-notes';
import { linkKey, nameKey } from '../../agenda/persons/mention';
import type { Contact, NoteReading } from '../../follow-up';
import { baseName } from '../../note-path';
import { nameOfSlug } from './person-name';
import type { VaultWords } from './vault-words';

/** With whom a purpose is looked for, and the note that it is for, if there is one. */
export interface PurposeContact {
	readonly contacts: readonly Contact[];
	readonly company: string | null;
	readonly path: string | null;
}

/** A note about a contact, by its path. */
export interface NotePlace {
	readonly path: string;
	/** Whether the whole note is about them. Else only the lines that name them count. */
	readonly isWhole: boolean;
}

/**
 * The most notes about a contact whose text is read, while the dialog opens. Older ones say little about the purpose of
 * the next call.
 */
const MOST_NOTES = 8;
/**
 * A note of a talk with more people is about none of them alone: what it says may be of any of them. In one with two,
 * each has half of it.
 */
const MOST_PEOPLE = 2;

/** Whether a note is about at most two people, so that all of it says something about each of them. */
export function isAboutFew(reading: NoteReading | null): boolean {
	if (reading === null) return false;
	const people = peopleInNote(reading);
	return people.length > 0 && people.length <= MOST_PEOPLE;
}

const keyOf = ({ name, link }: Contact) => linkKey(link ?? name);

/**
 * What a contact is called: the whole name, other names, and the first name: `Priya Nair`, `PN`, `Priya`. For
 * `[[priya-nair]]` the name that it is the slug of, too.
 */
export function namesOfContact({ name, link, alias, aliases = [] }: Contact): readonly string[] {
	const whole = [name, ...(link === null ? [] : [baseName(link)]), ...(alias === undefined ? [] : [alias]), ...aliases];
	const spoken = [...new Set(whole)].flatMap((each) => nameOfSlug(each) ?? []);
	const full = nameKey(name).includes(' ') ? name : spoken[0];
	const first = full === undefined ? [] : [full.trim().split(/\s+/)[0] ?? ''];
	return [...new Set([...whole, ...spoken, ...first])].filter((each) => each.length > 1);
}

/**
 * Returns the notes about a contact: that of the follow-up, then the latest that name them in their properties or have a
 * follow-up with them, then their own notes, whose paths are `own`.
 */
export function notesAbout(
	readings: Iterable<NoteReading>,
	{ contacts, path }: PurposeContact,
	own: readonly string[],
): readonly NotePlace[] {
	const people = new Set(contacts.map(keyOf));
	const isOne = (contact: Contact) => people.has(keyOf(contact));
	const names = contacts.flatMap(({ name }) => (nameKey(name).includes(' ') ? [nameKey(name)] : []));
	const isWhole = (reading: NoteReading) =>
		own.includes(reading.path) ||
		(isAboutFew(reading) && peopleInNote(reading).some(isOne)) ||
		names.some((name) => nameKey(baseName(reading.path)).includes(name));
	const found: NoteReading[] = [];
	let first: NoteReading | null = null;
	for (const reading of readings) {
		if (reading.path === path) first = reading;
		else if (peopleInNote(reading).some(isOne) || reading.followUps.some((followUp) => followUp.contacts.some(isOne)))
			found.push(reading);
	}
	found.sort((a, b) => ((a.noteDate.day ?? '') < (b.noteDate.day ?? '') ? 1 : -1));
	const places = [...(first === null ? [] : [first]), ...found]
		.slice(0, MOST_NOTES)
		.map((reading): NotePlace => ({ path: reading.path, isWhole: isWhole(reading) }));
	const known = new Set(places.map((place) => place.path));
	return [...places, ...own.filter((each) => !known.has(each)).map((each) => ({ path: each, isWhole: true }))];
}

/**
 * The most notes that only mention a contact and whose text is read, while the dialog opens. There are more of them
 * than notes about the contact, such as daily notes, and each says less.
 */
const MOST_MENTIONS = 12;

/**
 * Returns the latest notes that link a contact, such as daily notes, beside those that are known. Only their lines that
 * name the contact count.
 */
export function mentionsOf(
	names: readonly string[],
	vault: VaultWords,
	known: readonly { readonly path: string }[],
): readonly NotePlace[] {
	const paths = new Set(known.map(({ path }) => path));
	const full = names.filter((name) => name.includes(' ') || nameOfSlug(name) !== null).map(linkKey);
	return vault
		.linking(full)
		.filter(({ path }) => !paths.has(path))
		.slice(0, MOST_MENTIONS)
		.map(({ path }) => ({ path, isWhole: false }));
}
