import { deepEqual } from '../../core/deep-equal';
import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { PersonRow, ThisNote } from '../../ui/model';

/** Returns whether two lists have the same objects in the same order. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]) =>
	a.length === b.length && a.every((item, at) => item === b[at]);

/** Returns `before` if it has the same objects in the same order as `after`. */
export const keepItems = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
	sameItems(before, after) ? before : after;

/** Returns the rows of `after`, each as it was in `before` if it has the same follow-ups. */
export function keepPersons(before: readonly PersonRow[], after: readonly PersonRow[]): readonly PersonRow[] {
	const known = new Map(before.map((person) => [person.id, person]));
	return after.map((person) => {
		const old = known.get(person.id);
		return old && sameItems(rowsOfPerson(old), rowsOfPerson(person)) ? old : person;
	});
}

/** Returns `before` if `after` says the same, so that Preact skips the section of the active note. */
export function keepIdentity(before: ThisNote | null, after: ThisNote | null): ThisNote | null {
	if (!before || !after) return after;
	const same =
		before.path === after.path &&
		sameItems(before.rows, after.rows) &&
		sameItems(before.untracked, after.untracked) &&
		sameItems(before.problems, after.problems) &&
		deepEqual(before.reminders, after.reminders);
	return same ? before : after;
}
