import { oneLine } from '../../english/plain-text';
import type { FollowUp, NoteReading } from '../../follow-up';
import { propertyEdits } from './property-edits';
import { Prover, readWritable, type ProvenEdit, type Trial, type WritableNote } from './proven-edit';

/**
 * Why the number was not written: the front matter is not YAML, the edit would change more than the number, or the number
 * of the note is not the contact's, as in a list of things to do with several people.
 */
export type PhoneRefusal = 'properties-broken' | 'no-place' | 'not-theirs';

export type PhoneResult = ProvenEdit | { readonly refused: PhoneRefusal };

const without = (followUp: FollowUp) => JSON.stringify({ ...followUp, phone: null, line: 0 });

function isMeant(after: NoteReading, before: NoteReading, phone: string): boolean {
	return (
		after.card.phone === phone &&
		JSON.stringify({ ...after.card, phone }) === JSON.stringify({ ...before.card, phone }) &&
		JSON.stringify([after.noteDate, after.contacts, after.script]) ===
			JSON.stringify([before.noteDate, before.contacts, before.script]) &&
		after.followUps.length === before.followUps.length &&
		after.followUps.every((followUp, index) => without(followUp) === without(before.followUps[index] as FollowUp))
	);
}

/**
 * Writes a phone number to the property `phone` of a note: that of a contact, or that of a meeting. Creates the front
 * matter if the note has none. Returns an edit only if the note then has this number and otherwise means the same, and if
 * the follow-up `id`, where the note has it, then has it too.
 */
export function setPhone(note: WritableNote, number: string, id?: string): PhoneResult {
	if (note.source.propertiesBroken) return { refused: 'properties-broken' };
	const phone = oneLine(number);
	const before = readWritable(note);
	let refused: PhoneRefusal = 'no-place';
	const prover = new Prover(before, { kind: 'other', isMeant: () => true });
	for (const name of note.settings.properties.phone) {
		for (const edit of propertyEdits(before, name, JSON.stringify(phone))) {
			const trial: Trial = { edits: [edit] };
			const outcome = prover.outcomeOf(trial);
			if (!outcome || !isMeant(outcome.reading, before.reading, phone)) continue;
			const index = before.reading.followUps.findIndex((followUp) => followUp.id === id);
			if (index === -1 || outcome.reading.followUps[index]?.phone === phone) return trial;
			refused = 'not-theirs';
		}
	}
	return { refused };
}
