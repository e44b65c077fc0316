import type { Contact } from '../follow-up';
import { withoutDate } from '../dates/title-date';
import { baseName } from '../note-path';
import { beginsWithGivenName } from '../english/given-names';
import { MONTH_WORDS } from '../english/calendar-words';
import { isJobWord, isOtherWord, NAME_WORD, PARTICLE_SOURCE, TITLE_SOURCE } from '../english/names';
import { leadsToNote, plainWords, readContact, readLinks, type Link } from '../markdown/links';
import type { PropertyReader } from './properties';

/** Where the contacts of a line without a name come from. */
export type OwnersFrom = 'properties' | 'company' | 'title' | 'nobody';

/** The people of a note. */
export interface NotePeople {
	/** The note's own contacts, who own its phone, email and purpose. Empty if its properties name no person. */
	readonly contacts: readonly Contact[];
	/** All people that its properties and fields name. */
	readonly people: readonly Contact[];
	/** Those of a meeting with more people than a note has contacts: `attendees: [Dana, Lee, Kim]`. */
	readonly attendees: readonly Contact[];
	/**
	 * The contacts of a line without a name: `contacts`, else the company, else the title. Empty without any of them.
	 */
	readonly owners: readonly Contact[];
	readonly ownersFrom: OwnersFrom;
}

/**
 * The most people in `attendees` or `people` whom a note is about. With one, `attendees: [Kim, Lee]` would have no
 * contact; three or more are the participants of a meeting, none of whom is the contact of its lines.
 */
const MOST_CONTACTS = 2;
/** Properties that can list all people of a meeting. A long list names no contact. */
const GROUP_NAMES: ReadonlySet<string> = new Set(['attendees', 'people']);

/** What follows a name and is no part of it: `(recruiter)`, `– hiring manager`, `<address>`. */
const ROLE_AFTER_NAME = /\s*(?:\(.*|\s[–—-]\s.*|[,;|]\s*(?:[\p{Ll}<].*|.*@.*)|<.*)$/u;
/** What separates names: `Kim, Lee and Ana`. */
const SEVERAL = /\s*(?:[,;&+]|\band\b)\s*/;

/** Returns the names in a text field: `Dana Whitfield (recruiter)`, `[[Ana]] and [[Lee]]`, `Kim, Lee`. */
function namesInText(text: string): Contact[] {
	const links = readLinks(text).filter(leadsToNote);
	if (links.length > 0) return links.flatMap((link) => readContact(text.slice(link.from, link.to)) ?? []);
	const names = plainWords(text).replace(ROLE_AFTER_NAME, '').split(SEVERAL);
	return names.flatMap((name) => (/\p{L}/u.test(name) ? (readContact(name) ?? []) : []));
}

/** What joins people in a value: `, `, ` and `, `, and `, `&`, `/`. */
const JOINER = /[,;&+/](?:\sand\s)?|\sand\s/gi;
/** The most words of a name in a list of people: `Ludwig van der Berg`. */
const MOST_NAME_WORDS = 4;

/** Returns the parts of a value between its joiners, which are no part of a link: `[[Ana & Lee]]` is one part. */
function joinedParts(text: string, links: readonly Link[]): readonly string[] {
	const parts: string[] = [];
	let from = 0;
	for (const { index, 0: joiner } of text.matchAll(JOINER)) {
		if (links.some((link) => link.from < index + joiner.length && index < link.to)) continue;
		parts.push(text.slice(from, index));
		from = index + joiner.length;
	}
	return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Returns the contacts that a value states: each link of `[[Ana]] and [[Lee]]`, each person of `Kim, Lee and Ana`; else the
 * whole text as one name, as `Ernst & Young` is.
 */
export function statedContacts(text: string): readonly Contact[] {
	const links = readLinks(text).filter(leadsToNote);
	const parts = joinedParts(text, links);
	const names = parts.map((part) => ({ part, isLink: links.some(({ from, to }) => part === text.slice(from, to)) }));
	const isPerson = (part: string) => beginsWithGivenName(part.replace(/^@/, ''));
	const isList =
		parts.length > 1 &&
		names.some(({ part, isLink }) => isLink || isPerson(part)) &&
		names.every(({ part, isLink }) => {
			if (isLink) return true;
			return part.split(/\s+/).length <= MOST_NAME_WORDS && (isPerson(part) || looksLikePerson(part));
		});
	if (isList) return parts.flatMap((part) => readContact(part) ?? []);
	if (links.length > 1) return links.flatMap((link) => readContact(text.slice(link.from, link.to)) ?? []);
	const contact = readContact(text);
	return contact ? [contact] : [];
}

const isPersonNote = (type: string | null) =>
	type !== null && /^(?:a |the )?#?(?:person|contact)s?$/i.test(plainWords(type));

/** Folders whose notes are people: `People/Dana Whitfield.md`. */
const PEOPLE_FOLDER = /(?:^|\/)(?:people|persons|contacts)\/[^/]+$/i;

/** Whether a note is in a folder of people: true for `People/Dana Roe.md`. */
export const isInPeopleFolder = (path: string): boolean => PEOPLE_FOLDER.test(path);

/** The first words of a note that say what its subject is: `- a [[person]].`, `A [[friend]] from the choir`. */
const SAYS_PERSON = /^\s*(?:[-*+]\s+)?an?\s+#?\[\[(?:person|people|human|friend|colleague|acquaintance)(?:\||\]\])/i;
/**
 * The most characters of a note in which its first words are looked for: properties, a heading and some empty lines. A
 * list further below is about something else.
 */
const FIRST_WORDS_WITHIN = 600;

/** Whether the first line of a note's text says that it is about a person: `- a [[person]]`. */
function saysPerson(text: string): boolean {
	const beginning = text.slice(0, FIRST_WORDS_WITHIN);
	if (!beginning.includes('[[')) return false;
	const lines = beginning.replace(/^---\n[^]*?\n---\n/, '').split('\n');
	return SAYS_PERSON.test(lines.find((line) => !/^\s*(?:#{1,6}\s|$)/.test(line)) ?? '');
}

/** Whether a note is a person's own: in a folder such as `People`, of `type: person`, or one that begins `A [[person]]`. */
export function isPersonsNote(properties: PropertyReader, path: string, text: string): boolean {
	return isInPeopleFolder(path) || isPersonNote(properties.named('type')) || saysPerson(text);
}

/** Titles of notes that name no person: `Meeting log 3`. */
const GENERIC_TITLES = [
	'misc',
	'summary',
	'transcript',
	'tracker',
	'readme',
	'index',
	'log',
	'todo',
	'to do',
	'to-do',
	'test',
	'tasks',
	'notes?',
	'inbox',
	'untitled',
	'daily',
	'journal',
	'diary',
	'scratch(?:pad)?',
	'meetings?',
	'meeting notes',
	'follow[ -]?ups?',
	'next steps',
	'readme',
	'index',
	'weekly',
	'agenda',
	'minutes',
	'(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
];
/** A title that is made only of such words, numbers and marks: `Meeting notes 2026-11-19`. Not `Meeting Dana`. */
const IS_GENERIC = new RegExp(`^(?:(?:${GENERIC_TITLES.join('|')})[\\s\\d,.-]*)+$`, 'i');

/**
 * A full name, of two to four capitalized words with particles and initials: `Dana Whitfield`, `Ludwig van der Berg`.
 * Not `Dana`.
 */
const PERSON = new RegExp(
	`^(?:${TITLE_SOURCE}\\.?\\s)?${NAME_WORD}(?:\\s(?:${PARTICLE_SOURCE}\\s)*(?:${NAME_WORD}|\\p{Lu}\\.)){1,3}$`,
	'u',
);

/** Whether a title is a person's full name: `Carol Anne Whitt`, but not `Senior Analyst`. */
export function looksLikePerson(title: string): boolean {
	return PERSON.test(title) && !title.split(' ').some((word) => isOtherWord(word) || isJobWord(word));
}

/** Titles of a group's notes: `meeting-governance`, `Weekly sync`. */
const GROUP =
	/(?:^|[^\p{L}])(?:meetings?|minutes|agenda|weekly|monthly|sync|stand-?up|all-hands|retro|planning|goals|journal)(?!\p{L})/iu;
/** A person at the end of a title: `Coffee with Dana Silva`. */
const WITH_NAME = new RegExp(`(?:^|\\s)(?:with|w/)\\s+(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})$`, 'u');
/** A title that is a day and no person: `Nov 23`, although `May` can be both. */
const MONTH_AND_DAY = new RegExp(`^(?:${MONTH_WORDS.join('|')})[ _-]*\\d{0,2}(?:st|nd|rd|th)?$`, 'i');

/** A slug of four words and more, as the posts of a blog have it for a title: `how-to-mend-a-chair`. */
const SLUG_OF_POST = /^\p{Ll}+(?:-[\p{Ll}\d]+){3,}$/u;

/** Returns the contact that a note's title names, or null if it has only a date or a word such as `Log`. */
export function titleContact(path: string): Contact | null {
	const title = withoutDate(baseName(path));
	if (!/\p{L}{2}/u.test(title) || IS_GENERIC.test(title) || MONTH_AND_DAY.test(title)) return null;
	if (SLUG_OF_POST.test(title)) return null;
	if (!GROUP.test(title)) return { name: title, link: null };
	const name = WITH_NAME.exec(title)?.[1];
	return name === undefined ? null : { name, link: null };
}

/**
 * Returns the person whom a title names: Dana Whitfield of `2026-11-19 Dana Whitfield` and of `Coffee with Dana Whitfield`;
 * null if it names none.
 */
export function titlePerson(path: string): string | null {
	return personIn(withoutDate(baseName(path)));
}

/** Returns the person whom an undated title is, or names after “with”: Dana Silva of `Coffee with Dana Silva`. */
function personIn(title: string): string | null {
	if (looksLikePerson(title)) return title;
	const name = WITH_NAME.exec(title)?.[1];
	return name === undefined || name.split(' ').some((word) => isJobWord(word)) ? null : name;
}

/** What follows a name in a title: `(Acme)`, `— Northwind`. */
const AFTER_TITLE_NAME = /\s*(?:\([^()]*\)|\s[–—-]\s.*)$/u;

/**
 * Returns whom a meeting was with by its title or heading: Dana Whitfield of `Dana Whitfield — Northwind`, of `Call with Dana
 * Whitfield (Acme)`; null for `Garden Party`, which only looks like a name.
 */
export function metPerson(title: string): string | null {
	const name = personIn(withoutDate(plainWords(title)).replace(AFTER_TITLE_NAME, ''));
	return name !== null && beginsWithGivenName(name) ? name : null;
}

/** Returns a filter that keeps the first contact of each name, ignoring case. Use it for one pass over a list. */
function isFirst(): (contact: Contact) => boolean {
	const seen = new Set<string>();
	return ({ name }) => {
		const key = name.toLowerCase();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	};
}

type Unstated = Omit<NotePeople, 'contacts' | 'attendees'>;

/** Returns the people of a note from its properties and the fields in its text. `path` gives the title. */
export function notePeople(properties: PropertyReader, path: string): NotePeople {
	const stated = properties
		.filled('contact')
		.map(({ key, texts, inText }) => ({ key, contacts: texts.flatMap(inText ? namesInText : statedContacts) }))
		.filter(({ contacts }) => contacts.length > 0);
	const people = stated.flatMap(({ contacts }) => contacts).filter(isFirst());
	const isGroup = ({ key, contacts }: (typeof stated)[number]) =>
		GROUP_NAMES.has(key) && contacts.length > MOST_CONTACTS;
	const attendees = stated.filter(isGroup).flatMap(({ contacts }) => contacts);
	const first = stated.find((each) => !isGroup(each));
	if (first) return { contacts: first.contacts, people, attendees, owners: first.contacts, ownersFrom: 'properties' };
	let found: Unstated | null = null;
	const unstated = () => (found ??= unstatedPeople(people, properties, path));
	return {
		contacts: [],
		attendees,
		get people() {
			return unstated().people;
		},
		get owners() {
			return unstated().owners;
		},
		get ownersFrom() {
			return unstated().ownersFrom;
		},
	};
}

/** Returns the people of a note whose properties name no contact. Most notes never need them. */
function unstatedPeople(people: readonly Contact[], properties: PropertyReader, path: string): Unstated {
	const title = titleContact(path);
	const isPerson = isPersonNote(properties.named('type')) || (title !== null && looksLikePerson(title.name));
	if (title && isPerson && properties.text('applied') === null) {
		return { people: [title, ...people], owners: [title], ownersFrom: 'title' };
	}
	const company = properties.text('company');
	const firm = company === null ? null : readContact(plainCompany(company));
	if (firm) return { people, owners: [firm], ownersFrom: 'company' };
	return title ? { people, owners: [title], ownersFrom: 'title' } : { people, owners: [], ownersFrom: 'nobody' };
}

/** Returns a company without emphasis: `**Northwind**` gives `Northwind`; a link stays a link. */
function plainCompany(text: string): string {
	return readLinks(text).length > 0 ? text : plainWords(text);
}
