import { isJobWord, isOtherWord, isNobody } from '../../english/names';
import type { Contact } from '../../follow-up';
import { headingsAbove, type OutlineLine } from '../../markdown/scan';
import { leadsToNote, noteName, plainWords, readLinks } from '../../markdown/links';
import { nameAt, ownContact } from '../line/contact';
import { namesAt } from '../line/names/joined-names';
import type { NoteContext } from '../note-context';

/** The number of a heading: `2. Dana Silva`. */
const NUMBER = /^\s*(?:\d{1,3}[.)]\s+|#\d{1,3}\s+)?/;
/** `Dana Whitfield — Northwind`, `Lee Park (recruiter)`. */
const DESCRIPTION = /^(?:\s+[–—-]{1,2}\s+\S|\s*\()/;
/** One word in capitals, which is a label: `URGENT (before Monday)`. */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** The link of a heading to a daily note, which is no person: `[[2026-11-23]]`. */
export const DAY_NAME = /^\d{4}[-.]?\d\d[-.]?\d\d/;

function namedIn(heading: string, people: readonly Contact[]): Contact[] {
	const links = readLinks(heading).filter(leadsToNote);
	const linked = links
		.map(({ target }) => ({ name: noteName(target ?? ''), link: target }))
		.filter(({ name }) => !DAY_NAME.test(name));
	if (linked.length > 0) return linked;
	const words = plainWords(heading).replace(NUMBER, '');
	const first = nameAt(words, 0);
	if (!first || first.from !== 0) return [];
	const names = namesAt(words, first);
	const rest = words.slice(names.at(-1)?.to ?? 0);
	const known = rest.trim() === '' ? names.map(({ name }) => ownContact(name, people)) : [];
	if (known.length > 0 && known.every((contact) => contact !== null)) return known;
	const isPerson = names.every(
		({ name }) =>
			!SHOUTED.test(name) &&
			!name.split(' ').some((word) => isOtherWord(word) || isJobWord(word) || isNobody(word.toLowerCase())),
	);
	return DESCRIPTION.test(rest) && isPerson
		? names.map(({ name }) => ownContact(name, people) ?? { name, link: null })
		: [];
}

/**
 * Returns the contacts in the nearest heading above a line: its links, the name in `### 1. Dana Whitfield — Northwind`
 * or `## Lee Park (recruiter)`, or a person of the note. Empty if no heading has a name.
 */
export function headingContacts(note: NoteContext, line: OutlineLine): readonly Contact[] {
	if (line.heading === null) return [];
	for (const { text } of headingsAbove(note.outline(), line)) {
		const contacts = text.length > 200 ? [] : namedIn(text, note.people);
		if (contacts.length > 0) return contacts;
	}
	return [];
}

/**
 * Returns the name that is the whole of the nearest heading with one, `## Dana` or `## Brightline`. It is a contact only
 * if the vault knows it.
 */
export function headingNames(note: NoteContext, line: OutlineLine): readonly Contact[] {
	if (line.heading === null || note.ownersFrom === 'properties') return [];
	for (const { text } of headingsAbove(note.outline(), line)) {
		const words = text.length > 60 ? '' : plainWords(text).replace(NUMBER, '');
		const found = nameAt(words, 0, true);
		if (found?.from === 0 && words.slice(found.to).trim() === '') return [{ name: found.name, link: null }];
	}
	return [];
}

/** Returns the names that the heading above a line or the note's properties give to a line without one, or null. */
export function contactsAround(note: NoteContext, line: OutlineLine): string | null {
	const above = headingContacts(note, line);
	const owners = note.ownersFrom === 'title' && note.people.length === 0 ? [] : note.owners;
	return (above.length > 0 ? above : owners).map(({ name }) => name).join(', ') || null;
}
