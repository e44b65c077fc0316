import { getLinkpath, type App, type TFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Contact } from '../../core/follow-up';

/** A contact as it is written in a note: `Dana`, `[[Dana Whitfield]]`, `[[People/DW|Dana]]`. */
const textOf = ({ name, link }: Contact) => {
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
