import { hashText } from '../../../core/notes/identity';
import type { NoteReading } from '../../../core/follow-up';
import { sumOf, type CacheEntry } from './cache-entry';

/**
 * Notes without anything to read are most of a vault. One record of the database holds those of one group. With fewer
 * groups, one changed note would write a larger record; with more, a start would read more records.
 */
const GROUP_COUNT = 32;
/** No path of a note begins with it, and it sorts after all of them. */
const KEY = '\uffff';
/** The stamp of all groups, because each of their entries has its own. */
const STAMP = 'group';

/** What a group holds of a note: its stamp, and its reading as JSON. */
export type Held = readonly [stamp: string, reading: string];
/** The entries of a group to replace, by path; null removes one. */
export type GroupChange = ReadonlyMap<string, Held | null>;

/** Returns what a group holds of a note without anything to read. */
export const heldOf = (stamp: string, { noteDate }: NoteReading): Held => [stamp, JSON.stringify({ noteDate })];

/** Returns the key of the group to which a note belongs. */
export function groupOf(path: string): string {
	const hash = Number.parseInt(hashText(path), 36);
	return `${KEY}${Number.isSafeInteger(hash) ? hash % GROUP_COUNT : 0}`;
}

export const isGroup = (key: unknown): boolean => typeof key === 'string' && key.startsWith(KEY);

/** Returns what a group holds; nothing if it is missing or damaged, because its notes are read again then. */
function heldIn(group: CacheEntry | undefined): Map<string, Held> {
	if (!group || group.stamp !== STAMP || sumOf(group.path, STAMP, group.reading) !== group.sum) return new Map();
	return new Map(JSON.parse(group.reading) as [string, Held][]);
}

/** Returns a group with some entries replaced or removed. */
export function changedGroup(key: string, group: CacheEntry | undefined, change: GroupChange): CacheEntry {
	const held = heldIn(group);
	for (const [path, what] of change) {
		if (what) held.set(path, what);
		else held.delete(path);
	}
	const reading = JSON.stringify([...held]);
	return { path: key, stamp: STAMP, reading, sum: sumOf(key, STAMP, reading) };
}

/** Returns the entries of a group. */
export function entriesOf(group: CacheEntry): CacheEntry[] {
	return Array.from(heldIn(group), ([path, [stamp, reading]]) => ({ path, stamp, reading, sum: null }));
}
