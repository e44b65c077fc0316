import type { FollowUp } from '../../follow-up';
import type { Row } from '../row';
import { byUrgency } from './person-row';
import { linkKey, nameKey } from './mention';
import type { PersonId } from './person-ids';

/** The rows of each person, by id. A row of several people is in each one's. */
export function rowsByPerson(rows: Iterable<Row>): ReadonlyMap<PersonId, readonly Row[]> {
	const byId = new Map<PersonId, Row[]>();
	for (const row of rows) {
		for (const id of row.people) {
			const own = byId.get(id);
			if (own) own.push(row);
			else byId.set(id, [row]);
		}
	}
	return byId;
}

/**
 * The ids that the person of a note can have: as the note that links mean, and as a full name in other notes. `knownAs` are
 * the note's title and aliases if it is known to be of a person.
 */
function idsOfNote(path: string, knownAs: readonly string[]): readonly PersonId[] {
	const names = knownAs.map(nameKey).filter((name) => name.includes(' '));
	return [`note:${path}`, `note:${linkKey(path)}`, ...names.map((name) => `name:${name}`)];
}

/** A note with its follow-ups and the names of its person; none if it is not known to be of a person. */
export interface NoteOfPerson {
	readonly path: string;
	readonly knownAs: readonly string[];
	/** In the order of the note. */
	readonly rows: readonly Row[];
}

/**
 * The rows that a note is about, the most urgent first, each once: those with its person in all notes and its own. A note
 * that is of no person has its own ones only.
 */
export function rowsOfNote(
	{ path, knownAs, rows }: NoteOfPerson,
	byPerson: ReadonlyMap<PersonId, readonly Row[]>,
): readonly Row[] {
	const found = new Map<FollowUp, Row>(rows.map((row) => [row.followUp, row]));
	for (const id of idsOfNote(path, knownAs)) {
		for (const row of byPerson.get(id) ?? []) found.set(row.followUp, row);
	}
	return [...found.values()].sort(byUrgency);
}
