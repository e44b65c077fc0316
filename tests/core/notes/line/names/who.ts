import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/**
 * Returns the contacts of the only follow-up in a note of Thursday 2026-11-19 without a name in its title, `-` for none.
 * `contact` is the note's own contact.
 */
export function who(text: string, contact?: string): string {
	const properties = contact === undefined ? null : { contact };
	const source = { path: '2026-11-19 Log.md', text, properties, propertiesBroken: false, created: '2026-11-19' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS);
	return followUps.map(({ contacts }) => contacts.map(({ name }) => name).join(', ') || '-').join(' | ');
}
