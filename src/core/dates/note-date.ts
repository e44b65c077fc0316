import type { Day, NoteDate } from '../follow-up';
import type { Settings } from '../settings';
import { dayFrom } from './days';

/** What a note offers to date it. */
export interface DatedNote {
	/** Relative to the vault, with `/`: `Journal/2026/11/19.md`. */
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** The local day on which the file was created. */
	readonly created: Day;
}

/** The date that words in a note are resolved against, where no heading above them has its own. */
export function noteDate(note: DatedNote, settings: Settings): NoteDate {
	for (const name of settings.properties.noteDate) {
		const value = note.properties?.[name];
		const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?/.exec(value) : null;
		const day = match && dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
		if (day) return { day, time: match[4] ?? null, source: 'property', origin: `property ${name}` };
	}
	const name = note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
	const match = /(\d{4})-(\d\d)-(\d\d)/.exec(name);
	const day = match && dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
	if (day) return { day, time: null, source: 'file-name', origin: 'file name' };
	return { day: note.created, time: null, source: 'created', origin: "the file's creation day" };
}

/** The date of the nearest heading that states one; null when none does. `headings` are without `#`, nearest first. */
export function headingDate(headings: readonly string[], base: NoteDate, settings: Settings): NoteDate | null {
	void settings;
	for (const heading of headings) {
		const match = /(\d{4})-(\d\d)-(\d\d)/.exec(heading);
		const day = match && dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
		if (day) return { day, time: base.time, source: 'heading', origin: `heading "${heading}"` };
	}
	return null;
}
