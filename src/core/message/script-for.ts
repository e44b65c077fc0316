import type { FollowUp, NoteReading } from '../follow-up';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * The script for a follow-up; null without one. A note's script is for its own contacts, not for another person named in
 * one of its lines; in a note without contacts it is for the one person in its title or in all its follow-ups.
 */
export function scriptFor(
	followUp: FollowUp,
	{ script, contacts, followUps, path }: Pick<NoteReading, 'script' | 'contacts' | 'followUps' | 'path'>,
): string | null {
	if (script === null) return null;
	const names = followUp.contacts.map(({ name }) => name);
	if (contacts.length > 0) {
		return names.some((name) => contacts.some((own) => same(own.name, name))) ? script : null;
	}
	const named = new Set(followUps.flatMap((other) => other.contacts.map(({ name }) => name.toLowerCase())));
	const inTitle = names.some((name) => path.toLowerCase().includes(name.toLowerCase()));
	return inTitle || named.size <= 1 ? script : null;
}

/** Whether a message that a note gets would be for a follow-up, and not for another of the people whom it names. */
export const mayHaveScript = (
	followUp: FollowUp,
	reading: Pick<NoteReading, 'contacts' | 'followUps' | 'path'>,
): boolean => scriptFor(followUp, { ...reading, script: '' }) !== null;
