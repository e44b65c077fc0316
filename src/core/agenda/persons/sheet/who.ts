import type { FollowUpIndex } from '../../../follow-up-index';
import type { Contact, HeadedMeeting, NoteReading } from '../../../follow-up';
import type { MeetingSection } from '../../../meeting';
import { baseName } from '../../../note-path';
import type { PeopleRows } from '../../incremental-agenda';
import type { Row, RowKey } from '../../row';
import { peopleInNote } from '../contact-notes';
import { firstWord, linkKey, nameKey } from '../mention';
import { LOCAL, type PersonId } from '../person-ids';

/** Where a person's notes and follow-ups are found. */
export interface PeopleSource {
	readonly index: Pick<FollowUpIndex, 'reading' | 'contactNotes' | 'resolveLink' | 'isAmbiguous' | 'sorted'>;
	readonly people: PeopleRows;
	row(key: RowKey): Row | null;
}

/** Someone to show: a person or a company. */
export interface Who {
	readonly id: PersonId;
	/** All ids under which rows and notes know them. */
	readonly ids: ReadonlySet<PersonId>;
	/** Their own note; null without one. */
	readonly path: string | null;
	/** Full names and aliases in lower case. A person who has only a first name or a role has none. */
	readonly names: readonly string[];
	/** The own notes of others with the same full name. */
	readonly namesakes: readonly string[];
}

/** The id of a company that is named without a link: `company:northwind` for `Northwind`. */
export const companyId = (name: string): PersonId => `company:${nameKey(name)}`;
/** Whether an id is that of a company. */
export const isCompany = (id: PersonId): boolean => id.startsWith('company:');

const afterColon = (id: PersonId) => id.slice(id.indexOf(':') + 1);
const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** The person of a note: Dana Whitfield for `People/Dana Whitfield.md`. */
export function whoseNote(path: string, { index }: PeopleSource): Who {
	const reading = index.reading(path);
	const title = baseName(path);
	const names = unique([title, ...(reading?.knownAs ?? []), ...(reading?.card.aliases ?? [])].map(nameKey));
	const isAmbiguous = index.isAmbiguous(path);
	const others = (name: string) => index.contactNotes.ownNotes(name).filter((each) => each !== path);
	const ownNames = names.filter((name) => name.includes(' ') && others(name).length === 0);
	const id = isAmbiguous ? `note:${path}` : `note:${linkKey(path)}`;
	const namesakes = unique(names.filter((name) => name.includes(' ')).flatMap(others));
	return { id, ids: new Set([id, ...ownNames.map((name) => `name:${name}`)]), path, names, namesakes };
}

/** Who has an id of a row, of a note, or of a company. */
export function whoIs(id: PersonId, source: PeopleSource): Who {
	const { index } = source;
	const plain = (name: string, ids: readonly PersonId[], namesakes: readonly string[] = []): Who => {
		return { id, ids: new Set(ids), path: null, names: name === '' ? [] : [name], namesakes };
	};
	if (id.startsWith(LOCAL)) return plain('', [id]);
	const name = afterColon(id);
	if (id.startsWith('note:')) {
		const path = index.reading(name) ? name : index.resolveLink(name, '');
		// A link that leads nowhere, with the name of several notes, means none of them.
		const isUnclear = path !== null && path !== name && index.isAmbiguous(path);
		if (path !== null && !isUnclear) return whoseNote(path, source);
		return plain(name, name.includes(' ') ? [id, `name:${name}`] : [id]);
	}
	const [own, ...more] = index.contactNotes.ownNotes(name);
	if (own !== undefined && more.length === 0 && name.includes(' ')) return whoseNote(own, source);
	const path = id.startsWith('company:') ? index.resolveLink(name, '') : null;
	if (path !== null) return whoseNote(path, source);
	return plain(name, [id], own === undefined ? [] : [own, ...more]);
}

/** Whether a contact of a note is this person. */
function isContact(who: Who, contact: Contact, reading: NoteReading, { index, people }: PeopleSource): boolean {
	const { path, card } = reading;
	if (contact.link !== null) {
		const target = index.resolveLink(contact.link, path);
		return target === null ? who.ids.has(`note:${linkKey(contact.link)}`) : target === who.path;
	}
	const id = people.personOf(contact, { path, company: card.company });
	if (who.ids.has(id)) return true;
	if (!id.startsWith(LOCAL) || who.path === null) return false;
	const owners = index.contactNotes.ownNotes(nameKey(contact.name));
	return owners.length === 1 && owners[0] === who.path;
}

/** Whether a note names this person as someone it is about. */
function isAbout(who: Who, reading: NoteReading, source: PeopleSource): boolean {
	return peopleInNote(reading).some((contact) => isContact(who, contact, reading, source));
}

/** The paths of notes whose contacts have a name of this person. */
function namingPaths(who: Who, { index }: PeopleSource): ReadonlySet<string> {
	const paths = new Set<string>();
	for (const name of who.names) {
		for (const path of index.contactNotes.naming(name)) paths.add(path);
		for (const path of index.contactNotes.naming(firstWord(name))) paths.add(path);
	}
	return paths;
}

/** The notes about a person without their own one, and those of a company's people; conflict copies are left out. */
export function notesAbout(who: Who, source: PeopleSource): readonly NoteReading[] {
	const { index } = source;
	const { originals } = index.sorted();
	const local = who.id.startsWith(LOCAL) ? [who.id.slice(LOCAL.length, who.id.indexOf('\n'))] : [];
	const paths = new Set([...local, ...namingPaths(who, source)]);
	const firms = new Set(who.names.flatMap((name) => index.contactNotes.ofCompany(name)));
	const isOther = ({ path, knownAs }: NoteReading) => path !== who.path && !knownAs && !originals.has(path);
	const readings = (all: Iterable<string>) => [...all].flatMap((path) => index.reading(path) ?? []).filter(isOther);
	const about = readings(paths).filter((reading) => isAbout(who, reading, source));
	return [...new Set([...about, ...readings(firms)])];
}

/** The sections of notes whose heading names a meeting with this person: `## Call with [[Ola Berg]]`. */
export function sectionsAbout(who: Who, source: PeopleSource): readonly MeetingSection[] {
	const { index } = source;
	const { originals } = index.sorted();
	return [...namingPaths(who, source)].flatMap((path) => {
		const reading = originals.has(path) ? null : index.reading(path);
		const meetings = reading?.headedMeetings ?? [];
		if (!reading || meetings.length === 0) return [];
		const isWith = ({ contacts }: HeadedMeeting) =>
			contacts.some((contact) => isContact(who, contact, reading, source));
		return meetings.filter(isWith).map((meeting) => ({ ...meeting, path }));
	});
}

/** The follow-ups with a person, and those that concern them as a company. */
export function rowsWith(who: Who, source: PeopleSource): readonly Row[] {
	const { people } = source;
	const keys = new Set([...who.ids].flatMap((id) => people.keysOf(id)));
	for (const name of who.names) for (const key of people.keysOfCompany(name)) keys.add(key);
	return [...keys].flatMap((key) => source.row(key) ?? []);
}

/** The name to show: that of their note, else the fullest name in rows and notes. */
export function displayName(
	who: Who,
	rows: readonly Row[],
	notes: readonly NoteReading[],
	source: PeopleSource,
	sections: readonly HeadedMeeting[] = [],
): string {
	if (who.path !== null) return baseName(who.path);
	const inRows = rows.flatMap(({ followUp }) =>
		followUp.contacts.filter((contact) => who.ids.has(source.people.personOf(contact, followUp))),
	);
	const inNotes = notes.flatMap((reading) =>
		peopleInNote(reading).filter((contact) => isContact(who, contact, reading, source)),
	);
	const companies = [...rows.map(({ followUp }) => followUp.company), ...notes.map(({ card }) => card.company)];
	const firm = companies.find((company) => company !== null && who.names.includes(nameKey(company)));
	const inSections = sections
		.flatMap(({ contacts }) => contacts)
		.filter(({ name }) => who.names.includes(nameKey(name)));
	const names = [...inRows, ...inNotes, ...inSections].map(({ name }) => name);
	const words = (name: string) => name.split(' ').length;
	const [best] = names.sort((a, b) => words(b) - words(a));
	return best ?? firm ?? who.id.slice(Math.max(who.id.indexOf(':'), who.id.lastIndexOf('\n')) + 1);
}

/**
 * Whom a note means: Dana for `People/Dana Whitfield.md`, her own note, and for `2026-11-19 Dana Whitfield.md`, which
 * is about her. A company's note means the company. Empty for a note about nobody.
 */
export function peopleAt(path: string, source: PeopleSource): readonly PersonId[] {
	const reading = source.index.reading(path);
	const own = whoseNote(path, source);
	if (reading?.knownAs || rowsWith(own, source).length > 0 || notesAbout(own, source).length > 0) return [own.id];
	if (!reading) return [];
	const ids = peopleInNote(reading).map((contact) => {
		const target = contact.link === null ? null : source.index.resolveLink(contact.link, path);
		if (target !== null) return whoseNote(target, source).id;
		return whoIs(source.people.personOf(contact, { path, company: reading.card.company }), source).id;
	});
	return unique(ids);
}
