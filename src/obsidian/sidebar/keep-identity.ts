import type { ThisNote } from '../../ui/model';

/** Whether two lists hold the very same things in the same order. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]) =>
	a.length === b.length && a.every((item, at) => item === b[at]);

/** What was drawn for the active note, if nothing about it changed: then it is not drawn again. */
export function kept(before: ThisNote | null, after: ThisNote | null): ThisNote | null {
	if (!before || !after) return after;
	const same =
		before.path === after.path &&
		sameItems(before.rows, after.rows) &&
		sameItems(before.untracked, after.untracked) &&
		sameItems(before.problems, after.problems) &&
		sameItems(
			before.reminders.map(({ text }) => text),
			after.reminders.map(({ text }) => text),
		);
	return same ? before : after;
}
