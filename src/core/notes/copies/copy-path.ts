import { baseName } from '../../note-path';

/** What sync adds to the name of a note that two devices changed: `Dana (Kim's conflicted copy 2026-11-20)`, `Dana.sync-conflict-20261120`. */
const CONFLICTED = [/^(.*\S)\s*\((?:[^()]*\s)?conflicted copy(?:\s[^()]*)?\)$/i, /^(.*\S)\.sync-conflict-\d[\w-]*$/i];
/** A number that some sync services add, and people too: `Dana 2`. */
const NUMBERED = /^(.*\S) [2-9]$/;

/** The note that a copy may be of. */
export interface CopyName {
	/** The path of the original. */
	readonly original: string;
	/** Whether the name alone says that it is a copy. A number in it does not. */
	readonly certain: boolean;
}

/**
 * Returns the original that the name of a note points to: `Meetings/Dana (conflicted copy 2026-11-20).md`, `Dana.sync-
 * conflict-20261120-081500-ABCDEFG.md` and, not for certain, `Dana 2.md`. Null for any other name.
 */
export function copyName(path: string): CopyName | null {
	if (!/conflict|\s\d\.md$/i.test(path)) return null;
	const name = baseName(path);
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	for (const pattern of CONFLICTED) {
		const original = pattern.exec(name)?.[1];
		if (original !== undefined) return { original: `${folder}${original}.md`, certain: true };
	}
	const numbered = NUMBERED.exec(name)?.[1];
	return numbered === undefined ? null : { original: `${folder}${numbered}.md`, certain: false };
}
