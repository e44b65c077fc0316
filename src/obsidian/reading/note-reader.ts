import type { CachedMetadata, TFile } from 'obsidian';
import type { NoteReading, Unreadable } from '../../core/follow-up';
import { listNeeds } from '../../core/notes/list-needs';
import { readNote, readNoteInSteps, type NoteSource } from '../../core/notes/read-note';
import type { Settings } from '../../core/settings';
import { drain, type Steps } from '../../core/steps';
import { isBinary, propertiesFrom } from './metadata';
import { messageOf, SlowDisk, type LoadedNote } from './note-file';
import { createdDay } from './created-day';

/** A note's text with its properties and the day it was created. */
export function sourceOf({ path, stat }: TFile, text: string, cache: CachedMetadata | null): NoteSource {
	return { path, text, created: createdDay(stat.ctime), ...propertiesFrom(text, cache) };
}

/** A reading with no content but the problem. */
function unreadable(file: TFile, settings: Settings, why: Unreadable): NoteReading {
	const empty = { ...sourceOf(file, '', null), properties: null, propertiesBroken: false };
	return { ...readNote(empty, settings), problems: [{ code: 'note.unreadable', ...why }] };
}

/** Reads a note. Never throws: a note that cannot be read returns a reading with the problem. */
export function readFile(
	file: TFile,
	text: string | Error,
	cache: CachedMetadata | null,
	settings: Settings,
	untracked: boolean,
): NoteReading {
	return drain(readFileInSteps(file, text, cache, settings, untracked));
}

/** Reads a note as `readFile` does, in steps of one line. */
export function* readFileInSteps(
	file: TFile,
	text: string | Error,
	cache: CachedMetadata | null,
	settings: Settings,
	untracked: boolean,
): Steps<NoteReading> {
	if (text instanceof Error) {
		const why =
			text instanceof SlowDisk ? { cause: 'slow-disk' as const } : { cause: 'disk' as const, detail: text.message };
		return unreadable(file, settings, why);
	}
	if (isBinary(text)) {
		return unreadable(file, settings, { cause: 'binary' });
	}
	try {
		return yield* readNoteInSteps(sourceOf(file, text, cache), settings, { untracked });
	} catch (error) {
		// No text should throw; if one does, the other notes of the vault must still be read.
		return unreadable(file, settings, { cause: 'fault', detail: messageOf(error) });
	}
}

/** Whether the list of follow-ups needs a loaded note, in steps. True for one that cannot be read, and has a problem. */
export function* listNeedsFile(file: TFile, { text, cache }: LoadedNote, settings: Settings): Steps<boolean> {
	if (text === null || text instanceof Error || isBinary(text)) return true;
	try {
		return yield* listNeeds(sourceOf(file, text, cache), settings);
	} catch {
		return true;
	}
}
