import type { Day, NoteDate } from '../follow-up';
import type { DateSettings, Settings } from '../settings';
import { isDate } from '../time';
import { dayOf } from './moments';
import { fileNameDate, folderDate } from './path-date';
import { namesMinutes } from './place-date';
import { exchanged, firstWrittenDate, numericWrittenDate, unreadWrittenDate, type WrittenDate } from './written-date';

/** A value and the name that the note gives it. */
export interface NamedValue {
	/** As the note spells it. */
	readonly name: string;
	readonly value: unknown;
}

/** The parts of a note from which its date can come. */
export interface DatedNote {
	/** Relative to the vault, with `/`: `Journal/2026/11/19.md`. */
	readonly path: string;
	/** Values of any type, as a YAML parser returns them. */
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** The fields of the note's first lines: `**Date:** 2026-11-19`. */
	readonly fields: () => readonly NamedValue[];
	/** The local day on which the file was created; null if the disk's answer cannot be trusted. */
	readonly created: Day | null;
}

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** The plain names of a list of the settings, which is the same for every note. */
const plainNames = new WeakMap<readonly string[], readonly string[]>();

function plainNamesOf(names: readonly string[]): readonly string[] {
	let plain = plainNames.get(names);
	if (!plain) plainNames.set(names, (plain = names.map(plainName)));
	return plain;
}

/** Longer texts are prose, in characters. A date with its weekday, time and zone in words has fewer than 100. */
const LONGEST_VALUE_CHARACTERS = 200;

/** A property's value as a date: a YAML date, `2026-11-19 15:00`, `Nov 19, 2026`, `[[2026-11-19]]`, `20261119`. */
function valueDate(value: unknown, settings: DateSettings, depth = 0): WrittenDate | null {
	if (typeof value === 'string') {
		return value.length <= LONGEST_VALUE_CHARACTERS ? firstWrittenDate(value, settings, null) : null;
	}
	if (typeof value === 'number') return numericWrittenDate(String(value), settings);
	if (isDate(value)) {
		// YAML reads a time without a zone as UTC, so that its UTC parts are what was written.
		if (Number.isNaN(value.getTime())) return null;
		const text = value.toISOString();
		const dated = numericWrittenDate(text.slice(0, 16), settings);
		return dated && text.endsWith('T00:00:00.000Z') ? { ...dated, time: null } : dated;
	}
	if (Array.isArray(value) && depth < 3) return valueDate(value[0], settings, depth + 1);
	return null;
}

const ambiguity = ({ ambiguous }: Pick<WrittenDate, 'ambiguous'>) => (ambiguous === undefined ? {} : { ambiguous });

/** The properties of a note, by their plain names. */
interface NamedProperties {
	readonly values: Readonly<Record<string, unknown>>;
	readonly names: ReadonlyMap<string, string>;
}

function namedProperties({ properties }: DatedNote): NamedProperties | null {
	if (properties === null || typeof properties !== 'object') return null;
	const names = Object.keys(properties);
	return names.length === 0
		? null
		: { values: properties, names: new Map(names.map((name) => [plainName(name), name])) };
}

/** A moment with milliseconds, which programs write and people do not: `2026-11-19T02:54:31.892Z`. */
const TO_THE_MILLISECOND = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}/;

const isStamp = (value: unknown) =>
	isDate(value) ? value.getTime() % 1000 !== 0 : typeof value === 'string' && TO_THE_MILLISECOND.test(value);

/**
 * Whether a property is the moment of the last change, as a wiki writes it: `date` to the millisecond beside `dateCreated`.
 * It says nothing about the day of a meeting.
 */
const isLastChange = (name: string, value: unknown, { names }: NamedProperties) =>
	name === 'date' && names.has('datecreated') && isStamp(value);

function propertyDate(named: NamedProperties | null, plain: readonly string[], settings: Settings): NoteDate | null {
	if (named === null) return null;
	for (const name of plain) {
		const key = named.names.get(name);
		if (key !== undefined && isLastChange(name, named.values[key], named)) continue;
		const dated = key === undefined ? null : valueDate(named.values[key], settings);
		if (dated) {
			return { day: dated.day, time: dated.time, source: 'property', name: key ?? null, ...ambiguity(dated) };
		}
	}
	return null;
}

/**
 * The text before a field’s date, `[[` in `date:: [[2026-11-23]]`. A field whose value merely mentions a date does not
 * count.
 */
const BEFORE_DATE = /^[\s[\]*_,.]*$/;

function fieldDate({ fields }: DatedNote, settings: Settings): NoteDate | null {
	const names = plainNamesOf(settings.properties.noteDate);
	for (const { name, value } of fields()) {
		if (!names.includes(plainName(name)) || typeof value !== 'string') continue;
		const dated = valueDate(value, settings);
		if (!dated || !BEFORE_DATE.test(value.slice(0, dated.from))) continue;
		return { day: dated.day, time: dated.time, source: 'text-field', name, ...ambiguity(dated) };
	}
	return null;
}

/** Returns what was not understood of a date in the properties or fields that would date the note: `met: 2026-11-31`. */
function unreadDate(
	{ properties, fields }: DatedNote,
	plain: readonly string[],
	settings: Settings,
): Pick<NoteDate, 'unread'> {
	const stated = Object.entries(properties ?? {}).map(([name, value]) => ({ name, value }));
	for (const { name, value } of [...stated, ...fields()]) {
		if (typeof value !== 'string' || value.length > LONGEST_VALUE_CHARACTERS || !plain.includes(plainName(name)))
			continue;
		const unread = unreadWrittenDate(value, settings);
		if (unread && BEFORE_DATE.test(value.slice(0, unread.from))) return { unread: unread.problem };
	}
	return {};
}

/** Properties with the date of the note rather than of a meeting. They count after a date in the text or the name. */
const CREATED: readonly string[] = ['created', 'datecreated'];

/**
 * Returns the date from which words in a note count, unless a heading or entry above them states another. The first
 * match counts: a property such as `met`, a field in the first lines (`**Date:** 2026-11-19`), the file's name, its
 * folders, the property `created` or one for `applied`, the file's creation day.
 */
export function noteDate(note: DatedNote, settings: Settings): NoteDate {
	const names = plainNamesOf(settings.properties.noteDate);
	const named = namedProperties(note);
	const stated = propertyDate(named, names, settings) ?? fieldDate(note, settings);
	if (stated) return settledByName(stated, note.path, settings);
	return { ...unstatedDate(note, named, settings), ...unreadDate(note, names, settings) };
}

/** Returns a date of two readings in the order that the file's name confirms: `Date: 09/06/2026` in `2026-06-09 Dana.md`. */
function settledByName(stated: NoteDate, path: string, settings: Settings): NoteDate {
	if (stated.ambiguous === undefined || stated.day === null) return stated;
	const byName = fileNameDate(path, settings);
	if (byName?.ambiguous !== undefined || byName?.day !== exchanged(stated.day)) return stated;
	const { day, time, source, name } = stated;
	return { day: exchanged(day), time, source, name };
}

/** Returns the date in a title of minutes: `title: Minutes of the regular meeting on February 10, 2026`. */
function titleDate({ properties }: DatedNote, settings: Settings): NoteDate | null {
	const title = properties?.title;
	const dated = typeof title === 'string' && /minutes|notes/i.test(title) ? valueDate(title, settings) : null;
	if (typeof title !== 'string' || !dated || !namesMinutes(title, dated)) return null;
	return { day: dated.day, time: dated.time, source: 'property', name: 'title', ...ambiguity(dated) };
}

/** Returns the date of a note that states none in its properties or fields. */
function unstatedDate(note: DatedNote, named: NamedProperties | null, settings: Settings): NoteDate {
	const byName = fileNameDate(note.path, settings);
	if (byName) return { day: byName.day, time: null, source: 'file-name', name: null, ...ambiguity(byName) };
	const byFolders = folderDate(note.path, settings);
	if (byFolders) return { day: byFolders.day, time: null, source: 'folders', name: null, ...ambiguity(byFolders) };
	const made =
		titleDate(note, settings) ??
		propertyDate(named, CREATED, settings) ??
		propertyDate(named, plainNamesOf(settings.properties.applied), settings);
	if (made) return made;
	if (note.created === null) return { day: null, time: null, source: 'unknown', name: null };
	return { day: dayOf(note.created), time: null, source: 'created', name: null };
}
