import { getLinkpath, parseFrontMatterAliases, type App, type TFile } from 'obsidian';
import { searchText } from '../../../core/agenda/persons/named';
import { beginsWithGivenName } from '../../../core/english/given-names';
import type { FollowUpIndex } from '../../../core/follow-up-index';
import type { Contact } from '../../../core/follow-up';
import { isInPeopleFolder, looksLikePerson } from '../../../core/notes/note-people';
import type { Settings } from '../../../core/settings';
import type { Suggestion } from '../../../ui/model';
import { isSkipped } from '../../reading/metadata';

/** A contact as it is written in a note: `Dana`, `[[Dana Whitfield]]`, `[[People/DW|Dana]]`. */
export const textOf = ({ name, link }: Contact) => {
	if (link === null) return name;
	return link === name || link.endsWith(`/${name}`) ? `[[${link}]]` : `[[${link}|${name}]]`;
};

/** Contacts to suggest for a note: from its properties, from its follow-ups, then every note it links to. */
export function contactSuggestions(app: App, file: TFile, index: FollowUpIndex): readonly string[] {
	const reading = index.reading(file.path);
	const cache = app.metadataCache.getFileCache(file);
	const named = [...(reading?.contacts ?? []), ...(reading?.followUps.flatMap(({ contacts }) => contacts) ?? [])];
	const links = [...(cache?.frontmatterLinks ?? []), ...(cache?.links ?? [])]
		.map(({ link }) => getLinkpath(link))
		.filter((link) => (app.metadataCache.getFirstLinkpathDest(link, file.path)?.extension ?? 'md') === 'md');
	const offered = [...named.map(textOf), ...links.map((link) => `[[${link}]]`)];
	return [...new Set(offered.filter((text) => text.trim() !== '' && text !== '[[]]'))];
}

/** The most names that a field suggests at once. Another letter is faster than scrolling further. */
const LONGEST_LIST = 30;

/** The words of a name that is being typed: `[[Dana W` is `Dana W`. */
const typedName = (typed: string) => typed.replace(/[[\]|]/g, ' ').trim();

/** The shown part of a contact: `Dana` of `[[People/DW|Dana]]`, `Dana Whitfield` of `[[People/Dana Whitfield]]`. */
function shownName(text: string): string {
	const inside = text.replace(/^\[\[|\]\]$/g, '');
	return inside.slice(Math.max(inside.lastIndexOf('|'), inside.lastIndexOf('/')) + 1);
}

export interface ContactSearch {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly settings: Settings;
	/** The note that gets the contact; null if it is not known yet. */
	readonly file: TFile | null;
}

/**
 * People for a typed text, each once: those of the note, then the contacts of the vault with the most follow-ups first,
 * then notes of a person. An alias of a person's note is offered as `[[Dana Whitfield|Dana]]`. Returns nothing
 * if the text already is one of them.
 */
export function matchingContacts(search: ContactSearch, typed: string): readonly Suggestion[] {
	const found = new Map<string, Suggestion>();
	const name = typedName(typed);
	const finds = name === '' ? () => true : fitting(name);
	for (const suggestion of candidates(search, name !== '')) {
		if (suggestion.value === typed.trim()) return [];
		if (found.size === LONGEST_LIST || found.has(suggestion.value)) continue;
		if (finds(`${suggestion.title} ${suggestion.note}`)) found.set(suggestion.value, suggestion);
	}
	return withFolders([...found.values()]);
}

/** The test for text that has each of the typed words, whatever accents and marks are typed: `emi` finds Émile. */
function fitting(name: string): (text: string) => boolean {
	const words = searchText(name).split(/\s+/);
	return (text) => {
		const searched = searchText(text);
		return words.every((word) => searched.includes(word));
	};
}

/** The same suggestions, those of one name with the folders of their notes: `Dana Whitfield` in `People`. */
function withFolders(suggestions: readonly Suggestion[]): readonly Suggestion[] {
	const counts = new Map<string, number>();
	for (const { title } of suggestions) counts.set(title, (counts.get(title) ?? 0) + 1);
	return suggestions.map((suggestion) => {
		const { title, value, note } = suggestion;
		const link = value.startsWith('[[') ? (value.slice(2, -2).split('|', 1)[0] ?? '') : '';
		const folder = link.slice(0, Math.max(0, link.lastIndexOf('/')));
		return note === '' && folder !== '' && (counts.get(title) ?? 0) > 1 ? { ...suggestion, note: folder } : suggestion;
	});
}

/**
 * The notes that may be of a person, the surest first: those in a folder such as `People` or of `type: person`, in any
 * script, then titles that begin with a given name, then others that look like a full name.
 */
function personNotes({ app, index, settings }: ContactSearch): readonly TFile[] {
	const ranks: readonly [TFile[], TFile[], TFile[]] = [[], [], []];
	for (const note of app.vault.getMarkdownFiles()) {
		const isKnown = isInPeopleFolder(note.path) || index.reading(note.path)?.knownAs !== undefined;
		if ((!isKnown && !looksLikePerson(note.basename)) || isSkipped(note.path, settings.skipFolders)) continue;
		ranks[isKnown ? 0 : beginsWithGivenName(note.basename) ? 1 : 2].push(note);
	}
	return ranks.flat();
}

/**
 * All people whom a field can suggest, the likeliest first, some of them twice; `withNotes`: also those who have only a
 * note of their own.
 */
export function* candidates(search: ContactSearch, withNotes: boolean): Iterable<Suggestion> {
	const { app, index, file } = search;
	const path = file?.path ?? '';
	for (const text of file ? contactSuggestions(app, file, index) : []) yield* withAliases(app, text, path);
	for (const text of contactsByCount(index)) yield* withAliases(app, text, path);
	if (!withNotes) return;
	for (const note of personNotes(search)) {
		yield* withAliases(app, `[[${app.metadataCache.fileToLinktext(note, path)}]]`, path);
	}
}

/** All contacts of the vault as they are written, those with the most follow-ups first. */
function contactsByCount(index: FollowUpIndex): readonly string[] {
	const counts = new Map<string, number>();
	for (const { contacts } of index.followUps()) {
		for (const text of contacts.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** A contact, then one suggestion for each alias of its note. */
function* withAliases(app: App, text: string, sourcePath: string): Iterable<Suggestion> {
	yield { value: text, title: shownName(text), note: '' };
	if (!text.startsWith('[[')) return;
	const link = text.slice(2, -2).split('|', 1)[0] ?? '';
	const note = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
	const frontmatter = note && app.metadataCache.getFileCache(note)?.frontmatter;
	for (const alias of (frontmatter && parseFrontMatterAliases(frontmatter)) ?? []) {
		if (/[[\]|]/.test(alias)) continue;
		yield { value: `[[${link}|${alias}]]`, title: alias, note: note?.basename ?? '' };
	}
}
