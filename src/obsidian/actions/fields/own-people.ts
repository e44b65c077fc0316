import { getLinkpath, type App, type TFile } from 'obsidian';
import type { Contact } from '../../../core/follow-up';
import type { FollowUpIndex } from '../../../core/follow-up-index';
import { looksLikePerson, titlePerson } from '../../../core/notes/note-people';

/** Whether a name is another one or its beginning: `Dana` and `Dana Whitfield`. */
const begins = (name: string, whole: string) => `${whole.toLowerCase()} `.startsWith(`${name.toLowerCase()} `);

/** Each person once, with the longest of their names: a link before a name alone. */
function distinct(people: readonly Contact[]): readonly Contact[] {
	const kept: Contact[] = [];
	for (const person of [...people].sort((one, other) => Number(other.link !== null) - Number(one.link !== null))) {
		const same = kept.some(
			({ name, link }) =>
				begins(person.name, name) || begins(name, person.name) || (link !== null && link === person.link),
		);
		if (!same) kept.push(person);
	}
	return kept;
}

/** The people whom a note links to: `[[People/Dana Whitfield|Dana]]`, but not `[[Fleet pricing]]`. */
function linkedPeople(app: App, file: TFile): readonly Contact[] {
	const cache = app.metadataCache.getFileCache(file);
	return [...(cache?.frontmatterLinks ?? []), ...(cache?.links ?? [])].flatMap(({ link }): Contact[] => {
		const path = getLinkpath(link);
		const note = app.metadataCache.getFirstLinkpathDest(path, file.path);
		const name = note?.basename ?? path.slice(path.lastIndexOf('/') + 1);
		return (note?.extension ?? 'md') === 'md' && looksLikePerson(name) ? [{ name, link: path }] : [];
	});
}

/**
 * Whom a line without a name is with: those whom the note's properties name, else the person of its title or first
 * heading, else the only person of its follow-ups and links. Nobody if it speaks of several.
 */
export function ownPeople(app: App, file: TFile, index: FollowUpIndex): readonly Contact[] {
	const reading = index.reading(file.path);
	if (reading && reading.contacts.length > 0) return reading.contacts;
	const title = titlePerson(file.path);
	if (title !== null) return [{ name: title, link: null }];
	if (reading?.headed && reading.headed.length > 0) return reading.headed;
	const spokenOf = distinct([
		...(reading?.attendees ?? []),
		...(reading?.followUps ?? []).flatMap(({ contacts }) => contacts),
		...linkedPeople(app, file),
	]);
	return spokenOf.length === 1 ? spokenOf : [];
}
