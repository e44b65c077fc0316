import type { App, CachedMetadata, FileStats, TFile } from 'obsidian';
import type { NoteReading } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import { isPastClockTick, stampOf } from './cache/cache-entry';
import type { ReadingCache } from './cache/reading-cache';
import { mayHoldFollowUps } from './metadata';

/** A note's text and metadata at one moment. */
export interface LoadedNote {
	/** Null if Obsidian's metadata rules out follow-ups, so the file was not read; an error if reading failed. */
	readonly text: string | Error | null;
	readonly cache: CachedMetadata | null;
	/** The file's stat before it was read; null for a text that an event or an editor provided. */
	readonly stat: FileStats | null;
}

/** Loads a note from the vault, unless Obsidian's metadata already rules out follow-ups. Never rejects. */
export async function loadNote(app: App, file: TFile, settings: Settings): Promise<LoadedNote> {
	const stat = { ...file.stat };
	const known = app.metadataCache.getFileCache(file);
	if (known && !mayHoldFollowUps(known, settings)) return { text: null, cache: known, stat };
	const text = await app.vault.cachedRead(file).catch((error: unknown) => new Error(messageOf(error)));
	return { text, cache: app.metadataCache.getFileCache(file), stat };
}

/** The disk has not returned a note for half a minute. */
export class SlowDisk extends Error {}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Caches a reading if it certainly belongs to the file's present stat. Returns false if that is uncertain yet. */
export function cacheReading(
	readingCache: ReadingCache,
	file: TFile,
	{ text, cache, stat }: LoadedNote,
	reading: NoteReading,
	settings: Settings,
): boolean {
	if (text instanceof Error) return true;
	if (!stat || stat.mtime !== file.stat.mtime || stat.size !== file.stat.size || !isPastClockTick(stat)) return false;
	const stamp = stampOf(file.stat, cache, settings);
	if (stamp !== null) readingCache.put(stamp, reading);
	return true;
}
