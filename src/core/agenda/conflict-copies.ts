import type { ConflictCopy, Entry, FollowUp, NoteReading } from '../follow-up';
import { copyName } from '../notes/copies/copy-path';
import { sameEntry } from '../notes/attempts/entry-line';

/** The follow-ups of a vault with its conflict copies sorted out. */
export interface SortedCopies {
	/** Every follow-up; those of a copy carry the problem `note.conflict-copy`. */
	readonly all: readonly FollowUp[];
	/** Without those of a copy that the original has too; the original has the problem `note.has-copy` for them. */
	readonly listed: readonly FollowUp[];
	/** The original of each copy, by path. */
	readonly originals: ReadonlyMap<string, string>;
}

/** Returns the original of each note that is a conflict copy, by path. */
function originalsAmong(
	candidates: Iterable<string>,
	readingOf: (path: string) => NoteReading | null,
): ReadonlyMap<string, string> {
	const originals = new Map<string, string>();
	for (const path of candidates) {
		const name = copyName(path);
		const original = name && readingOf(name.original);
		const words = readingOf(path)?.ownWords;
		if (!name || !original || words === undefined) continue;
		if (name.certain || words === original.ownWords) originals.set(path, name.original);
	}
	return originals;
}

/** Adds the hint that sync left a copy of the note. */
function withHint(followUp: FollowUp): FollowUp {
	const { copies, problems } = followUp;
	if (!copies) return followUp;
	const more = copies.reduce((sum, { entries }) => sum + entries.length, 0);
	return { ...followUp, problems: [...problems, { code: 'note.has-copy', path: followUp.path, more }] };
}

/** Returns the entries of a copy that its original does not have. */
function entriesOnlyIn(copy: FollowUp, original: FollowUp): readonly Entry[] {
	return copy.entries.filter((entry) => !original.entries.some((each) => sameEntry(each, entry)));
}

/**
 * Sorts out the copies that sync leaves behind: `Dana (conflicted copy 2026-11-20).md` beside `Dana.md`. A follow-up that
 * both have is the original's. `candidates` are the paths whose name may be that of a copy.
 * The entries that only the copy has are with the original's follow-up, and do not count.
 */
export function sortCopies(
	followUps: readonly FollowUp[],
	candidates: ReadonlySet<string>,
	readingOf: (path: string) => NoteReading | null,
): SortedCopies {
	const originals = originalsAmong(candidates, readingOf);
	if (originals.size === 0) return { all: followUps, listed: followUps, originals };
	const keyOf = (path: string, id: string) => `${path}\n${id}`;
	const copies = new Map<string, FollowUp[]>();
	for (const followUp of followUps) {
		const original = originals.get(followUp.path);
		if (original === undefined) continue;
		const key = keyOf(original, followUp.id);
		copies.set(key, [...(copies.get(key) ?? []), followUp]);
	}
	const known = new Set(followUps.map(({ path, id }) => keyOf(path, id)));
	const flagged = (followUp: FollowUp): FollowUp => {
		const original = originals.get(followUp.path);
		if (original === undefined) return followUp;
		return { ...followUp, problems: [...followUp.problems, { code: 'note.conflict-copy', original }] };
	};
	const withCopies = (followUp: FollowUp): FollowUp => {
		const own = copies.get(keyOf(followUp.path, followUp.id));
		if (!own) return followUp;
		const list = own.map((copy): ConflictCopy => ({ path: copy.path, entries: entriesOnlyIn(copy, followUp) }));
		return { ...followUp, copies: list };
	};
	const all = followUps.map((followUp) => withCopies(flagged(followUp)));
	const isListed = ({ path, id }: FollowUp) => {
		const original = originals.get(path);
		return original === undefined || !known.has(keyOf(original, id));
	};
	return { all, listed: all.filter(isListed).map(withHint), originals };
}
