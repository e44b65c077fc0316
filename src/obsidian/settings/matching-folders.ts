import { prepareSimpleSearch, type Vault } from 'obsidian';
import type { Suggestion } from '../../ui/model';

/**
 * The most folders and notes that a field suggests at once: all folders of most vaults. In longer lists, another letter is
 * faster than scrolling.
 */
const LONGEST_LIST = 50;

/** Paths of folders, then of notes, that a typed text finds: `arch` finds `Archive/2024`. Notes need a text. */
export function matchingFolders(vault: Vault, typed: string): readonly Suggestion[] {
	const text = typed.trim();
	const finds = text === '' ? () => true : prepareSimpleSearch(text);
	const folders = vault.getAllFolders().map(({ path }) => path);
	const notes = text === '' ? [] : vault.getMarkdownFiles().map(({ path }) => path);
	if (folders.includes(text) || notes.includes(text)) return [];
	const sorted = [...folders.sort(), ...notes.sort()];
	return sorted
		.filter(finds)
		.slice(0, LONGEST_LIST)
		.map((path) => ({ value: path, title: path, note: '' }));
}
