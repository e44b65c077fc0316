import type { CachedMetadata, TFile } from 'obsidian';
import type { NoteReading, Unreadable } from '../../core/follow-up';
import { readNote, type NoteSource } from '../../core/notes/read-note';
import type { Settings } from '../../core/settings';
import { isBinary, propertiesFrom } from './metadata';
import { reasonOf, SlowDisk } from './note-file';
import { localDay } from '../announcements/local-time';

/** A note's text with what Obsidian knows of it. */
export function sourceOf({ path, stat }: TFile, text: string, cache: CachedMetadata | null): NoteSource {
	return { path, text, created: localDay(new Date(stat.ctime)), ...propertiesFrom(text, cache) };
}

/** A reading that says only why there is none. */
function unreadable(file: TFile, settings: Settings, why: Unreadable): NoteReading {
	const empty = { ...sourceOf(file, '', null), properties: null, propertiesBroken: false };
	return { ...readNote(empty, settings), problems: [{ code: 'note.unreadable', ...why }] };
}

/** What a note says. One that cannot be read says why, and keeps none of the others from being read. */
export function readFile(
	file: TFile,
	text: string | Error,
	cache: CachedMetadata | null,
	settings: Settings,
	untracked: boolean,
): NoteReading {
	if (text instanceof Error) {
		const why =
			text instanceof SlowDisk ? { cause: 'slow-disk' as const } : { cause: 'disk' as const, detail: text.message };
		return unreadable(file, settings, why);
	}
	if (isBinary(text)) {
		return unreadable(file, settings, { cause: 'binary' });
	}
	try {
		return readNote(sourceOf(file, text, cache), settings, { untracked });
	} catch (error) {
		// No text should get here; if one does, the other notes of the vault must still be read.
		return unreadable(file, settings, { cause: 'fault', detail: reasonOf(error) });
	}
}
