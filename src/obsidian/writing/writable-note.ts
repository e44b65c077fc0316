import { parseYaml, type TFile } from 'obsidian';
import type { WritableNote } from '../../core/notes/write/proven-edit';
import type { NoteSource } from '../../core/notes/read-note';
import type { Settings } from '../../core/settings';
import { createdDay } from '../reading/created-day';
import { parsedProperties } from '../reading/metadata';

/** A note at the moment of writing. Its properties come from the text itself: Obsidian's metadata may be older. */
export function writableNote(file: TFile, text: string, settings: Settings): WritableNote {
	const created = createdDay(file.stat.ctime);
	const reread = (now: string): NoteSource => ({
		path: file.path,
		text: now,
		created,
		...parsedProperties(now, parseYaml),
	});
	return { source: reread(text), settings, reread };
}
