import { dayOf } from '../../dates/moments';
import type { Day, FollowUp, NoteReading } from '../../follow-up';
import { isDate } from '../../time';
import { propertyKey } from '../property-key';
import { propertyEdits } from './property-edits';
import { Prover, readWritable, type ProvenEdit, type Trial, type WritableNote } from './proven-edit';

/** Why the date was not written: the front matter is not YAML, or the edit would change more than the date. */
export type NoteDateRefusal = 'properties-broken' | 'no-place';

export type NoteDateResult = ProvenEdit | { readonly refused: NoteDateRefusal };

/** Whether a follow-up is unchanged apart from what depends on the note's date. */
const sameButForDates = (after: FollowUp, before: FollowUp) =>
	after.id === before.id &&
	after.text === before.text &&
	after.ended === before.ended &&
	after.entries.length >= before.entries.length &&
	JSON.stringify(after.contacts) === JSON.stringify(before.contacts);

function isMeant(after: NoteReading, before: NoteReading, day: Day): boolean {
	const { noteDate, followUps } = after;
	return (
		noteDate.day === day &&
		noteDate.source === 'property' &&
		followUps.length === before.followUps.length &&
		followUps.every((followUp, index) => sameButForDates(followUp, before.followUps[index] as FollowUp))
	);
}

/** Whether the property has only the day as its value, and the other properties are unchanged. */
function keepsProperties(note: WritableNote, text: string, name: string, day: Day): boolean {
	const isIt = (key: string) => propertyKey(key) === propertyKey(name);
	const entries = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> | null }) =>
		Object.entries(properties ?? {});
	const others = (source: WritableNote['source']) => JSON.stringify(entries(source).filter(([key]) => !isIt(key)));
	const after = note.reread(text);
	const [, value] = entries(after).find(([key]) => isIt(key)) ?? [];
	const isDay = value === day || (isDate(value) && value.toISOString().startsWith(`${day}T00:00`));
	return isDay && others(after) === others(note.source);
}

/**
 * Writes the note's date to its first date property: `met: 2026-11-19` in the front matter. Creates the front matter if
 * the note has none. Leaves every other byte unchanged. Returns an edit only if the note then has this date and
 * otherwise the same follow-ups.
 */
export function setNoteDate(note: WritableNote, date: Day): NoteDateResult {
	if (note.source.propertiesBroken) return { refused: 'properties-broken' };
	const day = dayOf(date);
	const name = note.settings.properties.noteDate[0] ?? 'met';
	const before = readWritable(note);
	const prover = new Prover(before, { kind: 'other', isMeant: () => true });
	for (const edit of propertyEdits(before, name, day)) {
		const trial: Trial = { edits: [edit] };
		const outcome = prover.outcomeOf(trial);
		const text = note.source.text.slice(0, edit.from) + edit.insert + note.source.text.slice(edit.to);
		if (outcome && isMeant(outcome.reading, before.reading, day) && keepsProperties(note, text, name, day))
			return trial;
	}
	return { refused: 'no-place' };
}
