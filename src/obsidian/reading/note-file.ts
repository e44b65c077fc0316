import type { App, CachedMetadata, FileStats, TFile } from 'obsidian';
import type { NoteReading } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import { isSettled, stampOf } from './cache/cache-entry';
import { mayHoldFollowUps } from './metadata';
import type { ReadingCache } from './cache/reading-cache';

/** What was found out about a note. */
export interface Found {
	/** Null where Obsidian's own knowledge of the note rules it out, so that it was not read; or what went wrong. */
	readonly text: string | Error | null;
	readonly cache: CachedMetadata | null;
	/** The file as it was before it was read; null for a text that was handed over. */
	readonly stat: FileStats | null;
}

/** Gets what a note says from the vault, unless Obsidian knows already that nothing in it can be for us. */
export async function find(app: App, file: TFile, settings: Settings): Promise<Found> {
	const stat = { ...file.stat };
	const known = app.metadataCache.getFileCache(file);
	if (known && !mayHoldFollowUps(known, settings)) return { text: null, cache: known, stat };
	const text = await app.vault.cachedRead(file).catch((error: unknown) => new Error(reasonOf(error)));
	return { text, cache: app.metadataCache.getFileCache(file), stat };
}

/** The disk has not returned a note for half a minute. */
export class SlowDisk extends Error {}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Keeps a reading if it is certain which state of the file was read. False when that can only be told later. */
export function cacheReading(
	readingCache: ReadingCache,
	file: TFile,
	{ text, cache, stat }: Found,
	reading: NoteReading,
	settings: Settings,
): boolean {
	if (text instanceof Error) return true;
	if (!stat || stat.mtime !== file.stat.mtime || stat.size !== file.stat.size || !isSettled(stat)) return false;
	const stamp = stampOf(file.stat, cache, settings);
	if (stamp !== null) readingCache.put(stamp, reading);
	return true;
}
