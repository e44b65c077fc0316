import type { Day, NoteDate } from '../follow-up';
import type { DateSettings, Settings } from '../settings';
import { dayOf } from './moments';
import { firstWrittenDate, folderDate, numericWrittenDate, pathYear, type WrittenDate } from './written-date';

/** What a note offers to date it. */
export interface DatedNote {
	/** Relative to the vault, with `/`: `Journal/2026/11/19.md`. */
	readonly path: string;
	/** As a YAML reader hands them over: text, numbers, dates, lists or junk. */
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** The local day on which the file was created. */
	readonly created: Day;
}

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** A property's value as a date: a YAML date, `2026-11-19 15:00`, `Nov 19, 2026`, `[[2026-11-19]]`, `20261119`. */
function valueDate(value: unknown, settings: DateSettings, depth = 0): WrittenDate | null {
	if (typeof value === 'string') return value.length <= 200 ? firstWrittenDate(value, settings, null) : null;
	if (typeof value === 'number') return numericWrittenDate(String(value), settings);
	if (value instanceof Date) {
		// YAML reads a time without a zone as UTC, so that its UTC parts are what was written.
		if (Number.isNaN(value.getTime())) return null;
		const text = value.toISOString();
		const dated = numericWrittenDate(text.slice(0, 16), settings);
		return dated && text.endsWith('T00:00:00.000Z') ? { ...dated, time: null } : dated;
	}
	if (Array.isArray(value) && depth < 3) return valueDate(value[0], settings, depth + 1);
	return null;
}

function propertyDate({ properties }: DatedNote, settings: Settings): NoteDate | null {
	if (properties === null || typeof properties !== 'object') return null;
	const written = new Map(Object.keys(properties).map((name) => [plainName(name), name]));
	for (const name of settings.properties.noteDate) {
		const key = written.get(plainName(name));
		const dated = key === undefined ? null : valueDate(properties[key], settings);
		if (dated) return { ...dated, source: 'property', name: key ?? null };
	}
	return null;
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt)$/i, '');
}

/**
 * The date that words in a note are resolved against, where no heading above them states its own: a property, the file's
 * name, its folders, or else the day the file was created, which is only assumed.
 */
export function noteDate(note: DatedNote, settings: Settings): NoteDate {
	const byProperty = propertyDate(note, settings);
	if (byProperty) return byProperty;
	const byName = firstWrittenDate(baseName(note.path), settings, null);
	if (byName) return { day: byName.day, time: null, source: 'file-name', name: null };
	const byFolders = folderDate(note.path);
	if (byFolders) return { day: byFolders, time: null, source: 'folders', name: null };
	return { day: dayOf(note.created), time: null, source: 'created', name: null };
}

/** A heading without a number and a month, or two numbers side by side, holds no date; most are told by this. */
const MAY_DATE = /\d[-./_ ]\d|\d{8}|\d[a-z]{0,2}[ ,.-]{0,3}(?:of )?[a-z]{3}|[a-z]{3}[.,]{0,2}[ -]{1,2}\d/i;

/**
 * The date of the nearest heading that states one; null when none does. `headings` are their texts without `#`, nearest
 * first. A missing year comes from `base`, or from the note's path where `base` is only the creation day.
 */
export function headingDate(
	headings: readonly string[],
	base: NoteDate,
	settings: Settings,
	path?: string,
): NoteDate | null {
	for (const heading of headings) {
		if (heading.length > 300 || !MAY_DATE.test(heading)) continue;
		const inPath = base.source === 'created' && path !== undefined ? pathYear(path) : null;
		const dated = firstWrittenDate(heading, settings, inPath ?? Number(base.day.slice(0, 4)));
		if (!dated) continue;
		const time = dated.day === base.day ? base.time : null;
		return { day: dated.day, time, source: 'heading', name: heading.trim() };
	}
	return null;
}
