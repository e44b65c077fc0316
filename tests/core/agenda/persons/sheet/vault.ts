import { agenda, peopleRows } from '../../../../../src/core/agenda/agenda';
import { knowsPerson } from '../../../../../src/core/agenda/persons/introduction-view';
import { introductionsOf } from '../../../../../src/core/agenda/persons/introductions';
import type { SheetSource } from '../../../../../src/core/agenda/persons/sheet/person-sheet';
import type { Row } from '../../../../../src/core/agenda/row';
import { FollowUpIndex } from '../../../../../src/core/follow-up-index';
import { baseName } from '../../../../../src/core/note-path';
import { readNote } from '../../../../../src/core/notes/read-note';
import type { Minute, NoteReading } from '../../../../../src/core/follow-up';
import { policyOf } from '../../builders';

export const NOW: Minute = '2026-11-23T08:00';
export const POLICY = policyOf();

/** A note: its text, or its properties and its text. */
export type TestNote = string | readonly [properties: Readonly<Record<string, unknown>>, text: string];

/** Resolves a link as Obsidian does: by the whole path, else by the name of the note. */
function resolver(paths: readonly string[]) {
	const [byPath, byName] = [new Map<string, string>(), new Map<string, string>()];
	for (const path of paths) {
		byPath.set(path.replace(/\.md$/, '').toLowerCase(), path);
		if (!byName.has(baseName(path).toLowerCase())) byName.set(baseName(path).toLowerCase(), path);
	}
	return (link: string) => byPath.get(link.toLowerCase()) ?? byName.get(link.toLowerCase()) ?? null;
}

/** The people of some notes, by path, at `now`. */
export function vaultOf(notes: Readonly<Record<string, TestNote>>, now = NOW) {
	const readings = Object.entries(notes).map(([path, note]) => {
		const [properties, text] = typeof note === 'string' ? [null, note] : note;
		const source = { path, text, properties, propertiesBroken: false, created: '2026-11-01' };
		return readNote(source, POLICY.settings, { untracked: true });
	});
	return peopleOf(readings, now);
}

/** The people of notes that are read, at `now`. */
export function peopleOf(readings: readonly NoteReading[], now = NOW) {
	const index = new FollowUpIndex(resolver(readings.map(({ path }) => path)));
	for (const reading of readings) index.put(reading);
	const policy = policyOf();
	const { groups } = agenda(index.sorted().listed, now, policy, index.meetings());
	const rows = new Map<string, Row>(groups.flatMap((group) => group.rows.map((row) => [row.key, row])));
	const people = peopleRows(policy);
	const introductions = () =>
		introductionsOf(
			index.introducingNotes(),
			(contact, note) => people.personOf(contact, note),
			(contact, id) => knowsPerson({ index, people }, contact, id),
		);
	const source: SheetSource = { index, people, row: (key) => rows.get(key) ?? null, introductions };
	return { index, source, rows: [...rows.values()], policy, now };
}
