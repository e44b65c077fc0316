import { noteDate } from '../dates/note-date';
import type { LeadingDate, PlaceContext } from '../dates/place-date';
import { readWhen } from '../dates/date-words';
import type { Contact, ContactCard, Day, NoteDate } from '../follow-up';
import type { Settings } from '../settings';
import { plainWords } from '../markdown/links';
import type { LineContext } from './line/line-context';
import { markersFor, type Markers } from './markers';
import { isSettled, noteDateContext } from '../dates/date-context';
import { readOutline, type Outline, type OutlineLine } from '../markdown/scan';
import { notePeople, type OwnersFrom } from './note-people';
import { PropertyReader, type Properties } from './properties';
import { placeDates } from './place-dates';
import { textFields, type NoteField } from './text-field';

/** A note to be read. */
export interface NoteSource {
	/** Relative to the vault, with `/`: `Meetings/2026-11-19 Dana.md`. */
	readonly path: string;
	readonly text: string;
	/** The front matter as read by Obsidian or a YAML library; null without one, and when it is broken. */
	readonly properties: Properties | null;
	readonly propertiesBroken: boolean;
	/** The local day on which the file was created; null if the disk's answer cannot be trusted. */
	readonly created: Day | null;
}

/** What all follow-ups of one note have in common. */
export interface NoteContext {
	readonly path: string;
	readonly text: string;
	readonly settings: Settings;
	readonly markers: Markers;
	readonly properties: PropertyReader;
	readonly propertiesBroken: boolean;
	readonly noteDate: NoteDate;
	/** Named in the properties, or in the fields of its first lines. */
	readonly contacts: readonly Contact[];
	/** Everyone named there, the attendees of a large meeting too. */
	readonly people: readonly Contact[];
	/** The note's contacts, else its company, else its title; empty where none of them names anybody. */
	readonly owners: readonly Contact[];
	readonly ownersFrom: OwnersFrom;
	readonly card: ContactCard;
	readonly purpose: string | null;
	readonly ask: string | null;
	readonly cold: boolean;
	readonly applied: Day | null;
	readonly attemptsAllowed: number | null;
	/** Whether the text may hold a follow-up's line or a script. */
	readonly mayHold: boolean;
	/** The note's structure, read on first use: most notes need none of it. */
	outline(): Outline;
	/** The date of the entry that a line is or is nested in, else of the nearest heading, else the note's. */
	dateAt(line: OutlineLine): NoteDate;
	/** The date with which a line begins, if it tells what happened then. */
	entryAt(line: OutlineLine): LeadingDate | null;
	/** What a heading or an entry of this note is dated with. */
	readonly place: PlaceContext;
}

function appliedDay(properties: PropertyReader, base: NoteDate, settings: Settings): Day | null {
	const text = properties.text('applied');
	if (text === null) return null;
	const when = readWhen(text, noteDateContext(base, settings));
	return when && isSettled(when, base) ? when.day : null;
}

/** What the words of a line are read against; `noteDate` is the date of the line's place. */
export function lineContext({ contacts, people, settings }: NoteContext, noteDate: NoteDate): LineContext {
	return { noteDate, people, own: contacts.length > 0 ? contacts : people, settings };
}

const plainText = (text: string | null) => (text === null ? null : plainWords(text) || null);

export function noteContext(source: NoteSource, settings: Settings): NoteContext {
	const markers = markersFor(settings);
	let fields: readonly NoteField[] | null = null;
	const fieldsInText = () =>
		(fields ??= textFields(source.text, settings.properties).filter(({ key }) => !markers.isMarkerKey(key)));
	const properties = new PropertyReader(source.properties, settings.properties, fieldsInText);
	const base = noteDate({ ...source, fields: fieldsInText }, settings);
	const { contacts, people, owners, ownersFrom } = notePeople(properties, source.path);
	const applied = appliedDay(properties, base, settings);
	let read: Outline | null = null;
	const outline = () => (read ??= readOutline(source.text));
	const place = { base, path: source.path, settings };
	return {
		path: source.path,
		text: source.text,
		settings,
		markers,
		mayHold: markers.mayHold(source.text),
		properties,
		propertiesBroken: source.propertiesBroken,
		noteDate: base,
		contacts,
		people,
		owners,
		ownersFrom,
		card: {
			phone: properties.text('phone'),
			email: properties.text('email'),
			company: plainText(properties.text('company')),
			timezone: properties.text('timezone'),
		},
		purpose: plainText(properties.text('purpose')),
		ask: plainText(properties.text('ask')),
		cold: applied !== null || properties.flag('cold'),
		applied,
		attemptsAllowed: properties.count('attemptsAllowed'),
		outline,
		place,
		...placeDates(place, outline),
	};
}
