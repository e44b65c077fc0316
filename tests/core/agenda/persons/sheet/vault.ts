import { agenda, peopleRows } from '../../../../../src/core/agenda/agenda';
import { introductionsOf } from '../../../../../src/core/agenda/persons/introductions';
import type { SheetSource } from '../../../../../src/core/agenda/persons/sheet/person-sheet';
import type { Row } from '../../../../../src/core/agenda/row';
import { FollowUpIndex } from '../../../../../src/core/follow-up-index';
import { baseName } from '../../../../../src/core/note-path';
import { readNote } from '../../../../../src/core/notes/read-note';
import type { Minute } from '../../../../../src/core/follow-up';
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
	const index = new FollowUpIndex(resolver(Object.keys(notes)));
	for (const [path, note] of Object.entries(notes)) {
		const [properties, text] = typeof note === 'string' ? [null, note] : note;
		index.put(
			readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-01' }, POLICY.settings, {
				untracked: true,
			}),
		);
	}
	const policy = policyOf();
	const { groups } = agenda(index.sorted().listed, now, policy);
	const rows = new Map<string, Row>(groups.flatMap((group) => group.rows.map((row) => [row.key, row])));
	const people = peopleRows(policy);
	const introductions = () =>
		introductionsOf(index.introducingNotes(), (contact, note) => people.personOf(contact, note));
	const source: SheetSource = { index, people, row: (key) => rows.get(key) ?? null, introductions };
	return { index, source, rows: [...rows.values()], policy, now };
}
