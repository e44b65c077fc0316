import type { NoteReading, UntrackedLine } from '../../follow-up';
import type { LineMap } from './kept-lines';

/**
 * Rows of tables are left out: a row that becomes a follow-up of the note is offered no more. So are log entries: one below
 * a follow-up can be its attempt, and is offered as a commitment once another entry is between them.
 */
const foundIn = ({ untracked }: NoteReading) => untracked.filter(({ inTable, isLog }) => !inTable && isLog !== true);

const foundLine = ({ text, contact, due, fallback }: UntrackedLine, place: number | null) =>
	JSON.stringify([place, text, contact, due, fallback]);

/** Whether the same lines are found commitments after an edit, apart from the lines that the edit itself changes. */
export function findsSameLines(before: NoteReading, after: NoteReading, { edited, moved }: LineMap): boolean {
	const rewritten = new Set([...edited].map(moved));
	const old = foundIn(before).filter(({ line }) => !edited.has(line - 1));
	const now = foundIn(after).filter(({ line }) => !rewritten.has(line - 1));
	if (old.length !== now.length) return false;
	return old.every((line, index) => {
		const same = now[index];
		return same !== undefined && foundLine(line, moved(line.line - 1)) === foundLine(same, same.line - 1);
	});
}

/** Whether the same lines are found commitments after an edit, wherever the edit moved them. */
export function findsSameLinesAnywhere(before: NoteReading, after: NoteReading): boolean {
	const all = (reading: NoteReading) =>
		JSON.stringify(
			foundIn(reading)
				.map((line) => foundLine(line, null))
				.sort(),
		);
	return all(after) === all(before);
}

/** Whether other people pass on the same for the same follow-ups. Both readings have the same number of follow-ups. */
export function hasSameHandovers(before: NoteReading, after: NoteReading): boolean {
	const all = ({ handovers, followUps }: NoteReading) => {
		const places = new Map(followUps.map(({ id }, place) => [id, place]));
		const lists = new Map<readonly string[], string>();
		const placesOf = (ids: readonly string[]) => {
			const known = lists.get(ids) ?? JSON.stringify(ids.flatMap((id) => places.get(id) ?? []));
			lists.set(ids, known);
			return known;
		};
		return JSON.stringify(handovers.map(({ text, to, followUps: ids }) => [text, to, placesOf(ids)]));
	};
	return all(after) === all(before);
}

/** Whether the same people introduce the same people in the lines that an edit leaves alone. */
export function hasSameIntroductions(
	before: NoteReading,
	after: NoteReading,
	{ edited, moved, inserted }: LineMap,
): boolean {
	if (before.introductions.length === 0 && after.introductions.length === 0) return true;
	const rewritten = new Set([...[...edited].map(moved), ...inserted]);
	const all = ({ introductions }: NoteReading, changed: ReadonlySet<number>) =>
		JSON.stringify(
			introductions
				.filter(({ line }) => line === 0 || !changed.has(line - 1))
				.map(({ by, to, text }) => [by.name, to.name, text]),
		);
	return all(before, edited) === all(after, rewritten);
}
