import { toBring, type BringTo } from '../../../../src/core/message/bring/bring';
import { bringPurposes } from '../../../../src/core/message/bring/bring-purposes';
import type { NoteOutline } from '../../../../src/core/message/bring/note-outline';
import { vaultNote } from '../../../../src/core/message/bring/vault-note';
import { VaultWords } from '../../../../src/core/message/bring/vault-words';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings';

export const TODAY = '2026-11-23';

/** A note as the metadata cache knows it, clipped on Friday unless it says otherwise. */
export function outline(path: string, more: Partial<NoteOutline> = {}): NoteOutline {
	return { path, headings: [], tags: [], links: [], properties: { created: '2026-11-20' }, created: null, ...more };
}

/** The words of a vault with these notes. */
export function vaultOf(...notes: readonly NoteOutline[]): VaultWords {
	const vault = new VaultWords();
	for (const each of notes) vault.put(vaultNote(each, DEFAULT_SETTINGS));
	return vault;
}

/** A clipping with this title. */
export const clipping = (title: string, more: Partial<NoteOutline> = {}) => outline(`Clippings/${title}.md`, more);

/** A person's note. */
export const person = (title: string, properties: Readonly<Record<string, unknown>> = {}, tags: string[] = []) =>
	outline(`People/${title}.md`, { properties, tags });

/** Priya Nair of Harbor & Vale, with one note about her that has this text. */
export const priya = (text: string, more: Partial<BringTo> = {}): BringTo => ({
	names: ['Priya Nair', 'Priya'],
	company: 'Harbor & Vale',
	notes: [{ path: 'Meetings/2026-11-17 Priya Nair.md', text, isWhole: true }],
	...more,
});

/** The words of the purposes for Priya. */
export function brought(contact: BringTo, vault: VaultWords, settings: Partial<Settings> = {}): readonly string[] {
	const found = toBring(contact, vault, TODAY, { ...DEFAULT_SETTINGS, ...settings });
	return bringPurposes(found, 'Priya').map(({ words }) => words);
}
